package org.probity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.probity.pipeline.Program;
import org.probity.policy.PackFiles;

class ScenarioRunnerTest {
  private static final ScenarioRunner RUNNER =
      new ScenarioRunner(Program.EVALUATOR, Optional.of(ClubRules.STORE.ready(ClubRules.files())));

  private static List<ScenarioResult> failures(PackFiles files) {
    return RUNNER.run(files, Optional.empty()).stream().filter(result -> !result.passed()).toList();
  }

  @Test
  void what_comes_out_as_written_passes() {
    assertThat(failures(ClubRules.files())).isEmpty();
    assertThat(RUNNER.run(ClubRules.files(), Optional.of("size"))).hasSize(8);
  }

  @Test
  void a_failure_names_its_line_and_the_arguments_that_made_the_difference() {
    PackFiles files =
        ClubRules.with(
            ClubRules.SCENARIOS,
            "[{id: leaf, sources: [{source: gazette}]}]}\n    expect: {value: unknown}",
            "[{id: leaf, sources: [{source: gazette}]}]}\n    expect: {value: holds, outcome: excluded}");
    ScenarioResult failure = failures(files).get(0);
    assertThat(failure.place()).isEqualTo("rules/club/criteria/tobacco/scenarios.yaml:27");
    assertThat(failure.differences())
        .containsExactly(
            "tobacco: expected holds, got unknown",
            "outcome: expected excluded, got undetermined",
            "  criteria that tell against: none",
            "  open criteria: tobacco, size",
            "  makes-tobacco: unknown, below the standard (for it corroborated, against it"
                + " asserted): found for it alleged",
            "    pro, alleged, below corroborated: \"makes tobacco: produces or makes it\" on leaf");
  }

  @Test
  void an_element_that_differs_is_shown_without_the_others() {
    PackFiles files =
        ClubRules.with(
            ClubRules.SIZE_SCENARIOS, "elements: {enough: holds}", "elements: {enough: fails}");
    assertThat(failures(files).get(0).differences())
        .containsExactly(
            "enough: expected fails, got holds",
            "  enough: holds, argued for, alleged; nothing that counts against",
            "    pro, alleged, counts: \"enough: at least the number stated\" on staff, the"
                + " edition's limit for employees is 10 employees");
  }

  @Test
  void a_case_that_cannot_be_used_fails_with_its_problems() {
    PackFiles files =
        ClubRules.with(ClubRules.SCENARIOS, "[{id: leaf, role: sale}]", "[{id: leaf, role: sail}]");
    assertThat(failures(files).get(0).differences())
        .singleElement()
        .asString()
        .contains("found \"sail\"");
  }

  @Test
  void the_rules_on_proof_say_what_argued_for_a_level() {
    PackFiles proof = Program.STORE.files("proof").orElseThrow();
    ScenarioRunner runner = new ScenarioRunner(Program.EVALUATOR, Optional.empty());
    var contents = new TreeMap<>(proof.contents());
    String path = "criteria/alleged/scenarios.yaml";
    String text = proof.text(path).orElseThrow().replaceFirst("cameras: alleged", "cameras: none");
    contents.put(path, text.getBytes(StandardCharsets.UTF_8));
    PackFiles files = new PackFiles("proof", proof.place(), contents);
    ScenarioResult failure = runner.run(files, Optional.of("alleged")).get(0);
    assertThat(failure.differences())
        .containsExactly(
            "proof of cameras: expected none, got alleged",
            "  alleged by \"alleged: an independent source says so\"");
  }
}
