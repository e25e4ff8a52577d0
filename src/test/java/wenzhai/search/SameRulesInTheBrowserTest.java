package wenzhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wenzhai.browser.Chromium;

/** The script folds, cuts and counts as the build does: on every character, and on random texts. */
class SameRulesInTheBrowserTest {
  private static Chromium chromium;
  private static BrowserContext context;
  private static Page page;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
    context = chromium.browser().newContext();
    page = context.newPage();
    page.addScriptTag(
        new Page.AddScriptTagOptions().setPath(Path.of("templates/assets/search/codec.js")));
    page.evaluate("table => { window.fold = wenzhaiCodec.folder(table); }", Fold.table());
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      context.close();
      chromium.close();
    }
  }

  @Test
  void everyCharacterIsFoldedAlike() {
    List<String> differing = new ArrayList<>();
    for (int from = 0; from <= Character.MAX_CODE_POINT; from += 0x10000) {
      String folded =
          (String)
              page.evaluate(
                  """
                  from => {
                    let all = '';
                    for (let c = from; c < from + 0x10000; c++) {
                      const half = c >= 0xd800 && c < 0xe000;
                      all += half ? '\\n' : fold('a ' + String.fromCodePoint(c) + ' b') + '\\n';
                    }
                    return all;
                  }
                  """,
                  from);
      String[] lines = folded.split("\n", -1);
      assertThat(lines).hasSize(0x10001);
      for (int i = 0; i < 0x10000; i++) {
        int c = from + i;
        if (c < 0xd800 || c >= 0xe000) {
          String ours = Fold.of("a " + Character.toString(c) + " b");
          if (!ours.equals(lines[i])) {
            differing.add("U+%04X %s %s".formatted(c, ours, lines[i]));
          }
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void everyKeyOfAPhraseIsAmongTheKeysOfATextThatHoldsIt() {
    Random random = new Random(7);
    String alphabet = "核谈判協議的，。. “”-.ab123zE é界한\ud840\udc0b";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 3 + random.nextInt(20); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String line = Fold.of(text.toString());
      if (line.isEmpty()) {
        continue;
      }
      int from = random.nextInt(line.length());
      String phrase = line.substring(from, from + 1 + random.nextInt(line.length() - from));
      Set<Long> keys = new HashSet<>();
      for (int key : GramsTest.all(line)) {
        keys.add(Integer.toUnsignedLong(key));
      }
      Map<?, ?> asked = (Map<?, ?>) page.evaluate("phrase => wenzhaiCodec.keysOf(phrase)", phrase);
      for (Object key : (List<?>) asked.get("must")) {
        long number = ((Number) ((Map<?, ?>) key).get("key")).longValue();
        assertThat(keys).as(phrase + " in " + line).contains(number);
      }
    }
  }

  @Test
  void everyPartOfAPhraseThatHasKeysIsTouchedByThoseOfMostUse() {
    assertThat(
            page.evaluate(
                "wenzhaiCodec.byUse(wenzhaiCodec.keysOf('甲乙丙丁戊己庚辛').must).first"
                    + ".map(key => key.from + '-' + key.to).join(' ')"))
        .isEqualTo("0-2 2-4 4-6 6-8");
    assertThat(
            page.evaluate(
                "wenzhaiCodec.byUse(wenzhaiCodec.keysOf('reuters社').must).first"
                    + ".map(key => key.from + '-' + key.to).join(' ')"))
        .isEqualTo("0-3 3-6 4-7 6-8");
  }

  @Test
  void numbersAreReadAsTheyWereWritten() {
    Random random = new Random(9);
    Bits bits = new Bits();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      int number = random.nextInt(1 << 1 + random.nextInt(30));
      numbers.add(number);
      bits.golomb(number, i % 11);
      bits.rice(number & 1023, i % 7);
      bits.add(number, 1 + i % 30);
    }
    Object read =
        page.evaluate(
            """
            script => {
              // read as a script is, with its escapes
              const bits = wenzhaiCodec.reader(new Function('return ' + script)());
              const numbers = [];
              for (let i = 0; i < 3000; i++) {
                numbers.push(bits.golomb(i % 11), bits.rice(i % 7), bits.bits(1 + i % 30));
              }
              return numbers;
            }
            """,
            written(bits));
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      int number = numbers.get(i);
      wanted.add(number);
      wanted.add(number & 1023);
      wanted.add(number & (1 << 1 + i % 30) - 1);
    }
    assertThat(read).isEqualTo(wanted);
  }

  private static String written(Bits bits) {
    return new String(bits.script(""), StandardCharsets.US_ASCII);
  }

  @Test
  void theOrderOfGapsIsTheSame() {
    for (int span = 1; span < 60_000; span = span * 3 / 2 + 1) {
      for (int count = 1; count <= span; count = count * 2) {
        assertThat(page.evaluate("([s, c]) => wenzhaiCodec.order(s, c)", List.of(span, count)))
            .isEqualTo(Bits.order(span, count));
      }
    }
  }

  @Test
  void textsAreReadAsTheyWereWritten() {
    List<String> texts =
        List.of("", "核谈判\n恢复", "核谈判核谈判核谈判\u0001\"\\ \r𠀋😀\u2028", "never seen: ж".repeat(50));
    TextModel model =
        TextModel.of(List.of("核谈判恢复，核谈判".repeat(20).toCharArray(), "谈\n判 \u0001 e".toCharArray()));
    Bits bits = new Bits();
    texts.forEach(text -> model.encode(text.toCharArray(), bits));
    Object read =
        page.evaluate(
            """
            ([perLength, symbols, script]) => {
              const decode = wenzhaiCodec.decoder(perLength, symbols);
              const bits = wenzhaiCodec.reader(new Function('return ' + script)());
              return [0, 1, 2, 3].map(() => decode(bits));
            }
            """,
            List.of(model.perLength(), model.symbols(), written(bits)));
    assertThat(read).isEqualTo(texts);
  }
}
