package wenzhai.clean;

import java.util.Optional;
import org.jsoup.nodes.Element;
import wenzhai.model.Han;
import wenzhai.model.Metadata;

/** The few words that stand for an article in lists: whole sentences from where it begins. */
final class Summaries {
  private static final int LEAST = 20;
  private static final int ENOUGH = 60;
  private static final int LONGEST = 140;

  private Summaries() {}

  static String of(Metadata metadata, Element body) {
    Optional<String> stated = metadata.summary().map(Texts::strip).filter(s -> !s.isEmpty());
    return stated.orElseGet(() -> fromText(metadata, body));
  }

  private static String fromText(Metadata metadata, Element body) {
    String title = Texts.fold(metadata.title());
    String second = "";
    for (Element block : Named.childrenOf(body)) {
      if (!block.nameIs("p") && !block.nameIs("blockquote") && !block.nameIs("ul")) {
        continue;
      }
      String text = Texts.of(block);
      if (width(text) < LEAST || Texts.fold(text).equals(title)) {
        continue;
      }
      if (Han.endsSentence(lastLetter(text))) {
        return sentences(text);
      }
      second = second.isEmpty() ? text : second;
    }
    return sentences(second);
  }

  private static int lastLetter(String text) {
    int end = text.length();
    while (end > 1 && "”’」』）)\"'》】 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.charAt(end - 1);
  }

  /** As many whole sentences as make a summary; the first is cut only when it is a huge one. */
  static String sentences(String text) {
    int end = 0;
    while (end < text.length()) {
      int next = sentenceEnd(text, end);
      if (end > 0 && width(text.substring(0, next)) > ENOUGH) {
        break;
      }
      end = next;
    }
    String summary = Texts.strip(text.substring(0, end));
    return width(summary) <= LONGEST ? summary : cut(summary);
  }

  private static int sentenceEnd(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i++);
      boolean stop = "。！？!?".indexOf(c) >= 0;
      boolean dot = c == '.' && i < text.length() && text.charAt(i) == ' ' && i - from > LEAST;
      if (stop || dot) {
        while (i < text.length() && "。！？!?”’」』）)\"》".indexOf(text.charAt(i)) >= 0) {
          i++;
        }
        return i;
      }
    }
    return i;
  }

  private static String cut(String sentence) {
    int end = 0;
    int width = 0;
    int clause = 0;
    while (end < sentence.length() && width < 2 * ENOUGH) {
      int c = sentence.codePointAt(end);
      width += c < 0x2e80 ? 1 : 2;
      end += Character.charCount(c);
      if (width > 2 * LEAST && "，、；：,;: ".indexOf(c) >= 0) {
        clause = end - Character.charCount(c);
      }
    }
    return Texts.strip(sentence.substring(0, clause > 0 ? clause : end)) + "…";
  }

  /** In Han characters: two letters of another script weigh as much as one. */
  private static int width(String text) {
    int halves = 0;
    for (int i = 0; i < text.length(); i++) {
      halves += text.charAt(i) < 0x2e80 ? 1 : 2;
    }
    return halves / 2;
  }
}
