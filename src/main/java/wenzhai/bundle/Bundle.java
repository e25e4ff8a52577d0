package wenzhai.bundle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Entry;
import wenzhai.model.Language;

/**
 * Articles that are taken along together, in the order in which they are to be read.
 *
 * @param name a stable ASCII name, for files and identities: {@code all}, {@code source-rfi},
 *     {@code month-2024-06}, {@code list-SLUG}
 * @param page where the site shows the same, relative to its root
 * @param title its name for readers
 * @param summary what it is about; may be empty
 * @param curator who chose
 * @param date when, ISO 8601; empty when that is not said
 * @param ordered whether the order is the curator's; else it is from the oldest on
 * @param language of its title and of the curator's words
 * @param introduction the curator's words before the first section: sanitised HTML, may be empty
 * @param sections at least one, unless there are no articles
 */
public record Bundle(
    String name,
    String page,
    String title,
    String summary,
    Optional<String> curator,
    String date,
    boolean ordered,
    Language language,
    String introduction,
    List<Section> sections) {

  /**
   * A part with a heading.
   *
   * @param heading empty when there is none
   * @param month ISO 8601, such as {@code 2024-06}, when the section is a month's and the heading
   *     is its name; else empty
   * @param introduction the curator's words: sanitised HTML, may be empty
   * @param pieces in order
   */
  public record Section(String heading, String month, String introduction, List<Piece> pieces) {
    public Section {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * An article in its place.
   *
   * @param entry the article
   * @param note what the curator says of it here: sanitised HTML, may be empty
   */
  public record Piece(Entry entry, String note) {}

  public Bundle {
    sections = List.copyOf(sections);
  }

  /** Its articles in order, each once. */
  public List<Entry> entries() {
    Set<Entry> entries = new LinkedHashSet<>();
    for (Section section : sections) {
      section.pieces().forEach(piece -> entries.add(piece.entry()));
    }
    return List.copyOf(entries);
  }
}
