package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;

/** What the quick scanners find in random texts is what a plain reading of each character finds. */
class ScannersTest {
  private static final String ALPHABET =
      "作者记記译日电訊图影：:｜/（）()3aZn英文晚报鎮晨时 　\t\n\r\u00a0\u00ad\u200b\u200d\ufeff\u0007\u3000\ud842\udfb7";

  private final Random random = new Random(12);

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  @Test
  void theSignsOfATextAreThoseOfItsCharacters() {
    for (int round = 0; round < 20_000; round++) {
      String text = text();
      int length = random.nextInt(40);
      int signs = 0;
      for (int i = 0; i < Math.min(length, text.length()); i++) {
        signs |= Signs.in(text.substring(i, i + 1));
      }
      assertThat(Signs.in(text, length)).as(text).isEqualTo(signs);
    }
    assertThat(Signs.in("3")).isEqualTo(Signs.DIGIT);
    assertThat(Signs.in("译")).isEqualTo(Signs.TRANSLATOR | Signs.PERSON);
  }

  @Test
  void aTidyTextIsOnOneLineWithoutWhatNobodySees() {
    for (int round = 0; round < 20_000; round++) {
      String text = text();
      String seen =
          text.codePoints()
              .filter(c -> !Wording.isInvisible((char) c) || c > 0xffff)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String tidy = seen.replaceAll("[\\s\\p{Z}]+", " ").strip();
      assertThat(Wording.tidy(text)).as(text).isEqualTo(tidy);
    }
  }

  private static Publisher publisher(String name) {
    return new Publisher(
        "p" + (int) name.charAt(0) + name.length(),
        Map.of("zh-Hans", name),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void thePublishersOfATextAreThoseWhoseNamesItHolds() {
    List<Publisher> publishers = new ArrayList<>();
    for (String name : List.of("晚报", "文晚报", "aZn", "晨时", "日电", "鎮記者", "ZZ")) {
      publishers.add(publisher(name));
    }
    NameIndex index = new NameIndex(publishers);
    for (int round = 0; round < 20_000; round++) {
      String text = text() + text();
      Map<Publisher, List<String>> held = new LinkedHashMap<>();
      for (Publisher publisher : publishers) {
        String name = Publishers.namesOf(publisher).get(0);
        if (text.contains(name)) {
          held.put(publisher, List.of(name));
        }
      }
      assertThat(index.in((text + "晚报").toCharArray(), text.length())).as(text).isEqualTo(held);
    }
  }

  @Test
  void theNameOfATagIsReadWhateverItsCase() {
    List<String> names = new ArrayList<>(Islands.BLOCKS);
    names.addAll(List.of("a", "br", "img", "xmp", "x-card", "pp", "p1", "h7", "spam", "b"));
    for (int round = 0; round < 20_000; round++) {
      String name = names.get(random.nextInt(names.size()));
      StringBuilder written = new StringBuilder();
      for (char c : name.toCharArray()) {
        written.append(random.nextBoolean() ? Character.toUpperCase(c) : c);
      }
      String html = text() + "<" + written + ">";
      int from = html.lastIndexOf('<') + 1;
      TagName read = TagName.of(html.toCharArray(), from, html.length() - 1);
      assertThat(read.text()).isEqualTo(name);
      assertThat(read.isBlock()).isEqualTo(Islands.BLOCKS.contains(name));
      assertThat(read.isOptional())
          .isEqualTo(List.of("p", "li", "dt", "dd", "tr", "td", "th").contains(name));
      assertThat(read.isEmpty())
          .isEqualTo(List.of("br", "hr", "img", "link", "meta").contains(name));
    }
  }

  @Test
  void onlyAnElementWithTooManyAttributesLosesThem() {
    for (int count : new int[] {1, 199, 200, 201, 500}) {
      String before = "文".repeat(300) + " ".repeat(300);
      String after = "x y ".repeat(300) + "<b>";
      String html = before + "<p" + " a=1".repeat(count) + ">" + after;
      String bounded = HtmlGuard.bounded(html, "a.md", new Problems());
      assertThat(bounded).isEqualTo(count > 200 ? before + "<p>" + after : html);
    }
  }
}
