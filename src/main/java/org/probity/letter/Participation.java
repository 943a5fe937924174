package org.probity.letter;

import java.time.LocalDate;
import java.util.Set;
import org.probity.model.PartialDate;
import org.probity.report.Report;
import org.probity.report.Report.HistoryView;

/** Whether the subject takes part in the code, by what its record says was decided. */
final class Participation {
  private static final Set<String> ENTRIES = Set.of("joined", "readmitted");
  private static final Set<String> EXITS =
      Set.of("withdrew", "delisted", "expelled", "excluded", "resigned", "refused");

  private Participation() {}

  /** Whether the last thing that the record says for certain is that the subject takes part. */
  static boolean of(Report report) {
    LocalDate asOf = LocalDate.parse(report.asOf());
    boolean takesPart = false;
    for (HistoryView entry : report.history()) {
      boolean before = PartialDate.parse(entry.on()).isCertainlyOnOrBefore(asOf);
      if (entry.policy().equals(report.policy().id()) && before) {
        takesPart =
            ENTRIES.contains(entry.event()) || (takesPart && !EXITS.contains(entry.event()));
      }
    }
    return takesPart;
  }
}
