package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.Built;
import wenzhai.script.OpenCc;
import wenzhai.script.TableReader;
import wenzhai.script.Words;

/**
 * What the browser makes of texts, beside what the same tables give in Java; and how long it takes.
 */
class ConvertedTextTest {
  /** Puts paragraphs on the page, converts it, and gives their texts. */
  private static final String CONVERT =
      """
      async ([texts, language, script]) => {
        const main = document.querySelector('main');
        main.replaceChildren(...texts.map(text => {
          const p = document.createElement('p');
          p.lang = language;
          p.textContent = text;
          return p;
        }));
        const name = script ? script : '';
        document.querySelector(`.script-switch [value="${name}"]`).click();
        while ((document.documentElement.dataset.script || '') !== name) {
          await new Promise(done => setTimeout(done, 10));
        }
        return [...main.children].map(p => p.textContent);
      }
      """;

  /** Back to the original and there again, laid out each time. */
  private static final String TEN_TIMES =
      """
      () => {
        for (let i = 0; i < 10; i++) {
          for (const script of ['', 'hant']) {
            window.wenzhaiConvert(script);
            document.body.offsetHeight;
          }
        }
      }
      """;

  @TempDir static Path temp;

  private static Chromium chromium;
  private static Path site;

  @BeforeAll
  static void buildAndStartBrowser() {
    chromium = Chromium.start();
    Path content = temp.resolve("content");
    Built.write(content.resolve("a.md"), "---\ntitle: 船\ndate: 2025-03-01\n---\n船到了。\n");
    site = temp.resolve("site");
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void simplifiedTextsBecomeWhatTheTableSays() {
    assertSame(Words.hans(), 21, "zh-Hans", "hant", TableReader.toHant());
  }

  @Test
  void traditionalTextsBecomeWhatTheTableSays() {
    assertSame(Words.hant(), 22, "zh-Hant", "hans", TableReader.toHans());
  }

  @ParameterizedTest
  @CsvSource({
    "总干事埃琳·索德伦（Erin Soderlund）说, 總幹事埃琳·索德伦（Erin Soderlund）說",
    "记者圣托罗 (David Santoro) 写了, 記者圣托罗 (David Santoro) 寫了",
    "恩戈齐·奥孔约-伊维拉（Ngozi Okonjo-Iweala）当选, 恩戈齐·奥孔约-伊维拉（Ngozi Okonjo-Iweala）當選",
    "奥孔约-伊维拉目前是国际疫苗联盟（Gavi）的主席, 奧孔約-伊維拉目前是國際疫苗聯盟（Gavi）的主席",
    "领导人蒋经国（Chiang Ching-kuo）后来, 領導人蒋经国（Chiang Ching-kuo）後來",
    "首相安倍晋三（Shinzo Abe）后来, 首相安倍晋三（Shinzo Abe）後來",
    "向世界银行（World Bank）借钱, 向世界銀行（World Bank）借錢",
    "国际粮农组织（FAO）与《纽约时报》（The New York Times）, 國際糧農組織（FAO）與《纽约时报》（The New York Times）",
    "这台“协和”（Concorde）飞机, 這臺“协和”（Concorde）飛機",
    "见www.example.org/头发。头发, 見www.example.org/头发。頭髮",
    "写信给letters@example.org，发给我, 寫信給letters@example.org，發給我",
    "（CDN XYZ）后来（A, （CDN XYZ）後來（A",
  })
  void namesWithTheirOriginalAndAddressesStayAsTheyAre(String hans, String hant) {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(site.resolve("index.html").toUri().toString());
      assertThat((List<?>) page.evaluate(CONVERT, List.of(List.of(hans), "zh-Hans", "hant")))
          .isEqualTo(List.of(hant));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // what the characters say goes before the language that is claimed
    "zh-Hant, hant, 财政部发言人后来说, 財政部發言人後來說",
    "zh-Hans, hant, 皇后大道的余先生與范小姐, 皇后大道的余先生與范小姐",
    "zh-Hant, hans, 皇后與后先生, 皇后与后先生",
    "zh-Hans, hans, 乾隆与乾坤, 乾隆与乾坤",
    "zh-Hans, hans, 報導者說, 报导者说",
    "zh-Hant, hant, 後來他用「网络」這個詞, 後來他用「網絡」這個詞",
    "zh-TW, hans, 臺灣, 台湾",
    "ja, hant, 国会の発表, 国会の発表",
    "ko, hans, 大韓民國, 大韓民國",
    "en, hant, 头发, 头发",
  })
  void eachTextGoesByItsCharactersAndItsLanguage(
      String language, String script, String text, String shown) {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(site.resolve("index.html").toUri().toString());
      assertThat((List<?>) page.evaluate(CONVERT, List.of(List.of(text), language, script)))
          .isEqualTo(List.of(shown));
    }
  }

  private static void assertSame(
      List<String> words, long seed, String language, String script, Map<String, String> table) {
    List<String> texts = paragraphs(Words.texts(words, 20_000, seed));
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(site.resolve("index.html").toUri().toString());
      List<?> shown = (List<?>) page.evaluate(CONVERT, List.of(texts, language, script));
      List<String> wrong = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        String expected = OpenCc.replaced(texts.get(i), table);
        if (!expected.equals(shown.get(i))) {
          wrong.add(texts.get(i) + "\n" + expected + "\n" + shown.get(i));
        }
      }
      assertThat(texts).hasSize(2_000);
      assertThat(wrong).isEmpty();
    }
  }

  private static List<String> paragraphs(List<String> texts) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += 10) {
      paragraphs.add(String.join("，", texts.subList(i, i + 10)) + "。");
    }
    return paragraphs;
  }

  @Test
  void anArticleOfTenThousandCharactersIsConvertedAtOnce() {
    List<String> texts = new ArrayList<>();
    int length = 0;
    for (String text : paragraphs(Words.texts(Words.hans(), 4_000, 23))) {
      if (length < 10_000) {
        texts.add(text);
        length += text.length();
      }
    }
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(site.resolve("index.html").toUri().toString());
      page.evaluate(CONVERT, List.of(texts, "zh-Hans", "hant"));
      CDPSession session = context.newCDPSession(page);
      // the time of its own thread, however busy the machine is
      JsonObject clock = new JsonObject();
      clock.addProperty("timeDomain", "threadTicks");
      session.send("Performance.enable", clock);
      double before = millis(session);
      page.evaluate(TEN_TIMES);
      double millis = (millis(session) - before) / 10;
      assertThat(millis).isLessThan(100);
    }
  }

  private static double millis(CDPSession session) {
    for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      JsonObject named = metric.getAsJsonObject();
      if (named.get("name").getAsString().equals("TaskDuration")) {
        return named.get("value").getAsDouble() * 1000;
      }
    }
    throw new AssertionError("the browser does not say how long it worked");
  }
}
