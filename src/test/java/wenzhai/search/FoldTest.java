package wenzhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.junit.jupiter.api.Test;

class FoldTest {
  @Test
  void scriptWidthCaseAndAccentsAreOne() {
    assertThat(Fold.of("核談判")).isEqualTo("核谈判");
    assertThat(Fold.of("ＩＡＥＡ ２０２４")).isEqualTo("iaea 2024");
    assertThat(Fold.of("Ångström, Øre, Straße, ﬁx, Đà Nẵng"))
        .isEqualTo("angstrom, ore, strasse, fix, da nang");
    assertThat(Fold.of("e\u0301te\u0301")).isEqualTo("ete");
    assertThat(Fold.of("⼀⽣")).as("Kangxi radicals").isEqualTo("一生");
    assertThat(Fold.of("広島の経済")).as("Japanese forms").isEqualTo("广岛の经济");
    assertThat(Fold.of("埃琳‧索德伦")).isEqualTo(Fold.of("埃琳・索德伦")).isEqualTo("埃琳·索德伦");
  }

  @Test
  void spacesCountBetweenWordsOnly() {
    assertThat(Fold.of("　在 2024 年 ， the  New York\tTimes 说 "))
        .isEqualTo("在2024年, the new york times说");
    assertThat(Fold.of("核\u200b谈\u00ad判")).isEqualTo("核谈判");
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String once = Fold.of("a" + (char) c + "核");
      assertThat(Fold.of(once)).as("U+%04X", c).isEqualTo(once);
    }
  }

  @Test
  void lettersOfEuropeLoseTheirAccentsAsInLucene() {
    List<String> differing = new ArrayList<>();
    for (int c = 0xc0; c < 0x1f00; c = c == 0x17f ? 0x1e00 : c + 1) {
      char[] folded = new char[8];
      int length = ASCIIFoldingFilter.foldToASCII(new char[] {(char) c}, 0, folded, 0, 1);
      String lucene = new String(folded, 0, length).toLowerCase(Locale.ROOT);
      if (Character.isLetter(c) && !Fold.of("" + (char) c).equals(lucene)) {
        differing.add((char) c + " " + Fold.of("" + (char) c) + " " + lucene);
      }
    }
    // a long s with a dot is no f, and the other is left a capital there
    assertThat(differing).containsExactly("ẛ s f", "ỽ v ỽ");
  }

  /** The table is frozen, so that a site is the same whatever Java builds it. */
  @Test
  void theTableIsWhatUnicodeSaysOfWidths() {
    for (int c = 0xff01; c <= 0xff9f; c++) {
      String normal = Normalizer.normalize("" + (char) c, Normalizer.Form.NFKC);
      if (normal.length() == 1 && Character.isLetterOrDigit(normal.charAt(0))) {
        assertThat(Fold.of("" + (char) c))
            .as("U+%04X", c)
            .isEqualTo(normal.toLowerCase(Locale.ROOT));
      }
    }
    for (int c = 0xf900; c <= 0xfaff; c++) {
      String normal = Normalizer.normalize("" + (char) c, Normalizer.Form.NFKC);
      if (normal.length() == 1) {
        assertThat(Fold.of("" + (char) c)).as("U+%04X", c).isEqualTo(Fold.of(normal));
      }
    }
  }

  /** In one file, so that no build has to read and sort two. */
  @Test
  void theTableIsInOrderAndHoldsTheSimplifiedForms() throws IOException {
    List<String> pairs = List.of(Fold.table().split(" "));
    for (int i = 1; i < pairs.size(); i++) {
      assertThat(pairs.get(i).charAt(0)).isGreaterThan(pairs.get(i - 1).charAt(0));
    }
    for (String line : Files.readAllLines(Path.of("src/main/resources/wenzhai/t2s.txt"))) {
      for (String pair : line.startsWith("#") ? new String[0] : line.split(" ")) {
        assertThat(Fold.of(pair.substring(0, 1))).as(pair).isEqualTo(Fold.of(pair.substring(1)));
      }
    }
  }
}
