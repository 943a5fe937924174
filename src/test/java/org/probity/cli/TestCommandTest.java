package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  @TempDir private Path folder;

  @Test
  void results_are_written_for_other_programs() throws IOException {
    Path file = folder.resolve("junit.xml");
    Ran ran = Ran.of("test", "proof", "--only", "alleged", "--junit", file.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo("proof: 9 passed, 0 failed\n");
    assertThat(Files.readString(file)).contains("<testsuite name=\"proof.alleged\" tests=\"9\"");
  }

  @Test
  void a_file_that_cannot_be_written_is_told() {
    String file = folder.resolve("no/such/folder/junit.xml").toString();
    Ran ran = Ran.of("test", "proof", "--only", "alleged", "--junit", file);
    assertThat(ran.code()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(ran.err()).contains("junit.xml");
  }

  @Test
  void a_criterion_of_no_pack_is_an_error_of_use() {
    Ran ran = Ran.of("test", "ungc", "proof", "--only", "gamblign");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("gamblign").contains("ungc, proof");
    assertThat(Ran.of("test", "proof", "--watch", "--junit", "x.xml").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void coverage_counts_rules_and_conditions() {
    Ran ran = Ran.of("test", "proof", "--only", "alleged", "--coverage", "--no-cache");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "proof: 1 of 1 rules argue in a scenario; 1 of 1 conditions alone stop their rule in"
                + " one");
  }

  @Test
  void a_mutant_that_no_scenario_notices_fails_the_test() throws IOException {
    Path rules = folder.resolve("rules");
    copy(Path.of("rules/proof"), rules.resolve("proof"));
    Path scenarios = rules.resolve("proof/criteria/corroborated/scenarios.yaml");
    Files.writeString(scenarios, Files.readString(scenarios).replace("corroborated}", "alleged}"));
    Ran failing = Ran.of("test", "proof", "--mutate", "--no-cache", "--rules", rules.toString());
    assertThat(failing.code()).isEqualTo(ExitCode.TESTS_FAILED);
    assertThat(failing.out()).contains("no mutants are tried before all scenarios pass");

    String readme = "proof/criteria/alleged/README.md";
    copy(Path.of("rules/proof"), rules.resolve("proof"));
    Files.writeString(
        rules.resolve(readme),
        Files.readString(rules.resolve(readme))
            .replace("## Edge\n", "## Edge\n\n- equivalent mutant: `none`: there is none\n"));
    Ran ran =
        Ran.of(
            "test",
            "proof",
            "--only",
            "alleged",
            "--mutate",
            "--no-cache",
            "--rules",
            rules.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.TESTS_FAILED);
    assertThat(ran.out()).contains("README.md:").contains("there is no mutant `none`");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
