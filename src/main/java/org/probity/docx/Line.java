package org.probity.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.docx.Node.Element;
import org.probity.docx.Node.Text;
import org.probity.docx.Page.Face;
import org.probity.docx.Page.Inline;
import org.probity.docx.Page.LineEnd;
import org.probity.docx.Page.Reference;
import org.probity.docx.Page.Words;

/** Gathers the content of one paragraph; white space collapses as in a browser. */
final class Line {
  private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:)\\S+");

  private final List<Inline> content = new ArrayList<>();

  /** White space that counts if something follows it in the line. */
  private @Nullable Words space;

  /**
   * Adds text or an element that can stand in a paragraph.
   *
   * @throws UnsupportedPage if it cannot
   */
  void add(Node node) {
    add(node, EnumSet.noneOf(Face.class), "");
  }

  private void add(Node node, Set<Face> faces, String address) {
    if (node instanceof Text text) {
      words(text.text(), faces, address);
      return;
    }
    Element element = (Element) node;
    switch (element.name()) {
      case "i", "em" -> addAll(element, with(faces, Face.ITALIC), address);
      case "b", "strong" -> addAll(element, with(faces, Face.BOLD), address);
      case "sub" -> addAll(element, with(faces, Face.LOWERED), address);
      case "time" -> addAll(element, faces, address);
      case "span" -> addAll(element, span(element, faces), address);
      case "br" -> end(element);
      case "a" -> addAll(element, faces, link(element));
      case "sup" -> {
        if (element.hasClass("note-ref")) {
          reference(element);
        } else {
          addAll(element, with(faces, Face.RAISED), address);
        }
      }
      default ->
          throw element.refused(
              "<"
                  + element.name()
                  + "> cannot stand in a paragraph; what can: i, em, b, strong, sub, sup, a, time,"
                  + " br, span, span class=\"small-caps\"");
    }
  }

  private void addAll(Element element, Set<Face> faces, String address) {
    element.children().forEach(child -> add(child, faces, address));
  }

  private static Set<Face> with(Set<Face> faces, Face face) {
    Set<Face> more = EnumSet.of(face);
    more.addAll(faces);
    return more;
  }

  private static Set<Face> span(Element element, Set<Face> faces) {
    return switch (element.attribute("class")) {
      case "" -> faces;
      case "small-caps" -> with(faces, Face.SMALL_CAPS);
      default ->
          throw element.refused(
              "span class=\"" + element.attribute("class") + "\" is not known; small-caps is");
    };
  }

  private static String link(Element element) {
    String address = element.attribute("href").strip();
    try {
      if (LINK.matcher(address).matches()) {
        return new URI(address).toString();
      }
    } catch (URISyntaxException misspelt) {
      throw element.refused("expected the address of a link, found: " + misspelt.getMessage());
    }
    throw element.refused(
        "a link leads to http, https or mailto, found \""
            + address
            + "\"; a link to a note stands in sup class=\"note-ref\"");
  }

  private void reference(Element element) {
    Line number = new Line();
    List<Element> links = element.elements();
    boolean isLinkAlone =
        element.children().stream()
            .allMatch(child -> child instanceof Element || ((Text) child).text().isBlank());
    if (!isLinkAlone || links.size() != 1 || !links.get(0).attribute("href").matches("#.+")) {
      throw element.refused(
          "expected <sup class=\"note-ref\"><a href=\"#note-1\">1</a></sup>, found something else");
    }
    links.get(0).children().forEach(number::add);
    space();
    content.add(
        new Reference(
            links.get(0).attribute("href").substring(1), plain(number.done()), element.line()));
  }

  private void words(String text, Set<Face> faces, String address) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (" \t\r\n\f".indexOf(letter) >= 0) {
        if (space == null && (words.length() > 0 || isInLine())) {
          space = new Words(" ", Set.copyOf(faces), address);
        }
        continue;
      }
      if (words.length() == 0) {
        space();
      } else if (space != null) {
        words.append(' ');
        space = null;
      }
      words.append(letter);
    }
    if (words.length() > 0) {
      put(words.toString(), faces, address);
    }
  }

  private boolean isInLine() {
    return !content.isEmpty() && !(content.get(content.size() - 1) instanceof LineEnd);
  }

  private void space() {
    if (space != null) {
      put(space.text(), space.faces(), space.address());
      space = null;
    }
  }

  /** Adds to the words before, if they are of the same face. */
  private void put(String text, Set<Face> faces, String address) {
    int last = content.size() - 1;
    if (last >= 0
        && content.get(last) instanceof Words before
        && before.faces().equals(faces)
        && before.address().equals(address)) {
      content.set(last, new Words(before.text() + text, before.faces(), address));
    } else {
      content.add(new Words(text, Set.copyOf(faces), address));
    }
  }

  private void end(Element element) {
    if (!element.children().isEmpty()) {
      throw element.refused("<br> holds nothing");
    }
    space = null;
    content.add(new LineEnd());
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  /** What has been gathered, without white space at its end. */
  List<Inline> done() {
    return List.copyOf(content);
  }

  /** The words alone. */
  static String plain(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : content) {
      words.append(inline instanceof Words some ? some.text() : " ");
    }
    return words.toString().strip();
  }
}
