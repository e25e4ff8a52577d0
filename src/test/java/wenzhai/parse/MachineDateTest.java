package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MachineDateTest {
  @Test
  void whatIsReadAtSightIsReadAsAnyDateIs() {
    Random random = new Random(1);
    int read = 0;
    for (int i = 0; i < 40_000; i++) {
      String text = almostADate(random);
      Optional<FoundDate> machine = MachineDate.of(text);
      if (machine.isPresent()) {
        assertThat(machine).as(text).isEqualTo(DateReader.anyhow(text));
        read++;
      }
    }
    assertThat(read).isGreaterThan(5_000);
  }

  @Test
  void whatIsNoDateIsNotRead() {
    for (String text :
        new String[] {
          "",
          "2024-02-30",
          "2024-06-21T24:00:00",
          "2024-06-21T06:58:55+19:00",
          "1066-10-14",
          "2024/06/21",
          "2024-06-21T06:58",
          "2024-06-21 06:58:55 Z"
        }) {
      assertThat(MachineDate.of(text)).as(text).isEmpty();
    }
  }

  private static String almostADate(Random random) {
    String day =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d",
            1890 + random.nextInt(220),
            random.nextInt(14),
            random.nextInt(33));
    String time =
        String.format(
            Locale.ROOT,
            "%s%02d:%02d:%02d",
            random.nextBoolean() ? "T" : " ",
            random.nextInt(25),
            random.nextInt(61),
            random.nextInt(61));
    String zone =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> "Z";
          default ->
              String.format(
                  Locale.ROOT,
                  "%s%02d:%02d",
                  random.nextBoolean() ? "+" : "-",
                  random.nextInt(20),
                  random.nextInt(61));
        };
    String text = random.nextInt(3) == 0 ? day : day + time + zone;
    if (random.nextInt(4) == 0) {
      int at = random.nextInt(text.length());
      return text.substring(0, at) + "-Z :0a年".charAt(random.nextInt(7)) + text.substring(at + 1);
    }
    return text;
  }
}
