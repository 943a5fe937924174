package org.probity.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.comparison.Comparison.CaseChangeView;
import org.probity.analysis.comparison.Comparison.ClauseView;
import org.probity.analysis.comparison.Comparison.CriterionChangeView;
import org.probity.analysis.comparison.Comparison.CriterionState;
import org.probity.analysis.comparison.Comparison.EditionsView;
import org.probity.analysis.comparison.Comparison.ElementChangeView;
import org.probity.analysis.comparison.Comparison.ProvisionChangeView;
import org.probity.analysis.comparison.Comparison.TableChangeView;
import org.probity.report.TerminalLines;

/** Prints for a terminal what changes from one edition of a policy to another. */
final class EditionsText {
  private static final String INDENT = "  ";

  private final EditionsView editions;

  EditionsText(EditionsView editions) {
    this.editions = editions;
  }

  /** The lines, without line ends, of at most 100 columns. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        TerminalLines.paragraph(
            "",
            editions.policy()
                + ", from edition "
                + editions.from()
                + " to "
                + editions.to()
                + ": the outcome changes for "
                + ComparisonText.counted(editions.changed().size(), "case", "cases")
                + "; nothing differs for "
                + editions.unchanged().size()));
    editions.changed().forEach(change -> lines.addAll(change(change)));
    editions.criteria().forEach(criterion -> lines.addAll(criterion(criterion)));
    editions.provisions().forEach(provision -> lines.addAll(provision(provision)));
    for (TableChangeView row : editions.tables()) {
      lines.addAll(TerminalLines.paragraph(INDENT, "table row " + row.change() + ": " + row.row()));
    }
    return lines;
  }

  private static List<String> change(CaseChangeView change) {
    List<String> lines = new ArrayList<>();
    lines.addAll(TerminalLines.paragraph(INDENT, change.caseView().id()));
    lines.addAll(
        TerminalLines.paragraph(
            INDENT + INDENT, "before: " + ComparisonText.words(change.before())));
    lines.addAll(
        TerminalLines.paragraph(INDENT + INDENT, "after: " + ComparisonText.words(change.after())));
    lines.addAll(
        TerminalLines.paragraph(
            INDENT + INDENT, "criteria that differ: " + String.join(", ", change.criteria())));
    return lines;
  }

  private static List<String> criterion(CriterionChangeView criterion) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        TerminalLines.paragraph(
            INDENT,
            "criterion "
                + criterion.id()
                + ": "
                + state(criterion.before())
                + " -> "
                + state(criterion.after())
                + ", for "
                + String.join(", ", criterion.cases())));
    CriterionState before = criterion.before();
    CriterionState after = criterion.after();
    if (before != null && after != null && !before.composition().equals(after.composition())) {
      lines.addAll(TerminalLines.paragraph(INDENT + INDENT, "was: " + before.composition()));
      lines.addAll(TerminalLines.paragraph(INDENT + INDENT, "is: " + after.composition()));
    }
    criterion.elements().forEach(element -> lines.addAll(element(element)));
    lines.addAll(
        TerminalLines.paragraph(
            INDENT + INDENT, "provisions: " + String.join(", ", criterion.provisions())));
    return lines;
  }

  private static String state(@Nullable CriterionState state) {
    return state == null ? "not in it" : state.value() + " (" + state.force() + ")";
  }

  private static List<String> element(ElementChangeView element) {
    return TerminalLines.paragraph(
        INDENT + INDENT,
        element.id() + ": " + orNone(element.before()) + " -> " + orNone(element.after()));
  }

  private static String orNone(@Nullable String needs) {
    return needs == null ? "not in it" : needs;
  }

  private static List<String> provision(ProvisionChangeView provision) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        TerminalLines.paragraph(
            INDENT, "provision " + provision.id() + " (" + provision.change() + ")"));
    ClauseView before = provision.before();
    ClauseView after = provision.after();
    boolean same = provision.change().equals("same");
    if (before != null && !same) {
      lines.addAll(clause("before: ", before));
    }
    if (after != null) {
      lines.addAll(clause(same ? "" : "after: ", after));
    }
    return lines;
  }

  private static List<String> clause(String lead, ClauseView clause) {
    return TerminalLines.paragraph(INDENT + INDENT, lead + clause.label() + ". " + clause.text());
  }
}
