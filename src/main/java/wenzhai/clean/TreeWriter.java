package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import wenzhai.clean.Frame.Content;

/**
 * An article's tree while it is being written, well-formed whatever the order of the calls.
 *
 * <p>Text outside a block gets a paragraph, two line breaks end it, items get their list and cells
 * their row. Elements that stay empty are never made. So what is written reads back as it was.
 */
final class TreeWriter {
  private static final int DEEPEST_BLOCK = 60;
  private static final int DEEPEST_INLINE = 20;

  /** An element in a line of text; made when the first of its text comes. */
  static final class Inline {
    final String name;
    private final Attributes attributes;
    private Element element;

    private Inline(String name, Attributes attributes) {
      this.name = name;
      this.attributes = attributes;
    }
  }

  private final List<Frame> frames = new ArrayList<>();
  private final List<Inline> inlines = new ArrayList<>();
  private final Blanks blanks = new Blanks();
  private final StringBuilder text = new StringBuilder();
  private final List<String> anchors = new ArrayList<>();
  private final Anchors known;
  private Element textPlace;
  private Element paragraph;
  private Attributes paragraphAttributes;

  TreeWriter(Element root, Anchors known) {
    frames.add(new Frame(root, false));
    this.known = known;
  }

  /** Opens an element in the line; null when it would bring nothing. */
  Inline openInline(String name, Attributes attributes) {
    boolean nests = name.equals("span") || name.equals("q");
    if (inlines.size() >= DEEPEST_INLINE || !nests && isOpen(name)) {
      return null;
    }
    if ((name.equals("rt") || name.equals("rp")) && !isOpen("ruby")) {
      return null;
    }
    flush();
    Inline inline = new Inline(name, attributes);
    inlines.add(inline);
    return inline;
  }

  private boolean isOpen(String name) {
    for (Inline inline : inlines) {
      if (inline.name.equals(name)) {
        return true;
      }
    }
    return false;
  }

  void closeInline(Inline inline) {
    flush();
    inlines.remove(inline);
  }

  /** The next element that is made is where links to that name lead. */
  void anchor(String name) {
    flush();
    anchors.add(name);
  }

