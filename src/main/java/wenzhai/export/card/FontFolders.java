package wenzhai.export.card;

import java.nio.file.Path;
import java.util.List;

/** Where systems keep the fonts that pictures are lettered in. */
public final class FontFolders {
  private FontFolders() {}

  /** Those of all systems, of which few are there. */
  public static List<Path> all() {
    Path home = Path.of(System.getProperty("user.home"));
    return List.of(
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of("/System/Library/Fonts"),
        Path.of("/Library/Fonts"),
        Path.of("C:\\Windows\\Fonts"),
        home.resolve(".fonts"),
        home.resolve(".local/share/fonts"),
        home.resolve("Library/Fonts"));
  }
}
