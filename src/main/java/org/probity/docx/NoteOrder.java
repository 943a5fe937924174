package org.probity.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.docx.Node.Element;
import org.probity.docx.Page.Block;
import org.probity.docx.Page.Inline;
import org.probity.docx.Page.Reference;

/**
 * Word numbers footnotes by their places, and notes name each other by number ("n 5"). So a page
 * must number its notes in the order in which it cites them first, from 1, and cite every one.
 */
final class NoteOrder {
  private NoteOrder() {}

  static void check(List<Block> blocks, Map<String, List<Inline>> notes, Element page) {
    Set<String> cited = new LinkedHashSet<>();
    for (Block block : blocks) {
      for (Inline inline : block.content()) {
        if (inline instanceof Reference reference) {
          check(reference, notes, cited);
        }
      }
    }
    for (Map.Entry<String, List<Inline>> note : notes.entrySet()) {
      if (!cited.contains(note.getKey())) {
        throw page.refused(
            note.getKey() + " is cited nowhere, and Word has no other place for a note");
      }
      if (note.getValue().stream().anyMatch(Reference.class::isInstance)) {
        throw page.refused(note.getKey() + " cites a note, which a footnote cannot do in Word");
      }
    }
  }

  private static void check(
      Reference reference, Map<String, List<Inline>> notes, Set<String> cited) {
    if (!notes.containsKey(reference.note())) {
      throw new UnsupportedPage(reference.line(), "there is no note with id=" + reference.note());
    }
    cited.add(reference.note());
    int number = List.copyOf(cited).indexOf(reference.note()) + 1;
    if (!reference.number().equals(String.valueOf(number))) {
      throw new UnsupportedPage(
          reference.line(),
          "the reference to "
              + reference.note()
              + " reads "
              + reference.number()
              + ", and Word would number it "
              + number
              + "; number the notes in the order in which they are cited");
    }
  }
}
