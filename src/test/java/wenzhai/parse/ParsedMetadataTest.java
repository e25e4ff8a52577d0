package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.ArticleFile;
import wenzhai.model.Metadata;
import wenzhai.model.PartialDate;
import wenzhai.model.Problems;
import wenzhai.read.ContentFolder;
import wenzhai.read.Reading;

/** Real articles whose metadata people have labelled, where they are at hand. */
class ParsedMetadataTest {
  private static final Path ARTICLES = Path.of("../shared/articles");

  private final Map<String, int[]> score = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void readsTheMetadataOfTheSeedsAsLabelled() throws Exception {
    compare(ARTICLES.resolve("seeds"));
    assertAllRight();
  }

  @Test
  void readsTheMetadataOfTheSampleAsLabelled() throws Exception {
    compare(ARTICLES.resolve("sample"));
    assertAllRight();
  }

  private void assertAllRight() {
    StringBuilder table = new StringBuilder("\n");
    score.forEach(
        (field, n) ->
            table.append(String.format(Locale.ROOT, "%-12s %3d/%-3d%n", field, n[0], n[1])));
    System.out.println(table + String.join("\n", wrong));
    assertThat(wrong).isEmpty();
  }

  private void compare(Path folder) throws Exception {
    Path labels = folder.resolve("labels.json");
    if (!Files.exists(labels)) {
      System.out.println("NOT CHECKED: the labelled articles are not at " + folder);
    }
    assumeTrue(Files.exists(labels), "the labelled articles are not at " + folder);
    ContentFolder content =
        ContentFolder.open(folder, new ContentFolder.Overrides(Optional.empty()), new Problems());
    ArticleParser parser = Parsing.parser();
    for (JsonNode label : new JsonMapper().readTree(Files.readString(labels))) {
      String name = label.path("file").asString();
      ArticleFile file = ((Reading.Article) content.read(name)).file();
      compare(label, parser.parse(file, new Problems()).metadata());
    }
  }

  private void compare(JsonNode label, Metadata got) {
    String file = label.path("file").asString();
    List<String> titles = texts(label, "title", "title_alt", "title_derived_ok");
    mark("title", file, titles.stream().anyMatch(t -> same(t, got.title())), got.title());
    if (label.path("url").isString()) {
      String url = got.url().orElse("");
      mark("url", file, same(label.path("url").asString(), url), url);
    }
    List<String> names = texts(label, "source_name", "source_name_alt");
    mark(
        "source",
        file,
        names.stream().anyMatch(n -> same(n, got.source().name())),
        got.source().name());
    published(label, got, file);
    if (label.path("collected").isString()) {
      String collected = got.collected().map(Instant::toString).orElse("");
      String want = label.path("collected").asString();
      mark("collected", file, collected.equals(want), collected);
    }
    TreeSet<String> want = new TreeSet<>();
    label.path("authors").forEach(a -> want.add(fold(a.asString())));
    TreeSet<String> authors = new TreeSet<>(got.authors().stream().map(a -> fold(a)).toList());
    mark("authors", file, want.equals(authors), got.authors().toString());
    if (label.path("translator").isString()) {
      String translator = got.translator().orElse("");
      mark("translator", file, same(label.path("translator").asString(), translator), translator);
    } else {
      mark("no translator", file, got.translator().isEmpty(), got.translator().toString());
    }
    if (label.path("wire_credit").isString()) {
      boolean right = got.wire().contains(label.path("wire_credit").asString());
      mark("wire", file, right, got.wire().toString());
    } else {
      mark("no wire", file, got.wire().isEmpty(), got.wire().toString());
    }
  }

  private void published(JsonNode label, Metadata got, String file) {
    String want = label.path("published").asString("");
    if (want.isEmpty()) {
      return;
    }
    String iso = got.published().map(PartialDate::iso).orElse("");
    int length =
        switch (label.path("precision").asString()) {
          case "month" -> 7;
          case "day" -> 10;
          default -> 16;
        };
    boolean right = iso.startsWith(want.substring(0, Math.min(length, want.length())));
    String zone = label.path("published_zone_inferred").asString("");
    mark("published", file, right && (length == 16 || iso.length() == length), iso);
    if (!zone.isEmpty()) {
      mark("zone", file, iso.endsWith(zone), iso);
    }
  }

  private static List<String> texts(JsonNode label, String... fields) {
    List<String> texts = new ArrayList<>();
    for (String field : fields) {
      JsonNode node = label.path(field);
      if (node.isString()) {
        texts.add(node.asString());
      }
      node.forEach(n -> texts.add(n.asString()));
    }
    return texts;
  }

  private void mark(String field, String file, boolean right, String got) {
    int[] count = score.computeIfAbsent(field, f -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      wrong.add(field + " of " + file + ": " + got);
    }
  }

  private static boolean same(String want, String got) {
    return fold(want).equals(fold(got));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace("•", "·")
        .replaceAll("[\\s\u200b]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
