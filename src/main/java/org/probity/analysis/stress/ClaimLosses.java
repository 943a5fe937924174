package org.probity.analysis.stress;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.probity.pipeline.Arguments;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;

/**
 * A case some of whose claims lose every citation, and so count no more. Not safe for use by
 * several threads.
 */
public final class ClaimLosses {
  /** A case without the citations of some claims, and what the rules argue about it. */
  public record Left(WeighedCase weighed, Arguments arguments) {}

  private final Evaluator evaluator;
  private final WeighedCase whole;
  private final Evidence evidence;
  private final Judge judge;
  private final SortedMap<String, Set<Pull>> pulls;
  private final Map<Set<String>, Left> left = new HashMap<>();

  /** The losses of a weighed case under an edition. */
  public ClaimLosses(Evaluator evaluator, WeighedCase whole, ReadyPolicy policy, Edition edition) {
    this.evaluator = evaluator;
    this.whole = whole;
    this.evidence = new Evidence(whole);
    this.judge = new Judge(evaluator, whole, policy, edition, evidence);
    this.pulls =
        new Pulls(judge, evidence, policy.policy(), edition, whole.subject().subject().kind())
            .ofWholeClaims();
  }

  /**
   * The claims whose loss moves the outcome one way or not at all, whatever else is lost; by id, in
   * order. A plan for a search, no finding.
   *
   * @param milder whether that is the milder way; otherwise the graver one
   */
  public List<String> moving(boolean milder) {
    return pulling(EnumSet.of(milder ? Pull.GRAVER : Pull.MILDER));
  }

  /** The claims whose loss moves the outcome now one way, now the other; by id, in order. */
  public List<String> movingEitherWay() {
    return pulling(EnumSet.allOf(Pull.class));
  }

  private List<String> pulling(Set<Pull> wanted) {
    return pulls.entrySet().stream()
        .filter(claim -> claim.getValue().equals(wanted))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The case without every citation of these claims. */
  public Left without(Collection<String> lost) {
    return left.computeIfAbsent(Set.copyOf(lost), this::judged);
  }

  private Left judged(Set<String> lost) {
    BitSet kept = evidence.all();
    for (int i = 0; i < evidence.citations().size(); i++) {
      if (lost.contains(evidence.citations().get(i).claim())) {
        kept.clear(i);
      }
    }
    WeighedCase weighed =
        lost.isEmpty()
            ? whole
            : evaluator.weigh(
                evidence.keeping(kept), whole.facts().asOf(), whole.facts().knownBy());
    return new Left(weighed, judge.arguments(kept));
  }
}
