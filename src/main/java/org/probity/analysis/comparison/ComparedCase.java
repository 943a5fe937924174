package org.probity.analysis.comparison;

import java.util.List;
import org.probity.analysis.comparison.Comparison.CaseView;
import org.probity.analysis.comparison.Comparison.CellView;
import org.probity.analysis.comparison.Comparison.CriterionName;
import org.probity.analysis.comparison.Comparison.RowView;
import org.probity.report.Report;

/** Reads a row of the matrix off the reports on one case. */
final class ComparedCase {
  private ComparedCase() {}

  /**
   * The row.
   *
   * @param reports on one case, in the order of the columns; at least one
   */
  static RowView row(List<Report> reports) {
    return new RowView(caseOf(reports.get(0)), reports.stream().map(ComparedCase::cell).toList());
  }

  static CaseView caseOf(Report report) {
    Report.CaseView view = report.caseView();
    return new CaseView(view.id(), view.title(), view.subject(), view.sha256());
  }

  static CellView cell(Report report) {
    Report.DeterminationView determination = report.determination();
    List<CriterionName> because =
        report.criteria().stream()
            .filter(criterion -> determination.because().contains(criterion.id()))
            .map(criterion -> new CriterionName(criterion.id(), criterion.title()))
            .toList();
    return new CellView(
        report.policy().edition(),
        determination.outcome(),
        determination.floor(),
        determination.ceiling(),
        because);
  }
}