  void text(String more) {
    boolean verbatim = top().content == Content.VERBATIM;
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (verbatim) {
        if (c != '\n' || !top().element.childNodes().isEmpty() || text.length() > 0) {
          place();
          text.append(c);
        }
      } else if (Characters.isBlank(c)) {
        blanks.add(c);
      } else {
        place();
        text.append(blanks.before(more.codePointAt(i)));
        text.append(c);
        blanks.after(c, more, i);
      }
    }
  }

  void lineBreak() {
    if (top().content == Content.VERBATIM) {
      text("\n");
    } else {
      flush();
      blanks.lineBreak();
    }
  }

  /** Ends the line of text that is being written, as the edge of a shell does. */
  void edge() {
    flush();
    switch (top().content) {
      case LOOSE, PHRASES -> blanks.edge();
      case VERBATIM -> {
        if (!top().element.childNodes().isEmpty()) {
          text("\n");
        }
      }
      default -> endParagraph();
    }
  }

  void openParagraph(Attributes attributes) {
    edge();
    popImpliedLists();
    if (top().content == Content.LOOSE && !isCaption(top())) {
      wrapLooseText(top());
      blanks.start();
    }
    paragraphAttributes = attributes;
  }

  void closeParagraph() {
    edge();
    paragraphAttributes = null;
  }

  void picture(Attributes attributes) {
    Element place = place();
    String before = blanks.before('x');
    if (!before.isEmpty()) {
      place.appendChild(new TextNode(before));
    }
    place.appendChild(make("img", attributes));
    blanks.after('x', "x", 0);
    textPlace = null;
  }

  void rule() {
    readyForBlock();
    top().element.appendChild(make("hr", new Attributes()));
  }

  /** Opens a block; null when there are too many around it, or when it may not stand there. */
  Frame openBlock(String name, Attributes attributes) {
    if (frames.size() >= DEEPEST_BLOCK) {
      edge();
      return null;
    }
    switch (name) {
      case "li" -> readyForChild(Content.LIST, "ul");
      case "dt", "dd" -> readyForChild(Content.TERMS, "dl");
      case "thead", "tbody", "tfoot", "caption", "colgroup" -> {
        if (!popTo(Content.TABLE)) {
          edge();
          return null;
        }
      }
      case "tr" -> {
        if (!readyForRow()) {
          edge();
          return null;
        }
      }
      case "td", "th" -> {
        if (!popTo(Content.ROW)) {
          if (!readyForRow()) {
            edge();
            return null;
          }
          push("tr", new Attributes(), true);
        }
      }
      case "figcaption" -> {
        if (!top().element.normalName().equals("figure")) {
          edge();
          return null;
        }
        edge();
      }
      default -> readyForBlock();
    }
    if (name.startsWith("h") && top().content == Content.PHRASES) {
      return null;
    }
    return push(name, attributes, false);
  }

  void column(Attributes attributes) {
    if (top().content == Content.TABLE) {
      push("colgroup", new Attributes(), true);
    }
    if (top().content == Content.NOTHING) {
      top().element.appendChild(make("col", attributes));
    }
  }

  void closeBlock(Frame frame) {
    if (frames.contains(frame)) {
      while (top() != frame) {
        pop();
      }
      pop();
    }
  }

  void finish() {
    while (frames.size() > 1) {
      pop();
    }
    endParagraph();
  }

  private Frame top() {
    return frames.get(frames.size() - 1);
  }

  private Frame push(String name, Attributes attributes, boolean implied) {
    endParagraph();
    Element element = make(name, attributes);
    top().element.appendChild(element);
    Frame frame = new Frame(element, implied);
    frames.add(frame);
    return frame;
  }

  private void pop() {
    endParagraph();
    Frame closed = frames.remove(frames.size() - 1);
    Element element = closed.element;
    boolean empty =
        closed.content == Content.TABLE
            ? !element.hasText() && element.selectFirst("img") == null
            : element.childNodes().isEmpty() && !closed.mayBeEmpty();
    if (empty) {
      element.remove();
    }
  }

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

  private void readyForChild(Content list, String name) {
    endParagraph();
    if (top().content == Content.PHRASES || top().content == Content.VERBATIM) {
      pop();
    }
    if (top().content != list) {
      readyForBlock();
      push(name, new Attributes(), true);
    }
  }

  private void popImpliedLists() {
    while (top().implied && (top().content == Content.LIST || top().content == Content.TERMS)) {
      pop();
    }
  }

  /** Makes the innermost block one that may hold text. */
  private void readyForText() {
    popImpliedLists();
    switch (top().content) {
      case LIST -> push("li", new Attributes(), true);
      case TERMS -> push("dd", new Attributes(), true);
      case TABLE, ROWS, ROW -> {
        if (!popTo(Content.ROW)) {
          readyForRow();
          push("tr", new Attributes(), true);
        }
        push("td", new Attributes(), true);
      }
      case NOTHING -> {
        pop();
        readyForText();
      }
      default -> {}
    }
  }

  private void readyForBlock() {
    endParagraph();
    while (top().content == Content.PHRASES || top().content == Content.VERBATIM) {
      pop();
    }
    readyForText();
    if (top().content == Content.LOOSE && blanks.written()) {
      blanks.start();
    }
  }

  /** The element that takes the next text, with the paragraph and the inline elements around it. */
  private Element place() {
    if (textPlace != null) {
      return textPlace;
    }
    readyForText();
    if (blanks.endsParagraph() && !isCaption(top())) {
      if (top().content == Content.LOOSE) {
        wrapLooseText(top());
      }
      if (top().content == Content.FLOW) {
        endParagraph();
      }
    }
    Element place = top().element;
    if (top().content == Content.FLOW) {
      if (paragraph == null) {
        paragraph = make("p", paragraphAttributes == null ? new Attributes() : paragraphAttributes);
        place.appendChild(paragraph);
      }
      place = paragraph;
    }
    if (blanks.takeLineBreak()) {
      forgetInlines();
      place.appendChild(make("br", new Attributes()));
    }
    for (Inline inline : inlines) {
      if (inline.element == null) {
        inline.element = make(inline.name, inline.attributes.clone());
        place.appendChild(inline.element);
      }
      place = inline.element;
    }
    textPlace = place;
    return place;
  }

  private static boolean isCaption(Frame frame) {
    String name = frame.element.normalName();
    return name.equals("figcaption") || name.equals("figure");
  }

  private void wrapLooseText(Frame frame) {
    List<Node> run = new ArrayList<>();
    List<Node> children = frame.element.childNodes();
    for (int i = children.size() - 1; i >= 0; i--) {
      Node child = children.get(i);
      if (child instanceof Element element && Markup.breaksLines(element)) {
        break;
      }
      run.add(0, child);
    }
    if (!run.isEmpty()) {
      Element wrapper = new Element(tag("p"), null, null);
      for (Node node : run) {
        wrapper.appendChild(node);
      }
      frame.element.appendChild(wrapper);
    }
    frame.content = Content.FLOW;
    forgetInlines();
    blanks.start();
  }

  private void flush() {
    if (text.length() > 0) {
      textPlace.appendChild(new TextNode(text.toString()));
      text.setLength(0);
    }
    textPlace = null;
  }

  private void endParagraph() {
    flush();
    paragraph = null;
    forgetInlines();
    blanks.start();
  }

  private void forgetInlines() {
    for (Inline inline : inlines) {
      inline.element = null;
    }
  }

  private Element make(String name, Attributes attributes) {
    Element element = new Element(tag(name), null, attributes);
    if (!anchors.isEmpty()) {
      String id = known.claim(anchors);
      anchors.clear();
      if (!id.isEmpty()) {
        element.attr("id", id);
      }
    }
    return element;
  }

  private static Tag tag(String name) {
    return Tag.valueOf(name, Parser.NamespaceHtml, org.jsoup.parser.ParseSettings.htmlDefault);
  }
}
