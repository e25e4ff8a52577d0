package wenzhai.read;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The copying of one drawing, element by element, of what is known to be harmless.
 *
 * <p>All names lose their prefixes and {@code xlink:href} becomes {@code href}, so that no name
 * space but SVG's remains.
 */
final class SvgCopy {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Pattern RASTER =
      Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*+");

  private static final Pattern FRAGMENT = Pattern.compile("#([^'\")\\s]{1,200})['\"\\s]{0,9}\\)");

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder style = new StringBuilder();
  private final SortedSet<String> leftOut = new TreeSet<>();

  /** The elements that are open, each with the name it has in the copy, if it is there. */
  private final Deque<String> open = new ArrayDeque<>();

  private final SvgUses uses = new SvgUses();
  private SvgSize size = SvgSize.UNKNOWN;
  private int skipped;

  Optional<HarmlessSvg> of(byte[] svg) {
    try {
      // Decoded here, since the platform's reader prints what it thinks of bytes that do not fit.
      String text = CleanText.of(CharsetLadder.decode(svg).text()).text();
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (out.length() == 0 && !isDrawing(xml)) {
            return Optional.empty();
          }
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end();
        } else if (event == XMLStreamConstants.CHARACTERS) {
          text(xml.getText());
        }
      }
    } catch (XMLStreamException notWellFormed) {
      return Optional.empty();
    }
    if (!uses.isModest()) {
      return Optional.empty();
    }
    byte[] bytes = out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    return Optional.of(new HarmlessSvg(bytes, size, leftOut));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static boolean isDrawing(XMLStreamReader xml) {
    return xml.getLocalName().equals("svg") && isSvg(xml);
  }

  private static boolean isSvg(XMLStreamReader xml) {
    String space = xml.getNamespaceURI();
    return space == null || space.isEmpty() || space.equals(SVG);
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    boolean known = isSvg(xml) && SvgVocabulary.ELEMENTS.contains(name);
    boolean inStyle = "style".equals(open.peek());
    if (skipped > 0 || inStyle || !(known || isTransparent(xml))) {
      if (skipped++ == 0 && !name.equals("metadata") && (isSvg(xml) || isXhtml(xml))) {
        leftOut.add(name);
      }
      return;
    }
    if (!known) {
      uses.start(Optional.empty(), List.of());
      open.push("");
      return;
    }
    out.append('<').append(name);
    if (open.isEmpty()) {
      out.append(" xmlns=\"").append(SVG).append('"');
      size =
          SvgSize.of(attribute(xml, "width"), attribute(xml, "height"), attribute(xml, "viewBox"));
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attribute(name, xml, i);
    }
    uses.start(Optional.ofNullable(xml.getAttributeValue(null, "id")), references(xml));
    out.append('>');
    open.push(name);
  }

  private void end() {
    if (skipped > 0) {
      skipped--;
      return;
    }
    String name = open.pop();
    uses.end();
    if (name.equals("style")) {
      // Only now, since a comment or an element may have stood in the middle of a word.
      if (HarmlessCss.accepts(style.toString())) {
        escape(style.toString());
      } else {
        leftOut.add("style");
      }
      style.setLength(0);
    }
    if (!name.isEmpty()) {
      out.append("</").append(name).append('>');
    }
  }

  private void text(String text) {
    String parent = open.peek();
    if (skipped > 0 || parent == null) {
      return;
    }
    if (parent.equals("style")) {
      style.append(text);
    } else if (SvgVocabulary.WITH_TEXT.contains(parent) || parent.isEmpty()) {
      escape(text);
    }
  }

  private void attribute(String element, XMLStreamReader xml, int i) {
    String space = xml.getAttributeNamespace(i) == null ? "" : xml.getAttributeNamespace(i);
    String name = xml.getAttributeLocalName(i);
    String value = xml.getAttributeValue(i);
    if (name.equals("href") && (space.isEmpty() || space.equals(XLINK))) {
      if (value.startsWith("#") || (element.equals("image") && RASTER.matcher(value).matches())) {
        write("href", value);
      } else {
        leftOut.add("href");
      }
    } else if (space.equals(XMLConstants.XML_NS_URI)) {
      if (name.equals("space") || name.equals("lang")) {
        write("xml:" + name, value);
      }
    } else if (space.isEmpty() && SvgVocabulary.ATTRIBUTES.contains(name)) {
      if (name.startsWith("aria-") || HarmlessCss.accepts(value)) {
        write(name, value);
      } else {
        leftOut.add(name);
      }
    } else if (space.isEmpty() && name.startsWith("on")) {
      leftOut.add(name);
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static List<String> references(XMLStreamReader xml) {
    List<String> references = new ArrayList<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      if (xml.getAttributeLocalName(i).equals("href") && value.startsWith("#")) {
        references.add(value.substring(1));
      }
      Matcher url = FRAGMENT.matcher(value);
      while (url.find()) {
        references.add(url.group(1));
      }
    }
    return references;
  }

  private static boolean isTransparent(XMLStreamReader xml) {
    return isSvg(xml) && SvgVocabulary.TRANSPARENT.contains(xml.getLocalName());
  }

  private static boolean isXhtml(XMLStreamReader xml) {
    return XHTML.equals(xml.getNamespaceURI());
  }

  private void write(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t' -> out.append("&#9;");
        case '\n' -> out.append("&#10;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }
}
