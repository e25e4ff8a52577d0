package wenzhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0 files", "1|1 file", "999|999 files", "1000|1,000 files"})
  void countsAreGroupedAndTheNounFitsThem(int number, String words) {
    assertThat(LastLines.count(number, "file")).isEqualTo(words);
  }

  @Test
  void numbersAreWrittenAsFormatsWriteThem() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      int number = 2 + (random.nextInt(Integer.MAX_VALUE) >>> random.nextInt(31));
      assertThat(LastLines.count(number, "file"))
          .isEqualTo(String.format(Locale.ROOT, "%,d files", number));
      assertThat(LastLines.seconds(number))
          .isEqualTo(String.format(Locale.ROOT, "%.1f s", number / 1000.0));
    }
  }
}
