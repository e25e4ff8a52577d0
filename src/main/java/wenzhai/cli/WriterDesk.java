package wenzhai.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.build.Snapshot;
import wenzhai.model.Entry;
import wenzhai.model.Fate;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.preview.Desk;
import wenzhai.read.Passage;

/**
 * What there is to tell of a snapshot.
 *
 * @param snapshot the one that is shown, if any
 * @param fault why a later one is not
 * @param content where the files lie that problems name
 */
record WriterDesk(Optional<Snapshot> snapshot, Optional<Fault> fault, Path content)
    implements Desk {
  private static final int LINES_AROUND = 2;

  @Override
  public List<Problem> problems() {
    return snapshot.map(shown -> shown.result().problems()).orElse(List.of());
  }

  @Override
  public List<Fate> fates() {
    return snapshot.map(shown -> shown.result().fates()).orElse(List.of());
  }

  @Override
  public Set<String> unpublished() {
    return snapshot.<Set<String>>map(Snapshot::unpublished).orElse(Set.of());
  }

  @Override
  public Optional<Leaf> leaf(String page) {
    if (snapshot.isEmpty()) {
      return Optional.empty();
    }
    Snapshot shown = snapshot.get();
    Optional<Entry> entry = shown.entry(page);
    return entry.flatMap(
        found ->
            shown
                .fate(found.card().file())
                .map(fate -> new Leaf(found, fate, shown.article(found), shown.source(found))));
  }

  /** Files of the content folder are named from there, templates as the command line names them. */
  @Override
  public List<Line> around(Place place) {
    for (Path folder : List.of(content, Path.of(""))) {
      try {
        Passage passage = Passage.of(folder.resolve(place.file()), place.line(), LINES_AROUND);
        if (!passage.lines().isEmpty()) {
          return numbered(passage);
        }
      } catch (InvalidPathException noPath) {
        return List.of();
      }
    }
    return List.of();
  }

  private static List<Line> numbered(Passage passage) {
    List<Line> lines = new ArrayList<>();
    for (String text : passage.lines()) {
      lines.add(new Line(passage.first() + lines.size(), text));
    }
    return lines;
  }
}
