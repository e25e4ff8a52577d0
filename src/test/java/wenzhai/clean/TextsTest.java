package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final String[] NAMES = {
    "p",
    "p",
    "div",
    "a",
    "strong",
    "em",
    "span",
    "ul",
    "li",
    "blockquote",
    "h2",
    "br",
    "img",
    "table",
    "td",
    "figure",
    "figcaption",
    "ruby",
    "rt",
    "pre",
    "code",
    "button",
    "input",
    "label",
    "ins",
    "del",
    "section",
    "hr"
  };
  private static final String[] ATTRIBUTES = {"href", "title", "alt", "lang", "reversed", "a"};
  private static final String[] WORDS = {
    "文",
    "摘要",
    "。",
    "a",
    "two words",
    " ",
    "  ",
    "\n",
    "\u3000",
    "&nbsp;",
    "\u200b",
    "&shy;",
    "，其一",
    "x ",
    " y",
    "&amp;",
    "\ud842\udfb7",
    "ａＢ",
    "Ω",
    "é",
    "e\u0301",
    "ﬁ",
    "①",
    "㎡",
    "·",
    "…",
    "“引”",
    "İ",
    "ß",
    "&lt;",
    "&quot;",
    "'"
  };

  @Test
  void theTextOfAnyTreeIsReadAsTheLibraryReadsIt() {
    Random random = new Random(3);
    for (int i = 0; i < 40_000; i++) {
      Element body = Jsoup.parseBodyFragment(html(random, 4)).body();
      for (Element element : body.getAllElements()) {
        assertThat(Texts.read(element)).as(body.html()).isEqualTo(element.text());
      }
    }
  }

  @Test
  void aWrittenTreeIsPrintedAsTheLibraryPrintsItAndStaysAsItIs() {
    Random random = new Random(5);
    Sanitiser sanitiser = new Sanitiser(new SafeAttributes("../", false, Set.of()));
    for (int i = 0; i < 8_000; i++) {
      String html = html(random, 4);
      Element written = sanitiser.rewrite(Jsoup.parseBodyFragment(html).body());
      String printed = written.html();
      assertThat(WrittenHtml.of(written)).as(html).isEqualTo(printed);
      assertThat(sanitiser.rewrite(written).html()).as(html).isEqualTo(printed);
      for (Element element : written.select("*")) {
        String name = ATTRIBUTES[random.nextInt(ATTRIBUTES.length)];
        element.attr(name, Jsoup.parseBodyFragment(words(random, 3)).wholeText());
      }
      assertThat(WrittenHtml.of(written)).as(html).isEqualTo(written.html());
    }
  }

  @Test
  void aBodyReadOnceSaysWhatEachOfItsBlocksSays() {
    Random random = new Random(6);
    Sanitiser sanitiser = new Sanitiser(new SafeAttributes("../", false, Set.of()));
    int shared = 0;
    for (int i = 0; i < 15_000; i++) {
      Element body = Jsoup.parseBodyFragment(html(random, 4)).body();
      if (random.nextInt(3) > 0) {
        body = sanitiser.rewrite(body);
      }
      BodyText text = BodyText.of(body);
      assertThat(new String(text.text()).trim()).as(body.html()).isEqualTo(body.text());
      assertThat(new String(text.folded())).isEqualTo(Folded.of(body.text()));
      assertThat(text.scripts()).isEqualTo(Scripts.count(body.text()));
      List<Element> blocks = BlockList.of(body);
      assertThat(text.passages()).hasSameSizeAs(blocks);
      for (int j = 0; j < blocks.size(); j++) {
        Passage said = text.passages().get(j);
        String alone = Texts.of(blocks.get(j));
        assertThat(said.element()).isSameAs(blocks.get(j));
        assertThat(said.text()).as(body.html()).isEqualTo(alone);
        assertThat(said.length()).isEqualTo(alone.length());
        assertThat(said.folded()).isEqualTo(Folded.of(alone)).hasSize(said.letters());
        assertThat(said.isFolded(Folded.of(alone).toCharArray())).isTrue();
        assertThat(said.isSolicitation()).isEqualTo(Solicitations.fill(Folded.of(alone)));
        shared += said.length() > 0 && said.charAt(0) == alone.charAt(0) ? 1 : 0;
      }
    }
    assertThat(shared).isGreaterThan(10_000);
  }

  @Test
  void anyTextIsFoldedAsUnicodesTablesFoldIt() {
    Random random = new Random(4);
    for (int i = 0; i < 40_000; i++) {
      String text = Jsoup.parseBodyFragment(words(random, 6)).wholeText();
      assertThat(Texts.fold(text)).isEqualTo(Texts.foldAnything(text));
    }
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = "文" + c + "a";
      assertThat(Texts.fold(text)).isEqualTo(Texts.foldAnything(text));
    }
  }

  private static String html(Random random, int depth) {
    StringBuilder html = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      if (depth == 0 || random.nextInt(3) == 0) {
        html.append(words(random, 2));
      } else {
        String name = NAMES[random.nextInt(random.nextBoolean() ? 11 : NAMES.length)];
        html.append('<').append(name).append('>').append(html(random, depth - 1));
        html.append("</").append(name).append('>');
      }
    }
    return html.toString();
  }

  private static String words(Random random, int most) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      words.append(WORDS[random.nextInt(random.nextBoolean() ? 5 : WORDS.length)]);
    }
    return words.toString();
  }
}
