package wenzhai.page;

import java.util.List;

/**
 * What {@code changes.peb} gets: everything that cleaning did to an article.
 *
 * @param file the article file, relative to the content folder
 * @param title the article's headline
 * @param language the BCP 47 tag of what it is written in
 * @param path the article's page, relative to the site's root
 * @param total how many changes there are
 * @param rules the changes by rule, in the order in which rules were first at work
 */
public record ChangesView(
    String file, String title, String language, String path, int total, List<ByRule> rules) {

  /**
   * What one rule did.
   *
   * @param rule its kebab-case name
   * @param edits each change
   */
  public record ByRule(String rule, List<Edit> edits) {}

  /**
   * One change.
   *
   * @param before what stood there, as text; empty for what has no text
   * @param after what stands there now; empty when it was removed
   */
  public record Edit(String before, String after) {}
}
