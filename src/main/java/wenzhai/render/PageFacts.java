package wenzhai.render;

import java.util.Optional;
import wenzhai.model.Page;
import wenzhai.model.SiteConfig;

/**
 * What templates know as {@code page}.
 *
 * @param path relative to the site's root
 * @param title what the page is about; empty when its kind says all
 * @param description for search engines; may be empty
 * @param section which entry of the navigation is current; empty for none
 * @param inIndex whether search engines may list it
 * @param canonical its public address; empty when the site has none
 * @param image the public address of the picture that stands for it where its address is shared;
 *     empty when there is none
 */
public record PageFacts(
    String path,
    String title,
    String description,
    String section,
    boolean inIndex,
    String canonical,
    String image) {

  static PageFacts of(Page page, SiteConfig site) {
    Page.Frame frame = page.frame();
    String path = page.path().equals("index.html") ? "" : page.path();
    return new PageFacts(
        page.path(),
        frame.title(),
        frame.description(),
        frame.section(),
        frame.inIndex(),
        frame.inIndex() ? site.baseUrl().map(base -> base + path).orElse("") : "",
        frame.inIndex() ? image(page, site) : "");
  }

  private static String image(Page page, SiteConfig site) {
    Optional<String> picture = site.imprint().socialCard().path(page.path());
    return site.baseUrl().flatMap(base -> picture.map(base::concat)).orElse("");
  }
}
