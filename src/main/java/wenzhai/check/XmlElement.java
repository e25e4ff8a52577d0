package wenzhai.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an XML file, with where it begins and what it holds. */
final class XmlElement {
  private final String namespace;
  private final String name;
  private final Map<String, String> attributes = new TreeMap<>();
  private final int line;
  private final int column;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private XmlElement(XMLStreamReader reader) {
    namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    name = reader.getLocalName();
    Location location = reader.getLocation();
    line = location.getLineNumber();
    column = location.getColumnNumber();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String full = prefix == null || prefix.isEmpty() ? "" : prefix + ":";
      attributes.put(full + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  /**
   * Reads a file; nothing that it names is fetched, and it can define no entities.
   *
   * @return the outermost element
   * @throws XMLStreamException when it is not well-formed, with the place
   */
  static XmlElement parse(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    try {
      Deque<XmlElement> open = new ArrayDeque<>();
      XmlElement root = null;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            XmlElement element = new XmlElement(reader);
            if (open.isEmpty()) {
              root = element;
            } else {
              open.getLast().children.add(element);
            }
            open.addLast(element);
          }
          case XMLStreamConstants.END_ELEMENT -> open.removeLast();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              open.getLast().text.append(reader.getText());
          default -> {
            // comments and instructions say nothing
          }
        }
      }
      return root;
    } finally {
      reader.close();
    }
  }

  boolean is(String wantedNamespace, String wantedName) {
    return namespace.equals(wantedNamespace) && name.equals(wantedName);
  }

  String name() {
    return name;
  }

  String namespace() {
    return namespace;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }

  /** Its own text, without that of the elements within, stripped. */
  String text() {
    return text.toString().strip();
  }

  boolean isEmpty() {
    return children.isEmpty() && text().isEmpty();
  }

  List<XmlElement> children() {
    return children;
  }

  /** The elements right within it of that name and of its own namespace. */
  List<XmlElement> all(String wanted) {
    return children.stream().filter(child -> child.is(namespace, wanted)).toList();
  }

  Optional<XmlElement> first(String wanted) {
    return children.stream().filter(child -> child.is(namespace, wanted)).findFirst();
  }
}
