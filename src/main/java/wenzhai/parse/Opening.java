package wenzhai.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;
import wenzhai.model.Han;
import wenzhai.model.LowerCase;
import wenzhai.model.PartialDate;

/**
 * The stamps that stand above an article's first paragraph: a date alone, or a name and a date on
 * two lines of one block.
 *
 * @param dates the dates, in reading order
 * @param names what stands as a line beside a date in its block
 * @param sources what a line under the headline calls the source
 * @param stamps the elements that hold nothing else
 */
record Opening(List<Stamp> dates, List<String> names, List<String> sources, List<Element> stamps) {

  /**
   * A date that the body states.
   *
   * @param text as it is written
   */
  record Stamp(FoundDate date, String text) {}

  private static final Selected MARKED =
      Selected.of(
          "time itemprop property class",
          "time, [itemprop=datePublished], [property~=dc:date|dc:created|article:published_time],"
              + " [class~=(?i)(?:^|[-_ ])(?:publish|pubdate|pub-date|post-date|entry-date)]");

  private static final Evaluator SHOWN = Selector.evaluatorOf("img, video, audio, iframe, figure");

  /** {@code 【某某报2024年6月21日讯】}. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "[【〔\\[][^】〕\\]\\d]{1,16}(\\d{4}年\\d{1,2}月\\d{1,2}日)[^】〕\\]\\d]{0,6}[讯訊电電][】〕\\]]");

  private static final int FARTHEST = 25;
  private static final int MOST_STAMPS = 2;
  private static final int PROSE = 90;

  /** {@code 13 分钟前}, beside the date that the machine reads. */
  private static final int LONGEST_LABEL = 20;

  private static final Selected META =
      Selected.of(
          "class",
          "[class~=(?i)(?:^|[-_ ])(?:entry|post|article|story|news)[-_]?(?:meta|info)(?:$|[-_ ])]");
  private static final int LONGEST_META = 120;

  static Opening of(Clues clues) {
    List<Stamp> dates = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    List<Element> stamps = new ArrayList<>();
    int seen = 0;
    Map<Element, Boolean> tables = new IdentityHashMap<>();
    for (TextBlock block : clues.blocks()) {
      Element table = tableAround(block.element());
      if (table != null && tables.computeIfAbsent(table, Opening::holdsData)) {
        seen++;
        continue;
      }
      Optional<InfoLine> info =
          seen > FARTHEST || clues.furniture().holds(block.element())
              ? Optional.empty()
              : InfoLine.of(block.text());
      if (info.isPresent()) {
        info.get().date().ifPresent(date -> dates.add(new Stamp(date, block.text())));
        names.addAll(info.get().people());
        sources.addAll(info.get().sources());
        if (info.get().spent() && !isInFurtherText(block)) {
          stamps.add(block.element());
        }
        seen++;
        continue;
      }
      if (seen++ > FARTHEST || (isProse(block) && !block.isHeading())) {
        if (dates.isEmpty()) {
          dateline(block.text()).ifPresent(dates::add);
        }
        break;
      }
      read(clues, block, dates, names, stamps);
    }
    if (isChronology(dates)) {
      dates.retainAll(dates.subList(0, 1).stream().filter(Opening::hasTime).toList());
      names.clear();
      sources.clear();
      stamps.clear();
    }
    if (dates.isEmpty()) {
      marked(clues, dates);
    }
    if (dates.isEmpty()) {
      beside(clues, dates);
    }
    return new Opening(dates, names, sources, stamps);
  }

  /**
   * Whether the dates are those of a list of events: an article is stamped once or twice, when it
   * was published and when it was changed.
   */
  private static boolean isChronology(List<Stamp> dates) {
    return dates.stream().map(stamp -> stamp.date().date().local().toLocalDate()).distinct().count()
        > MOST_STAMPS;
  }

  private static boolean hasTime(Stamp stamp) {
    return stamp.date().date().knows(PartialDate.Precision.MINUTE);
  }

  private static Element tableAround(Element element) {
    Element around = element;
    while (around != null && !around.normalName().equals("table")) {
      around = around.parent();
    }
    return around;
  }

