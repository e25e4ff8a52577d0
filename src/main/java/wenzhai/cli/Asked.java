package wenzhai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wenzhai.store.LastBuild.Seen;

/**
 * A command line as it was written, before it is understood, and what was looked at meanwhile.
 *
 * @param words without the name of the program
 * @param seen folders as they were when the program began
 */
record Asked(String[] words, List<Seen> seen) {
  Asked {
    seen = List.copyOf(seen);
  }

  /**
   * Those folders as they were before anything of them was read.
   *
   * @param links whether those who read them follow links
   * @throws IOException when one cannot be looked at
   */
  List<Seen> look(List<Path> folders, boolean links, long nowMillis) throws IOException {
    List<Seen> looks = new ArrayList<>();
    for (Path folder : folders) {
      looks.add(look(folder, links, nowMillis));
    }
    return looks;
  }

  private Seen look(Path folder, boolean links, long nowMillis) throws IOException {
    for (Seen one : seen) {
      if (one.path().equals(folder.toString()) && one.links() == links) {
        return one;
      }
    }
    return Seen.now(folder, links, nowMillis);
  }
}
