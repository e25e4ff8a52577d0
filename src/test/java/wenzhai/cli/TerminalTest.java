package wenzhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** How a failure is told. */
class TerminalTest {
  @Test
  void ofMemoryThatWasNotEnoughItSaysHowToGiveMore() {
    Throwable failure =
        new IllegalStateException("a call failed", new Exception(new OutOfMemoryError("heap")));
    assertThat(told(failure))
        .startsWith("error: there is not enough memory")
        .contains("WENZHAI_JAVA=-Xmx2g")
        .doesNotContain("a call failed");
  }

  @Test
  void ofAnythingElseItNamesTheCauses() {
    Throwable failure = new IOException("cannot write", new NoSuchFileException("a/b"));
    assertThat(told(failure)).isEqualTo("error: cannot write: NoSuchFile: a/b");
  }

  private static String told(Throwable failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
    new Terminal(lines, lines).failure(failure);
    return err.toString(StandardCharsets.UTF_8).strip();
  }
}
