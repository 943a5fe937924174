package org.probity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probity.analysis.Coverage;
import org.probity.analysis.Examination;
import org.probity.analysis.Gap;
import org.probity.analysis.MutationResult;
import org.probity.analysis.ScenarioResult;
import org.probity.analysis.ScenarioRunner;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.PackFiles;

/** Runs the scenarios of packs, examines what they hold in place, and prints what came of it. */
final class PackRun {
  /**
   * What came of one pack.
   *
   * @param sound whether all scenarios passed and nothing that was asked for is lacking
   */
  record Outcome(List<ScenarioResult> results, boolean sound) {}

  private final RuleOptions rules;
  private final boolean coverage;
  private final boolean mutation;
  private final PrintWriter out;

  PackRun(RuleOptions rules, boolean coverage, boolean mutation, PrintWriter out) {
    this.rules = rules;
    this.coverage = coverage;
    this.mutation = mutation;
    this.out = out;
  }

  /**
   * Tests one pack, read anew.
   *
   * @param only the criterion to test; empty for all
   */
  Outcome run(String id, Optional<String> only) {
    PolicyStore store = rules.store();
    PackFiles files = rules.files(store, id);
    Evaluator evaluator = rules.evaluator(store);
    Optional<ReadyPolicy> policy =
        id.equals(PolicyStore.PROOF) ? Optional.empty() : Optional.of(store.ready(files));
    if (!coverage && !mutation) {
      List<ScenarioResult> results = new ScenarioRunner(evaluator, policy).run(files, only);
      return new Outcome(results, passed(id, results));
    }
    Examination examination = new Examination(files, evaluator, policy, only, rules.quietStore());
    List<ScenarioResult> results = examination.results();
    boolean passed = passed(id, results);
    boolean covered = !coverage || covered(id, examination);
    boolean held = !mutation || (passed ? heldInPlace(id, examination) : untried(id));
    return new Outcome(results, passed && covered && held);
  }

  private boolean untried(String id) {
    out.println(id + ": no mutants are tried before all scenarios pass");
    return false;
  }

  private boolean passed(String id, List<ScenarioResult> results) {
    List<ScenarioResult> failed = results.stream().filter(result -> !result.passed()).toList();
    for (ScenarioResult result : failed) {
      out.println("failed: " + id + " " + result.folder() + ": " + result.name());
      out.println("  " + result.place());
      result.differences().forEach(line -> out.println("  " + line));
    }
    out.println(
        id + ": " + (results.size() - failed.size()) + " passed, " + failed.size() + " failed");
    out.flush();
    return failed.isEmpty();
  }

  /** Conditions that never stop a rule alone are listed, and lack nothing that is asked for. */
  private boolean covered(String id, Examination examination) {
    Coverage found;
    try (Progress progress = new Progress(id, examination.conditions())) {
      found = examination.coverage(progress::step);
    }
    found.silent().forEach(rule -> print(rule, "no scenario makes it argue"));
    found
        .idle()
        .forEach(condition -> print(condition, "in no scenario does it stop the rule alone"));
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d of %d rules argue in a scenario; %d of %d conditions alone stop their rule in one",
            id,
            found.rules() - found.silent().size(),
            found.rules(),
            found.conditions() - found.idle().size(),
            found.conditions()));
    out.flush();
    return found.silent().isEmpty();
  }

  private boolean heldInPlace(String id, Examination examination) {
    MutationResult found;
    try (Progress progress = new Progress(id, examination.mutants())) {
      found = examination.mutation(progress::step);
    }
    found.survivors().forEach(mutant -> print(mutant, "no scenario notices"));
    found.errors().forEach(out::println);
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d mutants caught, %d survived, %d explained; %d changes would be refused",
            id,
            found.caught(),
            found.survivors().size(),
            found.explained(),
            found.refused()));
    out.flush();
    return found.isClean();
  }

  private void print(Gap gap, String lack) {
    out.println(gap.place() + ": " + lack + ": " + gap.what());
  }
}
