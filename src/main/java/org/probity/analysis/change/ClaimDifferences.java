package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.Pair;
import org.probity.analysis.change.ReportDifference.CitationDifference;
import org.probity.analysis.change.ReportDifference.ClaimDifference;
import org.probity.analysis.change.ReportDifference.ClaimState;
import org.probity.analysis.change.ReportDifference.SourceDifference;
import org.probity.analysis.change.ReportDifference.SourceState;
import org.probity.report.Report;
import org.probity.report.Report.ClaimView;

/** Reads off two reports what they say differently of claims and sources. */
final class ClaimDifferences {
  private ClaimDifferences() {}

  /** Claims that are said, proved or cited otherwise. */
  static List<ClaimDifference> claims(Report before, Report after) {
    List<ClaimDifference> found = new ArrayList<>();
    for (Pair<ClaimView> pair : Pair.of(before.claims(), after.claims(), ClaimView::id)) {
      Pair<ClaimState> state =
          pair.map(
              one -> new ClaimState(one.text(), one.proof(), one.counterProof(), one.status()));
      List<CitationDifference> citations =
          citations(counting(pair.before(), before), counting(pair.after(), after));
      if (!state.isSame() || !citations.isEmpty()) {
        found.add(new ClaimDifference(pair.shown().id(), state.before(), state.after(), citations));
      }
    }
    return found;
  }

  private static List<CitationDifference> citations(
      Map<List<String>, Integer> earlier, Map<List<String>, Integer> later) {
    return Stream.concat(earlier.keySet().stream(), later.keySet().stream())
        .distinct()
        .sorted((one, other) -> String.join(" ", one).compareTo(String.join(" ", other)))
        .map(
            key ->
                new CitationDifference(
                    key.get(0),
                    key.get(1),
                    earlier.getOrDefault(key, 0),
                    later.getOrDefault(key, 0)))
        .filter(citation -> citation.before() != citation.after())
        .toList();
  }

  private static Map<List<String>, Integer> counting(@Nullable ClaimView claim, Report report) {
    Map<List<String>, Integer> found = new HashMap<>();
    if (claim != null) {
      claim.citations().stream()
          .filter(citation -> report.sources().get(citation.number() - 1).admissible())
          .forEach(
              citation ->
                  found.merge(List.of(citation.source(), citation.stance()), 1, Integer::sum));
    }
    return found;
  }

  /** Sources that one report does not have, or that differ in what counts. */
  static List<SourceDifference> sources(Report before, Report after) {
    return Pair.of(before.sources(), after.sources(), Report.SourceView::id).stream()
        .map(ClaimDifferences::source)
        .filter(source -> !Objects.equals(source.before(), source.after()))
        .toList();
  }

  private static SourceDifference source(Pair<Report.SourceView> pair) {
    Pair<SourceState> state =
        pair.map(one -> new SourceState(one.origin(), one.published(), one.admissible()));
    return new SourceDifference(
        pair.shown().id(), pair.shown().citation(), state.before(), state.after());
  }
}
