package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.probity.analysis.ScenarioResult;
import org.probity.analysis.ScenarioRunner;
import org.probity.document.Problem;
import org.probity.pipeline.BadPolicy;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PackGate;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.CheckedRule;
import org.probity.policy.PackFiles;
import org.probity.policy.PolicyReader;
import org.probity.policy.RuleCheck;

/**
 * Everything that is to be said of a pack: what keeps it from being used, and if nothing does, what
 * it leaves out.
 */
public final class PackInspection {
  private final PolicyStore store;
  private final Supplier<Evaluator> evaluator;

  /**
   * Inspections of packs of the store.
   *
   * @param evaluator runs the scenarios; asked only for packs that can be used
   */
  public PackInspection(PolicyStore store, Supplier<Evaluator> evaluator) {
    this.store = store;
    this.evaluator = evaluator;
  }

  /** The findings on a pack: errors, or where there are none warnings. */
  public List<LintFinding> findings(PackFiles files) {
    boolean isProof = files.id().equals(PolicyStore.PROOF);
    RuleCheck check = new PackGate().check(files);
    List<LintFinding> errors = new ArrayList<>(isProof ? List.of() : invalid(files));
    check.problems().stream().map(LintFinding::of).forEach(errors::add);
    if (!errors.isEmpty()) {
      return errors;
    }
    try {
      return isProof
          ? used(files, check.rules(), Optional.empty())
          : used(files, check.rules(), Optional.of(store.ready(files)));
    } catch (BadPolicy unusable) {
      return of(unusable, files);
    }
  }

  /** What is wrong with manifest and editions, with places where they are known. */
  private List<LintFinding> invalid(PackFiles files) {
    List<LintFinding> found =
        new PolicyReader()
            .read(files).problems().stream().filter(Problem::isError).map(LintFinding::of).toList();
    if (!found.isEmpty()) {
      return found;
    }
    try {
      store.read(files);
      return List.of();
    } catch (BadPolicy bad) {
      return of(bad, files);
    }
  }

  private List<LintFinding> used(
      PackFiles files, List<CheckedRule> rules, Optional<ReadyPolicy> policy) {
    List<LintFinding> findings = new ArrayList<>();
    Optional<List<ScenarioResult>> scenarios = Optional.empty();
    try {
      scenarios = scenarios(files, rules, policy);
    } catch (BadPolicy bad) {
      findings.addAll(of(bad, files));
    }
    findings.addAll(new Lint(files, rules).findings(policy.map(ReadyPolicy::policy), scenarios));
    return findings;
  }

  /** None while a rule argues an element that no edition has: its argument would be an error. */
  private Optional<List<ScenarioResult>> scenarios(
      PackFiles files, List<CheckedRule> rules, Optional<ReadyPolicy> policy) {
    boolean runnable =
        rules.stream()
            .allMatch(
                rule ->
                    policy.map(ready -> ready.elements().contains(rule.element())).orElse(true));
    return runnable
        ? Optional.of(new ScenarioRunner(evaluator.get(), policy).run(files, Optional.empty()))
        : Optional.empty();
  }

  private static List<LintFinding> of(BadPolicy bad, PackFiles files) {
    return bad.problems().stream().map(problem -> LintFinding.of(problem, files.place())).toList();
  }
}
