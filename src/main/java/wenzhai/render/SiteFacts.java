package wenzhai.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import wenzhai.model.Page;
import wenzhai.model.SiteConfig;
import wenzhai.model.WebAddress;

/**
 * What templates know as {@code site}.
 *
 * @param title the name of the digest
 * @param description one line about it; may be empty
 * @param language the BCP 47 tag of the site's own words
 * @param author the editor; may be empty
 * @param address the public address, ending in {@code /}; empty when not set
 * @param topics what the digest is about
 * @param images which pictures the pages show: {@code local}, {@code remote}, {@code none}
 * @param menu the navigation
 * @param search the page that finds articles, relative to the site's root; empty when there is none
 * @param contact how to reach whoever answers for the site; may be empty
 * @param contactAddress the same as an address to follow; empty when it is not one
 * @param citation how articles are cited: {@code plain}, {@code gb7714}
 * @param tool the version of this program
 * @param id by what a browser tells the site's memory from that of other sites
 * @param scriptSwitch whether readers may switch between Simplified and Traditional characters
 */
public record SiteFacts(
    String title,
    String description,
    String language,
    String author,
    String address,
    List<String> topics,
    String images,
    List<MenuItem> menu,
    String search,
    String contact,
    String contactAddress,
    String citation,
    String tool,
    String id,
    boolean scriptSwitch) {
  private static final String SEARCH = "search.html";

  /**
   * An entry of the navigation.
   *
   * @param section which pages it stands for
   * @param path where it leads, relative to the site's root
   * @param label its words
   */
  public record MenuItem(String section, String path, String label) {}

  static SiteFacts of(SiteConfig site, List<Page> pages, Words words, Assets assets) {
    return new SiteFacts(
        site.title(),
        site.description(),
        site.language().tag(),
        site.author().orElse(""),
        site.baseUrl().orElse(""),
        site.topics(),
        site.images().name().toLowerCase(Locale.ROOT),
        Menu.of(pages, site.navigation(), words),
        search(pages),
        site.imprint().contact().orElse(""),
        site.imprint().contact().map(SiteFacts::followed).orElse(""),
        site.imprint().citation().name().toLowerCase(Locale.ROOT),
        version(),
        site.imprint().id().orElseGet(() -> hash(site.baseUrl().orElse(site.title()))),
        assets.path(ScriptSwitch.CONVERTER).isPresent());
  }

  /** Whether they are those of the same site with these pages. */
  boolean hold(List<Page> pages, List<String> navigation, Words words) {
    return search.equals(search(pages)) && menu.equals(Menu.of(pages, navigation, words));
  }

  private static String search(List<Page> pages) {
    return pages.stream().map(Page::path).filter(SEARCH::equals).findFirst().orElse("");
  }

  private static String followed(String contact) {
    if (contact.matches("[^\\s@:/?#]{1,64}@[A-Za-z0-9.-]{1,255}")) {
      return "mailto:" + contact;
    }
    return WebAddress.parse(contact).map(WebAddress::value).orElse("");
  }

  private static String version() {
    return new ClasspathTemplates()
        .packed("/wenzhai/version.txt")
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
        .orElseThrow();
  }

  /** Enough to tell sites apart; no page and no file is called by it. */
  private static String hash(String name) {
    return UUID.nameUUIDFromBytes(("site/" + name).getBytes(StandardCharsets.UTF_8))
        .toString()
        .substring(0, 8);
  }
}
