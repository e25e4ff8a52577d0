package wenzhai.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import wenzhai.Shared;
import wenzhai.cli.Main;

/**
 * What the built site says about real articles, compared field by field with what people say is
 * true of them. Prints the table; a figure that falls below its floor fails.
 */
class LabelledArticlesTest {
  /** Percent of right answers below which a field has become worse than it was. */
  private static final Map<String, Double> FLOORS =
      Map.ofEntries(
          Map.entry("present", 100.0),
          Map.entry("title", 100.0),
          Map.entry("url", 100.0),
          Map.entry("source", 100.0),
          Map.entry("published", 100.0),
          Map.entry("collected", 100.0),
          Map.entry("language", 100.0),
          Map.entry("kept", 100.0),
          Map.entry("order", 100.0),
          Map.entry("dropped", 98.0),
          Map.entry("authors", 95.0),
          Map.entry("translator", 95.0),
          Map.entry("wire", 95.0),
          Map.entry("lead image", 95.0),
          Map.entry("lead caption", 95.0),
          Map.entry("headings", 100.0));

  @TempDir Path temp;

  @ParameterizedTest(name = "{0}: {1} articles")
  @CsvSource({"seeds,5", "sample,31"})
  void everyLabelIsTrueOfTheSite(String corpus, int articles) throws IOException {
    Path folder = Shared.path("articles/" + corpus);
    Path site = temp.resolve(corpus);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {
              "build",
              "--content",
              folder.toString(),
              "--output",
              site.toString(),
              "--json",
              "--no-cache"
            },
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(out.toByteArray()).get("articles").asInt()).isEqualTo(articles);

