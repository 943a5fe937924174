package org.probity.analysis.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.probity.model.Case;
import org.probity.model.Claim;
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
        id -> sources.put(id, publishedOn(Objects.requireNonNull(sources.get(id)), tooLate)));
    return sources;
  }

  private Case without(Set<String> claims, Map<String, Source> sources) {
    return new Case(
        subject.format(),
        subject.id(),
        subject.title(),
        subject.subject(),
        subject.history(),
        subject.uses(),
        sources,
        others(subject.activities(), claims),
        others(subject.listings(), claims),
        others(subject.conduct(), claims),
        others(subject.findings(), claims),
        others(subject.measures(), claims),
        others(subject.responses(), claims),
        others(subject.statements(), claims),
        others(subject.attributes(), claims),
        others(subject.searches(), claims));
  }

  private static <C extends Claim> List<C> others(List<C> claims, Set<String> some) {
    return claims.stream().filter(claim -> !some.contains(claim.id())).toList();
  }

  private static Source publishedOn(Source source, PartialDate day) {
    return new Source(
        source.kind(),
        source.title(),
        source.publisher(),
        source.author(),
        day,
        source.url(),
        source.origin(),
        source.derivesFrom(),
        source.voice(),
        source.certainty(),
        source.archived(),
        source.sha256(),
        source.accessed(),
        source.language(),
        source.note());
  }

  /** How often the case was evaluated so far. */
  int evaluations() {
    return evaluations;
  }
}
