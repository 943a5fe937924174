package org.probity.letter;

import java.time.LocalDate;
import java.util.Optional;
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
    return last(report).filter(entry -> ENTRIES.contains(entry.event())).isPresent();
  }

  /** The last entry or exit that the record says for certain, if it is an exit. */
  static Optional<HistoryView> exit(Report report) {
    return last(report).filter(entry -> EXITS.contains(entry.event()));
  }

  private static Optional<HistoryView> last(Report report) {
    LocalDate asOf = LocalDate.parse(report.asOf());
    return report.history().stream()
        .filter(entry -> entry.policy().equals(report.policy().id()))
        .filter(entry -> ENTRIES.contains(entry.event()) || EXITS.contains(entry.event()))
        .filter(entry -> PartialDate.parse(entry.on()).isCertainlyOnOrBefore(asOf))
        .reduce((first, second) -> second);
  }
}
