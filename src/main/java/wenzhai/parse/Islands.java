package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pieces of a text in which HTML and Markdown are mixed. CommonMark lets a blank line end a
 * block of HTML, and what follows indented becomes code; scraped pages are full of blank lines and
 * indents, so here a block of HTML ends where its element ends.
 */
final class Islands {
  static final Set<String> BLOCKS =
      Set.of(
          ("address article aside audio blockquote body button canvas caption center dd details dialog"
                  + " dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6"
                  + " head header hr html iframe legend li link main menu meta nav noscript object ol p"
                  + " picture pre script section select style summary svg table tbody td textarea tfoot th"
                  + " thead title tr ul video")
              .split(" "));

  private static final Pattern ITEM = Pattern.compile("[-*+]|\\d{1,9}[.)]");

  /** An open tag, CommonMark 0.31 § 6.6. */
  private static final Pattern TAG =
      Pattern.compile(
          "<[A-Za-z][A-Za-z0-9-]*+(?:\\s++[A-Za-z_:][\\w.:-]*+(?:\\s*+=\\s*+"
              + "(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+\\s*+/?+>");

  private static final int LONGEST_TAG = 4_000;
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})[^`]*");

  /**
   * A piece of the text.
   *
   * @param html whether it is HTML, else Markdown
   * @param line on which it begins, counted from 0
   */
  record Piece(String text, boolean html, int line) {}

  private final String text;
  private final TagScanner tags;
  private final OpenElements open = new OpenElements();
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private int line;

  /** How many elements that are never closed are looked for up to the end of the text. */
  private int patience = 16;

  private Islands(String text) {
    this.text = text;
    this.tags = new TagScanner(text);
  }

  static List<Piece> of(String text) {
    Islands islands = new Islands(text);
    while (islands.at < text.length()) {
      if (islands.atIsland() || islands.insideElement()) {
        islands.takeIsland();
      } else {
        islands.takeMarkdown();
      }
    }
    return islands.pieces;
  }

  /** Whether the line is indented text of an element that began earlier. */
  private boolean insideElement() {
    return !open.isEmpty() && !isBlank(at) && indentEnd(at) - at >= 4;
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private int indentEnd(int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private boolean isBlank(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n') {
      if (!Wording.isSpace(text.charAt(i))) {
        return false;
      }
      i++;
    }
    return true;
  }

  /** Whether HTML begins on the line at which the reader stands. */
  private boolean atIsland() {
    int start = indentEnd(at);
    Optional<TagScanner.Tag> tag = tags.at(start);
    if (tag.isEmpty()) {
      return false;
    }
    if (tag.get().element().isBlock() || tag.get().element() == TagName.NONE) {
      return true;
    }
    if (tag.get().empty()) {
      return isBlank(tag.get().end());
    }
    return tag.get().closing() || !isMarkdown(start, tag.get().end()) || spansLines(start);
  }

  /** Whether CommonMark reads the tag as one; browsers read many more. */
  private boolean isMarkdown(int start, int end) {
    return end - start > LONGEST_TAG || TAG.matcher(text).region(start, end).matches();
  }

  /** Whether the inline element that begins there goes on over a blank line or a block. */
  private boolean spansLines(int start) {
    int end = endOfLine(start);
    int depth = 0;
    for (int i = start; i < end; ) {
      Optional<TagScanner.Tag> tag = tags.at(i);
      if (tag.isEmpty()) {
        i++;
        continue;
      }
      if (!tag.get().empty()) {
        depth += tag.get().closing() ? -1 : 1;
      }
      if (tag.get().element().isBlock()) {
        return true;
      }
      i = tag.get().end();
    }
    return depth > 0 && (isBlank(end) || tags.at(indentEnd(end)).isPresent());
  }

  private void takeMarkdown() {
    int start = at;
    int startLine = line;
    String fence = "";
    boolean list = false;
    boolean paragraph = false;
    while (at < text.length()) {
      int end = endOfLine(at);
      String here = text.substring(at, end).stripTrailing();
      boolean blank = here.isBlank();
      if (fence.isEmpty()) {
        int indent = indentEnd(at) - at;
        boolean inItem = list && indent >= 2;
        if (at > start && !inItem && atIsland() && !(paragraph && isInlineStart())) {
          break;
        }
        if (at > start && insideElement()) {
          break;
        }
        list = blank || indent > 0 ? list : ITEM.matcher(firstWord(here)).matches();
        fence = FENCE.matcher(here).matches() ? here.strip().substring(0, 3) : "";
      } else if (here.strip().startsWith(fence)) {
        fence = "";
      }
      paragraph = !blank;
      at = end;
      line++;
    }
    add(start, at, false, startLine);
  }

  private boolean isInlineStart() {
    return tags.at(indentEnd(at)).filter(t -> !t.element().isBlock()).isPresent();
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && end < 12 && !Wording.isSpace(text.charAt(end))) {
      end++;
    }
    return end < text.length() ? text.substring(0, end) : "";
  }

  private void takeIsland() {
    int start = at;
    int startLine = line;
    int breakAt = -1;
    int breakLine = 0;
    while (at < text.length()) {
      scanLine();
      if (at >= text.length()) {
        break;
      }
      if (open.isEmpty() && !continuesIsland()) {
        add(start, at, true, startLine);
        return;
      }
      if (!open.isEmpty() && isBlank(at) && textFollows()) {
        if (open.onlyHoldsParagraphs() || patience <= 0) {
          open.closeOptional();
          add(start, at, true, startLine);
          return;
        }
        breakLine = breakAt < 0 ? line : breakLine;
        breakAt = breakAt < 0 ? at : breakAt;
      }
    }
    if (!open.isEmpty() && breakAt >= 0) {
      patience--;
      at = breakAt;
      line = breakLine;
      open.clear();
    }
    add(start, at, true, startLine);
  }

  private boolean continuesIsland() {
    int start = indentEnd(at);
    return start < text.length() && text.charAt(start) == '<' && atIsland();
  }

  /** Whether the next line that is not blank is text that is hardly indented. */
  private boolean textFollows() {
    int from = at;
    while (from < text.length() && isBlank(from)) {
      from = endOfLine(from);
    }
    int start = indentEnd(from);
    return start < text.length() && start - from < 4 && text.charAt(start) != '<';
  }

  /** Reads to the end of the line, or of the tag that goes over it, and keeps count of elements. */
  private void scanLine() {
    int end = endOfLine(at);
    for (int i = at; i < end; ) {
      int next = text.indexOf('<', i);
      if (next < 0 || next >= end) {
        break;
      }
      Optional<TagScanner.Tag> tag = tags.at(next);
      if (tag.isEmpty()) {
        i = next + 1;
        continue;
      }
      open.count(tag.get());
      i = tag.get().end();
      while (end < i) {
        end = endOfLine(end);
        line++;
      }
    }
    at = end;
    line++;
  }

  private void add(int start, int end, boolean html, int startLine) {
    String piece = text.substring(start, end);
    if (!piece.isBlank()) {
      pieces.add(new Piece(piece, html, startLine));
    }
  }
}
