package wenzhai.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file of the site, or JSON that stands in a page. */
final class JsonFile {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Findings findings;
  private final Optional<Instant> now;

  JsonFile(Findings findings, Optional<Instant> now) {
    this.findings = findings;
    this.now = now;
  }

  /** The digest's articles: read one after the other, for there may be many. */
  List<Listed> digest(byte[] json) {
    List<Listed> listed = new ArrayList<>();
    try (MappingIterator<Listed> articles = MAPPER.readerFor(Listed.class).readValues(json)) {
      while (articles.hasNext()) {
        Listed article = articles.next();
        article.dates(findings, now);
        listed.add(article);
      }
    } catch (JacksonException e) {
      broken(e, 0);
    }
    return listed;
  }

  void file(byte[] json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      if (JsonFeedRules.isFeed(root)) {
        new JsonFeedRules(findings, now).feed(root);
      }
    } catch (JacksonException e) {
      broken(e, 0);
    }
  }

  /**
   * What a page says of itself to machines (JSON-LD).
   *
   * @param line where it stands
   */
  void linkedData(String json, int line) {
    try {
      JsonNode root = MAPPER.readTree(json);
      for (String name : List.of("datePublished", "dateModified", "dateCreated")) {
        for (JsonNode date : root.findValues(name)) {
          if (IsoDate.parse(date.asString("")).isEmpty()) {
            findings.error(
                findings.at(line, 0),
                "invalid-date",
                name + " '" + Shown.of(date.asString("")) + "' is no date",
                "correct the article's date");
          }
        }
      }
    } catch (JacksonException e) {
      broken(e, Math.max(0, line - 1));
    }
  }

  private void broken(JacksonException failure, int linesBefore) {
    TokenStreamLocation place = failure.getLocation();
    int line = place == null ? 0 : place.getLineNr() + linesBefore;
    int column = place == null ? 0 : place.getColumnNr();
    findings.error(
        findings.at(line, column),
        "broken-json",
        "it is no JSON: " + Shown.of(failure.getOriginalMessage()),
        "mend what writes it");
  }
}
