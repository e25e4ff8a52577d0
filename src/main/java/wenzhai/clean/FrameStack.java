package wenzhai.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import wenzhai.clean.Frame.Content;

/**
 * The open blocks of a {@link TreeWriter}, each in the one before: a row gets its table's body, an
 * item its list, text in a table a cell. A block that stays empty is taken away when it is closed.
 */
final class FrameStack {
  /** No block that may hold others is opened in so many; items and cells of those are. */
  private static final int DEEPEST = 60;

  private static final Map<String, Tag> TAGS = tags();

  private final List<Frame> frames = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final Anchors known;
  private final Runnable endLine;
  private boolean conforming = true;

  /**
   * @param endLine ends the line of text that is being written; called before the innermost block
   *     changes
   */
  FrameStack(Element root, Anchors known, Runnable endLine) {
    this.known = known;
    this.endLine = endLine;
    frames.add(new Frame(root, false));
  }

  private static Map<String, Tag> tags() {
    TagSet known = TagSet.Html();
    Map<String, Tag> tags = new HashMap<>();
    for (String name : Markup.written()) {
      tags.put(name, known.valueOf(name, Parser.NamespaceHtml, ParseSettings.htmlDefault));
    }
    return Map.copyOf(tags);
  }

  /** Whether no element was made that the standard asks something of. */
  boolean isConforming() {
    return conforming;
  }

  Frame top() {
    return frames.get(frames.size() - 1);
  }

  /** Opens a block; null when there are too many around it, or when it may not stand there. */
  Frame open(String name, Attributes attributes) {
    boolean fits =
        switch (name) {
          case "li" -> readyForChild(Content.LIST, "ul");
          case "dt", "dd" -> readyForChild(Content.TERMS, "dl");
          case "thead", "tbody", "tfoot", "caption" -> popTo(Content.TABLE);
          case "tr" -> readyForRow();
          case "td", "th" -> readyForCell();
          case "figcaption" -> top().element.normalName().equals("figure");
          default -> readyForBlock() && hasRoom();
        };
    return fits ? push(name, attributes, false) : null;
  }

  /** Asked when the innermost block is the one that would hold the next, an implied item, say. */
  private boolean hasRoom() {
    return frames.size() < DEEPEST;
  }

  void close(Frame frame) {
    if (frames.contains(frame)) {
      while (top() != frame) {
        pop();
      }
      pop();
    }
  }

  void closeAll() {
    while (frames.size() > 1) {
      pop();
    }
  }

  boolean isWithin(String name) {
    for (Frame frame : frames) {
      if (frame.element.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Makes the innermost block one that may hold blocks. */
  boolean readyForBlock() {
    endLine.run();
    while (top().content == Content.PHRASES || top().content == Content.VERBATIM) {
      pop();
    }
    readyForText();
    return true;
  }

  /** Makes the innermost block one that may hold text. */
  void readyForText() {
    closeImpliedLists();
    switch (top().content) {
      case LIST -> push("li", new Attributes(), true);
      case TERMS -> push("dd", new Attributes(), true);
      case TABLE, ROWS, ROW -> {
        readyForCell();
        push("td", new Attributes(), true);
      }
      default -> {}
    }
  }

  void closeImpliedLists() {
    while (top().implied && (top().content == Content.LIST || top().content == Content.TERMS)) {
      pop();
    }
  }

  /** The next element that is made is where links to that name lead. */
  void anchor(String name) {
    anchors.add(name);
  }

  Element make(String name, Attributes attributes) {
    conforming &= !Conforming.isAbout(name, attributes);
    Attributes all = anchors.isEmpty() ? attributes : named(attributes);
    return new Element(TAGS.get(name), null, all.isEmpty() ? null : all);
  }

  /** The attributes, and before them the name that is due: before what may yet be added, too. */
  private Attributes named(Attributes attributes) {
    String id = known.claim(anchors);
    anchors.clear();
    if (id.isEmpty()) {
      return attributes;
    }
    Attributes all = new Attributes().put("id", id);
    all.addAll(attributes);
    return all;
  }

  private Frame push(String name, Attributes attributes, boolean implied) {
    endLine.run();
    Element element = make(name, attributes);
    top().element.appendChild(element);
    Frame frame = new Frame(element, implied);
    frames.add(frame);
    return frame;
  }

  private void pop() {
    endLine.run();
    Frame closed = frames.remove(frames.size() - 1);
    if (closed.isEmpty()) {
      anchors.addAll(known.release(closed.element.id()));
      closed.element.remove();
    }
  }

  /** Closes what is within the nearest block of that kind; a table is never left. */
  private boolean popTo(Content wanted) {
    for (int i = frames.size() - 1; i > 0; i--) {
      Frame frame = frames.get(i);
      if (frame.content == wanted) {
        while (top() != frame) {
          pop();
        }
        return true;
      }
      if (frame.content == Content.TABLE) {
        return false;
      }
    }
    return false;
  }

  private boolean readyForRow() {
    if (popTo(Content.ROWS)) {
      return true;
    }
    if (popTo(Content.TABLE)) {
      push("tbody", new Attributes(), true);
      return true;
    }
    return false;
  }

  private boolean readyForCell() {
    if (popTo(Content.ROW)) {
      return true;
    }
    if (readyForRow()) {
      push("tr", new Attributes(), true);
      return true;
    }
    return false;
  }

  private boolean readyForChild(Content list, String name) {
    endLine.run();
    while (top().content == Content.PHRASES
        || top().content == Content.VERBATIM
        || top().implied && top().content != list && isChildOf(list)) {
      pop();
    }
    if (top().content != list) {
      readyForBlock();
      if (!hasRoom()) {
        return false;
      }
      push(name, new Attributes(), true);
    }
    return true;
  }

  private boolean isChildOf(Content list) {
    return frames.size() > 1 && frames.get(frames.size() - 2).content == list;
  }
}
