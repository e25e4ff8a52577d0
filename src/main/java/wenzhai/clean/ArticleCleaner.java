package wenzhai.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import wenzhai.model.Article;
import wenzhai.model.Card;
import wenzhai.model.Change;
import wenzhai.model.LeadImage;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Picture;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.RuleCount;
import wenzhai.model.SiteConfig;
import wenzhai.model.WebAddress;

/**
 * The way of an article from what its file says to what is printed: the rules one after another,
 * then the sanitiser, then what can be measured only now.
 *
 * <p>Safe for many threads; the result depends on nothing but what is passed in.
 */
public final class ArticleCleaner {
  /** Deeper trees are flattened before the rules see them. */
  private static final int DEEPEST = 500;

  /** Trees with more elements are sanitised before the rules see them, or instead of it. */
  private static final int MOST_ELEMENTS = 60_000;

  /** An article that is not as it was left after so many rounds is printed as the last left it. */
  private static final int MOST_ROUNDS = 5;

  private final List<CleaningRule> rules;
  private final SiteConfig site;
  private final Map<String, Picture> pictures;
  private final Sanitiser articleSanitiser;
  private final Sanitiser pageSanitiser;

  /**
   * @param rules in the order in which they work
   * @param pictures of the content folder, by their path there
   */
  public ArticleCleaner(List<CleaningRule> rules, SiteConfig site, Map<String, Picture> pictures) {
    this.rules = List.copyOf(rules);
    this.site = site;
    this.pictures = Map.copyOf(pictures);
    Set<String> assets = new HashSet<>();
    pictures.values().forEach(picture -> assets.add(picture.asset()));
    this.articleSanitiser = new Sanitiser(new SafeAttributes("../", false, Set.copyOf(assets)));
    this.pageSanitiser = new Sanitiser(new SafeAttributes("", true, Set.copyOf(assets)));
  }

  /**
   * Cleans an article; its tree is used up. Its pictures stay as they are: what readers get of them
   * is the business of an {@link Illustration}.
   *
   * @return the article, whatever came in; what an editor can mend is in {@code problems}
   */
  public Article clean(ParsedArticle parsed, Problems problems) {
    Workbench bench = new Workbench(parsed, site, pictures, articleSanitiser, problems);
    if (bench.outline().depth() > DEEPEST || isComplex(bench)) {
      LostPictures.settle(bench);
      bench.resume(articleSanitiser.rewrite(bench.body()));
    }
    boolean complex = isComplex(bench);
    List<CleaningRule> sound = List.of();
    if (complex) {
      problems.warn(
          Place.of(bench.file()),
          "too-complex",
          "more than " + MOST_ELEMENTS + " elements; it was made safe but not cleaned",
          "split the file or remove what is not the article");
    } else {
      sound = applyRules(rules, bench, problems);
    }
    LeadImages.lost(bench).ifPresent(name -> LostPictures.warnOfLead(name, bench.file(), problems));
    Optional<LeadImage> lead = LeadImages.find(bench);
    Element body = bench.printed();
    for (int round = 2; !complex && round <= MOST_ROUNDS && bench.isUnsettled(body); round++) {
      int edits = bench.edits();
      bench.resume(body);
      sound = applyRules(sound, bench, problems);
      if (bench.edits() == edits) {
        break; // it was settled after all, and is written already
      }
      lead = LeadImages.find(bench);
      body = bench.printed();
    }
    return measured(parsed, bench, body, lead, problems);
  }

  private static boolean isComplex(Workbench bench) {
    return bench.outline().elements().size() > MOST_ELEMENTS;
  }

  /** The safe HTML of a page that the curator wrote; its links lead from the site's root. */
  public String sanitise(Element body, String file, Problems problems) {
    LocalPictures.place(body, file, "", path -> Optional.ofNullable(pictures.get(path)));
    LostPictures.leaveWords(body, pageSanitiser, file, problems);
    return pageSanitiser.rewrite(body).html();
  }

  /**
   * As above, for words that stand on a page with others.
   *
   * @param taken names of elements on that page; those of these words are added
   */
  public String sanitise(Element body, String file, Set<String> taken, Problems problems) {
    for (String attribute : List.of("id", "name")) {
      for (Element named : body.select("[" + attribute + "]")) {
        if (!taken.add(Anchors.identity(named.attr(attribute)))) {
          named.removeAttr(attribute);
        }
      }
    }
    return sanitise(body, file, problems);
  }

  /** Applies the rules; those are left that did not fail, since it is said once that one did. */
  private static List<CleaningRule> applyRules(
      List<CleaningRule> rules, Workbench bench, Problems problems) {
    List<CleaningRule> sound = new ArrayList<>();
    for (CleaningRule rule : rules) {
      try {
        rule.apply(bench);
        sound.add(rule);
      } catch (RuntimeException e) {
        warnOfFailure(bench.file(), rule.id(), e, problems);
        bench.moved(); // nobody knows what it did before
      }
    }
    return sound;
  }

  private Article measured(
      ParsedArticle parsed,
      Workbench bench,
      Element body,
      Optional<LeadImage> lead,
      Problems problems) {
    BodyText text = BodyText.of(body);
    Measure measure = Measure.of(parsed.metadata(), body, text);
    LanguageMarks.set(body, measure.language(), text.scripts());
    List<Change> changes = new ArrayList<>(parsed.changes());
    changes.addAll(bench.changes());
    boolean extracted = measure.hasText() && !Teasers.isTeaser(bench.changes(), measure);
    if (!extracted) {
      warnOfNoText(bench.file(), problems);
    }
    Card card =
        new Card(
            identity(parsed),
            parsed.file().path(),
            parsed.form(),
            parsed.file().charset(),
            parsed.metadata(),
            measure.language(),
            lead,
            measure.summary(),
            measure.characters(),
            measure.readingMinutes(),
            extracted,
            counts(changes),
            measure.fingerprint());
    return new Article(
        card, WrittenHtml.of(body), changes, BlockList.remembered(text, parsed.metadata()));
  }

  /**
   * The article without its source's furniture, measured anew; itself when it has none.
   *
   * @param furniture hashes of blocks, as {@link FurnitureLearner} finds them
   */
  public Article without(Set<Long> furniture, Article article, Problems problems) {
    try {
      return WithoutFurniture.of(article, furniture, problems);
    } catch (RuntimeException e) {
      warnOfFailure(article.card().file(), FurnitureRemoval.RULE, e, problems);
      return article;
    }
  }

  private static void warnOfFailure(
      String file, String rule, RuntimeException e, Problems problems) {
    problems.warn(
        Place.of(file),
        "rule-failed",
        "the cleaning rule " + rule + " failed: " + e,
        "look at the page; report the file to the makers of this program");
  }

  static void warnOfNoText(String file, Problems problems) {
    problems.warn(
        Place.of(file),
        "no-text",
        "the text of the article could not be had",
        "save it again from the original, or write a summary");
  }

  static List<RuleCount> counts(List<Change> changes) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    changes.forEach(change -> counts.merge(change.rule(), 1, Integer::sum));
    List<RuleCount> list = new ArrayList<>();
    counts.forEach((rule, count) -> list.add(new RuleCount(rule, count)));
    return list;
  }

  private static String identity(ParsedArticle parsed) {
    String made =
        parsed
            .metadata()
            .url()
            .flatMap(WebAddress::parse)
            .map(WebAddress::key)
            .orElse(parsed.file().path());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(made.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
