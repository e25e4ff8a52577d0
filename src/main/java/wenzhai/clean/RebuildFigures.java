package wenzhai.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import wenzhai.model.Change;

/** Makes a figure of a picture and what stands below it, whatever elements they came in. */
public final class RebuildFigures implements CleaningRule {
  private static final Evaluator UNTIDY = Selector.evaluatorOf("p, div, small, [class]");
  private static final Evaluator LABELLED = Selector.evaluatorOf("[class], cite");
  private static final int MOST_PIECES = 4;
  private static final Set<String> LIMITS =
      Set.of("body", "li", "td", "th", "dd", "tr", "table", "blockquote", "main", "article");

  /** A piece of text beside a picture. */
  private record Piece(Element element, boolean credit, boolean loose) {}

  private record Found(Element place, List<Piece> pieces) {}

  @Override
  public String id() {
    return "rebuild-figures";
  }

  @Override
  public void apply(Workbench bench) {
    Outline outline = bench.outline();
    for (Element img : outline.elements()) {
      if (img.normalName().equals("img") && img.hasAttr("src")) {
        Found found = find(bench, outline, img);
        if (found != null) {
          build(bench, found.place(), img, found.pieces());
        }
      }
    }
  }

  /** Whether a tree that was written anew holds a picture that is to be one with its caption. */
  static boolean isDue(Workbench bench, Outline written) {
    for (Element img : written.elements()) {
      if (img.normalName().equals("img") && find(bench, written, img) != null) {
        return true;
      }
    }
    return false;
  }

  /** The element in whose place a figure is due, and the caption; null when none is. */
  private static Found find(Workbench bench, Outline outline, Element img) {
    Element best = null;
    List<Piece> pieces = List.of();
    for (Element up = img.parent();
        up != null && !LIMITS.contains(up.normalName());
        up = up.parent()) {
      Outline.Weight weight = outline.weight(up);
      if (weight.pictures() != 1 || weight.text() > Captions.LONGEST) {
        break;
      }
      List<Piece> found = pieces(bench, up);
      if (!areCaption(bench, up, found)) {
        continue;
      }
      if (best == null || found.size() > pieces.size() || isFigure(bench, up)) {
        best = up;
        pieces = found;
      }
    }
    if (best == null || pieces.isEmpty()) {
      return captionAfter(best == null ? img : best, img);
    }
    return isTidy(best) ? null : new Found(best, pieces);
  }

  private static Found captionAfter(Element place, Element img) {
    Element outer = place.normalName().equals("img") ? aloneIn(img) : place;
    Element caption = Captions.following(outer);
    String text = caption == null ? "" : Texts.of(caption);
    if (text.isEmpty()) {
      return null;
    }
    boolean credit = LeadImages.creditOf(text).isPresent();
    return new Found(outer, List.of(new Piece(caption, credit, false)));
  }

  /** The picture, or the link that holds nothing else. */
  private static Element aloneIn(Element img) {
    Element parent = img.parent();
    boolean alone = parent != null && parent.normalName().equals("a") && parent.childrenSize() == 1;
    return alone ? parent : img;
  }

  private void build(Workbench bench, Element place, Element img, List<Piece> pieces) {
    Element figure = new Element("figure");
    Element caption = new Element("figcaption");
    StringBuilder text = new StringBuilder();
    List<Piece> ordered = new ArrayList<>(pieces);
    ordered.sort(Comparator.comparing(Piece::credit));
    for (Piece piece : ordered) {
      Element part = piece.credit() ? new Element("cite") : caption;
      if (caption.childNodeSize() > 0) {
        caption.appendChild(new TextNode(" "));
      }
      if (piece.credit()) {
        caption.appendChild(part);
      }
      text.append(text.length() == 0 ? "" : " ").append(Texts.of(piece.element()));
      part.appendChildren(content(piece.element()));
    }
    Element shown = aloneIn(img);
    place.before(figure);
    figure.appendChild(shown).appendChild(caption);
    if (place != shown) {
      place.remove();
    }
    pieces.forEach(piece -> piece.element().remove());
    if (place.normalName().equals("figure")) {
      bench.moved();
    } else {
      bench.changed(new Change(id(), "", text.toString()));
    }
  }

  /** The nodes of a piece; small print in a caption is not marked again as small. */
  private static List<Node> content(Element piece) {
    Element inner = piece;
    while (inner.childrenSize() == 1
        && inner.ownText().isBlank()
        && (inner.child(0).nameIs("small") || Markup.of(inner.child(0)) == Markup.PARAGRAPH)) {
      inner = inner.child(0);
    }
    return List.copyOf(inner.childNodes());
  }

  /** A figure that is one already is left alone. */
  private static boolean isTidy(Element element) {
    Element caption = element.lastElementChild();
    return element.normalName().equals("figure")
        && element.childrenSize() == 2
        && caption != null
        && caption.normalName().equals("figcaption")
        && caption.select(UNTIDY).isEmpty();
  }

  private static boolean isFigure(Workbench bench, Element element) {
    return element.normalName().equals("figure") || bench.labels(element).contains(Label.FIGURE);
  }

  private static boolean areCaption(Workbench bench, Element around, List<Piece> pieces) {
    if (pieces.size() > MOST_PIECES) {
      return false;
    }
    int loose = 0;
    for (Piece piece : pieces) {
      loose += piece.loose() ? 1 : 0;
    }
    return loose == 0 || isFigure(bench, around) && loose <= 2;
  }

  /** The texts within an element, each as large as it belongs to one part of a caption. */
  private static List<Piece> pieces(Workbench bench, Element around) {
    List<Piece> pieces = new ArrayList<>();
    Deque<Element> open = new ArrayDeque<>();
    open.push(around);
    while (!open.isEmpty() && pieces.size() <= MOST_PIECES) {
      Element element = open.pop();
      if (element != around && (!element.hasText())) {
        continue;
      }
      Set<Label> labels = bench.labels(element);
      boolean cite = element.normalName().equals("cite");
      boolean credit = labels.contains(Label.CREDIT) || cite;
      boolean caption =
          labels.contains(Label.CAPTION)
              || element.normalName().equals("figcaption")
              || element.normalName().equals("small");
      if (element != around && (credit || caption && !holdsCredit(bench, element))) {
        pieces.add(new Piece(element, credit, false));
      } else if (!Texts.strip(element.ownText()).isEmpty()) {
        boolean maker = LeadImages.creditOf(Texts.of(element)).isPresent();
        boolean called = caption || Markup.nearest(element, "figcaption") != null;
        pieces.add(new Piece(element, maker, !maker && !called));
      } else {
        List<Element> children = element.children();
        for (int i = children.size() - 1; i >= 0; i--) {
          open.push(children.get(i));
        }
      }
    }
    return pieces;
  }

  private static boolean holdsCredit(Workbench bench, Element element) {
    for (Element inner : element.select(LABELLED)) {
      boolean credit =
          inner.normalName().equals("cite") || bench.labels(inner).contains(Label.CREDIT);
      if (inner != element && credit && inner.hasText()) {
        return true;
      }
    }
    return false;
  }
}
