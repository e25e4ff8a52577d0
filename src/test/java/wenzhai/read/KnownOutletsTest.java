package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;

/** The outlets in the jar, held to the table; {@code -Dgolden=update} writes them anew. */
class KnownOutletsTest {
  private static final Path TABLE = Path.of("src/main/resources/wenzhai/publishers.yml");
  private static final Path LINES = Path.of("src/main/resources/wenzhai/publishers.tsv");

  @Test
  void theLinesSayWhatTheTableSays() throws IOException {
    Problems problems = new Problems();
    List<Publisher> table =
        SourcesFile.read(
                YamlFile.parse("publishers.yml", Files.readString(TABLE), problems), problems)
            .stream()
            .map(SourcesFile.Entry::alone)
            .toList();
    assertThat(problems.sorted()).isEmpty();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(
          LINES,
          table.stream().map(KnownOutlets::line).collect(Collectors.joining("\n", "", "\n")));
    }
    assertThat(KnownOutlets.read(Files.readAllBytes(LINES)))
        .as("-Dgolden=update writes them anew")
        .isEqualTo(table);
  }
}
