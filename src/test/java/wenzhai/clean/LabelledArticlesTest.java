package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.Article;
import wenzhai.model.Form;
import wenzhai.model.ImagePolicy;
import wenzhai.model.LeadImage;

/** The figures on real articles, which lie outside this project; without them the test says so. */
class LabelledArticlesTest {
  private static final Pattern HEADER =
      Pattern.compile(
          "\\A\\s*(?:---\\n.*?\\n---\\n)?\\s*(?:<!--[^>]*-->\\s*)?(?:\\[[^\\n]*\\]\\([^\\n]*\\)\\s*\\n-+\\n)?\\s*(?:日期：[^\\n]*\\n)?",
          Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({
    // corpus, kept, dropped, language, lead image, lead caption, headings: least right in percent
    "seeds, 100, 100, 100, 100, 100, 100",
    "sample, 100, 98, 100, 95, 95, 95"
  })
  void real_articles_keep_their_text_and_lose_their_junk(
      String corpus, int kept, int dropped, int language, int lead, int caption, int headings)
      throws IOException {
    Path folder = Path.of("..", "shared", "articles", corpus);
    if (!Files.isDirectory(folder)) {
      System.err.println("SKIPPED: no labelled articles at " + folder.toAbsolutePath());
    }
    assumeTrue(Files.isDirectory(folder), "labelled articles are not there");
    Score score = new Score();
    for (JsonNode label : JsonMapper.shared().readTree(folder.resolve("labels.json").toFile())) {
      judge(folder, label, score);
    }
    System.out.println(corpus + "\n" + score);
    assertThat(score.percent("kept")).as("kept").isGreaterThanOrEqualTo(kept);
    assertThat(score.percent("dropped")).as("dropped").isGreaterThanOrEqualTo(dropped);
    assertThat(score.percent("language")).as("language").isGreaterThanOrEqualTo(language);
    assertThat(score.percent("lead image")).as("lead image").isGreaterThanOrEqualTo(lead);
    assertThat(score.percent("lead caption")).as("lead caption").isGreaterThanOrEqualTo(caption);
    assertThat(score.percent("headings")).as("headings").isGreaterThanOrEqualTo(headings);
    assertThat(score.percent("idempotent")).as("idempotent").isEqualTo(100);
  }

  private static void judge(Path folder, JsonNode label, Score score) throws IOException {
    String name = label.get("file").asString();
    String title = text(label, "title").isEmpty() ? "无题" : text(label, "title");
    Sample sample = sample(Files.readString(folder.resolve(name)), label).title(title);
    List<String> authors = new ArrayList<>();
    list(label, "authors").forEach(author -> authors.add(author.asString()));
    sample.authors(authors);
    Article article = sample.clean();
    Element body = Jsoup.parseBodyFragment(article.body()).body();
    String plain = fold(body.wholeText());
    LeadImage image = article.card().leadImage().orElse(null);
    String known = plain + fold(title) + fold(image == null ? "" : image.toString());
    for (JsonNode keep : list(label, "must_keep")) {
      score.mark("kept", known.contains(fold(keep.asString())), name, keep.asString());
    }
    String raw = fold(article.body());
    for (JsonNode drop : list(label, "must_drop")) {
      score.mark("dropped", !raw.contains(fold(drop.asString())), name, drop.asString());
    }
    String tag = article.card().language().tag();
    score.mark("language", tag.startsWith(text(label, "lang")), name, tag);
    String url = image == null ? "" : key(image.url());
    score.mark("lead image", url.equals(key(text(label, "lead_image"))), name, url);
    if (!text(label, "lead_caption").isEmpty()) {
      String caption = image == null ? "" : image.caption().orElse("");
      boolean right = fold(caption).contains(fold(text(label, "lead_caption")));
      score.mark("lead caption", right, name, caption);
    }
    for (JsonNode heading : list(label, "headings")) {
      boolean there =
          body.select("h2, h3, h4").stream()
              .anyMatch(h -> fold(h.text()).equals(fold(heading.asString())));
      score.mark("headings", there, name, heading.asString());
    }
    for (ImagePolicy policy : ImagePolicy.values()) {
      String once = sample.images(policy).body();
      String again = sample.clean(Jsoup.parseBodyFragment(once).body()).body();
      score.mark("idempotent", again.equals(once), name, policy + difference(once, again));
    }
  }

  /** The article without its header, which is another room's to read. */
  private static Sample sample(String file, JsonNode label) {
    Matcher header = HEADER.matcher(file);
    String rest = header.lookingAt() ? file.substring(header.end()) : file;
    String url = text(label, "url").isEmpty() ? null : text(label, "url");
    if (Pattern.compile("<(?:p|div|img)\\b").matcher(rest).find()) {
      return Sample.of(rest).url(url);
    }
    StringBuilder html = new StringBuilder();
    for (String line : rest.split("\n")) {
      boolean header1 = line.matches("图片源于:.*|[0-9年月日]+");
      html.append(header1 ? "" : "<p>" + Parser.unescapeEntities(line, false) + "</p>\n");
    }
    return Sample.of(html.toString()).url(url).form(Form.PLAIN_TEXT);
  }

  private static String text(JsonNode label, String field) {
    JsonNode value = label.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }

  private static Iterable<JsonNode> list(JsonNode label, String field) {
    JsonNode value = label.get(field);
    return value == null || value.isNull() ? List.of() : value;
  }

  private static String key(String url) {
    String decoded = URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    return decoded.replaceFirst("^https?://", "").replaceFirst("/+$", "");
  }

  private static String fold(String text) {
    return Normalizer.normalize(Parser.unescapeEntities(text, false), Normalizer.Form.NFKC)
        .replace("……", "...")
        .replace("…", "...")
        .replace("——", "--")
        .replace("—", "-")
        .replaceAll("[•・‧]", "·")
        .replaceAll("[\\s\\u200b-\\u200f\\ufeff\\u2060\\u00ad\\u00a0\\u3000]+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String difference(String one, String other) {
    int i = 0;
    while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return one.substring(Math.max(0, i - 40), Math.min(one.length(), i + 60))
        + "  <>  "
        + other.substring(Math.max(0, i - 40), Math.min(other.length(), i + 60));
  }

  /** Right and labelled, by field. */
  private static final class Score {
    private final Map<String, int[]> fields = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    void mark(String field, boolean right, String file, String what) {
      int[] count = fields.computeIfAbsent(field, f -> new int[2]);
      count[0] += right ? 1 : 0;
      count[1]++;
      if (!right) {
        wrong.add(field + " | " + file + " | " + what);
      }
    }

    double percent(String field) {
      int[] count = fields.getOrDefault(field, new int[] {1, 1});
      return 100.0 * count[0] / count[1];
    }

    @Override
    public String toString() {
      StringBuilder table = new StringBuilder();
      fields.forEach(
          (field, count) ->
              table.append(
                  String.format(
                      Locale.ROOT,
                      "%-14s %4d/%-4d %5.1f %%%n",
                      field,
                      count[0],
                      count[1],
                      percent(field))));
      wrong.forEach(line -> table.append("  ").append(line).append('\n'));
      return table.toString();
    }
  }
}
