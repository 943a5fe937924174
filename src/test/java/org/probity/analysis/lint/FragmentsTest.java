package org.probity.analysis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.analysis.ScenarioResult;
import org.probity.analysis.ScenarioRunner;
import org.probity.pipeline.PackGate;
import org.probity.pipeline.Program;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.CheckedRule;
import org.probity.policy.PackFiles;

/** Scenarios that lint drafts for rules: pasted among the others of the criterion, they run. */
class FragmentsTest {
  private static final String SCENARIOS = "\nscenarios:\n";
  private static final PackFiles FILES = Program.STORE.files("ungc").orElseThrow();
  private static final Fragments FRAGMENTS =
      new Fragments(FILES, Optional.of(Program.UNGC.policy()));

  @ParameterizedTest
  @ValueSource(strings = {"gpfg", "ungc", "ungc-status"})
  void every_rule_has_one_that_makes_it_argue(String id) {
    PackFiles files = Program.STORE.files(id).orElseThrow();
    ReadyPolicy policy = id.equals("ungc") ? Program.UNGC : Program.STORE.ready(files);
    Fragments fragments = new Fragments(files, Optional.of(policy.policy()));
    List<String> silent = new ArrayList<>();
    for (CheckedRule rule : new PackGate().check(files).rules()) {
      String fragment = fragments.of(rule).orElseThrow();
      ScenarioResult result = run(files, policy, rule, fragment);
      if (!result.argued().contains(rule.name())) {
        silent.add(rule.name() + ": " + result.differences() + "\n" + fragment);
      }
    }
    assertThat(silent).isEmpty();
  }

  /** The outcome of this scenario in place of those of the rule's criterion. */
  private static ScenarioResult run(
      PackFiles files, ReadyPolicy policy, CheckedRule rule, String fragment) {
    String folder = rule.file().substring(files.place().length() + 1).split("/")[1];
    String path = "criteria/" + folder + "/scenarios.yaml";
    String text = files.text(path).orElseThrow();
    String head = text.substring(0, text.indexOf(SCENARIOS) + SCENARIOS.length());
    SortedMap<String, byte[]> contents = new TreeMap<>(files.contents());
    contents.put(path, (head + fragment).getBytes(StandardCharsets.UTF_8));
    return new ScenarioRunner(Program.EVALUATOR, Optional.of(policy))
        .run(new PackFiles(files.id(), files.place(), contents), Optional.of(folder))
        .get(0);
  }

  private static String fragmentOf(String name) {
    CheckedRule rule =
        new PackGate()
            .check(FILES).rules().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    return FRAGMENTS.of(rule).orElseThrow();
  }

  @Test
  void fields_come_from_what_the_rule_compares() {
    assertThat(fragmentOf("nbc components: above the share of revenue"))
        .isEqualTo(
            """
              - name: "nbc components: above the share of revenue"
                as-of: 2017-10-17
                change:
                  activities:
                    - {id: nuclear, remove: true}
                    - {id: new-activity, product: nuclear-weapons, role: customised-components, revenue-share: 11, sources: [{source: gazette}, {source: watch}]}
                expect: {elements: {nbc-components: holds}}
            """);
  }

  @Test
  void predicates_are_satisfied_by_what_they_read() {
    assertThat(fragmentOf("systematic: repeated and still going on"))
        .contains("- {id: cameras, pattern: repeated, period: {until: ongoing}}")
        .contains("expect: {elements: {cameras/systematic: holds}}");
    assertThat(fragmentOf("undermines integrity: a finding was overturned"))
        .contains("outcome: established, finality: overturned");
  }

  @Test
  void fields_that_the_rule_says_nothing_of_are_named() {
    assertThat(
            fragmentOf(
                "undermines integrity: a measure against the applicant for a protected interest"))
        .contains("# the rule does not say: actor, kind\n")
        .contains("reason: human-rights, conduct: cameras");
  }

  @Test
  void rules_on_proof_match_no_claims_and_have_none() {
    PackFiles proof = Program.STORE.files("proof").orElseThrow();
    CheckedRule rule = new PackGate().check(proof).rules().get(0);
    assertThat(new Fragments(proof, Optional.empty()).of(rule)).isEmpty();
  }
}
