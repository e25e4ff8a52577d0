package wenzhai.page;

import java.util.List;

/**
 * An article as lists show it.
 *
 * <p>Paths are relative to the site's root: a template writes {@code root} before them. Missing is
 * empty, in this and in all views.
 *
 * @param path its page
 * @param title its headline; of one that is longer than 300 characters the beginning
 * @param language the BCP 47 tag of what it is written in
 * @param source who published it
 * @param published ISO 8601, as precise as known: {@code 2024-06}, {@code 2024-06-21T06:58Z}
 * @param deck a sentence or two about it; empty when there is none that is short enough
 * @param minutes how long reading takes
 * @param translated whether it is a translation
 * @param extracted whether its text could be had
 * @param excerpt whether the site prints its beginning only
 * @param note the curator's note
 * @param quote a sentence that the curator wants to be seen
 * @param also the same report in other outlets; only in the list of all articles
 */
public record Item(
    String path,
    String title,
    String language,
    SourceRef source,
    String published,
    String deck,
    int minutes,
    boolean translated,
    boolean extracted,
    boolean excerpt,
    String note,
    String quote,
    List<Also> also) {
  public Item {
    also = List.copyOf(also);
  }

  /**
   * The same report in another outlet.
   *
   * @param source who published it
   * @param path its page
   * @param title its headline there, no longer than that
   * @param language the BCP 47 tag of what it is written in
   */
  public record Also(SourceRef source, String path, String title, String language) {}
}
