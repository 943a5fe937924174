package org.probity.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A page as a tree, with what tagged PDF needs and XHTML may leave out: a description, an outline
 * for the viewer's side bar, and words for each link.
 */
final class Page {
  private static final Set<String> HEADINGS = Set.of("h2", "h3");

  private final Document tree;

  private Page(Document tree) {
    this.tree = tree;
  }

  /**
   * Reads the page of a document.
   *
   * @throws MalformedPage if it is not well-formed, or has no head
   */
  static Page of(PdfDocument document) {
    Page page = new Page(parsed(document.xhtml()));
    page.describe(document);
    page.nameLinks();
    page.outline();
    return page;
  }

  Document tree() {
    return tree;
  }

  /** The texts that are printed, or told by a viewer. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    collect(tree.getDocumentElement(), texts);
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
      texts.add(node.getNodeValue());
    } else if (!node.getNodeName().equals("style")) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        collect(child, texts);
      }
    }
  }

  private void describe(PdfDocument document) {
    tree.getDocumentElement().setAttribute("lang", document.language());
    Element head = first("head");
    for (Element title : all("title")) {
      if (title.getParentNode().isSameNode(head)) {
        head.removeChild(title);
      }
    }
    head.appendChild(element("title")).setTextContent(document.title());
    Element description = element("meta");
    description.setAttribute("name", "subject");
    description.setAttribute("content", document.description());
    head.appendChild(description);
  }

  /** A screen reader tells a link by its title; without one, the words of the link do. */
  private void nameLinks() {
    for (Element link : all("a")) {
      if (link.hasAttribute("href") && link.getAttribute("title").isBlank()) {
        link.setAttribute("title", link.getTextContent().replaceAll("\\s+", " ").strip());
      }
    }
  }

  private void outline() {
    Element outline = element("bookmarks");
    Element above = outline;
    int number = 0;
    for (Element heading : all("*")) {
      String level = heading.getTagName();
      if (!HEADINGS.contains(level)) {
        continue;
      }
      if (!heading.hasAttribute("id")) {
        heading.setAttribute("id", "outline-" + ++number);
      }
      Element entry = element("bookmark");
      entry.setAttribute("name", heading.getTextContent().replaceAll("\\s+", " ").strip());
      entry.setAttribute("href", "#" + heading.getAttribute("id"));
      (level.equals("h2") ? outline : above).appendChild(entry);
      above = level.equals("h2") ? entry : above;
    }
    first("head").appendChild(outline);
  }

  private Element element(String name) {
    return tree.createElement(name);
  }

  private Element first(String name) {
    return all(name).stream()
        .findFirst()
        .orElseThrow(() -> new MalformedPage("the page has no <" + name + ">"));
  }

  private List<Element> all(String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = tree.getElementsByTagName(name);
    for (int index = 0; index < found.getLength(); index++) {
      elements.add((Element) found.item(index));
    }
    return elements;
  }

  private static Document parsed(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    } catch (SAXParseException malformed) {
      throw new MalformedPage(malformed);
    } catch (SAXException malformed) {
      throw new MalformedPage("expected well-formed XML, found: " + malformed.getMessage());
    }
  }
}
