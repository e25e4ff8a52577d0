package wenzhai.check;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Optional;
import wenzhai.model.WebAddress;

/**
 * An article as {@code digest.json} lists it; a component is null where the file does not say it.
 *
 * @param id its identity
 * @param file the article file, relative to the content folder
 * @param path its page, relative to the site's root
 * @param title its headline
 * @param url where it was first
 * @param source who published it
 * @param published when, in ISO 8601
 * @param collected when it was taken up, in ISO 8601
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Listed(
    String id,
    String file,
    String path,
    String title,
    String url,
    From source,
    String published,
    String collected) {
  /** Who published an article. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record From(String slug) {}

  /** Its source's name in addresses; empty when there is none. */
  String sourceSlug() {
    return source == null || source.slug() == null ? "" : source.slug();
  }

  /** What two spellings of its original address have in common. */
  Optional<String> address() {
    return url == null ? Optional.empty() : WebAddress.parse(url).map(WebAddress::key);
  }

  /** What articles that were collected twice have in common where they have no address. */
  Optional<String> headline() {
    return title == null || title.isBlank() || published == null
        ? Optional.empty()
        : Optional.of(sourceSlug() + "\n" + published + "\n" + title.strip());
  }

  void dates(Findings findings, Optional<Instant> now) {
    date(findings, "published", published, now);
    date(findings, "collected", collected, now);
  }

  private void date(Findings findings, String name, String text, Optional<Instant> now) {
    if (text == null) {
      return;
    }
    Optional<IsoDate> date = IsoDate.parse(text);
    if (date.isEmpty()) {
      findings.error(
          findings.whole(),
          "invalid-date",
          file + " is " + name + " '" + Shown.of(text) + "', which is no date",
          "correct the article's date");
    } else if (now.filter(date.get()::isAfter).isPresent()) {
      findings.warn(
          findings.whole(),
          "future-date",
          file + " is " + name + " " + text + ", in the future",
          "correct the article's date");
    } else if (text.startsWith("1970-01-01T00:00")) {
      findings.warn(
          findings.whole(),
          "unlikely-date",
          file + " is " + name + " " + text + ", where computers begin to count",
          "correct the article's date");
    }
  }
}
