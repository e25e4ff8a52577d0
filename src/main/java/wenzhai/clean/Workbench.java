package wenzhai.clean;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;
import wenzhai.model.Form;
import wenzhai.model.Metadata;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Picture;
import wenzhai.model.Problems;
import wenzhai.model.SiteConfig;
import wenzhai.model.WebAddress;

/** An article while it is being cleaned: its tree, what is known about it, what was done to it. */
public final class Workbench {
  /** What the rules take apart or put together by what stands beside it or in it. */
  private static final Set<String> FRAMES = Set.of("img", "table");

  private final ParsedArticle parsed;
  private final SiteConfig site;
  private final Map<String, Picture> pictures;
  private final Sanitiser sanitiser;
  private final Problems problems;
  private final Optional<WebAddress> address;
  private final List<Change> changes = new ArrayList<>();
  private Element body;
  private final Map<Element, Set<Label>> labels = new IdentityHashMap<>();
  private Outline outline;
  private Lines lines;
  private boolean resumed;
  private boolean unsettled;
  private int edits;

  /** How many edits there were when the tree was written anew. */
  private int written = -1;

  /** How many edits since may make a rule see what it did not see before. */
  private int upsets;

  Workbench(
      ParsedArticle parsed,
      SiteConfig site,
      Map<String, Picture> pictures,
      Sanitiser sanitiser,
      Problems problems) {
    this.parsed = parsed;
    this.site = site;
    this.pictures = pictures;
    this.sanitiser = sanitiser;
    this.problems = problems;
    this.address = parsed.metadata().url().flatMap(WebAddress::parse);
    this.body = parsed.body();
  }

  /** The {@code body} element that holds the article. */
  public Element body() {
    return body;
  }

  /** What writes a tree anew with nothing in it but what articles may have. */
  Sanitiser sanitiser() {
    return sanitiser;
  }

  /** What an editor can mend. */
  Problems problems() {
    return problems;
  }

  /** Puts a tree that was written anew in the place of the old. */
  void replaceBody(Element rewritten) {
    body = rewritten;
    outline = null;
    lines = null;
  }

  /** Goes on with a tree that was written anew, for which the rules are to begin again. */
  void resume(Element rewritten) {
    replaceBody(rewritten);
    resumed = true;
    unsettled = false;
    upsets = 0;
    written = edits;
  }

  /**
   * Says that the tree is written anew. What was done to it before is of no account the first time:
   * of the rules that have been, those that would see it otherwise now go by what is gone with the
   * old tree.
   *
   * @param unseen whether one of them might see what it did not see there, all the same
   */
  void noteWritten(boolean unseen) {
    upsets = resumed ? upsets : 0;
    unsettled = unseen;
    written = edits;
  }

  /** Whether no rule has touched the tree since it was written anew. */
  boolean isAsWritten() {
    return written == edits;
  }

  /** The tree as it is printed: written anew, unless it is as it was written. */
  Element printed() {
    return isAsWritten() ? body : sanitiser.rewrite(body);
  }

  /**
   * Whether the rules would see now what they did not see: a line that was removed, or taken apart
   * since, may have kept them from seeing another. So may what stood beside a picture have kept the
   * words there from becoming its caption, or that it was no figure yet; and a table that holds
   * most of what is left is one for the layout.
   */
  boolean isUnsettled(Element rewritten) {
    if (unsettled || upsets > 0) {
      return true;
    }
    if (!Named.isAnyIn(rewritten, FRAMES)) {
      return false;
    }
    Outline seen = rewritten == body ? outline() : Outline.of(rewritten);
    return UnwrapLayoutTables.isDue(seen) || RebuildFigures.isDue(this, seen);
  }

  /** How often rules said that they changed the tree. */
  int edits() {
    return edits;
  }

  /** The article file's path in the content folder. */
  public String file() {
    return parsed.file().path();
  }

  /** The form that the article came in. */
  public Form form() {
    return parsed.form();
  }

  public Metadata metadata() {
    return parsed.metadata();
  }

  public SiteConfig site() {
    return site;
  }

  /** What may be mended in the article's typography. */
  TypographySwitches typography() {
    return TypographySwitches.of(site, parsed.metadata());
  }

  /** The picture of the content folder at that path there. */
  public Optional<Picture> picture(String path) {
    return Optional.ofNullable(pictures.get(path));
  }

  /** The picture of the content folder that lies on the site at that path. */
  Optional<Picture> pictureAt(String asset) {
    for (Picture picture : pictures.values()) {
      if (picture.asset().equals(asset)) {
        return Optional.of(picture);
      }
    }
    return Optional.empty();
  }

  /** The article's own address. */
  public Optional<WebAddress> address() {
    return address;
  }

  /** The tree seen as a list, with how much text each element holds; made anew after a change. */
  Outline outline() {
    if (outline == null) {
      outline = Outline.of(body);
    }
    return outline;
  }

  /** What the makers of the page call that element. */
  Set<Label> labels(Element element) {
    return element.attributesSize() == 0 ? Set.of() : labels.computeIfAbsent(element, Label::of);
  }

  /** The blocks of the tree's first level; made anew after a change. */
  Lines lines() {
    if (lines == null) {
      lines = Lines.of(body);
    }
    return lines;
  }

  /** Puts a change on record. */
  public void changed(Change change) {
    changes.add(change);
    moved();
  }

  /** Puts on record a change after which each line says to the rules what it said before. */
  void mended(Change change) {
    changed(change);
    upsets--;
  }

  /** Puts on record that a heading is of another level now; it would be written anew as it is. */
  void relevelled(Change change) {
    changes.add(change);
    written = isAsWritten() ? written + 1 : written;
    edits++;
  }

  /** Says that the tree is no more what it was. */
  void moved() {
    edits++;
    upsets++;
    outline = null;
    lines = null;
  }

  /** Removes an element with all that is in it, and puts that on record. */
  void drop(CleaningRule rule, Element element) {
    dropAll(rule, List.of(element));
  }

  /** Removes elements, none within another, and puts that on record. */
  void dropAll(CleaningRule rule, List<Element> elements) {
    for (Element element : elements) {
      changed(Change.removed(rule.id(), Texts.of(element)));
    }
    Removal.of(elements);
  }

  List<Change> changes() {
    return changes;
  }
}
