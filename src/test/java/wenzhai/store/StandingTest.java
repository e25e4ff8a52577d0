package wenzhai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.model.Checksum;

class StandingTest {
  @TempDir Path folder;

  @Test
  void isReadBackAsItWasAndNotAtAllWhenAnyByteIsAnother() throws IOException {
    Path file = folder.resolve("standing");
    LastBuild.Seen seen =
        new LastBuild.Seen(folder.toString(), false, 7, new Footprint(3, -1, Long.MAX_VALUE));
    Standing standing =
        new Standing(
            seen, Map.of("index.html", new Checksum(-1), "articles/桥.html", new Checksum(5)));
    byte[] right = standing.bytes();
    Files.write(file, right);

    assertThat(Standing.read(file)).contains(standing);
    for (int i = 0; i < right.length; i++) {
      byte[] wrong = right.clone();
      wrong[i] ^= 0x10;
      Files.write(file, wrong);
      assertThat(Standing.read(file)).as("byte " + i).isEmpty();
      Files.write(file, Arrays.copyOf(right, i));
      assertThat(Standing.read(file)).as("cut off at " + i).isEmpty();
    }
    assertThat(Standing.read(folder.resolve("none"))).isEmpty();
  }

  @Test
  void footprintsAreTheSameWhenEachOfTheirNumbersIs() {
    Footprint one = new Footprint(1, 2, 3);
    assertThat(new Footprint(1, 2, 3)).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(List.of(new Footprint(0, 2, 3), new Footprint(1, 0, 3), new Footprint(1, 2, 0)))
        .doesNotContain(one);
  }

  @Test
  void readsNumbersAndTextsOfAllKinds() {
    BinaryOut out = new BinaryOut();
    long[] numbers = {0, 1, 127, 128, Integer.MAX_VALUE, Long.MAX_VALUE, -1, Long.MIN_VALUE};
    String[] texts = {"", "plain", "\u00ff", "文字", "half \ud800 pair \udc00", "a".repeat(9000)};
    for (long number : numbers) {
      out.number(number);
      out.fixed(number);
    }
    for (String text : texts) {
      out.text(text);
    }
    BinaryIn in = new BinaryIn(out.bytes());
    for (long number : numbers) {
      assertThat(in.number()).isEqualTo(number);
      assertThat(in.fixed()).isEqualTo(number);
    }
    for (String text : texts) {
      assertThat(in.text()).isEqualTo(text);
    }
  }
}
