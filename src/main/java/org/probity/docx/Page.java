package org.probity.docx;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page says, in the terms of Word.
 *
 * @param author who wrote it; empty where the page does not say
 * @param language such as en-GB
 * @param blocks its paragraphs in order
 * @param notes the footnotes by their id in the page
 */
record Page(
    String title,
    String author,
    String language,
    List<Block> blocks,
    Map<String, List<Inline>> notes) {
  Page {
    blocks = List.copyOf(blocks);
    notes = Map.copyOf(notes);
  }

  /**
   * A paragraph.
   *
   * @param style its id in the template
   * @param list the numbered list that it is an item of, counted from 1; 0 where it is none
   * @param level of the list, from 0
   */
  record Block(String style, int list, int level, List<Inline> content) {
    Block {
      content = List.copyOf(content);
    }

    /** Whether it is an item of a list, or goes on with one. */
    boolean isInList() {
      return style.startsWith("List");
    }
  }

  /** What stands in a paragraph. */
  sealed interface Inline {}

  /**
   * Words of one face.
   *
   * @param address that they lead to; empty where they do not
   */
  record Words(String text, Set<Face> faces, String address) implements Inline {}

  /** The end of a line within a paragraph. */
  record LineEnd() implements Inline {}

  /**
   * A place that cites a footnote.
   *
   * @param note its id in the page
   * @param number that the page prints there
   */
  record Reference(String note, String number, int line) implements Inline {}

  /** How words differ from those around them. */
  enum Face {
    ITALIC,
    BOLD,
    SMALL_CAPS,
    RAISED,
    LOWERED
  }
}
