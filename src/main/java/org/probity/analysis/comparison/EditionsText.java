package org.probity.analysis.comparison;

import org.jspecify.annotations.Nullable;
import org.probity.analysis.TextPage;
import org.probity.analysis.comparison.Comparison.CaseChangeView;
import org.probity.analysis.comparison.Comparison.ClauseView;
import org.probity.analysis.comparison.Comparison.CriterionChangeView;
import org.probity.analysis.comparison.Comparison.CriterionState;
import org.probity.analysis.comparison.Comparison.EditionsView;
import org.probity.analysis.comparison.Comparison.ElementChangeView;
import org.probity.analysis.comparison.Comparison.ProvisionChangeView;
import org.probity.analysis.comparison.Comparison.TableChangeView;

/** Prints for a terminal what changes from one edition of a policy to another. */
final class EditionsText {
  private EditionsText() {}

  static void print(TextPage page, EditionsView editions) {
    page.entry(
        0,
        editions.policy()
            + ", from edition "
            + editions.from()
            + " to "
            + editions.to()
            + ": the outcome changes for "
            + TextPage.counted(editions.changed().size(), "case")
            + "; nothing differs for "
            + editions.unchanged().size());
    editions.changed().forEach(change -> change(page, change));
    editions.criteria().forEach(criterion -> criterion(page, criterion));
    editions.provisions().forEach(provision -> provision(page, provision));
    for (TableChangeView row : editions.tables()) {
      page.entry(1, "table row " + row.change() + ": " + row.row());
    }
  }

  private static void change(TextPage page, CaseChangeView change) {
    page.entry(1, change.caseView().id());
    page.entry(2, "before: " + ComparisonText.words(change.before()));
    page.entry(2, "after: " + ComparisonText.words(change.after()));
    page.entry(2, "criteria that differ: " + String.join(", ", change.criteria()));
  }

  private static void criterion(TextPage page, CriterionChangeView criterion) {
    page.entry(
        1,
        "criterion "
            + criterion.id()
            + ": "
            + state(criterion.before())
            + " -> "
            + state(criterion.after())
            + ", for "
            + String.join(", ", criterion.cases()));
    CriterionState before = criterion.before();
    CriterionState after = criterion.after();
    if (before != null && after != null && !before.composition().equals(after.composition())) {
      page.entry(2, "was: " + before.composition());
      page.entry(2, "is: " + after.composition());
    }
    criterion.elements().forEach(element -> element(page, element));
    page.entry(2, "provisions: " + String.join(", ", criterion.provisions()));
  }

  private static String state(@Nullable CriterionState state) {
    return state == null ? "not in it" : state.value() + " (" + state.force() + ")";
  }

  private static void element(TextPage page, ElementChangeView element) {
    page.entry(
        2, element.id() + ": " + orNone(element.before()) + " -> " + orNone(element.after()));
  }

  private static String orNone(@Nullable String needs) {
    return needs == null ? "not in it" : needs;
  }

  private static void provision(TextPage page, ProvisionChangeView provision) {
    page.entry(1, "provision " + provision.id() + " (" + provision.change() + ")");
    ClauseView before = provision.before();
    ClauseView after = provision.after();
    boolean same = provision.change().equals("same");
    if (before != null && !same) {
      clause(page, "before: ", before);
    }
    if (after != null) {
      clause(page, same ? "" : "after: ", after);
    }
  }

  private static void clause(TextPage page, String lead, ClauseView clause) {
    page.entry(2, lead + clause.label() + ". " + clause.text());
  }
}
