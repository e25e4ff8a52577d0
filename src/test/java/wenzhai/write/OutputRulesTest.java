package wenzhai.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputRulesTest {
  @TempDir Path temporary;
  private Path folder;
  private Path content;
  private Path home;

  @BeforeEach
  void layOut() throws IOException {
    folder = temporary.toRealPath();
    content = Files.createDirectories(folder.resolve("project/content"));
    home = Files.createDirectories(folder.resolve("users/me"));
  }

  @Test
  void allowsAFolderBesideTheContentOrNotThereYet() throws IOException {
    assertThat(check(folder.resolve("project/site"))).isEqualTo(folder.resolve("project/site"));
    assertThat(check(folder.resolve("project/content-site/x/y")))
        .isEqualTo(folder.resolve("project/content-site/x/y"));
    assertThat(check(home.resolve("site"))).isEqualTo(home.resolve("site"));
    assertThat(check(content.resolve("../site"))).isEqualTo(folder.resolve("project/site"));
  }

  @Test
  void refusesTheContentFolderWhateverItIsCalled() throws IOException {
    Files.createSymbolicLink(folder.resolve("alias"), content);

    refuses(content, "is or holds the content folder");
    refuses(content.resolve("."), "is or holds the content folder");
    refuses(folder.resolve("project"), "is or holds the content folder");
    refuses(folder.resolve("alias"), "is or holds the content folder");
    refuses(content.resolve("site"), "lies inside the content folder");
    refuses(folder.resolve("alias/new/site"), "lies inside the content folder");
  }

  @Test
  void refusesTheRootAndTheHomeFolder() {
    refuses(folder.getRoot(), "is the root of a disk");
    refuses(home, "is or holds your home folder");
    refuses(folder.resolve("users"), "is or holds your home folder");
  }

  @Test
  void refusesAFileAndWhatWouldLieInOne() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    refuses(file, "the output folder is a file");
    refuses(file.resolve("site"), "is to lie in what is a file");
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws IOException {
    refuses(
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone")),
        "a link that leads nowhere");
  }

  private Path check(Path output) throws IOException {
    return OutputRules.check(output, content, home);
  }

  private void refuses(Path output, String why) {
    assertThatThrownBy(() -> check(output))
        .isInstanceOf(RefusedFolderException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("; ");
  }
}
