package wenzhai.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** What each element of HTML is to an article. */
enum Markup {
  /** Goes with all that is in it. */
  GONE,
  /** Goes, its content stays; where it begins and ends, so does a line of text. */
  SHELL,
  /** Goes, its content stays. */
  WRAPPER,
  PARAGRAPH,
  HEADING,
  /** Holds blocks: a quotation, a figure, a cell, a list. */
  BLOCK,
  /** Stands in a line of text. */
  INLINE,
  /** A picture. */
  PICTURE,
  LINE_BREAK,
  RULE;

  private static final Map<String, Markup> KINDS = new HashMap<>();
  private static final Map<String, String> MODERN =
      Map.ofEntries(
          Map.entry("h1", "h2"),
          Map.entry("strike", "s"),
          Map.entry("tt", "code"),
          Map.entry("var", "i"),
          Map.entry("acronym", "abbr"),
          Map.entry("menu", "ul"),
          Map.entry("dir", "ul"),
          Map.entry("xmp", "pre"),
          Map.entry("listing", "pre"),
          Map.entry("plaintext", "pre"));

  static {
    put(
        GONE,
        "script style noscript template iframe object embed applet svg math textarea title noembed"
            + " noframes select option optgroup datalist input button canvas map area audio video"
            + " source track head meta link base basefont bgsound frame frameset param keygen"
            + " progress meter wbr colgroup col marquee portal fencedframe image isindex rb rtc");
    put(
        SHELL,
        "div section article header footer main aside address center details summary fieldset"
            + " legend form nav hgroup body html dialog search noindex");
    put(PARAGRAPH, "p");
    put(HEADING, "h1 h2 h3 h4 h5 h6");
    put(
        BLOCK,
        "blockquote ul ol menu dir li dl dt dd pre xmp listing plaintext table caption"
            + " thead tbody tfoot tr td th figure figcaption");
    put(
        INLINE,
        "a strong b em i u s strike del ins sub sup small mark q cite abbr acronym dfn time code tt"
            + " var kbd samp ruby rt rp bdi bdo span");
    put(PICTURE, "img");
    put(LINE_BREAK, "br");
    put(RULE, "hr");
  }

  private static final Set<String> RAW_TEXT = Set.of("xmp", "listing", "plaintext");

  private static void put(Markup kind, String names) {
    for (String name : names.split(" ")) {
      KINDS.put(name, kind);
    }
  }

  /** The names of all elements that are written; footnotes are a section. */
  static Set<String> written() {
    Set<String> names = new TreeSet<>(Set.of("section"));
    KINDS.forEach(
        (name, kind) -> {
          switch (kind) {
            case PARAGRAPH, HEADING, BLOCK, INLINE, PICTURE, LINE_BREAK, RULE -> names.add(name);
            default -> {}
          }
        });
    return names;
  }

  static Markup of(Element element) {
    Markup kind = KINDS.getOrDefault(element.normalName(), WRAPPER);
    // a button that nobody closed holds all that follows
    return kind == GONE && element.nameIs("button") && element.selectFirst("p, li, td") != null
        ? SHELL
        : kind;
  }

  /** The element's name today: {@code s} for {@code strike}. */
  static String modernName(Element element) {
    String name = element.normalName();
    return MODERN.getOrDefault(name, name);
  }

  /** The element itself or the nearest around it that has that name; null when there is none. */
  static Element nearest(Element from, String name) {
    Element element = from;
    while (element != null && !element.normalName().equals(name)) {
      element = element.parent();
    }
    return element;
  }

  /** Whether the element holds text that parsers do not read as markup. */
  static boolean isRawText(Element element) {
    return RAW_TEXT.contains(element.normalName());
  }

  /** Whether text before and after the element stands in different lines. */
  static boolean breaksLines(Element element) {
    return switch (of(element)) {
      case SHELL, PARAGRAPH, HEADING, BLOCK, RULE -> true;
      default -> false;
    };
  }
}
