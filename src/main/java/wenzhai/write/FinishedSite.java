package wenzhai.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site that lies in a folder just as a build left it, with the list of its files, so that it can
 * be carried elsewhere.
 *
 * @param root the folder
 * @param sizes by path, in bytes; the list itself and files for the host are among them
 */
public record FinishedSite(Path root, SortedMap<String, Long> sizes) {
  /** The list of the site's files, which lies in its root. */
  public static final String LIST = Manifest.NAME;

  private static final int SHOWN = 5;

  /**
   * Reads what is there and compares it with what the build wrote.
   *
   * @throws RefusedFolderException when no build was finished there, or when its files were changed
   *     since, naming some
   * @throws IOException when a file cannot be read
   */
  public static FinishedSite read(Path folder) throws IOException {
    SiteFolder.repair(folder);
    if (!Manifest.isIn(folder)) {
      throw new RefusedFolderException(
          folder, "there is no finished build in this folder", "build the site first");
    }
    Manifest manifest = Manifest.read(folder);
    SortedMap<String, Long> sizes = new TreeMap<>();
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, Mark> file : new TreeMap<>(manifest.files()).entrySet()) {
      Path path = folder.resolve(file.getKey());
      boolean there = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
      if (there && Mark.of(Files.readAllBytes(path)).equals(file.getValue())) {
        sizes.put(file.getKey(), file.getValue().size());
      } else {
        changed.add(file.getKey());
      }
    }
    if (!changed.isEmpty()) {
      throw changed(folder, changed);
    }
    for (String name : SiteFolder.FOR_THE_HOST) {
      Path own = folder.resolve(name);
      if (Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS) && !name.equals(".gitkeep")) {
        sizes.put(name, Files.size(own));
      }
    }
    sizes.put(LIST, Files.size(folder.resolve(LIST)));
    return new FinishedSite(folder.toRealPath(), sizes);
  }

  private static RefusedFolderException changed(Path folder, List<String> changed) {
    String some = String.join(", ", changed.subList(0, Math.min(SHOWN, changed.size())));
    String more = changed.size() > SHOWN ? " and " + (changed.size() - SHOWN) + " more" : "";
    return new RefusedFolderException(
        folder, "files were changed or removed since the build: " + some + more, "build again");
  }

  /** The paths that such a list names, which a build wrote and may replace. */
  public static Set<String> namedIn(byte[] list) {
    return Manifest.parse(list).files().keySet();
  }

  public long size() {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }
}
