package wenzhai.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What readers of feeds need of an Atom feed (RFC 4287). */
final class AtomRules {
  static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String REMEDY = "mend what writes the feed";
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
  private static final Set<String> TEXTS = Set.of("text", "html", "xhtml");

  private final Findings findings;
  private final Optional<Instant> now;
  private final Set<String> ids = new HashSet<>();

  AtomRules(Findings findings, Optional<Instant> now) {
    this.findings = findings;
    this.now = now;
  }

  void feed(XmlElement feed) {
    required(feed);
    List<XmlElement> entries = feed.all("entry");
    boolean authored = feed.first("author").isPresent();
    for (XmlElement entry : entries) {
      required(entry);
      entry(entry, authored);
    }
    once(feed, "subtitle");
    people(feed);
    links(feed);
  }

  private void entry(XmlElement entry, boolean authored) {
    if (!authored && entry.first("author").isEmpty()) {
      wrong(entry, "neither the feed nor this entry names an author (§ 4.2.1)");
    }
    entry.first("published").ifPresent(this::date);
    once(entry, "published");
    once(entry, "content");
    once(entry, "summary");
    people(entry);
    links(entry);
    Optional<XmlElement> content = entry.first("content");
    boolean leads =
        entry.all("link").stream()
            .anyMatch(link -> link.attribute("rel").orElse("alternate").equals("alternate"));
    if (content.isEmpty() && !leads) {
      wrong(entry, "the entry has neither content nor a link to its page (§ 4.1.2)");
    }
    content.ifPresent(this::content);
  }

  private void content(XmlElement content) {
    String type = content.attribute("type").orElse("text");
    if (!TEXTS.contains(type) && !type.contains("/")) {
      wrong(content, "'" + type + "' is no type of content (§ 4.1.3.1)");
    }
    if (!type.equals("xhtml") && !type.contains("xml") && !content.children().isEmpty()) {
      wrong(content, "content of type " + type + " holds elements (§ 4.1.3.3)");
    }
    content
        .attribute("src")
        .ifPresent(
            src -> {
              if (!content.isEmpty()) {
                wrong(content, "content that lies elsewhere is not empty (§ 4.1.3.2)");
              }
            });
  }

  /** What feeds and entries must have, each once (§ 4.1.1, § 4.1.2). */
  private void required(XmlElement element) {
    for (String name : List.of("id", "title", "updated")) {
      if (element.first(name).isEmpty()) {
        wrong(element, "the " + element.name() + " has no " + name);
      }
      once(element, name);
    }
    element.first("updated").ifPresent(this::date);
    element
        .first("id")
        .ifPresent(
            id -> {
              if (!ABSOLUTE.matcher(id.text()).matches()) {
                wrong(id, "the id '" + Shown.of(id.text()) + "' is no whole address (§ 4.2.6)");
              } else if (!ids.add(id.text())) {
                wrong(id, "the id '" + Shown.of(id.text()) + "' stands for two things");
              }
            });
  }

  private void once(XmlElement element, String name) {
    List<XmlElement> all = element.all(name);
    if (all.size() > 1) {
      wrong(all.get(1), "the " + element.name() + " has " + all.size() + " " + name + " elements");
    }
  }

  private void people(XmlElement element) {
    for (String kind : List.of("author", "contributor")) {
      for (XmlElement person : element.all(kind)) {
        if (person.first("name").map(XmlElement::text).orElse("").isEmpty()) {
          wrong(person, "the " + kind + " has no name (§ 3.2.1)");
        }
      }
    }
  }

  private void links(XmlElement element) {
    Set<String> alternates = new HashSet<>();
    for (XmlElement link : element.all("link")) {
      Optional<String> href = link.attribute("href");
      String rel = link.attribute("rel").orElse("alternate");
      if (href.isEmpty()) {
        wrong(link, "a link leads nowhere (§ 4.2.7.1)");
      } else if (!ABSOLUTE.matcher(href.get()).matches()) {
        wrong(link, "the link '" + Shown.of(href.get()) + "' is not whole: readers have no base");
      }
      String kind = link.attribute("type").orElse("") + " " + link.attribute("hreflang").orElse("");
      if (rel.equals("alternate") && !alternates.add(kind)) {
        wrong(link, "two links lead to a page of the same kind (§ 4.1.1)");
      }
    }
  }

  private void date(XmlElement element) {
    Optional<IsoDate> date = IsoDate.parse(element.text()).filter(IsoDate::isWhole);
    if (date.isEmpty() || element.text().contains(" ")) {
      findings.error(
          findings.at(element),
          "invalid-date",
          "'" + Shown.of(element.text()) + "' is no date of RFC 3339",
          REMEDY);
    } else if (now.filter(date.get()::isAfter).isPresent()) {
      findings.warn(
          findings.at(element),
          "future-date",
          element.text() + " is in the future",
          "correct the article's date");
    }
  }

  private void wrong(XmlElement element, String message) {
    findings.error(findings.at(element), "invalid-feed", message, REMEDY);
  }
}
