package wenzhai.model;

import java.util.Optional;

/**
 * The picture of an article.
 *
 * @param url its original address, or its path in the content folder
 * @param inText its address in the article's text, in whatever size it is shown there; empty when
 *     the text does not show it from elsewhere
 * @param local where it lies on the site, relative to the root, when the site has a copy
 * @param caption what it shows
 * @param credit who made it
 */
public record LeadImage(
    String url,
    Optional<String> inText,
    Optional<Picture> local,
    Optional<String> caption,
    Optional<String> credit) {
  /** The same as the site shows it. */
  public LeadImage with(Picture copy) {
    return new LeadImage(url, inText, Optional.of(copy), caption, credit);
  }
}
