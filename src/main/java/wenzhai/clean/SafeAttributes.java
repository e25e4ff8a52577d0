package wenzhai.clean;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import wenzhai.model.LowerCase;
import wenzhai.model.WebAddress;

/** The attributes that the elements of a sanitised article may have, and the values of these. */
final class SafeAttributes {
  /** The classes that an article's text may have: all of them given by the cleaner itself. */
  static final String EMBED = "embed";

  static final String PICTURE = "picture";
  static final String FOOTNOTES = "footnotes";

  private static final int LONGEST = 2000;
  private static final String MAILTO = "mailto:";
  private static final Pattern MAIL =
      Pattern.compile("(?i)mailto:[^\\s<>\"'?@]{1,100}@[\\w.-]{1,200}");
  private static final Pattern RELATIVE =
      Pattern.compile("[\\p{L}\\p{N}_.~-][\\p{L}\\p{N}_.~/%?=&;,+!()@#-]{0,1000}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
  private static final Pattern CODE_LANGUAGE = Pattern.compile("language-[A-Za-z0-9+#-]{1,20}");
  private static final Set<String> LANGUAGE_BEARERS =
      Set.of(
          "p",
          "blockquote",
          "span",
          "q",
          "cite",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "td",
          "th",
          "ul",
          "ol",
          "figcaption",
          "bdi",
          "bdo",
          "em",
          "i",
          "ruby",
          "pre",
          "dd",
          "dt");
  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry("a", Set.of("href", "class")),
          Map.entry("abbr", Set.of("title")),
          Map.entry("dfn", Set.of("title")),
          Map.entry("blockquote", Set.of("cite")),
          Map.entry("q", Set.of("cite")),
          Map.entry("del", Set.of("cite", "datetime")),
          Map.entry("ins", Set.of("cite", "datetime")),
          Map.entry("time", Set.of("datetime")),
          Map.entry("ol", Set.of("start", "reversed", "type")),
          Map.entry("li", Set.of("value")),
          Map.entry("td", Set.of("colspan", "rowspan")),
          Map.entry("th", Set.of("colspan", "rowspan", "scope")),
          Map.entry("code", Set.of("class")));

  private final String root;
  private final boolean withinSite;
  private final Set<String> assets;

  /**
   * @param root the way from the page to the site's root
   * @param withinSite whether links may lead to other pages of the site
   * @param assets the pictures of the site, relative to its root
   */
  SafeAttributes(String root, boolean withinSite, Set<String> assets) {
    this.root = root;
    this.withinSite = withinSite;
    this.assets = assets;
  }

  Attributes of(Element element, String name) {
    Attributes safe = new Attributes();
    if (element.attributesSize() == 0) {
      return safe;
    }
    Set<String> own = OWN.getOrDefault(name, Set.of());
    boolean speaks = LANGUAGE_BEARERS.contains(name);
    for (Attribute attribute : element.attributes()) {
      String key = LowerCase.of(attribute.getKey());
      boolean language = speaks && (key.equals("lang") || key.equals("dir"));
      if (language || own.contains(key)) {
        String value = Characters.legal(attribute.getValue()).strip();
        value(name, key, value).ifPresent(v -> safe.put(key, v));
      }
    }
    if (safe.hasKey("href") && !safe.get("href").startsWith("#") && isAway(safe.get("href"))) {
      safe.put("rel", "noopener noreferrer");
    }
    if (name.equals("a") && !safe.hasKey("href")) {
      safe.remove("class");
    }
    if (name.equals("bdo") && !safe.hasKey("dir")) {
      safe.remove("lang");
    }
    return safe;
  }

