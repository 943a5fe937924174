package org.probity.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.letter.Letter.Note;
import org.probity.letter.Letter.NoteItem;
import org.probity.report.Report;
import org.probity.report.Report.SourceView;

/** What goes with a letter. */
final class Enclosures {
  private static final int HASH = 12;

  private Enclosures() {}

  /** The report, and copies of the sources that the notes cite and that somebody keeps. */
  static List<String> of(Report report, List<Note> notes) {
    List<String> enclosures = new ArrayList<>();
    enclosures.add(
        "Report on "
            + report.caseView().subject()
            + " under the "
            + report.policy().title()
            + ", as of "
            + (report.asOf().equals(report.knownBy()) ? "" : report.asOf() + " ")
            + "and known by "
            + report.knownBy()
            + " (case "
            + report.caseView().sha256().substring(0, HASH)
            + ", rules "
            + report.engine().rulesSha256().substring(0, HASH)
            + "), with all sources and how to recompute it");
    List<String> archived = archived(report, notes);
    if (!archived.isEmpty()) {
      enclosures.add(
          archived.size() == 1
              ? "The archived copy of the one source that has one"
              : "Archived copies of the " + archived.size() + " sources that have one");
    }
    return enclosures;
  }

  private static List<String> archived(Report report, List<Note> notes) {
    Set<String> cited =
        notes.stream()
            .flatMap(note -> note.items().stream())
            .map(NoteItem::source)
            .map(String::valueOf)
            .collect(Collectors.toSet());
    return report.sources().stream()
        .filter(source -> cited.contains(source.id()) && source.archived() != null)
        .map(SourceView::id)
        .toList();
  }
}
