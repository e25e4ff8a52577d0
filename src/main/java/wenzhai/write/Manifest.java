package wenzhai.write;

import java.io.ByteArrayOutputStream;
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
      add(text.substring(from, end), files);
    }
    return new Manifest(files);
  }

  private static void add(String line, Map<String, Mark> files) {
    int size = line.indexOf(' ') + 1;
    int path = line.indexOf(' ', size) + 1;
    // Someone may have edited it: a path that leads out of the folder must not be followed.
    if (size == HASH + 1
        && isNumber(line, 0, HASH, 16)
        && path > size + 1
        && path <= size + MOST_DIGITS + 1
        && isNumber(line, size, path - 1, 10)
        && path < line.length()
        && SitePath.fault(line.substring(path)).isEmpty()) {
      long hash = Long.parseUnsignedLong(line, 0, HASH, 16);
      long length = Long.parseLong(line.substring(size, path - 1));
      files.put(line.substring(path), new Mark(hash, length));
    }
  }

  /** Whether a part of a line is a number as we write it, of that base. */
  private static boolean isNumber(String line, int from, int to, int base) {
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
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
    ByteArrayOutputStream lines = new ByteArrayOutputStream(letters);
    for (String path : paths) {
      Mark mark = files.get(path);
      String line = new Checksum(mark.hash()).hex() + ' ' + mark.size() + ' ' + path + '\n';
      lines.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    }
    return lines.toByteArray();
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
