package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.analysis.stress.ClaimLosses;
import org.probity.analysis.stress.Limits;
import org.probity.argument.RaisedArgument;
import org.probity.argument.Side;
import org.probity.determination.Determination;
import org.probity.fact.Support;
import org.probity.model.Claim;
import org.probity.model.PartialDate;
import org.probity.model.Response;
import org.probity.model.ResponseKind;
import org.probity.model.Stance;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;
import org.probity.report.Report;

/**
 * Evaluates the case as it would be after some steps. An argument that is supposed rests on a claim
 * of its own with just the proof that its side needs; a claim that is withdrawn loses its
 * citations. Not safe for use by several threads.
 */
final class Trials {
  /** What was supposed: the case with its proof, and the arguments. */
  private record Supposed(WeighedCase weighed, List<RaisedArgument> arguments) {}

  private final Evaluator evaluator;
  private final ReadyPolicy policy;
  private final Edition edition;
  private final ClaimLosses losses;
  private final Limits limits;
  private final Map<Set<Step>, Determination> judged = new HashMap<>();

  Trials(
      Evaluator evaluator, WeighedCase whole, ReadyPolicy policy, Edition edition, Limits limits) {
    this.evaluator = evaluator;
    this.policy = policy;
    this.edition = edition;
    this.losses = new ClaimLosses(evaluator, whole, policy, edition);
    this.limits = limits;
  }

  Edition edition() {
    return edition;
  }

  ClaimLosses losses() {
    return losses;
  }

  Limits limits() {
    return limits;
  }

  /** How many sets of steps were judged, each counted once. */
  int evaluations() {
    return judged.size();
  }

  /** The determination on the case after these steps. */
  Determination after(Collection<? extends Step> steps) {
    return judged.computeIfAbsent(Set.copyOf(steps), this::determined);
  }

  private Determination determined(Set<Step> steps) {
    ClaimLosses.Left left = losses.without(Step.lost(steps));
    Supposed supposed = supposed(left, steps);
    return evaluator.determine(
        supposed.weighed(), policy, edition, left.arguments().with(supposed.arguments()));
  }

  /** The report on the case without these claims, with what is argued beside. */
  Standing standing(Collection<? extends Step> steps) {
    ClaimLosses.Left left = losses.without(Step.lost(List.copyOf(steps)));
    Supposed supposed = supposed(left, steps);
    Report report =
        evaluator.report(
            supposed.weighed(), policy, edition, left.arguments().with(supposed.arguments()));
    return new Standing(report);
  }

  private static Supposed supposed(ClaimLosses.Left left, Collection<? extends Step> steps) {
    WeighedCase weighed = left.weighed();
    List<RaisedArgument> proof = new ArrayList<>(weighed.proofArguments());
    List<RaisedArgument> arguments = new ArrayList<>(left.arguments().raised());
    for (Step step : steps) {
      if (step instanceof Step.Argued argued) {
        Claim claim = claim(argued, weighed);
        Support support = new Support(claim, Stance.SUPPORTS, List.of(), 0, 0, 0, 0, List.of());
        proof.add(
            new RaisedArgument("supposed", "", argued.proof().word(), Side.PRO, List.of(support)));
        arguments.add(
            new RaisedArgument(
                "supposed", "", argued.element().element(), argued.side(), List.of(claim)));
      }
    }
    WeighedCase more =
        new WeighedCase(
            weighed.subject(), weighed.sha256(), weighed.admission(), weighed.facts(), proof);
    return new Supposed(more, arguments);
  }

  /** Any claim that can name a conduct carries an argument; no rule sees it. */
  private static Claim claim(Step.Argued argued, WeighedCase weighed) {
    String about = argued.about();
    return new Response(
        "supposed: " + argued.name() + " " + about,
        Optional.of(about).filter(id -> !id.isEmpty()).orElse(null),
        ResponseKind.EXPLANATION,
        PartialDate.of(weighed.facts().asOf()),
        null,
        List.of());
  }
}
