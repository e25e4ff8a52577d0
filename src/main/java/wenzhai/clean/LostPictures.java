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
import wenzhai.model.Problems;

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
    MISSING(
        "no such file is in the content folder",
        "put the picture's file there, or name it by its path from this file"),
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

  private final Why relative;
  private final Map<Why, String> first = new EnumMap<>(Why.class);
  private final Map<Why, Integer> lost = new EnumMap<>(Why.class);

  /**
   * @param relative why a path leads to no picture
   */
  private LostPictures(Why relative) {
    this.relative = relative;
  }

  /** Leaves of each what is said about it, and says once for each reason what was lost. */
  static void leaveWords(Workbench bench) {
    LostPictures lost = new LostPictures(Why.RELATIVE);
    lost.leaveWords(bench.body(), bench.sanitiser(), true);
    if (!lost.first.isEmpty()) {
      lost.warn(bench.file(), bench.problems());
      bench.moved();
    }
  }

  /**
   * As above, for an article that the rules are not to see as it is: what the rules would have done
   * for its pictures is done first.
   */
  static void settle(Workbench bench) {
    PromoteLazyImages promoting = new PromoteLazyImages();
    ResolveAddresses resolving = new ResolveAddresses();
    for (Element img : Named.in(bench.body(), "img")) {
      promoting.promote(bench, img);
      resolving.picture(bench, img);
    }
    LostPictures lost = new LostPictures(Why.RELATIVE);
    lost.leaveWords(bench.body(), bench.sanitiser(), false);
    lost.warn(bench.file(), bench.problems());
    bench.moved();
  }

  /** As above, for what a curator wrote, whose pictures lie in the content folder or on the web. */
  static void leaveWords(Element body, Sanitiser sanitiser, String file, Problems problems) {
    LostPictures lost = new LostPictures(Why.MISSING);
    lost.leaveWords(body, sanitiser, false);
    lost.warn(file, problems);
  }

  /** Says that the picture which an article's header names is none. */
  static void warnOfLead(String source, String file, Problems problems) {
    LostPictures lead = new LostPictures(Why.RELATIVE);
    lead.note(Characters.legal(source).strip());
    lead.warn(file, problems);
  }

  /**
   * @param figures whether a figure that shows nothing any more is taken apart
   */
  private void leaveWords(Element body, Sanitiser sanitiser, boolean figures) {
    List<Element> pictures = Named.in(body, "img");
    Map<Element, Integer> inFigure = new IdentityHashMap<>();
    if (figures) {
      pictures.forEach(img -> inFigure.merge(figureOf(img, body), 1, Integer::sum));
    }
    for (Element img : pictures) {
      String source = Characters.legal(img.attr("src")).strip();
      if (!source.isEmpty() && !PictureSource.isData(source) && !sanitiser.shows(img)) {
        note(source);
        leaveWords(img, figures && inFigure.get(figureOf(img, body)) == 1);
      }
    }
  }

  private void note(String source) {
    Why why = why(source);
    first.putIfAbsent(why, source);
    lost.merge(why, 1, Integer::sum);
  }

  private void warn(String file, Problems problems) {
    first.forEach(
        (why, source) ->
            problems.warn(
                Place.of(file),
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

  private Why why(String source) {
    if (source.length() > 4096) {
      return Why.LONG;
    }
    Matcher scheme = SCHEME.matcher(source);
    if (!scheme.lookingAt()) {
      return source.startsWith("//") ? Why.BROKEN : relative;
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