  /** Whether a table has several rows and columns: the dates in it are data. */
  private static boolean holdsData(Element table) {
    int[] rows = new int[1];
    NodeTraversor.filter(
        (node, depth) -> {
          boolean row = node instanceof Element element && element.nameIs("tr");
          rows[0] += row && ((Element) node).childrenSize() > 1 ? 1 : 0;
          return rows[0] > 1 ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        },
        table);
    return rows[0] > 1;
  }

  private static void read(
      Clues clues, TextBlock block, List<Stamp> dates, List<String> names, List<Element> stamps) {
    Optional<Stamp> machine = machine(block.element());
    boolean update = isUpdate(block.element());
    List<String> others = new ArrayList<>();
    int found = 0;
    for (String line : block.lines()) {
      Optional<FoundDate> date = DateReader.whole(line);
      if (date.isPresent()) {
        found++;
        if (!update) {
          dates.add(machine.orElse(new Stamp(date.get(), line)));
        }
      } else {
        others.add(line);
      }
    }
    if (found == 0 && machine.isPresent()) {
      if (!update) {
        dates.add(machine.get());
      }
      if (block.text().length() <= LONGEST_LABEL && !isInFurtherText(block)) {
        stamps.add(block.element());
      }
      return;
    }
    if (found == 1 && others.size() <= 1 && !clues.furniture().holds(block.element())) {
      names.addAll(others);
      if (!isInFurtherText(block)) {
        stamps.add(block.element());
      }
    }
  }

  /** The whole date of a dateline, before the first words of the text. */
  private static Optional<Stamp> dateline(String text) {
    Matcher matcher = DATELINE.matcher(text);
    return matcher.lookingAt()
        ? DateReader.whole(matcher.group(1)).map(date -> new Stamp(date, matcher.group()))
        : Optional.empty();
  }

  /** Whether the element holds more than the block: text beside the stamp must stay. */
  private static boolean isInFurtherText(TextBlock block) {
    Element element = block.element();
    return element.normalName().equals("body")
        || !Wording.tidy(element.text()).replace(" ", "").equals(block.text().replace(" ", ""))
        || element.selectFirst(SHOWN) != null;
  }

  /** A date that says when the page was last changed. */
  private static boolean isUpdate(Element element) {
    String words = LowerCase.of(element.className() + element.attr("itemprop"));
    return words.contains("updat") || words.contains("modif");
  }

  /**
   * Whether the block is long enough for a paragraph; a Chinese character says as much as three
   * others.
   */
  private static boolean isProse(TextBlock block) {
    int han = Han.count(block.text());
    return han * 2 + block.text().length() > PROSE;
  }

  /** The date that an element states for machines. */
  private static Optional<Stamp> machine(Element element) {
    for (String attribute : List.of("datetime", "pudate", "pubdate", "content", "data-date")) {
      String value = element.attr(attribute);
      if (!value.isBlank()) {
        Optional<FoundDate> date = DateReader.whole(value);
        if (date.isPresent()) {
          return date.map(d -> new Stamp(d, value));
        }
      }
    }
    return Optional.empty();
  }

  /** Dates that markup calls the article's, wherever it stands. */
  private static void marked(Clues clues, List<Stamp> dates) {
    int seen = 0;
    for (Element element : MARKED.in(clues.body(), clues.names())) {
      if (seen++ > FARTHEST) {
        return;
      }
      if (isUpdate(element) || clues.furniture().holds(element)) {
        continue;
      }
      Optional<Stamp> stamp = machine(element);
      if (stamp.isEmpty()) {
        String text = Wording.tidy(element.text());
        stamp = DateReader.whole(text).map(d -> new Stamp(d, text));
      }
      if (stamp.isPresent()) {
        dates.add(stamp.get());
        return;
      }
    }
  }

  /** The date in a line of name, date and counts that a page puts under its title. */
  private static void beside(Clues clues, List<Stamp> dates) {
    for (Element element : META.in(clues.body(), clues.names())) {
      String text = Wording.tidy(element.text());
      Optional<FoundDate> date =
          text.length() > LONGEST_META || isUpdate(element) || clues.furniture().holds(element)
              ? Optional.empty()
              : DateReader.find(text);
      if (date.isPresent() && date.get().date().knows(PartialDate.Precision.DAY)) {
        dates.add(new Stamp(date.get(), text));
        return;
      }
    }
  }
}
