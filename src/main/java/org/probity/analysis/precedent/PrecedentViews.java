package org.probity.analysis.precedent;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.precedent.PrecedentReport.DecisionView;
import org.probity.analysis.precedent.PrecedentReport.MatchView;
import org.probity.analysis.precedent.PrecedentReport.PairView;
import org.probity.analysis.precedent.PrecedentReport.SourceView;
import org.probity.model.Case;
import org.probity.model.Citation;
import org.probity.model.Source;

/** Words what was found about decisions. It finds nothing itself. */
final class PrecedentViews {
  private PrecedentViews() {}

  static DecisionView decision(Decided decided) {
    Profile then = decided.profiles().get(0);
    Set<String> against = new TreeSet<>(then.against());
    return new DecisionView(
        decided.subject().id(),
        decided.subject().subject().name(),
        decided.entry().event().word(),
        decided.entry().on().toString(),
        decided.severity().word(),
        then.edition(),
        then.outcome(),
        List.copyOf(against),
        decided.entry().note(),
        decided.entry().sources().stream()
            .map(citation -> source(decided.subject(), citation))
            .toList());
  }

  private static SourceView source(Case subject, Citation citation) {
    Source source = subject.sources().get(citation.source());
    String words =
        source == null
            ? citation.source()
            : (source.publisher() == null ? "" : source.publisher() + ", ") + source.title();
    return new SourceView(citation.source(), words, citation.stance().word(), citation.says());
  }

  static PairView pair(Decided milder, Decided graver, List<Profile.Match> matches) {
    return new PairView(
        decision(milder), decision(graver), matches.stream().map(PrecedentViews::match).toList());
  }

  private static MatchView match(Profile.Match match) {
    return new MatchView(
        match.there().criterion(),
        orNull(match.here().about()),
        orNull(match.there().about()),
        List.copyOf(match.there().against()),
        List.copyOf(match.here().moreAgainstThan(match.there())),
        List.copyOf(match.here().lessForThan(match.there())));
  }

  private static @Nullable String orNull(String about) {
    return about.isEmpty() ? null : about;
  }
}
