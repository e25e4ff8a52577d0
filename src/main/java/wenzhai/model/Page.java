package wenzhai.model;

import java.util.function.Supplier;

/**
 * A page of the site before it is rendered.
 *
 * @param path relative to the site's root: {@code articles/x.html}
 * @param template its template's name without extension: {@code article}
 * @param frame what every page has
 * @param view makes the record that only this kind of page has; its components are the template's
 *     variables
 * @param madeFrom says what the view is made from, where that is quicker to say than the view is
 *     made: records, lists, texts and numbers, in which an {@link Entry} stands for its article's
 *     text as well
 * @param isList whether it shows little of what it is made from, so that its view may be the same
 *     though that is another
 */
public record Page(
    String path,
    String template,
    Frame frame,
    Supplier<? extends Record> view,
    Supplier<?> madeFrom,
    boolean isList) {

  /** A page that is known by its view. */
  public Page(String path, String template, Frame frame, Supplier<? extends Record> view) {
    this(path, template, frame, view, view, false);
  }

  /** The same with a view that is made already. */
  public Page made() {
    Record made = view.get();
    return new Page(path, template, frame, () -> made, madeFrom, isList);
  }

  /**
   * What every page has around its view.
   *
   * @param title for the window; the site's name is added by the template
   * @param description for search engines; may be empty
   * @param section which entry of the navigation is current: {@code home}, {@code archive}, {@code
   *     sources}, {@code about}; empty for none
   * @param inIndex whether the sitemap lists it and search engines may
   */
  public record Frame(String title, String description, String section, boolean inIndex) {}

  /** The way from this page to the site's root: {@code ""}, {@code "../"}, {@code "../../"}. */
  public String root() {
    StringBuilder way = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '/') {
        way.append("../");
      }
    }
    return way.toString();
  }
}
