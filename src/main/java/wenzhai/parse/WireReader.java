package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
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
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[（(【〔\\[\\s]*([^（）()【】。]{2,12}?)(?:[记記]者)?[^，。；：“”（）()]{0,24}?\\d{1,2}日?(?:\\([^)]{0,12}\\))?[^，。；：“”]{0,6}?(?:电|電|讯|訊)");

  /** {@code （路透社伦敦）}, {@code (Reuters) - }, {@code PARIS (AFP) —}. */
  private static final Pattern LATIN_DATELINE =
      Pattern.compile("^(?:[A-Z][A-Za-z .,/]{0,60}?\\s?)?[（(]([A-Za-z /]{2,30})[)）]\\s?[-–—:]");

  private static final Pattern BASED =
      Pattern.compile(
          "(?:本文|本报道|本報導|此文|报道|報導|内容)?(?:主要)?(?:依据|依據|根据|根據|参考|參考|综合|綜合|编译自|編譯自|改编自|援引|取材自|引用)了?(.{2,60}?)(?:的?(?:相关|相關|有关)?(?:报道|報道|報導|消息|电讯|電訊|通讯|稿件|新闻稿)|[）)]|$)");

  /** {@code （美联社对本文亦有贡献）}, {@code (部分消息取自路透社)}. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "^[（(](?!.{0,40}[图圖照摄攝])(?=.{0,40}(?:本文|本报道|本報導|此文|部分|内容|內容|消息)).{4,70}[)）]。?$");

  private static final Pattern OPENS = Pattern.compile("本文|本报道|本報導|此文");
  private static final Pattern SIGNATURE =
      Pattern.compile("^[^。！？“”]{0,40}?[（(]([^（）()。]{2,40})[)）][。.\\s]*$");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:©|\\(c\\)|Copyright)\\s?(?:\\d{4}\\s?)?([A-Za-z\\p{IsHan} -]{2,30})\\.?$");
  private static final Pattern CREDIT =
      Pattern.compile("^[（(]?(?:来源|來源|稿源|消息来源|資料來源|资料来源|外电|外電)\\s?[:：]\\s?([^）)]{2,40})[）)]?$");
  private static final int LONGEST_LINE = 120;

  private final Agencies agencies;

  WireReader(Agencies agencies) {
    this.agencies = agencies;
  }

  List<String> read(Clues clues, Opening opening) {
    List<String> wire = new ArrayList<>();
    List<String> stamped = new ArrayList<>(opening.names());
    stamped.addAll(opening.sources());
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
        Matcher copyright = COPYRIGHT.matcher(block.text());
        if (copyright.matches() && agencies.isOnlyAgencies(copyright.group(1))) {
          take(agencies.in(copyright.group(1)), block.text(), wire, clues);
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
    Matcher han = DATELINE.matcher(begin);
    if (hasAny(begin, "电電讯訊") && han.find()) {
      List<String> found = agencies.in(han.group());
      boolean first = !found.isEmpty() && Wording.halfWidth(begin).indexOf(found.get(0)) <= 4;
      if (first) {
        return found.subList(0, 1);
      }
    }
    Matcher latin = LATIN_DATELINE.matcher(begin);
    if (hasAny(begin, "(（") && latin.find() && agencies.isOnlyAgencies(latin.group(1))) {
      return agencies.in(latin.group(1));
    }
    return List.of();
  }

  /** A look that spares most lines the patterns. */
  private static boolean hasAny(String line, String signs) {
    for (int i = 0; i < line.length(); i++) {
      if (signs.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private List<String> credit(String line) {
    boolean bracketed = line.startsWith("（") || line.startsWith("(") || line.startsWith("【");
    if (bracketed || OPENS.matcher(line).lookingAt()) {
      Matcher based = BASED.matcher(line);
      if (based.find()) {
        return agencies.in(based.group(1));
      }
    }
    if (ASIDE.matcher(line).matches()) {
      return agencies.in(line);
    }
    Matcher credit = CREDIT.matcher(line);
    if (credit.matches()) {
      return agencies.in(credit.group(1));
    }
    Matcher signature = SIGNATURE.matcher(line);
    return hasAny(line, ")）")
            && signature.matches()
            && agencies.isOnlyAgencies(signature.group(1))
            && line.length() <= 60
        ? agencies.in(signature.group(1))
        : List.of();
  }
}
