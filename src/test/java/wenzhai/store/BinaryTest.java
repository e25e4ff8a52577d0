package wenzhai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BinaryTest {
  @Test
  void textsComeBackUnitForUnitAndCanBePassedOver() {
    Random random = new Random(17);
    for (int round = 0; round < 2_000; round++) {
      List<String> texts = new ArrayList<>();
      BinaryOut out = new BinaryOut();
      for (int i = random.nextInt(6); i >= 0; i--) {
        // one byte each, or any unit of UTF-16, halves of pairs among them
        int most = random.nextBoolean() ? 0x100 : 0x10000;
        char[] units = new char[random.nextInt(700)];
        for (int at = 0; at < units.length; at++) {
          units[at] = (char) random.nextInt(most);
        }
        texts.add(new String(units));
        out.text(texts.get(texts.size() - 1));
        out.number(i);
      }
      byte[] bytes = out.bytes();
      BinaryIn in = new BinaryIn(bytes);
      BinaryIn passing = new BinaryIn(bytes);
      for (int i = 0; i < texts.size(); i++) {
        assertThat(in.text()).isEqualTo(texts.get(i));
        passing.skipText();
        assertThat(in.number()).isEqualTo(texts.size() - 1 - i);
        assertThat(passing.number()).isEqualTo(texts.size() - 1 - i);
      }
    }
  }

  @Test
  void aWideTextIsWrittenLowByteFirst() {
    BinaryOut out = new BinaryOut();
    out.text("文");

    assertThat(out.bytes()).containsExactly(3, 0x87, 0x65);
  }
}
