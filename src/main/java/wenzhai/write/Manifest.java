package wenzhai.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import wenzhai.model.Checksum;

/**
 * The list of the files that this tool wrote into a folder, kept in that folder: a line a file,
 * {@code hash size path}, by path. What it does not name is someone else's.
 *
 * @param files by path, in no order
 */
record Manifest(Map<String, Mark> files) {
  static final String NAME = SitePath.OURS + "files";

  private static final int HASH = 16;
  private static final int MOST_DIGITS = 18;

  Manifest {
    files = Collections.unmodifiableMap(new HashMap<>(files));
  }

  static Manifest of(Map<String, Mark> files) {
    return new Manifest(files);
  }

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /** The list in that folder; empty when there is none. Lines that make no sense do not count. */
  static Manifest read(Path folder) throws IOException {
    return isIn(folder) ? parse(Files.readAllBytes(folder.resolve(NAME))) : new Manifest(Map.of());
  }

  /** The list that those bytes are. Lines that make no sense do not count. */
  static Manifest parse(byte[] bytes) {
    Map<String, Mark> files = new HashMap<>();
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (int from = 0, to; from < text.length(); from = to + 1) {
      to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      int end = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
      add(text, from, end, files);
    }
    return new Manifest(files);
  }

  private static void add(String text, int from, int end, Map<String, Mark> files) {
    int size = from + HASH + 1;
    if (end <= size || text.charAt(size - 1) != ' ') {
      return;
    }
    int space = text.indexOf(' ', size);
    if (space <= size || space > size + MOST_DIGITS || space + 1 >= end) {
      return;
    }
    if (isNumber(text, from, size - 1, 16) && isNumber(text, size, space, 10)) {
      String path = text.substring(space + 1, end);
      // Someone may have edited it: a path that leads out of the folder must not be followed.
      if (SitePath.fault(path).isEmpty()) {
        long hash = Long.parseUnsignedLong(text, from, size - 1, 16);
        files.put(path, new Mark(hash, Long.parseLong(text, size, space, 10)));
      }
    }
  }

  /** Whether a part of a text is a number as we write it, of that base. */
  private static boolean isNumber(String text, int from, int to, int base) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9' || base == 16 && c >= 'a' && c <= 'f';
      if (!digit) {
        return false;
      }
    }
    return true;
  }

  byte[] bytes() {
    String[] paths = files.keySet().toArray(String[]::new);
    Arrays.sort(paths);
    int letters = 0;
    for (String path : paths) {
      letters += HASH + MOST_DIGITS / 2 + path.length();
    }
    StringBuilder lines = new StringBuilder(letters);
    for (String path : paths) {
      Mark mark = files.get(path);
      lines.append(new Checksum(mark.hash()).hex()).append(' ').append(mark.size());
      lines.append(' ').append(path).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The folders that its files lie in. */
  Set<String> folders() {
    return foldersOf(files.keySet());
  }

  static Set<String> foldersOf(Iterable<String> paths) {
    Set<String> folders = new HashSet<>();
    for (String path : paths) {
      int slash = path.lastIndexOf('/');
      // whose own folder is there has all
      if (slash >= 0 && !folders.contains(path.substring(0, slash))) {
        folders.addAll(SitePath.folders(path));
      }
    }
    return folders;
  }
}
