package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code probity lint} as its user meets it. */
class LintCommandTest {
  private static final String SIZE = "ungc/criteria/size/size.drl";

  @TempDir private Path folder;

  /** A copy of the bundled policies ungc and proof in which one text is replaced by another. */
  private String rules(String before, String after) throws IOException {
    for (String pack : new String[] {"ungc", "proof"}) {
      Path from = Path.of("rules").resolve(pack);
      try (var files = Files.walk(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(file.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    Path rule = folder.resolve("rules").resolve(SIZE);
    String text = Files.readString(rule);
    assertThat(text).contains(before);
    Files.writeString(rule, text.replace(before, after));
    return folder.resolve("rules").toString();
  }

  private static JsonNode results(Path log) throws IOException {
    return new JsonMapper().readTree(Files.readString(log)).path("runs").path(0).path("results");
  }

  @Test
  void a_gap_is_told_in_one_line_with_a_scenario_and_a_log() throws IOException {
    String rules = rules("amount < $limit.value", "amount < 9");
    Path log = folder.resolve("lint.sarif");
    Ran ran =
        Ran.of(
            "lint",
            "ungc",
            "--rules",
            rules,
            "--no-cache",
            "--fragments",
            "--sarif",
            log.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_POLICY);
    assertThat(ran.out())
        .contains(
            SIZE + ":23:60: amount from 9 employees and below 10 employees, such as 9 employees,")
        .contains("[threshold-gap]\n  - name: amount from 9 employees and below 10 employees\n")
        .contains("ungc: ");
    JsonNode result = results(log).path(0);
    assertThat(result.path("ruleId").asString()).isEqualTo("threshold-gap");
    assertThat(
            result
                .path("locations")
                .path(0)
                .path("physicalLocation")
                .path("artifactLocation")
                .path("uri")
                .asString())
        .isEqualTo("rules/" + SIZE);
    assertThat(Files.readString(log)).doesNotContain(folder.toString());
  }

  @Test
  void a_refused_rule_is_an_error_in_the_log() throws IOException {
    String rules = rules("amount < $limit.value", "amnt < $limit.value");
    Path log = folder.resolve("lint.sarif");
    Ran ran = Ran.of("lint", "ungc", "--rules", rules, "--no-cache", "--sarif", log.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_POLICY);
    assertThat(ran.out()).contains("`Attribute` has no `amnt`").contains("ungc: 1 to look at");
    assertThat(results(log).path(0).path("level").asString()).isEqualTo("error");
  }

  @Test
  void a_pack_without_findings_has_a_log_without_results() throws IOException {
    Path log = folder.resolve("lint.sarif");
    Ran ran = Ran.of("lint", "proof", "--sarif", log.toString());
    assertThat(ran.out()).isEqualTo("proof: nothing to report\n");
    assertThat(ran.code()).isZero();
    assertThat(results(log)).isEmpty();
  }

  @Test
  void a_log_that_cannot_be_written_is_told() {
    Ran ran = Ran.of("lint", "proof", "--sarif", folder.resolve("none/lint.sarif").toString());
    assertThat(ran.code()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(ran.err()).contains("lint.sarif");
  }
}
