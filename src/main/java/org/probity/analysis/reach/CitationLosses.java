package org.probity.analysis.reach;

import java.util.List;
import org.probity.analysis.reach.ReachReport.CitationView;
import org.probity.analysis.stress.StressReport;
import org.probity.policy.Rung;

/** The smallest sets of single citations whose loss changes an outcome, by where they lead. */
record CitationLosses(StressReport found) {

  /** Those that lead to a rung, small sets first. */
  List<List<CitationView>> to(Rung rung) {
    return found.corrections().stream()
        .filter(correction -> correction.becomes().equals(rung.word()))
        .map(correction -> correction.lost().stream().map(this::citation).toList())
        .toList();
  }

  private CitationView citation(int number) {
    StressReport.CitationView citation = found.citations().get(number - 1);
    return new CitationView(citation.claim(), citation.source());
  }

  /** Whether these are all. */
  boolean isComplete() {
    return !found.search().limitsReached().contains("citations");
  }
}
