package org.probity.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.probity.docx.Page.Block;
import org.probity.docx.Page.Inline;
import org.probity.docx.Page.Reference;

/**
 * The footnotes of one document. A note is put in where it is cited first; where it is cited again
 * stands a cross-reference to that place, so that the numbers follow when the letter is edited.
 */
final class Footnotes {
  private final XWPFDocument document;
  private final Page page;
  private final Set<String> citedAgain = new HashSet<>();
  private final Map<String, String> bookmarks = new HashMap<>();
  private final Set<String> cited = new HashSet<>();

  Footnotes(XWPFDocument document, Page page) {
    this.document = document;
    this.page = page;
    Set<String> seen = new HashSet<>();
    for (Block block : page.blocks()) {
      for (Inline inline : block.content()) {
        if (inline instanceof Reference reference && !seen.add(reference.note())) {
          citedAgain.add(reference.note());
        }
      }
    }
  }

  /** Cites the note at the end of the paragraph. */
  void cite(Reference reference, XWPFParagraph paragraph) {
    if (!cited.add(reference.note())) {
      crossReference(reference, paragraph);
    } else if (citedAgain.contains(reference.note())) {
      String name = "_Note" + reference.number();
      BigInteger id = BigInteger.valueOf(bookmarks.size());
      bookmarks.put(reference.note(), name);
      CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
      start.setId(id);
      start.setName(name);
      put(reference, paragraph);
      paragraph.getCTP().addNewBookmarkEnd().setId(id);
    } else {
      put(reference, paragraph);
    }
  }

  private void put(Reference reference, XWPFParagraph paragraph) {
    XWPFFootnote footnote = document.createFootnote();
    XWPFParagraph text = footnote.createParagraph();
    text.setStyle("FootnoteText");
    text.createRun().setText(" ");
    List<Inline> content = Objects.requireNonNull(page.notes().get(reference.note()));
    new Runs(text, this).addAll(content);
    paragraph.addFootnoteReference(footnote);
  }

  private void crossReference(Reference reference, XWPFParagraph paragraph) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(" NOTEREF " + bookmarks.get(reference.note()) + " \\f \\h ");
    CTR run = field.addNewR();
    run.addNewRPr().addNewRStyle().setVal("FootnoteReference");
    run.addNewT().setStringValue(reference.number());
  }
}
