package wenzhai.export;

import java.util.Optional;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.WebAddress;

/**
 * What a feed reader shows of an article: what the curator says of it, then its text, and of an
 * excerpt where the rest is to be read. All links are whole.
 */
final class FeedContent {
  private FeedContent() {}

  static String html(Feed feed, Feed.Item item, Optional<PublicAddress> site, Bodies bodies) {
    Card card = item.entry().card();
    StringBuilder html = new StringBuilder();
    String note = PortableBody.of(item.note(), page(site, feed.page()));
    card.metadata().note().ifPresent(said -> aside(html, "<p>" + escaped(said) + "</p>"));
    aside(html, note);
    html.append(PortableBody.of(bodies.article(card).body(), page(site, item.entry().path())));
    if (card.isExcerpt()) {
      card.metadata().url().flatMap(WebAddress::parse).ifPresent(url -> link(html, url.value()));
    }
    return html.toString();
  }

  static Optional<WebAddress> page(Optional<PublicAddress> site, String path) {
    return site.flatMap(base -> WebAddress.parse(base.of(path)));
  }

  private static void aside(StringBuilder html, String words) {
    if (!words.isBlank()) {
      html.append("<aside>").append(words).append("</aside>\n");
    }
  }

  private static void link(StringBuilder html, String address) {
    String shown = escaped(address);
    html.append("\n<p><a href=\"").append(shown).append("\">").append(shown).append("</a></p>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
