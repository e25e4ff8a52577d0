package wenzhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class GramsTest {
  private static final String ALPHABET = "核谈判协议的国说在，。、；：？！「」《》（）·—…“” 一二三年月日あいアイ한국";

  /** What a key stands for: two letters, or three with {@code ^} for an edge. */
  private static String shown(int key) {
    if (key >>> 16 != 1) {
      return "" + (char) (key >>> 16) + (char) key;
    }
    int code = key & 0xffff;
    return letter(code / 37 / 37) + letter(code / 37 % 37) + letter(code % 37);
  }

  private static String letter(int value) {
    return "0123456789abcdefghijklmnopqrstuvwxyz^".substring(value, value + 1);
  }

  static int[] all(String line) {
    int[] keys = new int[line.length() * Grams.MOST];
    int count = Grams.of(line.toCharArray(), line.length(), 0, line.length(), keys);
    return Arrays.copyOf(keys, count);
  }

  private static SortedSet<String> keys(String line) {
    SortedSet<String> keys = new TreeSet<>();
    for (int key : all(Fold.of(line))) {
      keys.add(shown(key));
    }
    return keys;
  }

  @Test
  void charactersAreTakenTwoByTwoAndNotAcrossMarks() {
    assertThat(keys("重啟核談判，或 停戰")).containsExactlyInAnyOrder("重启", "启核", "核谈", "谈判", "或停", "停战");
  }

  @Test
  void wordsAreTakenThreeByThreeWithTheirEdges() {
    assertThat(keys("Iran"))
        .containsExactlyInAnyOrder("ir", "ra", "an", "ira", "ran", "^ir", "an^");
    assertThat(keys("F-16")).containsExactlyInAnyOrder("^f^", "16", "^16", "16^");
    assertThat(keys("在2024年"))
        .containsExactlyInAnyOrder("在2", "20", "02", "24", "4年", "202", "024", "^20", "24^");
  }

  @Test
  void thePointOfANumberIsALetter() {
    assertThat(keys("約３．５％")).containsExactlyInAnyOrder("约3", "3.", ".5", "^3^", "^5^");
    assertThat(keys("1. 5")).containsExactlyInAnyOrder("^1^", "^5^");
    assertThat(keys("v.5 3. .5 a.b")).doesNotContain("3.", ".5", "v.", "a.", ".b");
  }

  @Test
  void aLineMayBeLookedAtPieceByPiece() {
    Random random = new Random(8);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append("ab12. 核谈-".charAt(random.nextInt(9)));
      }
      char[] line = text.toString().toCharArray();
      int[] keys = new int[line.length * Grams.MOST];
      List<Integer> pieces = new ArrayList<>();
      for (int from = 0; from < line.length; ) {
        int to = Math.min(line.length, from + 1 + random.nextInt(6));
        int count = Grams.of(line, line.length, from, to, keys);
        Arrays.stream(keys, 0, count).forEach(pieces::add);
        from = to;
      }
      assertThat(pieces)
          .as(text.toString())
          .isEqualTo(Arrays.stream(all(text.toString())).boxed().toList());
    }
  }

  @Test
  void pairsOfChineseTextAreThoseOfLucene() throws IOException {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      StringBuilder line = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        line.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      // Lucene parts at a space between two characters, which the fold takes away
      String folded = Fold.of(line.toString());
      assertThat(keys(folded)).as(folded).isEqualTo(lucene(folded));
    }
  }

  private static SortedSet<String> lucene(String text) throws IOException {
    SortedSet<String> pairs = new TreeSet<>();
    try (Analyzer analyzer = new CJKAnalyzer();
        TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (term.length() == 2) {
          pairs.add(term.toString());
        }
      }
      tokens.end();
    }
    return pairs;
  }
}
