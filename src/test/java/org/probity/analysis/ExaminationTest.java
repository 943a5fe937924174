package org.probity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.probity.pipeline.PackGate;
import org.probity.pipeline.Program;
import org.probity.policy.CheckedRule;
import org.probity.policy.PackFiles;

class ExaminationTest {
  private static final String LIST =
      "\"makes tobacco: produces or makes it\", $activity: role in ( Role.PRODUCTION,"
          + " Role.MANUFACTURE )";

  private static MutationResult mutation(PackFiles files) {
    return ClubRules.examination(files).mutation(() -> {});
  }

  private static Coverage coverage(PackFiles files) {
    return ClubRules.examination(files).coverage(() -> {});
  }

  @Test
  void scenarios_that_notice_everything_leave_no_survivor() {
    MutationResult result = mutation(ClubRules.files());
    assertThat(result.survivors()).isEmpty();
    assertThat(result.errors()).isEmpty();
    assertThat(result.isClean()).isTrue();
    assertThat(result.refused()).isEqualTo(1);
    Coverage coverage = coverage(ClubRules.files());
    assertThat(coverage.silent()).isEmpty();
    assertThat(coverage.idle()).isEmpty();
    assertThat(coverage.conditions()).isEqualTo(6);
  }

  @Test
  void a_scenario_that_is_missing_leaves_exactly_what_it_alone_would_notice() {
    PackFiles files =
        ClubRules.with(
            ClubRules.SCENARIOS, "activities: [{id: leaf, role: production}]", "title: A producer");
    assertThat(mutation(files).survivors())
        .containsExactly(
            new Gap(
                "rules/club/criteria/tobacco/tobacco.drl:12",
                LIST + " -> role in ( Role.MANUFACTURE )"));
  }

  @Test
  void a_condition_that_never_stops_its_rule_alone_is_listed() {
    PackFiles files =
        ClubRules.with(ClubRules.SCENARIOS, "[{id: leaf, role: sale}]", "[{id: leaf, none: true}]");
    Coverage coverage = coverage(files);
    assertThat(coverage.idle())
        .containsExactly(new Gap("rules/club/criteria/tobacco/tobacco.drl:12", LIST));
    assertThat(coverage.silent()).isEmpty();
    assertThat(mutation(files).survivors())
        .extracting(Gap::what)
        .containsExactly(LIST + " dropped");
  }

  @Test
  void a_rule_that_no_scenario_makes_argue_is_listed() {
    PackFiles files =
        ClubRules.with(
            ClubRules.SIZE_SCENARIOS, "id: staff, name: employees", "id: staff, name: revenue");
    assertThat(coverage(files).silent())
        .containsExactly(
            new Gap(
                "rules/club/criteria/size/size.drl:6", "\"enough: at least the number stated\""));
  }

  @Test
  void an_explanation_takes_a_survivor_off_the_list() {
    PackFiles lacking =
        ClubRules.with(
            ClubRules.SCENARIOS, "activities: [{id: leaf, role: production}]", "title: A producer");
    PackFiles files =
        readme(
            lacking,
            "- equivalent mutant: `"
                + LIST
                + " ->\n  role in ( Role.MANUFACTURE )`: nobody\n  grows it");
    MutationResult result = mutation(files);
    assertThat(result.survivors()).isEmpty();
    assertThat(result.explained()).isEqualTo(1);
    assertThat(result.isClean()).isTrue();
  }

  @Test
  void an_explanation_that_explains_nothing_is_an_error() {
    PackFiles files =
        readme(
            ClubRules.files(),
            """
            - equivalent mutant: `%s dropped`: it is caught
            - equivalent mutant: `no such thing`: there is none
            - equivalent mutant: no backticks
            """
                .formatted(LIST));
    assertThat(mutation(files).errors())
        .containsExactly(
            "rules/club/criteria/tobacco/README.md:6: a scenario catches the mutant `"
                + LIST
                + " dropped`",
            "rules/club/criteria/tobacco/README.md:7: there is no mutant `no such thing`",
            "rules/club/criteria/tobacco/README.md:8: expected \"- equivalent mutant:"
                + " `DESCRIPTION`: reason\"");
  }

  private static PackFiles readme(PackFiles files, String entries) {
    SortedMap<String, byte[]> contents = new TreeMap<>(files.contents());
    String text =
        "# Tobacco\n\n## Edge\n\n- a number\n"
            + entries
            + "\n\n## Example\n\n- equivalent mutant: not here\n";
    contents.put(ClubRules.README, text.getBytes(StandardCharsets.UTF_8));
    return new PackFiles(files.id(), files.place(), contents);
  }

  @Test
  void one_criterion_is_examined_with_every_scenario_as_witness() {
    Examination examination = ClubRules.examination(ClubRules.files(), Optional.of("tobacco"));
    assertThat(examination.results()).extracting(ScenarioResult::folder).containsOnly("tobacco");
    assertThat(examination.mutants()).isEqualTo(10);
    MutationResult result = examination.mutation(() -> {});
    assertThat(result.caught()).isEqualTo(10);
    assertThat(examination.coverage(() -> {}).rules()).isEqualTo(1);
  }

  @Test
  void the_shortcut_finds_what_changing_the_pack_itself_finds() {
    PackFiles files =
        ClubRules.with(
            ClubRules.SCENARIOS, "activities: [{id: leaf, role: production}]", "title: A producer");
    List<CheckedRule> rules = new PackGate().check(files).rules();
    List<String> missed = new ArrayList<>();
    for (CheckedRule rule : rules) {
      for (RuleMutant mutant : RuleMutants.of(rule)) {
        if (!mutant.part().contains("$limit : Threshold") && isMissed(files, rules, mutant)) {
          missed.add(mutant.description());
        }
      }
    }
    assertThat(mutation(files).survivors()).extracting(Gap::what).containsExactlyElementsOf(missed);
    assertThat(missed).isNotEmpty();
  }

  /** Whether no scenario fails when the pack is compiled with the mutant in place of its rule. */
  private static boolean isMissed(PackFiles files, List<CheckedRule> rules, RuleMutant mutant) {
    SortedMap<String, byte[]> contents = new TreeMap<>(files.contents());
    contents.keySet().removeIf(path -> path.endsWith(".drl"));
    for (CheckedRule rule : rules) {
      Optional<CheckedRule> kept =
          rule.equals(mutant.rule()) ? mutant.changed() : Optional.of(rule);
      kept.ifPresent(
          one ->
              contents.put(
                  "criteria/" + one.element() + ".drl",
                  RuleSpelling.file("probity.rules.club", one.name(), one)
                      .getBytes(StandardCharsets.UTF_8)));
    }
    PackFiles changed = new PackFiles(files.id(), files.place(), contents);
    return new ScenarioRunner(Program.EVALUATOR, Optional.of(ClubRules.STORE.ready(changed)))
        .run(changed, Optional.empty()).stream().allMatch(ScenarioResult::passed);
  }
}
