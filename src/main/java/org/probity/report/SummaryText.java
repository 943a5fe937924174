package org.probity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.OpenView;

/**
 * Prints the short summary of a report for a terminal: about 25 lines of at most 100 columns, no
 * colours.
 */
public final class SummaryText {
  private static final int COLUMNS = 100;
  private static final int MOST_CRITERIA = 12;
  private static final int VALUE = 15;
  private static final int TELLS = 10;

  /**
   * The lines, without line ends. Criteria that tell for the subject are counted, not shown, where
   * there are too many.
   */
  public List<String> lines(Report report) {
    List<String> lines = new ArrayList<>();
    Report.PolicyView policy = report.policy();
    String dates = "as of " + report.asOf() + ", known by " + report.knownBy();
    lines.add(cut(report.caseView().subject()));
    lines.add(cut(policy.title() + " (" + policy.id() + "@" + policy.edition() + "), " + dates));
    lines.add("");
    outcome(lines, report);
    lines.add("");
    if (!report.criteria().isEmpty()) {
      criteria(lines, report.criteria());
      lines.add("");
    }
    lines.add(openQuestions(report.open()));
    return List.copyOf(lines);
  }

  private static void outcome(List<String> lines, Report report) {
    Report.DeterminationView determination = report.determination();
    String word = PlainWords.prose(determination.outcome()).toUpperCase(Locale.ROOT);
    lines.addAll(wrapped(word + ": " + determination.words()));
    PlainWords.range(determination, report.open().isEmpty())
        .forEach(sentence -> lines.addAll(wrapped(sentence)));
    if (!determination.because().isEmpty()) {
      lines.addAll(
          wrapped(
              report.criteria().stream()
                  .filter(criterion -> determination.because().contains(criterion.id()))
                  .map(CriterionView::title)
                  .collect(
                      Collectors.joining(
                          "; ", PlainWords.because(determination.outcome()) + ": ", ""))));
    }
  }

  private static void criteria(List<String> lines, List<CriterionView> criteria) {
    boolean all = criteria.size() <= MOST_CRITERIA;
    List<CriterionView> shown =
        criteria.stream().filter(criterion -> all || !criterion.tells().equals("for")).toList();
    shown.forEach(criterion -> lines.add(line(criterion)));
    if (!all) {
      lines.add("  " + (criteria.size() - shown.size()) + " more tell for the subject");
    }
  }

  private static String line(CriterionView criterion) {
    String tells = PlainWords.isNeither(criterion) ? "-" : criterion.tells();
    int title = COLUMNS - 2 - TELLS - VALUE - criterion.force().length() - 3;
    return "  "
        + TextColumns.padded(tells, TELLS)
        + TextColumns.padded(PlainWords.value(criterion).toLowerCase(Locale.ROOT), VALUE)
        + TextColumns.cut(VisibleText.of(criterion.title()), title)
        + " ("
        + criterion.force()
        + ")";
  }

  private static String openQuestions(List<OpenView> open) {
    long matter = open.stream().filter(OpenView::canChange).count();
    return open.isEmpty()
        ? "No open questions."
        : "Open questions: " + open.size() + ", of which " + matter + " could change the outcome.";
  }

  private static String cut(String text) {
    return TextColumns.cut(VisibleText.of(text), COLUMNS);
  }

  private static List<String> wrapped(String text) {
    return TextColumns.wrapped(VisibleText.of(text), COLUMNS);
  }
}