    Scores scores = new Scores();
    JsonNode digest = json.readTree(site.resolve("digest.json"));
    for (JsonNode label : json.readTree(folder.resolve("labels.json"))) {
      compare(label, entry(digest, label.get("file").asString()), folder, site, scores);
    }
    System.out.println(scores.table(corpus));
    scores.misses().forEach(System.out::println);
    FLOORS.forEach(
        (field, floor) ->
            assertThat(scores.percent(field))
                .as(corpus + ": " + field)
                .isGreaterThanOrEqualTo(floor));
  }

  private static JsonNode entry(JsonNode digest, String file) {
    for (JsonNode entry : digest) {
      if (entry.get("file").asString().equals(file)) {
        return entry;
      }
    }
    return null;
  }

  private static void compare(JsonNode label, JsonNode entry, Path folder, Path site, Scores scores)
      throws IOException {
    String file = label.get("file").asString();
    scores.mark("present", entry != null, file, entry, file);
    if (entry == null) {
      return;
    }
    compareMetadata(label, entry, file, scores);
    String page = Files.readString(site.resolve(entry.get("path").asString()));
    Document document = Jsoup.parse(page);
    Elements bodies = document.select("[itemprop=articleBody]");
    assertThat(bodies).as(file).hasSize(1);
    String source = Files.readString(folder.resolve(file));
    compareText(label, bodies.first(), document, source, file, scores);
  }

  private static void compareMetadata(JsonNode label, JsonNode entry, String file, Scores scores) {
    List<String> titles = new ArrayList<>(texts(label, "title"));
    titles.addAll(texts(label, "title_alt"));
    titles.addAll(texts(label, "title_derived_ok"));
    if (!titles.isEmpty()) {
      String title = text(entry, "title");
      scores.mark("title", folded(titles).contains(fold(title)), file, title, titles.get(0));
      boolean derived = texts(label, "title").isEmpty();
      scores.mark("derived", entry.get("titleDerived").asBoolean() == derived, file, "", derived);
    }
    if (has(label, "url")) {
      exact("url", urlKey(text(entry, "url")), urlKey(text(label, "url")), file, scores);
    }
    List<String> names = new ArrayList<>(texts(label, "source_name"));
    names.addAll(texts(label, "source_name_alt"));
    String name = fold(text(entry.get("source"), "name"));
    scores.mark(
        "source",
        !name.isEmpty()
            && folded(names).stream().anyMatch(n -> n.contains(name) || name.contains(n)),
        file,
        name,
        names);
    if (has(label, "published")) {
      String want = text(label, "published");
      String got = text(entry, "published");
      int known =
          switch (text(label, "precision")) {
            case "month" -> 7;
            case "day" -> 10;
            default -> 16;
          };
      String wantKnown = want.substring(0, Math.min(known, want.length()));
      scores.mark("published", got.startsWith(wantKnown), file, got, want);
      if (has(label, "published_zone_inferred")) {
        exact(
            "zone",
            got.substring(Math.max(0, got.length() - 6)),
            text(label, "published_zone_inferred"),
            file,
            scores);
      }
    }
    if (has(label, "collected")) {
      exact(
          "collected",
          head(text(entry, "collected"), 16),
          head(text(label, "collected"), 16),
          file,
          scores);
    }
    exact(
        "authors", folded(texts(entry, "authors")), folded(texts(label, "authors")), file, scores);
    if (has(label, "translator")) {
      exact(
          "translator",
          fold(text(entry, "translator")),
          fold(text(label, "translator")),
          file,
          scores);
    }
    if (has(label, "wire_credit")) {
      String wire = fold(String.join(" ", texts(entry, "wire")));
      scores.mark(
          "wire",
          wire.contains(fold(text(label, "wire_credit"))),
          file,
          wire,
          text(label, "wire_credit"));
    }
    if (has(label, "lang")) {
      exact("language", text(entry, "language"), text(label, "lang"), file, scores);
    }
    JsonNode lead = entry.get("leadImage");
    exact("lead image", urlKey(text(lead, "url")), urlKey(text(label, "lead_image")), file, scores);
    if (has(label, "lead_caption")) {
      String caption = fold(text(lead, "caption"));
      scores.mark(
          "lead caption",
          caption.contains(fold(text(label, "lead_caption"))),
          file,
          caption,
          text(label, "lead_caption"));
    }
  }

  /** The snippets as they follow each other in the article file. */
  private static List<String> inOrderOf(String source, List<String> snippets) {
    String text = fold(Jsoup.parse(source).wholeText());
    return snippets.stream().sorted(Comparator.comparingInt(s -> text.indexOf(fold(s)))).toList();
  }

  private static void compareText(
      JsonNode label, Element body, Document page, String source, String file, Scores scores) {
    String text = fold(body.wholeText());
    String whole = fold(page.wholeText());
    String markup = fold(body.html());
    Set<String> headings = new HashSet<>();
    body.select("h2, h3, h4").forEach(h -> headings.add(fold(h.text())));
    for (String heading : texts(label, "headings")) {
      scores.mark("headings", headings.contains(fold(heading)), file, headings, heading);
    }
    List<Integer> places = new ArrayList<>();
    for (String keep : inOrderOf(source, texts(label, "must_keep"))) {
      scores.mark("kept", text.contains(fold(keep)) || whole.contains(fold(keep)), file, "", keep);
      if (text.contains(fold(keep))) {
        places.add(text.indexOf(fold(keep)));
      }
    }
    scores.mark(
        "order", places.equals(places.stream().sorted().toList()), file, places, "rising places");
    for (String drop : texts(label, "must_drop")) {
      scores.mark("dropped", !markup.contains(fold(drop)), file, "", drop);
    }
  }

  private static void exact(String field, Object got, Object want, String file, Scores scores) {
    scores.mark(field, got.equals(want), file, got, want);
  }

  private static boolean has(JsonNode node, String field) {
    return node != null && node.hasNonNull(field);
  }

  private static String text(JsonNode node, String field) {
    return has(node, field) ? node.get(field).asString() : "";
  }

  private static List<String> texts(JsonNode node, String field) {
    if (!has(node, field)) {
      return List.of();
    }
    JsonNode value = node.get(field);
    if (!value.isArray()) {
      return List.of(value.asString());
    }
    List<String> texts = new ArrayList<>();
    value.forEach(one -> texts.add(one.asString()));
    return texts;
  }

  private static Set<String> folded(List<String> texts) {
    Set<String> folded = new HashSet<>();
    texts.forEach(t -> folded.add(fold(t)));
    return folded;
  }

  private static String head(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  /** Text without what may differ between two faithful copies: spaces, widths, kinds of dashes. */
  private static String fold(String text) {
    return Normalizer.normalize(Parser.unescapeEntities(text, false), Normalizer.Form.NFKC)
        .replace("……", "...")
        .replace("…", "...")
        .replace("——", "--")
        .replace("—", "-")
        .replaceAll("[•・‧]", "·")
        .replaceAll("[\\s\\u00a0\\u3000\\u200b-\\u200f\\ufeff\\u2060\\u00ad]+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String urlKey(String url) {
    String key = url.replaceFirst("^https?://", "");
    try {
      key = URLDecoder.decode(key.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      // compared as it is written
    }
    return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
  }
}
