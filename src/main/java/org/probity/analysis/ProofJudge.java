package org.probity.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.argument.RaisedArgument;
import org.probity.fact.Support;
import org.probity.finding.Proofs;
import org.probity.model.ProofLevel;
import org.probity.model.Stance;
import org.probity.pipeline.Arguments;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.PackFiles;
import org.probity.report.ReportBuilder;

/** Judges scenarios by the rules on proof. */
record ProofJudge(Evaluator evaluator) implements Judge {

  @Override
  public Arguments arguments(WeighedCase weighed) {
    WeighedCase anew =
        evaluator.weigh(weighed.subject(), weighed.facts().asOf(), weighed.facts().knownBy());
    return new Arguments(anew.proofArguments(), List.of());
  }

  @Override
  public List<String> differences(ReadyScenario scenario, Arguments arguments) {
    ScenarioFile.Expectation expected = scenario.written().expect();
    List<String> lines = new ArrayList<>();
    expected
        .proof()
        .forEach((claim, level) -> compare(claim, Stance.SUPPORTS, level, arguments, lines));
    expected
        .counterProof()
        .forEach((claim, level) -> compare(claim, Stance.CONTRADICTS, level, arguments, lines));
    return lines;
  }

  private static void compare(
      String claim, Stance stance, ProofLevel expected, Arguments arguments, List<String> lines) {
    Proofs proofs = new Proofs(arguments.raised());
    boolean supports = stance == Stance.SUPPORTS;
    ProofLevel got = supports ? proofs.proof(claim) : proofs.counterProof(claim);
    if (expected != got) {
      String what = supports ? "proof of " : "counter-proof of ";
      Differences.compare(what + claim, expected, got, lines);
      describe(claim, stance, arguments, lines);
    }
  }

  private static void describe(
      String claim, Stance stance, Arguments arguments, List<String> lines) {
    List<String> rules =
        arguments.raised().stream()
            .filter(
                argument -> argument.facts().stream().anyMatch(fact -> isOn(fact, claim, stance)))
            .map(argument -> "  " + argument.element() + " by \"" + argument.rule() + "\"")
            .toList();
    lines.addAll(rules.isEmpty() ? List.of("  no rule argues for a level") : rules);
  }

  private static boolean isOn(Object fact, String claim, Stance stance) {
    return fact instanceof Support support
        && support.claim().id().equals(claim)
        && support.stance() == stance;
  }

  @Override
  public boolean looksAt(ReadyScenario scenario, String element) {
    return true;
  }

  @Override
  public Set<String> argued(ReadyScenario scenario, Arguments arguments) {
    return arguments.raised().stream().map(RaisedArgument::rule).collect(Collectors.toSet());
  }

  /** Nothing is reported here, so the versions that reports carry do not matter. */
  @Override
  public Judge with(PolicyStore store, PackFiles rules) {
    return new ProofJudge(new Evaluator(store.proof(rules), new ReportBuilder.Versions("", "")));
  }
}
