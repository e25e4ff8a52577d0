package wenzhai.clean;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import wenzhai.model.Place;

/** The pictures of an article that no page can show, because nobody can tell where they are. */
final class LostPictures {
  private static final int SHOWN = 60;
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,19}):");

  private enum Why {
    LONG(
        "its address is too long to be one",
        "put the address right, or the picture's file beside the article"),
    SCHEME(
        "its address is none of the web",
        "put the picture's file beside the article, and its name here"),
    RELATIVE(
        "no such file is in the content folder, and the article's own address is not known",
        "say the article's address (url), or put the picture's file there"),
    BROKEN(
        "its address cannot be understood",
        "put the address right, or the picture's file beside the article");

    private final String message;
    private final String remedy;

    Why(String message, String remedy) {
      this.message = message;
      this.remedy = remedy;
    }
  }

  private LostPictures() {}

  /** Leaves of each what is said about it, and says once for each reason what was lost. */
  static void leaveWords(Workbench bench) {
    Element body = bench.body();
    Map<Why, String> first = new EnumMap<>(Why.class);
    Map<Why, Integer> lost = new EnumMap<>(Why.class);
    List<Element> pictures = Named.in(body, "img");
    if (pictures.isEmpty()) {
      return;
    }
    Map<Element, Integer> figures = new IdentityHashMap<>();
    pictures.forEach(img -> figures.merge(figureOf(img, body), 1, Integer::sum));
    for (Element img : pictures) {
      String source = Characters.legal(img.attr("src")).strip();
      if (!source.isEmpty() && !PictureSource.isData(source) && !bench.sanitiser().shows(img)) {
        Why why = why(source);
        first.putIfAbsent(why, source);
        lost.merge(why, 1, Integer::sum);
        leaveWords(img, figures.get(figureOf(img, body)) == 1);
      }
    }
    if (lost.isEmpty()) {
      return;
    }
    bench.moved();
    first.forEach(
        (why, source) ->
            bench
                .problems()
                .warn(
                    Place.of(bench.file()),
                    "lost-picture",
                    "the picture \""
                        + cut(source)
                        + "\" is left out: "
                        + why.message
                        + more(lost.get(why)),
                    why.remedy));
  }

  private static Element figureOf(Element img, Element body) {
    Element figure = Markup.nearest(img, "figure");
    return figure == null ? body : figure;
  }

  private static Why why(String source) {
    if (source.length() > 4096) {
      return Why.LONG;
    }
    Matcher scheme = SCHEME.matcher(source);
    if (!scheme.lookingAt()) {
      return source.startsWith("//") ? Why.BROKEN : Why.RELATIVE;
    }
    return scheme.group(1).matches("(?i)https?") ? Why.BROKEN : Why.SCHEME;
  }

  private static String more(int count) {
    return count == 1 ? "" : " (and " + (count - 1) + " more)";
  }

  private static String cut(String source) {
    return source.length() <= SHOWN
        ? source
        : source.substring(0, source.offsetByCodePoints(0, SHOWN / 2)) + "…";
  }

  /** The alternative text in the picture's place; a figure of nothing else is no more one. */
  private static void leaveWords(Element img, boolean alone) {
    String words = Texts.strip(img.attr("alt"));
    Element figure = alone ? Markup.nearest(img, "figure") : null;
    Element caption = figure == null ? null : figure.selectFirst("figcaption");
    String said = caption == null ? "" : Texts.of(caption);
    if (figure == null || figure.select("img").size() > 1 || !Texts.of(figure).equals(said)) {
      img.replaceWith(new TextNode(words));
      return;
    }
    if (!said.contains(words)) {
      figure.before(new Element("p").text(words));
    }
    if (!said.isEmpty()) {
      figure.before(new Element("p").appendChildren(List.copyOf(caption.childNodes())));
    }
    figure.remove();
  }
}
