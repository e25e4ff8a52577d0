package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.Change;
import wenzhai.model.Evidence;
import wenzhai.model.Field;
import wenzhai.model.Language;
import wenzhai.model.Metadata;
import wenzhai.model.ParsedArticle;
import wenzhai.model.PartialDate;
import wenzhai.model.Problem;
import wenzhai.model.Problems;

/**
 * Article files with what must be read from them: {@code parsing/FORM/CASE.txt}, maybe {@code
 * CASE.yml} beside it, and {@code CASE.json}; {@code -Dgolden=update} writes the last anew.
 */
class ParsingCasesTest {
  private static final Path CASES = Path.of("src/test/resources/parsing");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheCaseAsExpected(Path file) throws IOException {
    String text = Files.readString(file);
    String name = CASES.relativize(file).toString().replace('\\', '/');
    Path sidecar = beside(file, ".yml");
    Problems problems = new Problems();
    ParsedArticle article =
        Parsing.parser()
            .parse(
                Files.exists(sidecar)
                    ? Parsing.file(name, text, Files.readString(sidecar))
                    : Parsing.file(name, text),
                problems);
    String got = JSON.writeValueAsString(shown(article, problems)).replace("\r\n", "\n") + "\n";
    Path expected = beside(file, ".json");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(expected, got);
    }
    assertThat(got).isEqualTo(Files.readString(expected));
  }

  private static Path beside(Path file, String extension) {
    return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.txt$", extension));
  }

  private static Map<String, Object> shown(ParsedArticle article, Problems problems) {
    Metadata m = article.metadata();
    Map<String, Object> all = new LinkedHashMap<>();
    put(all, "form", article.form().word());
    put(all, m.titleDerived() ? "derivedTitle" : "title", m.title());
    put(all, "url", m.url());
    put(all, "source", m.source().isKnown() ? m.source().slug() + " | " + m.source().name() : "");
    put(all, "published", m.published().map(PartialDate::iso));
    put(all, "publishedFrom", m.origin(Field.PUBLISHED).word());
    put(all, "collected", m.collected().map(Object::toString));
    put(all, "authors", m.authors());
    put(all, "translator", m.translator());
    put(all, "wire", m.wire());
    put(all, "language", m.language().map(Language::tag));
    put(all, "original", m.originalUrl());
    put(all, "summary", m.summary());
    put(all, "tags", m.tags());
    put(all, "slug", m.slug());
    put(all, "leadImage", m.leadImage());
    put(all, "draft", m.draft() ? "yes" : "");
    put(all, "pin", m.pin() ? "yes" : "");
    put(all, "note", m.note());
    put(all, "quote", m.quote());
    put(all, "moved", article.changes().stream().map(Change::before).toList());
    put(all, "problems", problems.sorted().stream().map(Problem::toString).toList());
    put(all, "conflicts", conflicts(m));
    put(all, "body", article.body().html().strip().lines().toList());
    return all;
  }

  /** Where a field was found with more than one value, all of them. */
  private static List<String> conflicts(Metadata metadata) {
    List<String> conflicts = new ArrayList<>();
    for (Field field : List.of(Field.TITLE, Field.URL, Field.SOURCE, Field.PUBLISHED)) {
      List<Evidence> found = metadata.evidence().stream().filter(e -> e.field() == field).toList();
      if (found.stream().map(Evidence::text).distinct().count() > 1) {
        for (Evidence evidence : found) {
          conflicts.add(field.word() + ", " + evidence.origin().word() + ": " + evidence.text());
        }
      }
    }
    return conflicts;
  }

  private static void put(Map<String, Object> all, String key, Object value) {
    Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    boolean empty =
        plain == null || plain.equals("") || (plain instanceof List<?> list && list.isEmpty());
    if (!empty) {
      all.put(key, plain);
    }
  }
}
