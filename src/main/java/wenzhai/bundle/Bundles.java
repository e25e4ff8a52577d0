package wenzhai.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import wenzhai.bundle.Bundle.Piece;
import wenzhai.bundle.Bundle.Section;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Digest.MonthGroup;
import wenzhai.model.Digest.SourceGroup;
import wenzhai.model.Digest.YearGroup;
import wenzhai.model.Entry;
import wenzhai.model.PartialDate;

/** The bundles that a digest can be taken along as, by the names that the command line has. */
public final class Bundles {
  private final Digest digest;

  public Bundles(Digest digest) {
    this.digest = digest;
  }

  /**
   * The bundle of that name: {@code all}, {@code list:SLUG}, {@code source:SLUG} or {@code
   * month:YYYY-MM}.
   *
   * @return empty when there is nothing of that name
   */
  public Optional<Bundle> of(String what) {
    if (what.equals("all")) {
      return Optional.of(bundle("all", "index.html", digest.site().title(), digest.entries()));
    }
    String name = what.substring(what.indexOf(':') + 1);
    if (what.startsWith("source:")) {
      return digest.sources().stream()
          .filter(group -> group.source().slug().equals(name))
          .findFirst()
          .map(
              group ->
                  bundle(
                      "source-" + name,
                      "sources/" + name + ".html",
                      title(group.source().name()),
                      group.entries()));
    }
    if (what.startsWith("list:")) {
      return digest.lists().stream()
          .filter(group -> group.list().slug().equals(name))
          .findFirst()
          .map(ListBundle::of);
    }
    if (what.startsWith("month:")) {
      return digest.years().stream()
          .flatMap(year -> year.months().stream())
          .filter(month -> month.key().equals(name))
          .findFirst()
          .map(
              month ->
                  bundle(
                      "month-" + name, "archive/" + name + ".html", title(name), month.entries()));
    }
    return Optional.empty();
  }

  /** All names that there are, for those who gave another. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of("all"));
    digest.lists().forEach(group -> names.add("list:" + group.list().slug()));
    for (YearGroup year : digest.years()) {
      for (MonthGroup month : year.months()) {
        names.add("month:" + month.key());
      }
    }
    for (SourceGroup group : digest.sources()) {
      names.add("source:" + group.source().slug());
    }
    return names;
  }

  private String title(String part) {
    return part.isBlank() ? digest.site().title() : digest.site().title() + " · " + part;
  }

  /** A book is read from the oldest on, a month after the other; what has no date comes last. */
  private Bundle bundle(String name, String page, String title, List<Entry> entries) {
    TreeMap<String, List<Entry>> months = new TreeMap<>();
    for (Entry entry : entries) {
      String month = entry.card().published().map(Bundles::month).orElse("~");
      months.computeIfAbsent(month, any -> new ArrayList<>()).add(entry);
    }
    List<Section> sections = new ArrayList<>();
    months.forEach(
        (month, group) -> {
          group.sort(
              Comparator.comparing((Entry entry) -> sortKey(entry.card()))
                  .thenComparing(Entry::slug));
          List<Piece> pieces = group.stream().map(entry -> new Piece(entry, "")).toList();
          boolean dated = !month.equals("~") && months.size() > 1;
          sections.add(new Section("", dated ? month : "", "", pieces));
        });
    return new Bundle(
        name,
        page,
        title,
        name.equals("all") ? digest.site().description() : "",
        digest.site().author(),
        "",
        false,
        digest.site().language(),
        "",
        sections);
  }

  private static String month(PartialDate date) {
    String iso = date.iso();
    return iso.substring(0, Math.min(7, iso.length()));
  }

  private static String sortKey(Card card) {
    return card.published().map(PartialDate::sortKey).orElse("");
  }
}
