package wenzhai.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files that this tool wrote into a folder, kept in that folder: a line a file,
 * {@code hash size path}, by path. What it does not name is someone else's.
 *
 * @param files by path
 */
record Manifest(SortedMap<String, Mark> files) {
  static final String NAME = SitePath.OURS + "files";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}) ([0-9]{1,18}) (.+)");

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static Manifest of(Map<String, Mark> files) {
    return new Manifest(new TreeMap<>(files));
  }

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /** The list in that folder; empty when there is none. Lines that make no sense do not count. */
  static Manifest read(Path folder) throws IOException {
    return isIn(folder)
        ? parse(Files.readAllBytes(folder.resolve(NAME)))
        : new Manifest(new TreeMap<>());
  }

  /** The list that those bytes are. Lines that make no sense do not count. */
  static Manifest parse(byte[] bytes) {
    SortedMap<String, Mark> files = new TreeMap<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r?\n")) {
      Matcher parts = LINE.matcher(line);
      // Someone may have edited it: a path that leads out of the folder must not be followed.
      if (parts.matches() && SitePath.fault(parts.group(3)).isEmpty()) {
        files.put(parts.group(3), new Mark(parts.group(1), Long.parseLong(parts.group(2))));
      }
    }
    return new Manifest(files);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    files.forEach(
        (path, mark) ->
            text.append(mark.hash())
                .append(' ')
                .append(mark.size())
                .append(' ')
                .append(path)
                .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The folders that its files lie in. */
  Set<String> folders() {
    return foldersOf(files.keySet());
  }

  static Set<String> foldersOf(Iterable<String> paths) {
    Set<String> folders = new TreeSet<>();
    for (String path : paths) {
      folders.addAll(SitePath.folders(path));
    }
    return folders;
  }
}
