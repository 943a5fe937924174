package org.probity.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.CheckedRule;
import org.probity.policy.PackFiles;

/**
 * Examines how firmly the scenarios of a pack hold its rules and editions in place. Every scenario
 * of the pack is a witness, whatever part of it is examined.
 */
public final class Examination {
  private final PackFiles files;
  private final Optional<ReadyPolicy> policy;
  private final Evaluator evaluator;
  private final Optional<String> only;
  private final PackRules rules;
  private final Judge judge;
  private final List<JudgedScenario> scenarios;
  private final MutantCompiler compiler;
  private final RuleTrials trials;

  /**
   * Runs the scenarios, once for all that follows.
   *
   * @param policy the policy; empty for the rules on proof
   * @param only the criterion's folder whose rules and standards are examined; empty for all of
   *     them, and for the tables and the days on which editions are in force
   * @param store compiles the mutants of rules
   */
  public Examination(
      PackFiles files,
      Evaluator evaluator,
      Optional<ReadyPolicy> policy,
      Optional<String> only,
      PolicyStore store) {
    ScenarioRunner runner = new ScenarioRunner(evaluator, policy);
    this.files = files;
    this.policy = policy;
    this.evaluator = evaluator;
    this.only = only;
    this.rules = new PackRules(files);
    this.judge = runner.judge();
    this.scenarios = runner.judged(files, Optional.empty());
    this.compiler = new MutantCompiler(files, judge, store);
    this.trials = new RuleTrials(rules, compiler);
  }

  /** What came of the scenarios of what is examined. */
  public List<ScenarioResult> results() {
    return scenarios.stream()
        .map(JudgedScenario::result)
        .filter(result -> only.isEmpty() || result.folder().equals(only.get()))
        .toList();
  }

  /** How many conditions {@link #coverage} tries, those that are refused included. */
  public int conditions() {
    return drops().size();
  }

  /**
   * Which rules argue, and which conditions alone stop their rule, in some scenario.
   *
   * @param tried told after each condition
   */
  public Coverage coverage(Runnable tried) {
    List<CheckedRule> examined = rules.in(only);
    List<RuleMutant> drops = new ArrayList<>(drops());
    AloneInStopping alone = new AloneInStopping();
    trials.run(
        drops,
        scenarios.stream().filter(judged -> judged.scenario().isUsable()).toList(),
        alone,
        tried);
    drops.removeAll(compiler.refused());
    return new Coverage(
        examined.size(),
        silent(examined),
        drops.size(),
        drops.stream()
            .filter(drop -> !alone.stopped(drop))
            .map(drop -> new Gap(drop.place(), drop.part()))
            .toList());
  }

  private List<RuleMutant> drops() {
    return ruleMutants(only).stream().filter(mutant -> mutant.kind().isDrop()).toList();
  }

  private List<Gap> silent(List<CheckedRule> examined) {
    Set<String> argued =
        scenarios.stream()
            .flatMap(scenario -> scenario.argued().stream())
            .collect(Collectors.toSet());
    return examined.stream()
        .filter(rule -> !argued.contains(rule.name()))
        .map(rule -> new Gap(rule.file() + ":" + rule.line(), "\"" + rule.name() + "\""))
        .toList();
  }

  /** How many changes {@link #mutation} tries, those that are refused included. */
  public int mutants() {
    return ruleMutants(only).size() + editionMutants().map(made -> made.in(only).size()).orElse(0);
  }

  /**
   * Which mutants no scenario notices. A scenario that fails as it is notices none.
   *
   * @param tried told after each mutant, by several threads
   */
  public MutationResult mutation(Runnable tried) {
    List<JudgedScenario> passing = scenarios.stream().filter(JudgedScenario::passed).toList();
    Optional<EditionMutants> editions = editionMutants();
    List<EditionMutant> ofEditions = editions.map(made -> made.in(only)).orElse(List.of());
    List<Mutant> left = new ArrayList<>(ruleMutants(only));
    left.addAll(ofEditions);
    Set<Mutant> caught = new LinkedHashSet<>(caughtRules(passing, tried));
    caught.addAll(caughtEditions(ofEditions, passing, tried));
    left.removeAll(compiler.refused());
    left.removeAll(caught);

    Explanations explanations = new Explanations(Explanation.in(files));
    List<Mutant> survivors = left.stream().filter(mutant -> !explanations.explain(mutant)).toList();
    return new MutationResult(
        caught.size(),
        survivors.stream().map(Mutant::gap).toList(),
        left.size() - survivors.size(),
        compiler.refused().size() + editions.map(EditionMutants::refused).orElse(0),
        explanations.errors(known(editions), caught, only));
  }

  private Optional<EditionMutants> editionMutants() {
    return policy.map(ready -> EditionMutants.of(files, ready.policy(), rules));
  }

  private Set<RuleMutant> caughtRules(List<JudgedScenario> passing, Runnable tried) {
    CaughtRuleMutants observer = new CaughtRuleMutants(judge);
    trials.run(ruleMutants(only), passing, observer, tried);
    return observer.caught();
  }

  private List<EditionMutant> caughtEditions(
      List<EditionMutant> mutants, List<JudgedScenario> passing, Runnable tried) {
    if (policy.isEmpty()) {
      return List.of();
    }
    EditionTrials ofEditions = new EditionTrials(new PolicyJudge(evaluator, policy.get()), passing);
    return mutants.parallelStream()
        .filter(
            mutant -> {
              boolean caught = ofEditions.isCaught(mutant);
              tried.run();
              return caught;
            })
        .toList();
  }

  private List<Mutant> known(Optional<EditionMutants> editions) {
    List<Mutant> known = new ArrayList<>(ruleMutants(Optional.empty()));
    known.removeAll(compiler.refused());
    editions.ifPresent(made -> known.addAll(made.all()));
    return known;
  }

  private List<RuleMutant> ruleMutants(Optional<String> wanted) {
    return rules.in(wanted).stream().flatMap(rule -> RuleMutants.of(rule).stream()).toList();
  }
}
