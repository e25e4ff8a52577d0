package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Field;
import wenzhai.model.Origin;

/**
 * The reader of the agencies whose reports an article is made from: by dateline, by a line that
 * says so, by signature. An agency that is only cited in the text is none of them.
 */
final class WireReader {
  /** {@code （法新社纽约12日电）}, {@code 新华社北京4月18日电}, {@code （中央社記者…台北18日電）}. */
  private static final Sought DATELINE =
      new Sought(
          Signs.WIRE | Signs.DIGIT,
          "^[（(【〔\\[\\s]*([^（）()【】。]{2,12}?)(?:[记記]者)?[^，。；：“”（）()]{0,24}?\\d{1,2}日?(?:\\([^)]{0,12}\\))?[^，。；：“”]{0,6}?(?:电|電|讯|訊)");

  /** {@code （路透社伦敦）}, {@code (Reuters) - }, {@code PARIS (AFP) —}. */
  private static final Sought LATIN_DATELINE =
      new Sought(
          Signs.OPEN | Signs.CLOSE | Signs.LATIN,
          "^(?:[A-Z][A-Za-z .,/]{0,60}?\\s?)?[（(]([A-Za-z /]{2,30})[)）]\\s?[-–—:]");

  private static final Pattern BASED =
      Pattern.compile(
          "(?:本文|本报道|本報導|此文|报道|報導|内容)?(?:主要)?(?:依据|依據|根据|根據|参考|參考|综合|綜合|编译自|編譯自|改编自|援引|取材自|引用)了?(.{2,60}?)(?:的?(?:相关|相關|有关)?(?:报道|報道|報導|消息|电讯|電訊|通讯|稿件|新闻稿)|[）)]|$)");

  /** {@code （美联社对本文亦有贡献）}, {@code (部分消息取自路透社)}. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "^[（(](?!.{0,40}[图圖照摄攝])(?=.{0,40}(?:本文|本报道|本報導|此文|部分|内容|內容|消息)).{4,70}[)）]。?$");

  private static final Pattern OPENS = Pattern.compile("本文|本报道|本報導|此文");
  private static final Sought SIGNATURE =
      new Sought(Signs.OPEN | Signs.CLOSE, "^[^。！？“”]{0,40}?[（(]([^（）()。]{2,40})[)）][。.\\s]*$");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:©|\\(c\\)|Copyright)\\s?(?:\\d{4}\\s?)?([A-Za-z\\p{IsHan} -]{2,30})\\.?$");

  /** How far into a line the sign behind its label may stand. */
  private static final int LABEL_ENDS = 7;

  private static final Sought CREDIT =
      new Sought(
          Signs.AFTER_LABEL,
          LABEL_ENDS,
          "^[（(]?(?:来源|來源|稿源|消息来源|資料來源|资料来源|外电|外電)\\s?[:：]\\s?([^）)]{2,40})[）)]?$");
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_SIGNATURE = 60;

  private final Agencies agencies;
  private final Predicate<String> isSite;

  /**
   * @param isSite whether a name is the publisher's own
   */
  WireReader(Agencies agencies, Predicate<String> isSite) {
    this.agencies = agencies;
    this.isSite = isSite;
  }

  List<String> read(Clues clues, Opening opening) {
    List<String> wire = new ArrayList<>();
    List<String> stamped = new ArrayList<>(opening.names());
    opening.sources().stream().filter(isSite.negate()).forEach(stamped::add);
    for (String name : stamped) {
      if (agencies.isOnlyAgencies(name)) {
        take(agencies.in(name), name, wire, clues);
      }
    }
    List<TextBlock> head = clues.head();
    for (TextBlock block : head) {
      for (String line : block.lines()) {
        take(dateline(line), line, wire, clues);
      }
    }
    List<TextBlock> tail = clues.tail();
    for (int i = tail.size() - 1; i >= 0; i--) {
      for (String line : tail.get(i).lines()) {
        if (line.length() <= LONGEST_LINE) {
          take(credit(line), line, wire, clues);
        }
      }
    }
    if (wire.isEmpty()) {
      for (TextBlock block : tail) {
        String text = block.text();
        Matcher copyright = COPYRIGHT.matcher(text);
        if ("©(C".indexOf(text.charAt(0)) >= 0
            && copyright.matches()
            && agencies.isOnlyAgencies(copyright.group(1))) {
          take(agencies.in(copyright.group(1)), text, wire, clues);
        }
      }
    }
    return wire;
  }

  private static void take(List<String> found, String line, List<String> wire, Clues clues) {
    for (String agency : found) {
      if (!wire.contains(agency)) {
        wire.add(agency);
        clues.ledger().add(Field.WIRE, Origin.BODY, line);
      }
    }
  }

  private List<String> dateline(String line) {
    String begin = line.substring(0, Math.min(line.length(), 80));
    int signs = Signs.in(begin);
    Optional<Matcher> han = DATELINE.find(begin, signs);
    if (han.isPresent()) {
      List<String> found = agencies.in(han.get().group());
      boolean first = !found.isEmpty() && Wording.halfWidth(begin).indexOf(found.get(0)) <= 4;
      if (first) {
        return found.subList(0, 1);
      }
    }
    return LATIN_DATELINE
        .find(begin, signs)
        .filter(latin -> agencies.isOnlyAgencies(latin.group(1)))
        .map(latin -> agencies.in(latin.group(1)))
        .orElse(List.of());
  }

  private static boolean opens(String line) {
    return (line.startsWith("本") || line.startsWith("此")) && OPENS.matcher(line).lookingAt();
  }

  private List<String> credit(String line) {
    int signs = Signs.in(line);
    boolean bracketed = line.startsWith("（") || line.startsWith("(");
    if (bracketed || line.startsWith("【") || opens(line)) {
      Matcher based = BASED.matcher(line);
      if (based.find()) {
        return agencies.in(based.group(1));
      }
    }
    if (bracketed && ASIDE.matcher(line).matches()) {
      return agencies.in(line);
    }
    Optional<Matcher> credit = CREDIT.find(line, signs);
    if (credit.isPresent()) {
      return agencies.in(credit.get().group(1));
    }
    if (line.length() > LONGEST_SIGNATURE) {
      return List.of();
    }
    return SIGNATURE
        .find(line, signs)
        .filter(signature -> agencies.isOnlyAgencies(signature.group(1)))
        .map(signature -> agencies.in(signature.group(1)))
        .orElse(List.of());
  }
}
