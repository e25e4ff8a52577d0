package wenzhai.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the user's system wants what can be made again, one folder for each content folder. */
public final class CacheFolders {
  private CacheFolders() {}

  /** The folder for a content folder; it need not be there yet. */
  public static Path defaultFor(Path content) {
    return defaultFor(
        content,
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home")),
        System.getenv());
  }

  static Path defaultFor(Path content, String system, Path home, Map<String, String> environment) {
    return base(system.toLowerCase(Locale.ROOT), home, environment)
        .resolve("wenzhai")
        .resolve(key(content.toAbsolutePath().normalize()));
  }

  private static Path base(String system, Path home, Map<String, String> environment) {
    if (system.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA")
          .orElseGet(() -> home.resolve("AppData").resolve("Local"));
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches");
    }
    return folder(environment, "XDG_CACHE_HOME").orElseGet(() -> home.resolve(".cache"));
  }

  /** The XDG Base Directory Specification has relative paths ignored. */
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  private static String key(Path content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
