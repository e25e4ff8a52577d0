package wenzhai.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFileTest {
  private static final byte[] TEXT = "line\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void writesAFileAndTheFoldersThatItNeeds() throws IOException {
    Path file = folder.resolve("a/b/report.jsonl");

    PlainFile.replace(file, TEXT);
    PlainFile.replace(file, TEXT);

    assertThat(file).hasBinaryContent(TEXT);
    assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void leavesTheEarlierFileWhenItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "earlier");
    for (int failing = 1; failing <= 2; failing++) {
      int[] left = {failing};
      Disk disk =
          new Disk(
              path -> {
                if (--left[0] == 0) {
                  throw new FileSystemException(path.toString(), null, "No space left on device");
                }
              },
              Exchange.NONE);

      assertThatThrownBy(() -> PlainFile.replace(disk, file, TEXT))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(folder.toString());

      assertThat(file).hasContent("earlier");
      assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }
  }

  @Test
  void replacesTheFileThatALinkLeadsTo() throws IOException {
    Path file = Files.writeString(folder.resolve("real"), "earlier");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    PlainFile.replace(link, TEXT);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasBinaryContent(TEXT);
  }

  @Test
  void writesToADeviceAsItIs() throws IOException {
    PlainFile.replace(Path.of("/dev/null"), TEXT);

    assertThat(Path.of("/dev/null")).exists().isNotEqualTo(folder);
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> PlainFile.replace(folder, TEXT))
        .hasMessage(folder + ": is a folder, not a file");
  }
}
