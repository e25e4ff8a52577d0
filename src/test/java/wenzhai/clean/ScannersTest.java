package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import wenzhai.model.Han;

/** What the quick scanners find in random texts is what a plain reading of each character finds. */
class ScannersTest {
  private static final String ALPHABET =
      "渡船停了说說国國们們，。。；：？！“”‘’（）《》—…、 　\t\n\r\f\u00a0\u00ad\u200b\u2003\u202f\u2060\ufeff"
          + "aBzZ09-'’.,&<>\"@/ＡＢｚ０９！～éÄßıK①ﬁ々〇〆のカㄅ한яЖ\u3400\u9fa5\u9fa6\uf900\ufffc\ufffe\u0001\u007f"
          + "\u0085\u202a\u2069\ufdd0\ud83d\ude00\ud842\udfb7\ud842\udc00";

  private final Random random = new Random(11);

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    int commonest = random.nextInt(ALPHABET.length());
    for (int i = 0; i < length; i++) {
      boolean common = random.nextInt(3) == 0;
      text.append(ALPHABET.charAt(common ? commonest / 4 : random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private static long count(String text, IntPredicate meant) {
    return text.chars().filter(meant).count();
  }

  @Test
  void scriptsAreCountedCharacterByCharacter() {
    for (int round = 0; round < 20_000; round++) {
      String text = text();
      Scripts scripts = Scripts.count(text);
      assertThat(scripts.han())
          .as(text)
          .isEqualTo((int) count(text, c -> c >= 0x4e00 && c < 0xa000));
      assertThat(scripts.kana()).as(text).isEqualTo((int) count(text, Han::isKana));
      assertThat(scripts.latin())
          .as(text)
          .isEqualTo(
              (int)
                  count(
                      text,
                      c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 0xc0 && c < 0x250));
      assertThat(scripts.simplified())
          .as(text)
          .isEqualTo((int) count(text, c -> "说国们".indexOf(c) >= 0));
      assertThat(scripts.traditional())
          .as(text)
          .isEqualTo((int) count(text, c -> "說國們".indexOf(c) >= 0));
      assertThat(scripts.hangul() + scripts.cyrillic())
          .as(text)
          .isEqualTo((int) count(text, c -> "한яЖ".indexOf(c) >= 0));
    }
  }

  @Test
  void foldingKeepsLettersAndDigitsInOneDress() {
    for (int round = 0; round < 20_000; round++) {
      String text = text();
      StringBuilder folded = new StringBuilder();
      text.codePoints()
          .forEach(
              c -> {
                int narrow = c >= '！' && c <= '～' ? c - 0xfee0 : c;
                if (Character.isLetterOrDigit(narrow)) {
                  folded.appendCodePoint(
                      Character.isBmpCodePoint(narrow)
                          ? Character.toLowerCase(Simplified.of((char) narrow))
                          : narrow);
                }
              });
      assertThat(Folded.of(text)).as(text).isEqualTo(folded.toString());
      assertThat(new String(Folded.of(text.toCharArray()))).as(text).isEqualTo(folded.toString());
    }
  }

  @Test
  void theHashOfATextIsThatOfItsCharactersFourByFour() {
    for (int round = 0; round < 5_000; round++) {
      String text = text();
      long hash = 0x9e3779b97f4a7c15L ^ text.length();
      for (int i = 0; i < text.length(); ) {
        if (i + 3 < text.length()) {
          long four = 0;
          for (int end = i + 4; i < end; i++) {
            four = four << 16 | text.charAt(i);
          }
          hash = Folded.mix(hash ^ four);
        } else {
          hash = Folded.mix(hash ^ text.charAt(i++));
        }
      }
      assertThat(Folded.hash(text)).as(text).isEqualTo(hash);
    }
  }

  @Test
  void aWordIsFoundWhateverTheCaseOfItsLatinLetters() {
    for (int round = 0; round < 20_000; round++) {
      StringBuilder list = new StringBuilder("免费");
      for (int i = random.nextInt(6); i > 0; i--) {
        String word = text().replaceAll("[\\s\u00a0　]", "");
        int length = Math.min(word.length(), 1 + random.nextInt(4));
        list.append(length == 0 ? "" : " " + lower(word.substring(0, length)));
      }
      String text = random.nextInt(4) == 0 ? text() + text() + "免费" : text() + text();
      boolean held = false;
      for (String word : list.toString().split(" ")) {
        held |= (word.length() == 1 ? text : lower(text)).contains(word);
      }
      assertThat(new Words(list.toString()).anyIn(text)).as(list + " in " + text).isEqualTo(held);
    }
  }

  @Test
  void ofSeveralListsEachIsToldThatHasAWordInTheText() {
    for (int round = 0; round < 20_000; round++) {
      String[] lists = {words("免费"), words("ab"), words("停了说")};
      String text = text() + (random.nextInt(3) == 0 ? "AB免" : "费") + text();
      int held = 0;
      for (int i = 0; i < lists.length; i++) {
        for (String word : lists[i].split(" ")) {
          boolean in = (word.length() == 1 ? text : lower(text)).contains(word);
          held |= in ? 1 << i : 0;
        }
      }
      assertThat(new Words(lists).in(text)).as(text).isEqualTo(held);
    }
  }

  @Test
  void aWordThatStandsInAPieceOfATextOrReachesIntoItTouchesIt() {
    int touched = 0;
    for (int round = 0; round < 20_000; round++) {
      String list = words("免费");
      String text = text() + "免费" + text();
      int start = random.nextInt(text.length());
      int end = start + 1 + random.nextInt(text.length() - start);
      boolean held = false;
      for (String word : list.split(" ")) {
        for (int at = lower(text).indexOf(word); at >= 0; at = lower(text).indexOf(word, at + 1)) {
          // it is told of the piece in which its second character stands
          held |= word.length() > 1 && at + 1 >= start && at + 1 < end;
        }
      }
      char before = start == 0 ? 0 : text.charAt(start - 1);
      char[] piece = text.substring(start, end).toCharArray();
      boolean may = new Words(list).mayTouch(before, piece, piece.length);
      assertThat(may || !held).as(list + " in " + text + " from " + start + " to " + end).isTrue();
      touched += may ? 1 : 0;
    }
    assertThat(touched).isBetween(5_000, 19_000);
  }

  @Test
  void aTextWithoutTheWordsIsNotTouched() {
    Words words = new Words("免费 read");
    assertThat(words.mayTouch('费', "免税，re-read".toCharArray(), 6)).isFalse();
    assertThat(words.mayTouch('免', "费".toCharArray(), 1)).isTrue();
    assertThat(words.mayTouch('。', "REA".toCharArray(), 3)).isTrue();
  }

  private String words(String first) {
    StringBuilder list = new StringBuilder(first);
    for (int i = random.nextInt(6); i > 0; i--) {
      String word = text().replaceAll("[\\s\u00a0　]", "");
      int length = Math.min(word.length(), 1 + random.nextInt(4));
      list.append(length == 0 ? "" : " " + lower(word.substring(0, length)));
    }
    return list.toString();
  }

  private static String lower(String text) {
    StringBuilder lower = new StringBuilder();
    text.chars()
        .forEach(
            c ->
                lower.append(
                    c < 0x80
                        ? String.valueOf((char) c).toLowerCase(Locale.ROOT)
                        : String.valueOf((char) c)));
    return lower.toString();
  }

  @Test
  void onlyHanCharactersAndWideMarksNeedNoTypography() {
    for (int round = 0; round < 20_000; round++) {
      String text = text();
      boolean plain =
          text.chars()
                  .allMatch(
                      c -> c >= 0x4e00 && c < 0xa000 || "，、；：？！“”‘’（）《》「」『』—…。".indexOf(c) >= 0)
              && !text.contains("。。");
      assertThat(Typography.isPlain(text)).as(text).isEqualTo(plain);
    }
  }

  @Test
  void charactersThatMayNotBePrintedGoAndNoOthers() {
    for (int round = 0; round < 20_000; round++) {
      String text = text();
      StringBuilder legal = new StringBuilder();
      text.codePoints().filter(ScannersTest::isLegal).forEach(legal::appendCodePoint);
      assertThat(Characters.legal(text)).as(text).isEqualTo(legal.toString());
    }
  }

  @Test
  void aSolidTextHoldsNoBlankAndNothingThatIsLeftOut() {
    for (int round = 0; round < 50_000; round++) {
      String text = text();
      text = text.substring(0, Math.min(text.length(), random.nextInt(6)));
      if (Characters.isSolid(text.toCharArray())) {
        assertThat(text.chars().allMatch(c -> isLegal(c) && !Characters.isBlank((char) c)))
            .as(text)
            .isTrue();
      }
    }
    assertThat(Characters.isSolid("渡船“停”了…… ａ".replace(" ", "").toCharArray())).isTrue();
  }

  private static boolean isLegal(int c) {
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
    boolean turn = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    boolean none = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
    return !control && !turn && !none && Character.getType(c) != Character.SURROGATE;
  }

  @Test
  void phrasesOfSolicitationAreFoundWhereverTheyStand() {
    List<String> phrases = List.of("欢迎关注", "转载请", "subscribeto", "版权所有", "icp备");
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(5); i > 0; i--) {
        String phrase = phrases.get(random.nextInt(phrases.size()));
        boolean whole = random.nextBoolean();
        text.append(Folded.of(text()))
            .append(whole ? phrase : phrase.substring(0, phrase.length() - 1));
      }
      for (String phrase : phrases) {
        assertThat(Solicitations.strong(text.toString()).contains(phrase))
            .as(text.toString())
            .isEqualTo(text.indexOf(phrase) >= 0);
      }
    }
  }
}
