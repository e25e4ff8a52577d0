package wenzhai.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.DeviceName;

/** The rules that a path within a site obeys, so that every system can hold it. */
final class SitePath {
  /** What this tool keeps for itself, in a site's folder and beside it, has this in its name. */
  static final String OURS = ".wenzhai-";

  private static final Set<String> KEPT =
      Set.of(OURS + "files", OURS + "lock", OURS + "new", OURS + "old", OURS + "done");

  private SitePath() {}

  /** Whether that is the tool's own, at the root of a site. */
  static boolean isOurs(String path) {
    return KEPT.contains(path);
  }

  /** What is wrong with a path; empty when nothing is. */
  static Optional<String> fault(String path) {
    if (path.startsWith(OURS)) {
      return Optional.of("a name that is kept for the tool itself");
    }
    for (int from = 0, to; from <= path.length(); from = to + 1) {
      to = path.indexOf('/', from);
      to = to < 0 ? path.length() : to;
      Optional<String> fault = faultOfName(path, from, to);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> faultOfName(String path, int from, int to) {
    char last = to == from ? '.' : path.charAt(to - 1);
    if (last == '.' && path.substring(from, to).matches("\\.{0,2}")) {
      return Optional.of("an empty or a dot part");
    }
    if (last == '.' || last == ' ') {
      return Optional.of("a name that ends in a dot or a space");
    }
    if (DeviceName.is(path, from, to)) {
      return Optional.of("the name of a device");
    }
    for (int i = from; i < to; i++) {
      char c = path.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.';
      if (!plain && ("\\<>:\"|?*".indexOf(c) >= 0 || Character.isISOControl(c))) {
        return Optional.of("a character that some systems refuse in names");
      }
    }
    return Optional.empty();
  }

  /** The folders that a path lies in, outermost first, without the root. */
  static List<String> folders(String path) {
    List<String> folders = new ArrayList<>();
    for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      folders.add(path.substring(0, i));
    }
    return folders;
  }
}
