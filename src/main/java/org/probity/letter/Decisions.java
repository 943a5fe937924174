package org.probity.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.model.PartialDate;
import org.probity.report.Report;
import org.probity.report.Report.CitationView;
import org.probity.report.Report.HistoryView;

/** What the record says was decided on the subject, by the as-of date and as known by then. */
final class Decisions {
  private final Report report;
  private final Statements statements;
  private final Documents documents;
  private final Notes notes;

  Decisions(Report report, Statements statements, Documents documents, Notes notes) {
    this.report = report;
    this.statements = statements;
    this.documents = documents;
    this.notes = notes;
  }

  List<Decision> all() {
    LocalDate asOf = LocalDate.parse(report.asOf());
    List<Decision> decisions = new ArrayList<>();
    for (HistoryView entry : report.history()) {
      List<Cited> cited =
          entry.citations().stream()
              .filter(statements::counts)
              .filter(Decisions::supports)
              .map(documents::of)
              .toList();
      if (!cited.isEmpty() && PartialDate.parse(entry.on()).isCertainlyOnOrBefore(asOf)) {
        decisions.add(
            new Decision(entry.on(), entry.event(), code(entry), entry.note(), notes.of(cited)));
      }
    }
    return decisions;
  }

  private static boolean supports(CitationView citation) {
    return citation.stance().equals("supports");
  }

  private @Nullable String code(HistoryView entry) {
    return entry.policy().equals(report.policy().id()) ? null : entry.policy();
  }
}
