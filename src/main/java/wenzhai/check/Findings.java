package wenzhai.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range.Position;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/** What is wrong with one file of the site, whatever other files there are. */
final class Findings {
  private final String path;
  private final List<Problem> problems = new ArrayList<>();

  Findings(String path) {
    this.path = path;
  }

  void warn(Place place, String code, String message, String remedy) {
    problems.add(Problem.warning(place, code, message, remedy));
  }

  void error(Place place, String code, String message, String remedy) {
    problems.add(Problem.error(place, code, message, remedy));
  }

  Place whole() {
    return Place.of(path);
  }

  Place at(int line, int column) {
    return new Place(path, Math.max(0, line), Math.max(0, column));
  }

  Place at(Element element) {
    Position start = element.sourceRange().start();
    return at(start.lineNumber(), start.columnNumber());
  }

  Place at(XmlElement element) {
    return at(element.line(), element.column());
  }

  List<Problem> list() {
    return List.copyOf(problems);
  }
}
