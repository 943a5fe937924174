package org.probity.docx;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.probity.docx.Node.Element;
import org.probity.docx.Node.Text;

/** Reads a page as XML: no document type is read, no entity is looked up, nothing is fetched. */
final class Markup {
  /** Far more than a letter needs; deeper markup would exhaust the stack. */
  private static final int DEEPEST = 100;

  private final XMLStreamReader reader;

  private Markup(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * The outermost element of the page.
   *
   * @throws UnsupportedPage if the page is not well-formed XML
   */
  static Element read(String page) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(page.strip()));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // Comments and the document type, which says nothing that is needed here.
      }
      Element root = new Markup(reader).element(0);
      while (reader.hasNext()) {
        reader.next();
      }
      return root;
    } catch (XMLStreamException malformed) {
      throw new UnsupportedPage(
          malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber(),
          "expected well-formed XML, found: "
              + String.valueOf(malformed.getMessage()).replaceFirst("(?s)^.*Message: ", ""));
    }
  }

  private Element element(int depth) throws XMLStreamException {
    int line = reader.getLocation().getLineNumber();
    String name = reader.getLocalName();
    if (depth > DEEPEST) {
      throw new UnsupportedPage(line, "more than " + DEEPEST + " elements within each other");
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    List<Node> children = new ArrayList<>();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            children.add(new Text(reader.getText(), reader.getLocation().getLineNumber()));
        case XMLStreamConstants.COMMENT -> {}
        default ->
            throw new UnsupportedPage(
                reader.getLocation().getLineNumber(),
                event == XMLStreamConstants.ENTITY_REFERENCE
                    ? "&" + reader.getLocalName() + "; is not known here; write the letter itself"
                    : "a processing instruction, which has no place in Word");
      }
    }
    return new Element(name, attributes, children, line);
  }
}
