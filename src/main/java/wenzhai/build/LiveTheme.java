package wenzhai.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Digest;
import wenzhai.model.Page;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.Theme;

/** A theme that is opened anew only when something of it changed. */
final class LiveTheme {
  /** A theme, and the user's own part of what it was opened from. */
  record Look(Optional<UserTemplates> own, Theme theme) {
    /** Whether nothing but styles differs, of which none came or went. */
    boolean differsInStylesAlone(Look other) {
      return own.isPresent()
          && other.own().isPresent()
          && own.get().differsInStylesAlone(other.own().get());
    }
  }

  private record Known(Optional<Path> folder, boolean scripts, Look look) {}

  private Optional<Known> known = Optional.empty();

  /**
   * The look as it is now; the same object while nothing changed.
   *
   * @param folder the user's own templates
   * @param changed files that were written, came or went, by their real paths; empty when any may
   *     have
   */
  Look now(Optional<Path> folder, Optional<Set<Path>> changed, Digest digest, List<Page> pages)
      throws UnreadableFolderException {
    Optional<Known> same =
        changed.flatMap(files -> known.filter(earlier -> isCurrent(earlier, folder, files)));
    known = Optional.empty();
    boolean scripts = Edition.switchesScripts(digest);
    if (same.isPresent()
        && same.get().scripts() == scripts
        && same.get().look().theme().fits(digest.site(), pages)) {
      known = same;
      return same.get().look();
    }
    Optional<UserTemplates> own =
        same.isPresent() ? same.get().look().own() : UserTemplates.in(folder);
    Theme theme = Theme.open(UserTemplates.layers(own, scripts), digest.site(), pages);
    Look look = new Look(own, theme);
    known = Optional.of(new Known(folder, scripts, look));
    return look;
  }

  private static boolean isCurrent(Known earlier, Optional<Path> folder, Set<Path> files) {
    return earlier.folder().equals(folder)
        && earlier.look().own().stream().noneMatch(own -> files.stream().anyMatch(own::holds));
  }
}
