package wenzhai.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The links in what a curator wrote, led to the pages of the articles that they name.
 *
 * @param addresses as the list writes them
 * @param entries the articles that are there, by such addresses
 */
public record ListLinks(List<String> addresses, Map<String, Entry> entries) {
  /** The way from a list's page to the site's root. */
  private static final String ROOT = "../";

  /** The articles that are named, none twice. */
  public List<Entry> named() {
    Map<String, Entry> named = new LinkedHashMap<>();
    for (String address : addresses) {
      Optional.ofNullable(entries.get(address)).ifPresent(e -> named.put(e.slug(), e));
    }
    return new ArrayList<>(named.values());
  }

  /** Whether an article is named that is not there; an address on the web may well be elsewhere. */
  public boolean missing() {
    return addresses.stream().anyMatch(a -> !entries.containsKey(a) && !a.contains(":"));
  }

  /** The HTML with addresses in place of numbers; what leads nowhere is no link. */
  public String placed(String html) {
    String placed = html.replace("src=\"assets/", "src=\"" + ROOT + "assets/");
    for (int i = 0; i < addresses.size(); i++) {
      String mark = "href=\"" + ReadingList.link(i) + "\"";
      Optional<String> way = way(addresses.get(i));
      placed = way.isPresent() ? placed.replace(mark, way.get()) : dead(placed, mark);
    }
    return placed;
  }

  /** The attributes of a link that leads somewhere. */
  private Optional<String> way(String address) {
    Entry entry = entries.get(address);
    return entry != null
        ? Optional.of("href=\"" + ROOT + entry.path() + "\"")
        : WebAddress.parse(address)
            .map(web -> "href=\"" + escaped(web.value()) + "\" rel=\"noopener noreferrer\"");
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private static String dead(String html, String mark) {
    int at = html.indexOf("<a " + mark);
    int open = at < 0 ? -1 : html.indexOf('>', at);
    int close = open < 0 ? -1 : html.indexOf("</a>", open);
    return close < 0
        ? html
        : html.substring(0, at)
            + "<s>"
            + html.substring(open + 1, close)
            + "</s>"
            + html.substring(close + "</a>".length());
  }
}
