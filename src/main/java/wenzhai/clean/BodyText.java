package wenzhai.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a cleaned article says, read once for all that is measured of it.
 *
 * @param text all of it, on one line
 * @param folded the same as texts are compared
 * @param scripts what it is written in
 * @param passages what each of its blocks says ({@link BlockList}), in order
 */
record BodyText(char[] text, char[] folded, Scripts scripts, List<Passage> passages) {
  static BodyText of(Element body) {
    List<Element> blocks = BlockList.of(body);
    TidyText text = new TidyText();
    return text.gather(body) ? plain(text, blocks) : any(body, blocks);
  }

  /** All blocks are parts of one text, which is folded once. */
  private static BodyText plain(TidyText tidy, List<Element> blocks) {
    char[] text = tidy.characters();
    char[] folded = new char[text.length];
    List<Passage> passages = new ArrayList<>(blocks.size());
    int place = 0;
    int read = 0;
    int letters = 0;
    for (Element block : blocks) {
      place = tidy.find(block, place);
      if (place < 0) {
        passages.add(Passage.of(block, Texts.read(block)));
        place = 0;
        continue;
      }
      int end = tidy.end(place);
      int first = Folded.fold(text, read, tidy.start(place), folded, letters);
      letters = Folded.fold(text, tidy.start(place), end, folded, first);
      passages.add(Passage.of(block, text, tidy.start(place), end, folded, first, letters));
      read = end;
    }
    letters = Folded.fold(text, read, text.length, folded, letters);
    return new BodyText(text, Arrays.copyOf(folded, letters), Scripts.count(text), passages);
  }

  private static BodyText any(Element body, List<Element> blocks) {
    List<Passage> passages = new ArrayList<>(blocks.size());
    for (Element block : blocks) {
      passages.add(Passage.of(block, Texts.read(block)));
    }
    char[] text = Texts.read(body).toCharArray();
    return new BodyText(text, Folded.of(text), Scripts.count(text), passages);
  }
}
