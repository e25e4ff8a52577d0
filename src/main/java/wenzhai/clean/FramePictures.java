package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import wenzhai.model.Change;

/** Makes a figure of a picture that stands in a paragraph alone, or before or after its text. */
public final class FramePictures implements CleaningRule {
  /** Smaller pictures are signs in the line of text. */
  private static final int LEAST_WIDTH = 64;

  @Override
  public String id() {
    return "frame-pictures";
  }

  @Override
  public void apply(Workbench bench) {
    for (Lines.Line line : bench.lines().list()) {
      if (line.is("p")) {
        frame(bench, line.element());
      }
    }
  }

  private void frame(Workbench bench, Element paragraph) {
    List<Element> leading = atEdge(paragraph, true);
    List<Element> trailing = atEdge(paragraph, false);
    for (Element picture : leading) {
      paragraph.before(figure(bench, picture));
    }
    for (Element picture : trailing) {
      if (picture.parent() == paragraph) {
        paragraph.after(figure(bench, picture));
      }
    }
    if (!leading.isEmpty() || !trailing.isEmpty()) {
      trim(paragraph);
      if (paragraph.parent() != null) {
        bench.moved(); // to the rules it was a line with a picture
      }
    }
  }

  private Element figure(Workbench bench, Element picture) {
    Element img = picture.nameIs("img") ? picture : picture.selectFirst("img");
    bench.mended(new Change(id(), "", img.attr("alt")));
    return new Element("figure").appendChild(picture);
  }

  /** The pictures, or links around one, that no text parts from that end of the paragraph. */
  private static List<Element> atEdge(Element paragraph, boolean start) {
    List<Element> found = new ArrayList<>();
    Node node = start ? paragraph.firstChild() : paragraph.lastChild();
    while (node != null) {
      boolean blank = node instanceof TextNode text && Characters.isBlank(text.getWholeText());
      boolean lineBreak = node instanceof Element element && element.nameIs("br");
      if (node instanceof Element element && isPicture(element)) {
        found.add(element);
      } else if (!blank && !lineBreak) {
        break;
      }
      node = start ? node.nextSibling() : node.previousSibling();
    }
    return found;
  }

  private static boolean isPicture(Element element) {
    Element img = element;
    if (element.nameIs("a") && element.childNodeSize() == 1 && element.childrenSize() == 1) {
      img = element.child(0);
    }
    String width = img.attr("width");
    return img.nameIs("img")
        && (width.isEmpty() || width.length() > 5 || Integer.parseInt(width) >= LEAST_WIDTH);
  }

  /** Takes line breaks and blanks from the ends of what is left, or all of it when that is all. */
  private static void trim(Element paragraph) {
    if (!paragraph.hasText() && paragraph.selectFirst("img") == null) {
      paragraph.remove();
      return;
    }
    for (Node end = paragraph.firstChild(); isLoose(end); end = paragraph.firstChild()) {
      end.remove();
    }
    for (Node end = paragraph.lastChild(); isLoose(end); end = paragraph.lastChild()) {
      end.remove();
    }
  }

  private static boolean isLoose(Node node) {
    return node instanceof TextNode text && Characters.isBlank(text.getWholeText())
        || node instanceof Element element && element.nameIs("br");
  }
}
