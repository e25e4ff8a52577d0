package wenzhai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeCharactersTest {
  private static final String TEXT = "渡😀轮😀😀停x😀";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 100})
  void a_text_is_read_as_it_is_in_pieces_of_any_length(int length) throws IOException {
    StringWriter read = new StringWriter();
    char[] piece = new char[length];
    try (WholeCharacters text = new WholeCharacters(TEXT)) {
      for (int n = text.read(piece); n >= 0; n = text.read(piece)) {
        assertThat(n).isPositive();
        boolean parted = Character.isHighSurrogate(piece[n - 1]);
        assertThat(parted).isEqualTo(parted && length == 1);
        read.write(piece, 0, n);
      }
    }
    assertThat(read).hasToString(TEXT);
  }

  @Test
  void half_a_character_at_the_end_is_read_too() throws IOException {
    char[] piece = new char[9];
    try (WholeCharacters text = new WholeCharacters("x\ud83d")) {
      assertThat(text.read(piece)).isEqualTo(2);
      assertThat(text.read(piece)).isEqualTo(-1);
    }
  }
}
