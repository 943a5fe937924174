package org.probity.analysis.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.probity.analysis.AlteredCase;
import org.probity.model.Case;
import org.probity.model.PartialDate;
import org.probity.model.Source;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;

/**
 * Evaluates a case under a policy on any day, and counts how often. Not safe for use by several
 * threads.
 */
final class Clock {
  private record Asked(LocalDate day, LocalDate knownBy) {}

  private final Evaluator evaluator;
  private final Case subject;
  private final ReadyPolicy policy;
  private final Map<Asked, Moment> moments = new HashMap<>();
  private int evaluations;

  Clock(Evaluator evaluator, Case subject, ReadyPolicy policy) {
    this.evaluator = evaluator;
    this.subject = subject;
    this.policy = policy;
  }

  /** What follows for a day from what was known by another. */
  Moment at(LocalDate day, LocalDate knownBy) {
    Asked asked = new Asked(day, knownBy);
    Moment known = moments.get(asked);
    if (known == null) {
      known = evaluated(subject, day, knownBy, Optional.empty());
      moments.put(asked, known);
    }
    return known;
  }

  /**
   * The same without some claims, as if some sources had become public a day too late, and under a
   * named edition.
   *
   * @param edition empty for the one in force
   */
  Moment without(
      Set<String> sources,
      Set<String> claims,
      LocalDate day,
      LocalDate knownBy,
      Optional<String> edition) {
    return evaluated(without(claims, postponed(sources, knownBy)), day, knownBy, edition);
  }

  private Moment evaluated(Case asked, LocalDate day, LocalDate knownBy, Optional<String> edition) {
    evaluations++;
    WeighedCase weighed = evaluator.weigh(asked, day, knownBy);
    return Moment.of(weighed, evaluator.report(weighed, policy, edition));
  }

  private Map<String, Source> postponed(Set<String> ids, LocalDate knownBy) {
    Map<String, Source> sources = new TreeMap<>(subject.sources());
    PartialDate tooLate = PartialDate.of(knownBy.plusDays(1));
    ids.forEach(
        id ->
            sources.computeIfPresent(
                id, (same, source) -> AlteredCase.with(source, "published", tooLate)));
    return sources;
  }

  private Case without(Set<String> claims, Map<String, Source> sources) {
    return AlteredCase.holding(
        subject,
        sources,
        subject.claims().stream().filter(claim -> !claims.contains(claim.id())).toList());
  }

  /** How often the case was evaluated so far. */
  int evaluations() {
    return evaluations;
  }
}
