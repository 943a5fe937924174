package org.probity.analysis;

import java.util.List;
import java.util.Optional;
import org.probity.pipeline.BadPolicy;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.PackFiles;

/** Runs the scenarios beside the rules of a pack. */
public final class ScenarioRunner {
  private final ScenarioReader reader;
  private final Judge judge;

  /** A runner for the scenarios of a policy; without a policy, for those of the rules on proof. */
  public ScenarioRunner(Evaluator evaluator, Optional<ReadyPolicy> policy) {
    this.reader = new ScenarioReader(evaluator);
    this.judge =
        policy.isPresent() ? new PolicyJudge(evaluator, policy.get()) : new ProofJudge(evaluator);
  }

  /**
   * Runs the scenarios of a pack.
   *
   * @param only the criterion's folder to run; empty for all
   * @return in the order of folders and files
   * @throws BadPolicy with every problem, if a scenario file cannot be used
   */
  public List<ScenarioResult> run(PackFiles files, Optional<String> only) {
    return judged(files, only).stream().map(JudgedScenario::result).toList();
  }

  List<JudgedScenario> judged(PackFiles files, Optional<String> only) {
    return reader.read(files, only).parallelStream()
        .map(scenario -> JudgedScenario.by(judge, scenario))
        .toList();
  }

  Judge judge() {
    return judge;
  }
}
