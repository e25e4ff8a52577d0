package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import wenzhai.clean.Frame.Content;

/**
 * An article's tree while it is being written, well-formed whatever the order of the calls.
 *
 * <p>Text outside a block gets a paragraph, and two line breaks end it. Elements that stay empty
 * are never made. So what is written reads back as it was.
 */
final class TreeWriter {
  private static final int DEEPEST_INLINE = 20;

  /** An element in a line of text; made when the first of its text comes. */
  static final class Inline {
    private final String name;
    private final Attributes attributes;
    private Element element;

    private Inline(String name, Attributes attributes) {
      this.name = name;
      this.attributes = attributes;
    }
  }

  private final FrameStack frames;
  private final List<Inline> inlines = new ArrayList<>();
  private final Blanks blanks = new Blanks();
  private final StringBuilder text = new StringBuilder();
  private Element textPlace;
  private Element paragraph;
  private Attributes paragraphAttributes = new Attributes();

  TreeWriter(Element root, Anchors known) {
    frames = new FrameStack(root, known, this::endParagraph);
  }

  /** Opens an element in the line; null when it would bring nothing. */
  Inline openInline(String name, Attributes attributes) {
    boolean nests = name.equals("span") || name.equals("q");
    boolean ruby = name.equals("rt") || name.equals("rp");
    if (inlines.size() >= DEEPEST_INLINE
        || !nests && isOpen(name)
        || ruby && !isInnermost("ruby")) {
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

  private boolean isInnermost(String name) {
    return !inlines.isEmpty() && inlines.get(inlines.size() - 1).name.equals(name);
  }

  void closeInline(Inline inline) {
    flush();
    inlines.remove(inline);
  }

  /** The next element that is made is where links to that name lead. */
  void anchor(String name) {
    flush();
    frames.anchor(name);
  }

  /** Adds words; characters that may not be printed are left out. */
  void text(String words) {
    char[] read = words.toCharArray();
    if (read.length > 0 && Characters.isSolid(read) && frames.top().content != Content.VERBATIM) {
      place(read[0]);
      text.append(words);
      blanks.after(read[read.length - 1], words, read.length - 1);
      return;
    }
    String more = Characters.legal(words);
    char[] characters = more.equals(words) ? read : more.toCharArray();
    if (frames.top().content == Content.VERBATIM) {
      verbatim(characters);
      return;
    }
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (Characters.isBlank(c)) {
        blanks.add(c);
      } else {
        place(Character.codePointAt(characters, i));
        int end = i + 1;
        while (end < characters.length && !Characters.isBlank(characters[end])) {
          end++;
        }
        text.append(characters, i, end - i);
        blanks.after(characters[end - 1], more, end - 1);
        i = end - 1;
      }
    }
  }

  private void verbatim(char[] characters) {
    for (char c : characters) {
      boolean first = text.length() == 0 && frames.top().element.childNodeSize() == 0;
      if (c != '\n' || !first) {
        place(c);
        text.append(c);
      }
    }
  }

  void lineBreak() {
    if (frames.top().content == Content.VERBATIM) {
      text("\n");
    } else {
      flush();
      blanks.lineBreak();
    }
  }

  /** Ends the line of text that is being written, as the edge of a shell does. */
  void edge() {
    flush();
    switch (frames.top().content) {
      case LOOSE, PHRASES -> blanks.edge();
      case VERBATIM -> text("\n");
      default -> endParagraph();
    }
  }

  void openParagraph(Attributes attributes) {
    edge();
    frames.closeImpliedLists();
    if (frames.top().content == Content.LOOSE && !frames.top().isCaption()) {
      wrapLooseText();
    }
    paragraphAttributes = attributes;
  }

  void closeParagraph() {
    edge();
    paragraphAttributes = new Attributes();
  }

  void picture(Attributes attributes) {
    Element place = place('x');
    flush();
    place.appendChild(frames.make("img", attributes));
    blanks.after('x', "x", 0);
  }

  void rule() {
    frames.readyForBlock();
    if (!(frames.top().element.lastChild() instanceof Element last && last.nameIs("hr"))) {
      frames.top().element.appendChild(frames.make("hr", new Attributes()));
    }
  }

  /** Opens a block; null when there are too many around it, or when it may not stand there. */
  Frame openBlock(String name, Attributes attributes) {
    Frame opened = frames.open(name, attributes);
    if (opened == null) {
      edge();
    }
    return opened;
  }

  /** Whether text goes into a cell that is a heading itself and may hold none. */
  boolean isInHeaderCell() {
    return frames.isWithin("th");
  }

  void closeBlock(Frame frame) {
    frames.close(frame);
  }

  /** Ends all that is open; tells whether nothing is left to mend. */
  boolean finish() {
    frames.closeAll();
    endParagraph();
    return frames.isConforming();
  }

  /**
   * The element that takes the next text, made with the paragraph and the inline elements around
   * it; the blank before the character is written.
   */
  private Element place(int next) {
    if (textPlace == null) {
      frames.readyForText();
      endParagraphAtBreaks();
      Element place = frames.top().element;
      if (frames.top().content == Content.FLOW) {
        if (paragraph == null) {
          paragraph = frames.make("p", copy(paragraphAttributes));
          place.appendChild(paragraph);
        }
        place = paragraph;
      }
      if (blanks.takeLineBreak()) {
        forgetInlines();
        place.appendChild(frames.make("br", new Attributes()));
      }
      textPlace = makeInlines(place, next);
    }
    text.append(blanks.before(next));
    return textPlace;
  }

  /** One for the element that is made; what has none needs no copy. */
  private static Attributes copy(Attributes attributes) {
    return attributes.isEmpty() ? attributes : attributes.clone();
  }

  private void endParagraphAtBreaks() {
    if (blanks.endsParagraph() && !frames.top().isCaption()) {
      if (frames.top().content == Content.LOOSE) {
        wrapLooseText();
      } else if (frames.top().content == Content.FLOW) {
        endParagraph();
      }
    }
  }

  /** The blank that is due stands before what is made, not in it. */
  private Element makeInlines(Element outer, int next) {
    Element place = outer;
    for (Inline inline : inlines) {
      if (inline.element == null) {
        String blank = blanks.before(next);
        if (!blank.isEmpty()) {
          place.appendChild(new TextNode(blank));
        }
        inline.element = frames.make(inline.name, copy(inline.attributes));
        place.appendChild(inline.element);
      }
      place = inline.element;
    }
    return place;
  }

  /**
   * Makes a paragraph of the text that stands at the end of a block, which gets paragraphs then.
   */
  private void wrapLooseText() {
    Frame frame = frames.top();
    List<Node> run = new ArrayList<>();
    List<Node> children = frame.element.childNodes();
    int start = children.size();
    while (start > 0 && !(children.get(start - 1) instanceof Element e && Markup.breaksLines(e))) {
      start--;
    }
    run.addAll(children.subList(start, children.size()));
    if (!run.isEmpty()) {
      Element wrapper = new Element("p");
      if (run.get(0) instanceof Element first && !first.id().isEmpty()) {
        wrapper.attr("id", first.id()); // as if it had been there to take the name
        first.removeAttr("id");
      }
      run.forEach(wrapper::appendChild);
      frame.element.appendChild(wrapper);
    }
    frame.content = Content.FLOW;
    endParagraph();
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
}
