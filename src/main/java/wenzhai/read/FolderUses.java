package wenzhai.read;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which candidate is made from which file of a content folder. Looked up only after something was
 * changed there, so it is made no earlier.
 */
final class FolderUses {
  private final Path root;
  private final List<Found> files;
  private final Collection<Candidate> candidates;
  private final Set<Path> folders = new HashSet<>();
  private Map<Path, Optional<String>> uses;

  FolderUses(Path root, List<Found> files, Collection<Candidate> candidates) {
    this.root = root;
    this.files = files;
    this.candidates = candidates;
  }

  /** The paths of the candidates that are made from these files. */
  Set<String> madeFrom(Set<Path> changed) {
    Set<String> made = new TreeSet<>();
    changed.forEach(file -> uses().getOrDefault(file, Optional.empty()).ifPresent(made::add));
    return made;
  }

  /**
   * Whether all is still as it was found, but for what stands in candidates.
   *
   * @param changed the files that were written, came or went since, by their real paths
   */
  boolean areCurrent(Set<Path> changed) {
    for (Path file : changed) {
      Optional<String> use = uses().get(file);
      boolean candidate = use != null && use.isPresent();
      boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      boolean plain = there && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      boolean known = use != null || folders.contains(file) || file.equals(root);
      if (file.startsWith(root) && (candidate ? !plain : known || there)) {
        return false;
      }
    }
    return true;
  }

  private synchronized Map<Path, Optional<String>> uses() {
    if (uses == null) {
      uses = new HashMap<>();
      for (Found file : files) {
        uses.put(file.file(), Optional.empty());
        for (Path up = file.folder(); folders.add(up) && !up.equals(root); ) {
          up = up.getParent();
        }
      }
      for (Candidate candidate : candidates) {
        uses.put(candidate.file().file(), Optional.of(candidate.path()));
        candidate.sidecar().ifPresent(s -> uses.put(s.file(), Optional.of(candidate.path())));
      }
    }
    return uses;
  }
}
