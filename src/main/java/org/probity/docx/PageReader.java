package org.probity.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.probity.docx.Node.Element;
import org.probity.docx.Node.Text;
import org.probity.docx.Page.Block;
import org.probity.docx.Page.Inline;

/** Reads the page of a letter; what has no place in Word is refused, never left out. */
final class PageReader {
  private static final int LEVELS = 3;
  private static final Set<String> SILENT = Set.of("meta", "link", "style");
  private static final List<String> STYLED = List.of("date", "salutation", "closing", "signature");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, List<Inline>> notes = new LinkedHashMap<>();
  private int lists;

  private PageReader() {}

  /**
   * The page.
   *
   * @throws UnsupportedPage if it is not well-formed, or holds what has no place in Word
   */
  static Page read(String text) {
    Element html = Markup.read(text);
    if (!html.name().equals("html")) {
      throw html.refused("expected <html>, found <" + html.name() + ">");
    }
    PageReader reader = new PageReader();
    String title = "";
    String author = "";
    for (Element part : elementsOf(html)) {
      switch (part.name()) {
        case "head" -> {
          title = title(part);
          author = author(part);
        }
        case "body" -> reader.blocks(part);
        default -> throw part.refused("<" + part.name() + "> beside <body>");
      }
    }
    String language = html.attribute("lang").isBlank() ? "en-GB" : html.attribute("lang");
    NoteOrder.check(reader.blocks, reader.notes, html);
    return new Page(title, author, language, reader.blocks, reader.notes);
  }

  private static String author(Element head) {
    return head.elements().stream()
        .filter(part -> part.name().equals("meta") && part.attribute("name").equals("author"))
        .map(part -> part.attribute("content").strip())
        .findFirst()
        .orElse("");
  }

  private static String title(Element head) {
    String title = "";
    for (Element part : elementsOf(head)) {
      if (part.name().equals("title")) {
        Line line = new Line();
        part.children().forEach(line::add);
        title = Line.plain(line.done());
      } else if (!SILENT.contains(part.name())) {
        throw part.refused("<" + part.name() + "> in <head>");
      }
    }
    return title;
  }

  /** The elements in an element that holds no text of its own. */
  private static List<Element> elementsOf(Element element) {
    for (Node child : element.children()) {
      if (child instanceof Text text && !text.text().isBlank()) {
        throw new UnsupportedPage(
            text.line(),
            "text in <"
                + element.name()
                + "> outside a paragraph; put <p> around it: \""
                + text.text().strip().lines().findFirst().orElse("")
                + "\"");
      }
    }
    return element.elements();
  }

  private void blocks(Element parent) {
    for (Element each : elementsOf(parent)) {
      switch (each.name()) {
        case "p" -> paragraph(paragraphStyle(each), each);
        case "address" -> paragraph(each.hasClass("from") ? "Sender" : "Recipient", each);
        case "h1", "h2", "h3" -> paragraph("Heading" + each.name().charAt(1), each);
        case "blockquote" -> quote(each);
        case "ul", "ol" -> list(each, 0);
        case "section", "div", "main", "article", "header", "footer" -> {
          if (each.hasClass("notes")) {
            notes(each);
          } else {
            blocks(each);
          }
        }
        default ->
            throw each.refused(
                "<"
                    + each.name()
                    + "> has no place in Word; what has: p, address, h1 to h3, ul, ol, blockquote,"
                    + " section, div, and section class=\"notes\"");
      }
    }
  }

  private static String paragraphStyle(Element paragraph) {
    return STYLED.stream()
        .filter(paragraph::hasClass)
        .findFirst()
        .map(PageReader::style)
        .orElse("Normal");
  }

  /** The style of Word that goes by the class's name. */
  private static String style(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void paragraph(String style, Element element) {
    Line line = new Line();
    element.children().forEach(line::add);
    flush(style, 0, 0, line);
  }

  private void flush(String style, int list, int level, Line line) {
    if (!line.isEmpty()) {
      blocks.add(new Block(style, list, level, line.done()));
    }
  }

  private void quote(Element quote) {
    boolean hasParagraphs = quote.elements().stream().anyMatch(each -> each.name().equals("p"));
    for (Element each : hasParagraphs ? elementsOf(quote) : List.of(quote)) {
      if (hasParagraphs && !each.name().equals("p")) {
        throw each.refused("<" + each.name() + "> beside paragraphs in <blockquote>");
      }
      paragraph("Quote", each);
    }
  }

  private void list(Element list, int level) {
    if (level >= LEVELS) {
      throw list.refused("lists within lists go down to " + LEVELS + " levels");
    }
    boolean isNumbered = list.name().equals("ol");
    int number = isNumbered ? ++lists : 0;
    for (Element each : elementsOf(list)) {
      if (!each.name().equals("li")) {
        throw each.refused("expected <li>, found <" + each.name() + ">");
      }
      item(each, isNumbered ? "ListNumber" : "ListBullet", number, level);
    }
  }

  /** An item: its first paragraph carries the bullet or number, those that follow do not. */
  private void item(Element item, String style, int list, int level) {
    String suffix = level == 0 ? "" : String.valueOf(level + 1);
    String next = style + suffix;
    int nextList = list;
    Line line = new Line();
    for (Node child : item.children()) {
      boolean isList =
          child instanceof Element inner
              && (inner.name().equals("ul") || inner.name().equals("ol"));
      boolean isParagraph = child instanceof Element inner && inner.name().equals("p");
      if (!isList && !isParagraph) {
        line.add(child);
        continue;
      }
      if (!line.isEmpty()) {
        flush(next, nextList, level, line);
        next = "ListContinue" + suffix;
        nextList = 0;
        line = new Line();
      }
      Element inner = (Element) child;
      if (isList) {
        list(inner, level + 1);
      } else {
        inner.children().forEach(line::add);
      }
    }
    flush(next, nextList, level, line);
  }

  /** The notes; their heading is left out, because Word puts them below the pages. */
  private void notes(Element section) {
    for (Element each : elementsOf(section)) {
      if (each.name().equals("ol")) {
        for (Element item : elementsOf(each)) {
          note(item);
        }
      } else if (!HEADINGS.contains(each.name())) {
        throw each.refused(
            "<" + each.name() + "> among the notes; a heading and <ol> are expected");
      }
    }
  }

  private void note(Element item) {
    String id = item.attribute("id");
    if (!item.name().equals("li") || id.isEmpty()) {
      throw item.refused("expected a note as <li id=\"note-1\">");
    }
    Line line = new Line();
    item.children().forEach(line::add);
    if (notes.put(id, line.done()) != null) {
      throw item.refused("a second note with id=\"" + id + "\"");
    }
  }
}
