package wenzhai.clean;

import java.util.Optional;
import org.jsoup.nodes.Element;
import wenzhai.model.ImagePolicy;
import wenzhai.model.WebAddress;

/**
 * What readers see of pictures that lie on other servers: unless the site's policy says otherwise a
 * link in the place of the picture, so that no page asks those servers for anything.
 */
final class PicturePolicy {
  private PicturePolicy() {}

  static void apply(Workbench bench) {
    apply(bench.body(), bench.site().images(), "../");
  }

  static void apply(Element body, ImagePolicy policy, String root) {
    if (policy == ImagePolicy.REMOTE) {
      return;
    }
    for (Element img : body.getElementsByTag("img")) {
      Optional<WebAddress> address = WebAddress.parse(img.attr("src"));
      if (address.isPresent()) {
        replace(img, address.get());
      } else if (policy == ImagePolicy.NONE) {
        img.remove();
      }
    }
  }

  private static void replace(Element img, WebAddress address) {
    String alt = Texts.strip(img.attr("alt"));
    Element link = new Element("a").addClass(SafeAttributes.PICTURE);
    link.attr("href", address.value()).text(alt.isEmpty() ? address.host() : alt);
    Element around = Markup.nearest(img, "a");
    if (around == null) {
      img.replaceWith(link);
      return;
    }
    img.remove();
    around.before(link);
    if (!around.hasText() && around.selectFirst("img") == null) {
      Optional<WebAddress> target = WebAddress.parse(around.attr("href"));
      if (target.isEmpty() || target.get().key().equals(address.key()) || isPicture(target.get())) {
        around.remove();
      } else {
        around.text(target.get().host());
        link.after(" ");
      }
    }
  }

  private static boolean isPicture(WebAddress address) {
    return address.path().matches("(?i).*\\.(jpe?g|png|gif|webp|avif|svg|bmp)");
  }
}
