package wenzhai.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;

/** What nobody means to search for, thrown together by a seeded hand. */
final class Queries {
  /** Each is a hostile query of its own. */
  static final List<String> PIECES =
      List.of(
          "<img src=x onerror=hurt()>",
          "<script>hurt()</script>",
          "\"><svg onload=hurt()>",
          "javascript:hurt()",
          "__proto__",
          "constructor",
          "toString",
          "${hurt()}",
          "{n}",
          "$&$1$`",
          "(a+)+$",
          ".*",
          "[",
          "\\",
          "%",
          "%E6%A0",
          "%00",
          "&q=",
          "#",
          "\0",
          "\u202e",
          "\u200b",
          "\ufeff",
          "\uffff",
          "\ud800",
          "\udc00",
          "\ud840\udc00",
          "国\ud840\udc00浓缩弹",
          "e\u0301\u0301\u0301",
          "\u1112\u1161\u11ab",
          "\ufdfa",
          "İ",
          "ß",
          "ﬃ",
          "①",
          "㈱",
          "\"",
          "“",
          "」",
          "『",
          " ",
          "\u3000",
          "\n",
          "\t",
          "的国",
          "谈判",
          "Reuters",
          "F-16",
          "a");

  private Queries() {}

  /** Pieces one after another, now and then hundreds of them. */
  static String hostile(Random random) {
    StringBuilder query = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 6);
    for (int i = 0; i < pieces; i++) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      query.append(piece.repeat(random.nextInt(30) == 0 ? 200 : 1));
    }
    return query.toString();
  }

  /**
   * Words of the articles, oddly parted and quoted, so that a plain scan can tell what is meant.
   */
  static String odd(Random random, List<String> words) {
    List<String> blanks = List.of(" ", "\u3000", "\n\t ", "\u00a0", " \" \" ", " “” ");
    List<String> quotes = List.of("%s", "\"%s\"", "“%s”", "「%s」", "『%s』", "„%s“");
    StringBuilder query = new StringBuilder();
    for (String word : words) {
      query.append(quotes.get(random.nextInt(quotes.size())).formatted(word));
      query.append(blanks.get(random.nextInt(blanks.size())));
    }
    return query.toString();
  }

  /** The pages that hold all of the words. */
  static SortedSet<String> holding(PlainScan scan, List<String> words) {
    SortedSet<String> pages = scan.pages();
    words.forEach(word -> pages.retainAll(scan.holding(word)));
    return pages;
  }

  /** The query as numbers: half a character does not survive the way into the browser. */
  static List<Integer> codes(String query) {
    List<Integer> codes = new ArrayList<>();
    query.chars().forEach(codes::add);
    return codes;
  }
}
