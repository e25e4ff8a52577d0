package wenzhai.model;

import java.util.Optional;

/**
 * How the site names itself and its articles to readers, to their browsers and to other sites.
 *
 * @param id by what browsers know the site's memory from that of other sites of the same host;
 *     where the curator names none, it is made from the address or the title
 * @param contact how to reach whoever answers for the site: an e-mail address, a web address or a
 *     few words
 * @param citation the form in which an article is cited
 * @param socialCard which pictures stand for the site's pages where their addresses are shared
 */
public record Imprint(
    Optional<String> id, Optional<String> contact, Citation citation, SocialCard socialCard) {

  /** What holds when the curator says nothing. */
  public static final Imprint UNSAID =
      new Imprint(Optional.empty(), Optional.empty(), Citation.PLAIN, SocialCard.SITE);

  /** The form of a citation. */
  public enum Citation {
    /** As running text names an article. */
    PLAIN,
    /** By the Chinese standard GB/T 7714. */
    GB7714
  }

  /** Which pages have a picture for those who share their address. */
  public enum SocialCard {
    /** One for the whole site. */
    SITE,
    /** One for each article, and one for all other pages. */
    ARTICLES,
    /** None. */
    NONE;

    /** Where the picture for that page lies, relative to the site's root as the page is. */
    public Optional<String> path(String page) {
      boolean article = page.startsWith("articles/") && !page.contains(".changes.");
      return switch (this) {
        case SITE -> Optional.of("card.png");
        case ARTICLES ->
            Optional.of(
                article ? page.replaceFirst("^articles/(.*)\\.html$", "cards/$1.png") : "card.png");
        case NONE -> Optional.empty();
      };
    }
  }
}
