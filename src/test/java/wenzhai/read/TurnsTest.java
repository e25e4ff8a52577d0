package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {
  @Test
  void everyFileHasOneTurn() {
    Random random = new Random(3);
    for (int count : new int[] {0, 1, 63, 64, 65, 500}) {
      long[] times = random.longs(count, 0, 40).toArray();
      assertThat(Arrays.stream(Turns.latestFirst(times)).sorted())
          .containsExactly(IntStream.range(0, count).boxed().toArray(Integer[]::new));
    }
  }

  @Test
  void whatWasTouchedLastComesFirstAndTheRestAsItStands() {
    long[] times = new long[100];
    times[99] = 7;
    for (int i = 10; i < 73; i++) {
      times[i] = 5;
    }
    int[] turns = Turns.latestFirst(times);
    assertThat(Arrays.copyOf(turns, 64))
        .containsExactly(IntStream.concat(IntStream.range(10, 73), IntStream.of(99)).toArray());
    assertThat(Arrays.copyOfRange(turns, 64, 100))
        .containsExactly(
            IntStream.concat(IntStream.range(0, 10), IntStream.range(73, 99)).toArray());
  }
}
