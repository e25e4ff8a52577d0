package wenzhai.model;

/**
 * An article with its address on the site.
 *
 * @param slug unique on the site, ASCII: {@code 2024-06-21-us-china-informal-nuclear-talk}
 * @param card the article
 */
public record Entry(String slug, Card card) {
  /** The page, relative to the site's root. */
  public String path() {
    return "articles/" + slug + ".html";
  }

  /** That of the address, which tells articles apart: the card holds much. */
  @Override
  public int hashCode() {
    return slug.hashCode();
  }
}
