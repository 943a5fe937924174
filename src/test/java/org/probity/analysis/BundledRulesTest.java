package org.probity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.analysis.lint.Lint;
import org.probity.pipeline.PackGate;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Program;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.PackFiles;
import org.probity.policy.RuleCheck;

/** What must be true of every bundled rule pack; each test collects all problems and fails once. */
class BundledRulesTest {
  private static final List<String> PACKS =
      Stream.concat(Program.STORE.ids().stream(), Stream.of(PolicyStore.PROOF)).toList();

  private static final Map<String, List<ScenarioResult>> SCENARIOS =
      PACKS.stream().collect(Collectors.toMap(id -> id, BundledRulesTest::run));

  @Test
  void every_scenario_comes_out_as_written() {
    List<String> failures = new ArrayList<>();
    for (String id : PACKS) {
      for (ScenarioResult result : scenarios(id)) {
        result
            .differences()
            .forEach(
                line ->
                    failures.add(id + " " + result.folder() + ", " + result.name() + ": " + line));
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void lint_finds_nothing_to_look_at() {
    List<String> findings = new ArrayList<>();
    for (String id : PACKS) {
      PackFiles files = files(id);
      RuleCheck check = new PackGate().check(files);
      check.problems().forEach(problem -> findings.add(problem.toString()));
      new Lint(files, check.rules())
          .findings(policy(id).map(ReadyPolicy::policy), Optional.of(scenarios(id)))
          .forEach(finding -> findings.add(finding.toString()));
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void every_readme_names_a_scenario_that_exists() {
    List<String> problems = new ArrayList<>();
    for (String id : PACKS) {
      for (ScenarioResult first : firstOfEachFolder(id)) {
        String readme = files(id).text("criteria/" + first.folder() + "/README.md").orElseThrow();
        boolean named =
            scenarios(id).stream()
                .filter(result -> result.folder().equals(first.folder()))
                .anyMatch(result -> exampleOf(readme).contains(result.name()));
        if (!named) {
          problems.add(id + " " + first.folder() + ": its README names no scenario of its own");
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  /** The section Example with its lines joined. */
  private static String exampleOf(String readme) {
    int from = readme.indexOf("## Example");
    int to = readme.indexOf("## ", from + 3);
    return readme.substring(from, to).replaceAll("\\s+", " ");
  }

  private static List<ScenarioResult> firstOfEachFolder(String id) {
    List<ScenarioResult> firsts = new ArrayList<>();
    for (ScenarioResult result : scenarios(id)) {
      if (firsts.stream().noneMatch(first -> first.folder().equals(result.folder()))) {
        firsts.add(result);
      }
    }
    return firsts;
  }

  private static PackFiles files(String id) {
    return Program.STORE.files(id).orElseThrow();
  }

  private static Optional<ReadyPolicy> policy(String id) {
    return id.equals(PolicyStore.PROOF)
        ? Optional.empty()
        : Optional.of(Program.STORE.ready(files(id)));
  }

  private static List<ScenarioResult> scenarios(String id) {
    return SCENARIOS.get(id);
  }

  private static List<ScenarioResult> run(String id) {
    return new ScenarioRunner(Program.EVALUATOR, policy(id)).run(files(id), Optional.empty());
  }
}
