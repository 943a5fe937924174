package org.probity.analysis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log that editors and review services read. */
class SarifLogTest {
  private static final Path ROOT = Path.of("/work of mine");
  private static final List<LintFinding> FINDINGS =
      List.of(
          new LintFinding(
              LintRule.THRESHOLD_GAP,
              "rules/ungc/criteria/size/size.drl",
              13,
              48,
              "amount of exactly 10 falls in a gap",
              Optional.of("  - name: ten\n")),
          new LintFinding(
              LintRule.RULE_REFUSED,
              "/work of mine/rules/ungc/tables/a b.drl.csv",
              9,
              0,
              "`x` is not allowed",
              Optional.empty()),
          new LintFinding(
              LintRule.SCENARIOS_MISSING,
              "../rules/ungc/criteria/size",
              0,
              0,
              "there is no scenarios.yaml",
              Optional.empty()));

  private static JsonNode log() {
    return new JsonMapper().readTree(new SarifLog("0.1.0", ROOT).text(FINDINGS));
  }

  private static JsonNode result(int number) {
    return log().path("runs").path(0).path("results").path(number);
  }

  private static JsonNode place(int number) {
    return result(number).path("locations").path(0).path("physicalLocation");
  }

  @Test
  void it_says_what_it_is_and_who_wrote_it() {
    assertThat(log().path("version").asString()).isEqualTo("2.1.0");
    assertThat(log().path("$schema").asString()).contains("sarif-schema-2.1.0.json");
    JsonNode driver = log().path("runs").path(0).path("tool").path("driver");
    assertThat(driver.path("name").asString()).isEqualTo("probity");
    assertThat(driver.path("version").asString()).isEqualTo("0.1.0");
  }

  @Test
  void every_result_is_of_a_rule_that_is_declared() {
    JsonNode rules = log().path("runs").path(0).path("tool").path("driver").path("rules");
    assertThat(rules.valueStream().map(rule -> rule.path("id").asString()))
        .doesNotHaveDuplicates()
        .contains("threshold-gap", "rule-never-exercised");
    rules
        .valueStream()
        .forEach(
            rule -> {
              assertThat(rule.path("shortDescription").path("text").asString()).endsWith(".");
              assertThat(rule.path("defaultConfiguration").path("level").asString())
                  .isIn("error", "warning");
            });
    for (int number = 0; number < FINDINGS.size(); number++) {
      int index = result(number).path("ruleIndex").asInt();
      assertThat(rules.path(index).path("id").asString())
          .isEqualTo(result(number).path("ruleId").asString());
    }
  }

  @Test
  void what_keeps_a_pack_from_being_used_is_an_error_and_the_rest_a_warning() {
    assertThat(result(0).path("level").asString()).isEqualTo("warning");
    assertThat(result(1).path("level").asString()).isEqualTo("error");
    assertThat(result(0).path("message").path("text").asString())
        .isEqualTo("amount of exactly 10 falls in a gap");
  }

  @Test
  void places_are_relative_and_have_what_is_known_of_line_and_column() {
    assertThat(place(0).path("artifactLocation").path("uri").asString())
        .isEqualTo("rules/ungc/criteria/size/size.drl");
    assertThat(place(0).path("region").path("startLine").asInt()).isEqualTo(13);
    assertThat(place(0).path("region").path("startColumn").asInt()).isEqualTo(48);
    assertThat(place(1).path("artifactLocation").path("uri").asString())
        .isEqualTo("rules/ungc/tables/a%20b.drl.csv");
    assertThat(place(1).path("region").path("startLine").asInt()).isEqualTo(9);
    assertThat(place(1).path("region").has("startColumn")).isFalse();
    assertThat(place(2).path("artifactLocation").path("uri").asString())
        .isEqualTo("../rules/ungc/criteria/size");
    assertThat(place(2).has("region")).isFalse();
    assertThat(new SarifLog("0.1.0", ROOT).text(FINDINGS))
        .doesNotContain("work of mine", "work%20");
  }

  @Test
  void a_fragment_is_kept_beside_the_message() {
    assertThat(result(0).path("properties").path("fragment").asString())
        .isEqualTo("  - name: ten\n");
    assertThat(result(1).has("properties")).isFalse();
  }

  @Test
  void nothing_found_is_a_log_without_results() {
    JsonNode log = new JsonMapper().readTree(new SarifLog("0.1.0", ROOT).text(List.of()));
    assertThat(log.path("runs").path(0).path("results").isArray()).isTrue();
    assertThat(log.path("runs").path(0).path("results")).isEmpty();
  }
}
