package wenzhai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedAnswersTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir Path folder;

  private RememberedAnswers at(Instant now) {
    return RememberedAnswers.at(Optional.of(folder.resolve("x")), Duration.ofDays(7), now);
  }

  @Test
  void remembersForAsLongAsItIsTold() {
    try (RememberedAnswers answers = at(NOW)) {
      answers.put("https://x.example/甲", "GONE\tx.example\nanswers 404");
      assertThat(answers.find("https://x.example/甲")).contains("GONE x.example answers 404");
    }
    try (RememberedAnswers answers = at(NOW.plus(Duration.ofDays(7)))) {
      assertThat(answers.find("https://x.example/甲")).contains("GONE x.example answers 404");
      assertThat(answers.find("https://x.example/")).isEmpty();
    }
    try (RememberedAnswers answers = at(NOW.plus(Duration.ofDays(7)).plusMillis(1))) {
      assertThat(answers.find("https://x.example/甲")).isEmpty();
    }
  }

  @Test
  void anInterruptedRunDoesNotLoseAll() throws IOException {
    RememberedAnswers answers = at(NOW);
    for (int i = 0; i < 250; i++) {
      answers.put("https://x.example/" + i, "ALIVE");
    }
    try (RememberedAnswers next = at(NOW)) {
      assertThat(next.find("https://x.example/199")).isPresent();
    }
    answers.close();
    assertThat(Files.readAllLines(folder.resolve("x/links.tsv"))).hasSize(250);
  }

  @Test
  void whatCannotBeReadIsForgotten() throws IOException {
    Files.createDirectories(folder.resolve("x"));
    Files.write(folder.resolve("x/links.tsv"), new byte[] {(byte) 0xff, '\t', 'a', '\t', 'b'});
    try (RememberedAnswers answers = at(NOW)) {
      assertThat(answers.find("a")).isEmpty();
      answers.put("a", "ALIVE");
    }
    try (RememberedAnswers answers = at(NOW)) {
      assertThat(answers.find("a")).contains("ALIVE");
    }
  }

  @Test
  void whatCannotBeWrittenIsNoError() throws IOException {
    Files.writeString(folder.resolve("x"), "a file");
    try (RememberedAnswers answers = at(NOW)) {
      answers.put("a", "ALIVE");
      assertThat(answers.find("a")).contains("ALIVE");
    }
    assertThat(folder.resolve("x")).hasContent("a file");
  }
}
