package wenzhai.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** The words of OpenCC's dictionaries, and texts made of them that no one has written. */
public final class Words {
  private Words() {}

  /** Every phrase and character of the dictionaries from Simplified. */
  public static List<String> hans() {
    return List.copyOf(
        OpenCc.merged("STCharacters", "STPhrases", "STPhrases_GeneratedFromRegionalPhrases")
            .keySet());
  }

  /**
   * Every phrase and character of the dictionaries from Traditional, and what Simplified becomes.
   */
  public static List<String> hant() {
    TreeSet<String> words =
        new TreeSet<>(
            OpenCc.merged("TSCharacters", "TSPhrases", "TWVariantsRev", "TWVariantsRevPhrases")
                .keySet());
    OpenCc toHant = OpenCc.toHant();
    hans().forEach(word -> words.add(toHant.convert(word)));
    return List.copyOf(words);
  }

  /** Four words each, some of them cut short so that phrases begin that do not end. */
  public static List<String> texts(List<String> words, int count, long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 4; w++) {
        String word = words.get(random.nextInt(words.size()));
        int length = word.codePointCount(0, word.length());
        int cut = random.nextInt(3) == 0 ? 1 + random.nextInt(length) : length;
        text.append(word, 0, word.offsetByCodePoints(0, cut));
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
