package wenzhai.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Card;
import wenzhai.model.Field;
import wenzhai.model.Origin;

/**
 * The names of a source's sections, learned from what its titles end with: {@code 某事 - 要闻分析}. Who
 * reads one title cannot tell a section from a part of it; who reads all of a source's can. As it
 * was collected, the title stays on the article's record.
 */
final class SectionNames {
  /** A bar is not among the signs: titles are made with one. */
  private static final Pattern ENDS =
      Pattern.compile("^(.*\\S)(?:\\s[-–—]\\s|\\s?_\\s?)([\\p{IsHan}A-Za-z ]{2,12})$");

  /** What parts of one text are called. */
  private static final Pattern PART =
      Pattern.compile(".{0,4}[上中下终終][篇集部]?|.{0,3}[续續完]|全文|节选|節選|第?.{1,3}[部篇集章回]");

  private static final int LEAST_TITLES = 3;
  private static final int SHORTEST_TITLE = 4;

  private SectionNames() {}

  /** The same cards, their titles without the names of sections. */
  static List<Noted> without(List<Noted> cards) {
    Map<String, TreeSet<String>> titles = new TreeMap<>();
    for (Noted card : cards) {
      card.ending()
          .ifPresent(e -> titles.computeIfAbsent(e.key(), k -> new TreeSet<>()).add(e.title()));
    }
    List<Noted> all = new ArrayList<>(cards.size());
    for (Noted card : cards) {
      boolean section =
          card.ending().filter(e -> titles.get(e.key()).size() >= LEAST_TITLES).isPresent();
      all.add(section ? card.withoutSection() : card);
    }
    return all;
  }

  /**
   * What a title may end with.
   *
   * @param key of the source and the name
   * @param title without it
   */
  record Ending(String key, String title) {}

  /** What a title ends with, which may be the name of a section. */
  static Optional<Ending> ending(Card card) {
    boolean open =
        card.source().isKnown()
            && !card.metadata().titleDerived()
            && card.metadata().origin(Field.TITLE) != Origin.SIDECAR;
    Matcher matcher = ENDS.matcher(card.title());
    if (!open || !matcher.matches()) {
      return Optional.empty();
    }
    String title = matcher.group(1);
    String name = matcher.group(2);
    return title.length() < SHORTEST_TITLE || PART.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(new Ending(card.source().slug() + "\n" + name, title));
  }
}
