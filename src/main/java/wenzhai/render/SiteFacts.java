package wenzhai.render;

import java.util.List;
import java.util.Locale;
import wenzhai.model.SiteConfig;

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
 */
public record SiteFacts(
    String title,
    String description,
    String language,
    String author,
    String address,
    List<String> topics,
    String images,
    List<MenuItem> menu) {

  /**
   * An entry of the navigation.
   *
   * @param section which pages it stands for
   * @param path where it leads, relative to the site's root
   * @param label its words
   */
  public record MenuItem(String section, String path, String label) {}

  static SiteFacts of(SiteConfig site, List<MenuItem> menu) {
    return new SiteFacts(
        site.title(),
        site.description(),
        site.language().tag(),
        site.author().orElse(""),
        site.baseUrl().orElse(""),
        site.topics(),
        site.images().name().toLowerCase(Locale.ROOT),
        menu);
  }
}
