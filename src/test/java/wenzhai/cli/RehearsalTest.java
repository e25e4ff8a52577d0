package wenzhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program is tried on before its classes are kept ready. */
class RehearsalTest {
  private static final Path FOLDER = Path.of("src/main/resources" + Rehearsal.FOLDER);

  @TempDir Path temp;

  @Test
  void eachFileOfTheFolderIsRehearsed() throws IOException {
    List<String> there = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      walk.filter(Files::isRegularFile)
          .forEach(file -> there.add(FOLDER.relativize(file).toString().replace('\\', '/')));
    }
    assertThat(Rehearsal.FILES).containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void itGoesThroughToTheEndAndLeavesNothingBehind() throws IOException {
    String before = System.setProperty("java.io.tmpdir", temp.toString());
    try {
      Rehearsal.main(new String[0]);
    } finally {
      System.setProperty("java.io.tmpdir", before);
    }
    assertThat(temp).isEmptyDirectory();
  }
}