  private Optional<String> value(String name, String key, String value) {
    return switch (key) {
      case "href" -> link(value);
      case "cite" -> WebAddress.parse(value).map(WebAddress::value);
      case "class" -> Optional.of(value).filter(SafeAttributes::isOwnClass);
      case "title" -> Optional.of(cut(value)).filter(v -> !v.isEmpty());
      case "datetime" -> Optional.of(value).filter(v -> Moments.isValid(v, name.equals("time")));
      case "lang" -> LanguageTags.known(value);
      case "dir" ->
          name.equals("bdo") ? oneOf(value, "ltr", "rtl") : oneOf(value, "ltr", "rtl", "auto");
      case "type" -> Optional.of(value).filter(v -> v.length() == 1 && "1aAiI".contains(v));
      case "scope" -> oneOf(value, "row", "col", "rowgroup", "colgroup");
      case "reversed" -> Optional.of("");
      case "colspan", "rowspan" -> number(value, 1, 100);
      case "start", "value" -> number(value, -99_999, 99_999);
      default -> Optional.empty();
    };
  }

  private Optional<String> link(String value) {
    if (value.length() > 1 && value.startsWith("#")) {
      return Optional.of(value);
    }
    if (value.regionMatches(true, 0, MAILTO, 0, MAILTO.length()) && MAIL.matcher(value).matches()) {
      return Optional.of(MAILTO + value.substring(MAILTO.length()));
    }
    Optional<String> web = WebAddress.parse(value).map(WebAddress::value);
    if (web.isPresent() || !withinSite) {
      return web;
    }
    String path = value.startsWith("/") ? value.substring(1) : value;
    return Optional.of(path)
        .filter(p -> RELATIVE.matcher(p).matches() && !p.contains(":") && !p.contains("//"));
  }

  private static boolean isAway(String href) {
    return href.startsWith("http:") || href.startsWith("https:");
  }

  private static String sourceOf(Element img) {
    return Characters.legal(img.attr("src")).strip();
  }

  /** Whether a page needs nothing but that to show the picture. */
  private boolean isWhole(String source) {
    boolean local = source.startsWith(root) && assets.contains(source.substring(root.length()));
    return local || PictureSource.isPictureInText(source);
  }

  /** Whether a picture has an address that may be shown. */
  boolean isShown(Element img) {
    String source = sourceOf(img);
    return isWhole(source) || WebAddress.parse(source).isPresent();
  }

  /** The attributes of a picture; empty when it has no address that may be shown. */
  Optional<Attributes> picture(Element img) {
    String source = sourceOf(img);
    boolean whole = isWhole(source);
    Optional<String> address =
        whole ? Optional.of(source) : WebAddress.parse(source).map(WebAddress::value);
    return address.map(
        src -> {
          Attributes safe = new Attributes();
          safe.put("src", src);
          larger(img, src).filter(any -> !whole).ifPresent(set -> safe.put("srcset", set));
          safe.put("alt", cut(Characters.legal(img.attr("alt")).strip()));
          for (String side : new String[] {"width", "height"}) {
            number(img.attr(side).strip(), 1, 20_000).ifPresent(v -> safe.put(side, v));
          }
          safe.put("loading", "lazy");
          safe.put("decoding", "async");
          if (!whole) {
            safe.put("referrerpolicy", "no-referrer");
          }
          return safe;
        });
  }

  /** One address alone, which browsers show in place of the source. */
  private static Optional<String> larger(Element img, String source) {
    String set = Characters.legal(img.attr("srcset")).strip();
    return WebAddress.parse(set)
        .map(WebAddress::value)
        .filter(address -> !address.endsWith(",") && !address.equals(source));
  }

  boolean isFootnotes(Element element) {
    return element.hasClass(FOOTNOTES);
  }

  private static boolean isOwnClass(String value) {
    return value.equals(EMBED) || value.equals(PICTURE) || CODE_LANGUAGE.matcher(value).matches();
  }

  private static Optional<String> oneOf(String value, String... allowed) {
    for (String one : allowed) {
      if (one.equalsIgnoreCase(value)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> number(String value, int least, int most) {
    if (!NUMBER.matcher(value).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(value);
    return number >= least && number <= most
        ? Optional.of(Integer.toString(number))
        : Optional.empty();
  }

  private static String cut(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, value.offsetByCodePoints(0, 500));
  }
}
