package org.probity.docx;

import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.probity.docx.Page.Face;
import org.probity.docx.Page.Inline;
import org.probity.docx.Page.LineEnd;
import org.probity.docx.Page.Reference;
import org.probity.docx.Page.Words;

/** Fills one paragraph. */
final class Runs {
  private final XWPFParagraph paragraph;
  private final Footnotes footnotes;

  Runs(XWPFParagraph paragraph, Footnotes footnotes) {
    this.paragraph = paragraph;
    this.footnotes = footnotes;
  }

  void addAll(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Words words) {
        add(words);
      } else if (inline instanceof LineEnd) {
        paragraph.createRun().addBreak();
      } else if (inline instanceof Reference reference) {
        footnotes.cite(reference, paragraph);
      }
    }
  }

  private void add(Words words) {
    XWPFRun run =
        words.address().isEmpty()
            ? paragraph.createRun()
            : paragraph.createHyperlinkRun(words.address());
    if (!words.address().isEmpty()) {
      run.setStyle("Hyperlink");
    }
    Set<Face> faces = words.faces();
    if (faces.contains(Face.ITALIC)) {
      run.setItalic(true);
    }
    if (faces.contains(Face.BOLD)) {
      run.setBold(true);
    }
    if (faces.contains(Face.SMALL_CAPS)) {
      run.setSmallCaps(true);
    }
    if (faces.contains(Face.RAISED)) {
      run.setSubscript(VerticalAlign.SUPERSCRIPT);
    } else if (faces.contains(Face.LOWERED)) {
      run.setSubscript(VerticalAlign.SUBSCRIPT);
    }
    run.setText(words.text());
  }
}
