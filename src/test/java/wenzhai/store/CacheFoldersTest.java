package wenzhai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFoldersTest {
  private static final Path HOME = Path.of("/users/me");
  private static final Path CONTENT = Path.of("/news/content");

  @Test
  void isWhereEachSystemWantsIt() {
    assertThat(folder("Linux", Map.of())).isEqualTo(HOME.resolve(".cache/wenzhai"));
    assertThat(folder("Linux", Map.of("XDG_CACHE_HOME", "/var/c")))
        .isEqualTo(Path.of("/var/c/wenzhai"));
    assertThat(folder("Mac OS X", Map.of("XDG_CACHE_HOME", "/var/c")))
        .isEqualTo(HOME.resolve("Library/Caches/wenzhai"));
    assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/wenzhai"));
    assertThat(folder("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/wenzhai"));
  }

  @Test
  void doesNotTakeARelativeOrEmptyPathFromTheEnvironment() {
    for (String value : new String[] {"", " ", "cache", "./c"}) {
      assertThat(folder("Linux", Map.of("XDG_CACHE_HOME", value)))
          .isEqualTo(HOME.resolve(".cache/wenzhai"));
    }
  }

  @Test
  void isAnotherForEachContentFolderAndTheSameForEachSpelling() {
    assertThat(of(Path.of("/news/../news/content/."))).isEqualTo(of(CONTENT));
    assertThat(of(Path.of("/news/other"))).isNotEqualTo(of(CONTENT));
    assertThat(of(CONTENT).getFileName().toString()).matches("[0-9a-f]{16}");
  }

  private static Path of(Path content) {
    return CacheFolders.defaultFor(content, "Linux", HOME, Map.of());
  }

  private static Path folder(String system, Map<String, String> environment) {
    return CacheFolders.defaultFor(CONTENT, system, HOME, environment).getParent();
  }
}
