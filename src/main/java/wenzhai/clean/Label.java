package wenzhai.clean;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What the makers of a page call its parts: classes, identities and roles, read word by word, so
 * that {@code AdContainer-sc-8mk8fx-0} and {@code ad_container} say the same.
 *
 * <p>A label alone removes nothing: it makes a rule look at the element.
 */
enum Label {
  SHARE(
      "share shares sharing sharebar sharedaddy sharethis shareaholic addtoany a2a addthis jiathis"
          + " bdshare bdsharebuttonbox sociables sociable heateor ssba social-share social-links"
          + " social-media social-buttons social-icons social-bar social-sharing social-list"
          + " service-links sd-sharing sd-social like-button jetpack-likes fb-like wb-like"
          + " reward-qrcode tweet-button"),
  RELATED(
      "related relatedposts related-posts related-articles related-news recommend recommended"
          + " recommendation recommendations yarpp outbrain taboola most-read most-popular popular-posts"
          + " hot-news hot-articles more-stories more-news read-more-list read-next up-next also-read rich-link richlink"
          + " see-also-block you-may-like zergnet revcontent"),
  TAGS(
      "tags tag-list tags-list tags-links tag-links post-tags entry-tags article-tags cat-links"
          + " post-categories entry-categories keywords hashtags post-category categories"
          + " topic-list article-keywords field-name-field-tags keyword-tag keyword-tags article-tag tag-box"),
  COMMENTS(
      "comments comment-list commentlist comment-wrapper comments-area comment-form comment-respond"
          + " comment-section comment-box disqus disqus-thread fb-comments respond comment-add"
          + " comment-reply livefyre duoshuo gitment gitalk utterances post-comments"),
  NAVIGATION(
      "pager pagination paginator page-nav page-links post-navigation nav-links navigation navbar"
          + " breadcrumb breadcrumbs skip-link site-header site-footer site-nav main-menu sidebar"
          + " prev-next prevnext post-nav pagenav back-to-top backtop topbar"),
  META(
      "entry-meta post-meta article-meta submitted word-count reading-time read-time"
          + " time-to-read posted-on published-on post-date entry-date author-wrap article-info"
          + " post-info edit-link view-count views-count post-views byline rdf-meta timestamp"
          + " time-box update-time publish-time pub-time datetime date-source article-time story-time"
          + " column-link content-item-time post-wemedia meta-info rich-media-meta-list field-name-author author-byline"),
  AVATAR("avatar avatars author-avatar author-img author-image author-photo userpic gravatar"),
  AD(
      "ad ads adv advert adverts advertisement advertisements advertising adsbygoogle adslot"
          + " ad-container ad-wrapper ad-block ad-slot ad-unit adbox adwrap adsense banner-ad mpu"
          + " dfp gpt-ad sponsor sponsored sponsorship atatags code-block-ad iframe-blocker"
          + " self-promo selfpromo promo-box google-auto-placed"),
  PAYWALL(
      "paywall pay-wall regwall reg-wall barrier-failsafe metered-content meter-wall subscribe-wall"
          + " subscription-wall gateway-content piano-offer"),
  SIGNUP(
      "newsletter newsletter-signup mailing-list mc-embed-signup email-signup subscribe-form"
          + " subscribe-box subscription-form app-download download-app donate donation follow-us"
          + " subscribe-card subscription-card subscribe-cta qrcode qr-code wechat-qr subscription-inner subscription-banner app-banner"),
  HIDDEN(
      "element-hidden element-invisible sr-only visually-hidden visuallyhidden visually-hidden-text"
          + " screen-reader-text screen-reader hidden-accessible"),
  CAPTION(
      "caption wp-caption-text image-caption photo-caption figure-caption img-caption captiontext"
          + " image-desc img-desc img-descr pic-desc imgdesc cap-description caption-text image-capture"
          + " dls-capture picture-caption media-caption"),
  CREDIT(
      "credit photo-credit image-credit caption-credit copyright img-credit photographer"
          + " cap-cred image-source field-image-source picture-credit media-credit"),
  FIGURE(
      "figure wp-caption image-inline captioned image-box img-box media-image photo-box"
          + " picture-box image-block image-container img-container image-wrapper featured-photo"
          + " article-image embedded-image image-component");

  private static final Map<String, Set<Label>> WORDS = new HashMap<>();

  static {
    for (Label label : values()) {
      for (String word : label.words.split(" ")) {
        WORDS.computeIfAbsent(word, w -> EnumSet.noneOf(Label.class)).add(label);
      }
    }
  }

  private static final Set<Label> NONE = Set.of();
  private static final int LONGEST_RUN = 4;
  private static final int LONGEST = 2000;

  private final String words;

  Label(String words) {
    this.words = words;
  }

  /** Whether labels are read from an attribute of that name. */
  static boolean isNaming(String attribute) {
    return switch (attribute) {
      case "class", "id", "role", "data-e2e", "data-testid", "data-component" -> true;
      default -> false;
    };
  }

  /** The labels of an element. */
  static Set<Label> of(Element element) {
    Set<Label> found = NONE;
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      if (isNaming(attribute.getKey())
          && !value.isEmpty()
          && value.length() <= LONGEST
          && !Anchors.isOurs(attribute.getKey(), value)) {
        found = read(value, found);
      }
    }
    return found;
  }

  /** Reads names parted by blanks; each falls into words at dashes and humps. */
  private static Set<Label> read(String names, Set<Label> before) {
    Set<Label> found = before;
    String[] run = new String[LONGEST_RUN];
    int words = 0;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean hump =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
      boolean dash = c == '-' || c == '_' || c == ':';
      boolean end = c <= ' ';
      if ((hump || dash || end) && word.length() > 0) {
        System.arraycopy(run, 0, run, 1, LONGEST_RUN - 1);
        run[0] = word.toString();
        word.setLength(0);
        words = Math.min(LONGEST_RUN, words + 1);
        found = look(run, words, found);
      }
      if (end) {
        words = 0;
      } else if (!dash) {
        word.append(Character.toLowerCase(c));
      }
    }
    return found;
  }

  /** Looks for the labels of the last word, of the last two joined by a dash, and so on. */
  private static Set<Label> look(String[] run, int words, Set<Label> before) {
    Set<Label> found = before;
    String joined = "";
    for (int i = 0; i < words; i++) {
      joined = i == 0 ? run[0] : run[i] + "-" + joined;
      Set<Label> labels = WORDS.get(joined);
      if (labels != null) {
        found = found.isEmpty() ? EnumSet.noneOf(Label.class) : found;
        found.addAll(labels);
      }
    }
    return found;
  }
}
