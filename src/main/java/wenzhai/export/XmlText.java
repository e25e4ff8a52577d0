package wenzhai.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document while it is written; an element a line, text escaped, illegal characters gone.
 */
public final class XmlText {
  private final String path;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** One step of writing. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  /**
   * Opens a document and its root element.
   *
   * @param path the file that it becomes, for messages
   * @param namespace of all elements; empty for none
   */
  public XmlText(String path, String root, String namespace) {
    this.path = path;
    try {
      // the JDK's own, whatever else is on the class path: same input, same bytes
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    run(() -> xml.writeStartDocument("UTF-8", "1.0"));
    newLine();
    run(() -> xml.writeStartElement(root));
    if (!namespace.isEmpty()) {
      run(() -> xml.writeDefaultNamespace(namespace));
    }
  }

  /** On the element opened last. */
  public XmlText attribute(String name, String value) {
    String oneLine = LegalText.xml(value).replaceAll("[\\t\\n\\r]", " ");
    run(
        () -> {
          if (name.equals("xml:lang")) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", oneLine);
          } else {
            xml.writeAttribute(name, oneLine);
          }
        });
    return this;
  }

  public XmlText open(String name) {
    newLine();
    run(() -> xml.writeStartElement(name));
    return this;
  }

  public XmlText text(String value) {
    // a carriage return would be read back as a line feed
    run(() -> xml.writeCharacters(LegalText.xml(value).replace("\r\n", "\n").replace('\r', '\n')));
    return this;
  }

  /** After text. */
  public void close() {
    run(xml::writeEndElement);
  }

  /** After other elements. */
  public void closeGroup() {
    newLine();
    close();
  }

  public void element(String name, String value) {
    open(name).text(value).close();
  }

  /** The whole document; to be called once, with all but the root closed. */
  public byte[] bytes() {
    newLine();
    run(xml::writeEndDocument);
    newLine();
    run(xml::close);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void newLine() {
    run(() -> xml.writeCharacters("\n"));
  }

  private void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private IllegalStateException failed(XMLStreamException cause) {
    return new IllegalStateException(path + ": cannot be written as XML", cause);
  }
}
