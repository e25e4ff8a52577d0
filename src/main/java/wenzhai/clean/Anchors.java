package wenzhai.clean;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The places of an article that its own links lead to. Their names get the prefix {@code a-}, so
 * that no article can take a name that the page around it uses.
 */
final class Anchors {
  private static final String PREFIX = "a-";
  private static final int LONGEST = 100;

  private final Set<String> wanted = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private boolean leadsWithin;

  static Anchors of(Element body) {
    Anchors anchors = new Anchors();
    Walk.through(
        body,
        (node, depth) -> {
          if (node instanceof Element element && element.normalName().equals("a")) {
            anchors.want(element.attr("href"));
          }
        });
    return anchors;
  }

  private void want(String written) {
    if (written.indexOf('#') < 0) {
      return;
    }
    String href = Characters.legal(written).strip();
    if (href.startsWith("#")) {
      leadsWithin = true;
      String name = decoded(href.substring(1));
      if (!name.isBlank() && name.length() <= LONGEST) {
        wanted.add(name);
      }
    }
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** The name by which a link of the article calls that element; empty when none does. */
  String nameOf(Element element) {
    String id = element.id();
    if (wanted.contains(id)) {
      return id;
    }
    String name = element.normalName().equals("a") ? element.attr("name") : "";
    return wanted.contains(name) ? name : "";
  }

  /** The identity of the element that has all those names; empty when they are taken. */
  String claim(List<String> called) {
    String identity = "";
    for (String name : called) {
      if (names.containsKey(name)) {
        continue;
      }
      if (identity.isEmpty()) {
        String id = identity(name);
        if (!taken.add(id)) {
          continue;
        }
        identity = id;
      }
      names.put(name, identity);
    }
    return identity;
  }

  /** The names of an element that is taken away again; the next may claim them. */
  List<String> release(String identity) {
    if (identity.isEmpty() || !taken.remove(identity)) {
      return List.of();
    }
    List<String> released = new ArrayList<>();
    names.forEach(
        (name, id) -> {
          if (id.equals(identity)) {
            released.add(name);
          }
        });
    released.sort(null);
    released.forEach(names::remove);
    return released;
  }

  /** Leads the links of the written article to the elements that now have the names. */
  void connect(Element written) {
    if (!leadsWithin) {
      return;
    }
    List<Element> elements = written.nodeStream(Element.class).toList();
    Map<String, String> standing = new HashMap<>();
    elements.forEach(element -> standing.put(element.id(), element.id()));
    List<Element> leading = new ArrayList<>();
    for (Element link : elements) {
      if (link.attr("href").startsWith("#")) {
        String identity = names.get(decoded(link.attr("href").substring(1)));
        if (identity != null && standing.containsKey(identity)) {
          link.attr("href", identity);
          leading.add(link);
        } else {
          if (!link.id().isEmpty()) {
            standing.put(link.id(), leave(link));
          }
          link.unwrap();
        }
      }
    }
    Set<String> used = new HashSet<>();
    for (Element link : leading) {
      String identity = standing.get(link.attr("href"));
      link.attr("href", "#" + identity);
      used.add(identity);
    }
    for (Element element : elements) {
      if (!element.id().isEmpty() && !used.contains(element.id())) {
        element.removeAttr("id");
      }
    }
  }

  /** Leaves the name of a link that leads nowhere to the block that it stands in. */
  private static String leave(Element link) {
    Element block = link.parent();
    while (Markup.of(block) == Markup.INLINE) {
      block = block.parent();
    }
    if (block.id().isEmpty()) {
      Attributes rest = block.attributes().clone();
      block.clearAttributes().attr("id", link.id()).attributes().addAll(rest);
    }
    return block.id();
  }

  /** What an element is called on the page that an article calls by that name. */
  static String identity(String name) {
    StringBuilder id = new StringBuilder(name.startsWith(PREFIX) ? "" : PREFIX);
    name.codePoints()
        .forEach(
            c -> {
              boolean plain = Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0;
              id.appendCodePoint(plain ? c : '-');
            });
    return id.toString();
  }

  /**
   * Whether an element may have been given that name here: where it stood first, it said what the
   * element is, but the one that has it now may be the next.
   */
  static boolean isOurs(String attribute, String value) {
    return attribute.equals("id") && value.startsWith(PREFIX);
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return fragment;
    }
  }
}
