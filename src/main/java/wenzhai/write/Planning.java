package wenzhai.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a new site, the earlier one and other people's files make of one folder. */
final class Planning {
  private static final int SHOWN = 5;

  private final EarlierSite earlier;
  private final FolderTree staged;
  private final ClaimedPaths claimed;
  private final Map<String, Mark> marks;
  private final Set<String> unchanged;

  /**
   * @param marks those of the new site's files, by path
   * @param unchanged those of them that lie there already
   */
  Planning(
      EarlierSite earlier,
      FolderTree staged,
      ClaimedPaths claimed,
      Map<String, Mark> marks,
      Set<String> unchanged) {
    this.earlier = earlier;
    this.staged = staged;
    this.claimed = claimed;
    this.marks = marks;
    this.unchanged = unchanged;
  }

  /** What is to become of the folder. */
  Plan plan() throws IOException {
    Set<String> folders = Manifest.foldersOf(marks.keySet());
    Set<String> foreign = earlier.foreign(folders);
    Set<String> dropped = new TreeSet<>();
    Set<String> alike = new TreeSet<>();
    List<String> inTheWay = new ArrayList<>();
    for (String path : foreign) {
      boolean file = marks.containsKey(path);
      if (file
          && SiteFolder.FOR_THE_HOST.contains(path)
          && !Disk.isFolder(earlier.root().resolve(path))) {
        dropped.add(path);
      } else if (file && isStagedAlike(path)) {
        alike.add(path);
      } else if (file || folders.contains(path) || isAlias(path)) {
        inTheWay.add(path);
      }
    }
    if (!inTheWay.isEmpty()) {
      throw refused(inTheWay);
    }
    Map<String, Mark> files = new HashMap<>(marks);
    dropped.forEach(files::remove);
    Set<String> toWrite = new TreeSet<>();
    for (String path : files.keySet()) {
      if (!unchanged.contains(path) && !alike.contains(path)) {
        toWrite.add(path);
      }
    }
    Set<String> removed = new TreeSet<>();
    for (String path : earlier.sizes().keySet()) {
      if (!marks.containsKey(path)) {
        removed.add(path);
      }
    }
    return new Plan(
        new Manifest(files), toWrite, new HashSet<>(unchanged), removed, dropped, foreign);
  }

  /** Whether the new site has the very file that lies there. */
  boolean isStagedAlike(String path) throws IOException {
    return Disk.isSameFile(staged.root().resolve(path), earlier.root().resolve(path));
  }

  /** Whether the disk holds a path of the site's, spelled otherwise, to be this very file. */
  private boolean isAlias(String path) throws IOException {
    Optional<String> ours = claimed.otherSpelling(path);
    if (ours.isEmpty() || !Disk.exists(earlier.root().resolve(ours.get()))) {
      return false;
    }
    Path entry = earlier.root().resolve(path);
    return Files.isSameFile(entry, earlier.root().resolve(ours.get()));
  }

  private RefusedFolderException refused(List<String> inTheWay) {
    String some = String.join(", ", inTheWay.subList(0, Math.min(SHOWN, inTheWay.size())));
    String more = inTheWay.size() > SHOWN ? " and " + (inTheWay.size() - SHOWN) + " more" : "";
    return new RefusedFolderException(
        earlier.root(),
        "the site would overwrite files there that this tool did not write: " + some + more,
        "name another output folder, or move them elsewhere");
  }
}
