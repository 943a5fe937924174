package org.probity.analysis.change;

import java.util.List;
import org.probity.analysis.TextPage;
import org.probity.report.Report.DeterminationView;

/** Prints for a terminal what would be otherwise, without colours. */
public final class WhatIfText {
  private final boolean all;

  /**
   * Text with everything in it, or with a dozen entries of each kind and the number of the rest.
   */
  public WhatIfText(boolean all) {
    this.all = all;
  }

  /** The lines, without line ends, of at most 100 columns. */
  public List<String> lines(WhatIfReport report) {
    TextPage page = new TextPage(all, ChangeText.COLUMNS);
    page.heading(report.caseView(), report.policy(), report.asOf(), report.knownBy());
    page.space();
    page.text("What if:");
    report.supposed().forEach(words -> page.entry(1, words));
    page.space();
    ReportDifference difference = report.difference();
    page.table(
        1,
        List.of(
            List.of("as things stand", ChangeText.words(difference.before())),
            List.of("with the change", ChangeText.words(difference.after()))));
    page.text(verdict(difference));
    new DifferenceText(page).print(difference);
    return page.lines();
  }

  private static String verdict(ReportDifference difference) {
    DeterminationView before = difference.before();
    DeterminationView after = difference.after();
    if (difference.isEmpty()) {
      return "Nothing changes: the two reports say the same.";
    }
    if (difference.changesOutcome()) {
      return "The outcome changes: "
          + TextPage.prose(before.outcome())
          + " -> "
          + TextPage.prose(after.outcome())
          + ".";
    }
    if (!before.floor().equals(after.floor()) || !before.ceiling().equals(after.ceiling())) {
      return "The outcome stays; what the open questions leave possible changes.";
    }
    return before.because().equals(after.because())
        ? "The outcome stays."
        : "The outcome stays, for other reasons: "
            + String.join(", ", before.because())
            + " -> "
            + String.join(", ", after.because())
            + ".";
  }
}
