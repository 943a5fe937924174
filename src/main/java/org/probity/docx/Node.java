package org.probity.docx;

import java.util.List;
import java.util.Map;

/** A part of a page: text, or an element with what is in it. */
sealed interface Node {
  /** The line where it ends (text) or where its start tag ends (element), from 1. */
  int line();

  /** Text as it stands, white space included. */
  record Text(String text, int line) implements Node {}

  /**
   * An element.
   *
   * @param attributes by local name
   */
  record Element(String name, Map<String, String> attributes, List<Node> children, int line)
      implements Node {
    public Element {
      attributes = Map.copyOf(attributes);
      children = List.copyOf(children);
    }

    /** The value of the attribute; empty where it is not given. */
    String attribute(String named) {
      return attributes.getOrDefault(named, "");
    }

    boolean hasClass(String word) {
      return List.of(attribute("class").split("\\s+")).contains(word);
    }

    List<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    UnsupportedPage refused(String reason) {
      return new UnsupportedPage(line, reason);
    }
  }
}
