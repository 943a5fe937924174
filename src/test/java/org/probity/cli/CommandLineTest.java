package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its user meets it: words in, streams and an exit code out. */
class CommandLineTest {
  private static final String AS_OF = "2024-01-29";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void json_prints_one_report_a_line_and_writes_nothing() {
    Ran ran =
        Ran.of("evaluate", "yixin", "hikvision", "--policy", "ungc", "--as-of", AS_OF, "--json");
    assertThat(ran.code()).isZero();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"id\":\"yixin\"");
    assertThat(lines.get(1))
        .contains("\"id\":\"hikvision\"")
        .contains("\"outcome\":\"discretion\"");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void reports_are_written_where_the_user_says() {
    Ran ran =
        Ran.of(
            "evaluate",
            "yixin",
            "--policy",
            "ungc",
            "--as-of",
            AS_OF,
            "--out",
            folder.toString(),
            "--format",
            "md,json");
    assertThat(ran.code()).isZero();
    Path place = folder.resolve("yixin/ungc/" + AS_OF);
    assertThat(place.resolve("report.md")).exists();
    assertThat(place.resolve("report.json")).exists();
    assertThat(place.resolve("report.html")).doesNotExist();
    assertThat(Ran.of("verify", place.resolve("report.json").toString()).code()).isZero();
  }

  @Test
  void a_report_that_was_changed_does_not_verify() throws IOException {
    Ran.of(
        "evaluate",
        "yixin",
        "--policy",
        "ungc",
        "--as-of",
        AS_OF,
        "--out",
        folder.toString(),
        "--format",
        "json");
    Path report = folder.resolve("yixin/ungc/" + AS_OF + "/report.json");
    Files.writeString(report, Files.readString(report).replace("undetermined", "excluded"));
    Ran ran = Ran.of("verify", report.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.TESTS_FAILED);
    assertThat(ran.out()).contains("outcome: excluded in the report, undetermined now");
  }

  @Test
  void one_bad_case_does_not_stop_the_others() throws IOException {
    Path bad = write("bad/case.yaml", "format: probity-case/1\nid: bad\ntitel: Bad\n");
    Ran ran =
        Ran.of("evaluate", bad.toString(), "yixin", "--policy", "ungc", "--as-of", AS_OF, "--json");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_CASE);
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.err())
        .contains("case.yaml:3:1")
        .contains("did you mean \"title\"?")
        .contains("1 of 2 cases");
  }

  @Test
  void outcomes_can_be_exit_codes() {
    assertThat(
            Ran.of(
                    "evaluate",
                    "hikvision",
                    "--policy",
                    "ungc",
                    "--as-of",
                    AS_OF,
                    "--json",
                    "--exit-outcome")
                .code())
        .isEqualTo(ExitCode.DISCRETION);
    assertThat(
            Ran.of(
                    "evaluate",
                    "yixin",
                    "--policy",
                    "ungc",
                    "--as-of",
                    AS_OF,
                    "--json",
                    "--exit-outcome")
                .code())
        .isEqualTo(ExitCode.UNDETERMINED);
    assertThat(
            Ran.of(
                    "evaluate",
                    "yixin",
                    "--policy",
                    "ungc",
                    "--as-of",
                    "1999-01-01",
                    "--json",
                    "--exit-outcome")
                .code())
        .isEqualTo(ExitCode.OUT_OF_SCOPE);
  }

  @Test
  void names_of_nothing_are_told_with_advice() {
    Ran mistyped = Ran.of("evaluate", "hikvison", "--policy", "ungc", "--json");
    assertThat(mistyped.code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(mistyped.err()).contains("did you mean \"hikvision\"?");
    assertThat(Ran.of("evaluate", "yixin", "--policy", "ungd", "--json").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("evaluate", "yixin", "--policy", "ungc@1999-01-01", "--json").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("evaluate").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("evaluate", "yixin", "--as-of", "2024-02-30").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_rule_that_reaches_for_the_machine_is_refused_before_anything_runs() throws IOException {
    copyRules(folder.resolve("rules"));
    Path rule = folder.resolve("rules/ungc/criteria/tobacco/tobacco.drl");
    String text = Files.readString(rule);
    Files.writeString(
        rule, text.replaceFirst("insert\\(", "Runtime.getRuntime().exit( 3 ); insert("));
    Ran ran =
        Ran.of(
            "evaluate",
            "yixin",
            "--policy",
            "ungc",
            "--as-of",
            AS_OF,
            "--json",
            "--no-cache",
            "--rules",
            folder.resolve("rules").toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_POLICY);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).containsPattern("tobacco\\.drl:\\d+");
  }

  @Test
  void an_edition_must_bear_the_name_of_its_file() throws IOException {
    copyRules(folder.resolve("rules"));
    Path edition = folder.resolve("rules/ungc/editions/2020-01-01.yaml");
    Files.writeString(
        edition, Files.readString(edition).replace("edition: 2020-01-01", "edition: 2020-01-02"));
    Ran ran = Ran.of("policies", "--rules", folder.resolve("rules").toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_POLICY);
    assertThat(ran.err()).contains("editions/2020-01-01.yaml");
  }

  @Test
  void a_policy_is_shown_with_the_bodies_that_letters_go_to() {
    Ran ran = Ran.of("policies", "show", "ungc");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Letters may be sent to")
        .contains(
            "  ungc-office, United Nations Global Compact Office: objection, complaint, query");
  }

  @Test
  void an_edited_criterion_counts_without_a_build() throws IOException {
    copyRules(folder.resolve("rules"));
    Path rule = folder.resolve("rules/ungc/criteria/tobacco/tobacco.drl");
    String text = Files.readString(rule);
    String edited = text.replace("Role.PRODUCTION, ", "Role.PRODUCTION, Role.SALE, ");
    assertThat(edited).isNotEqualTo(text);
    Files.writeString(rule, edited);
    String rules = folder.resolve("rules").toString();
    Ran ran = Ran.of("test", "ungc", "--only", "tobacco", "--no-cache", "--rules", rules);
    assertThat(ran.code()).isEqualTo(ExitCode.TESTS_FAILED);
    assertThat(ran.out()).contains("failed: ungc tobacco").contains("got holds");
  }

  @Test
  void rules_on_proof_can_be_replaced_by_a_folder_of_any_name() throws IOException {
    copyRules(folder.resolve("rules"));
    Path strict = Files.move(folder.resolve("rules/proof"), folder.resolve("strict"));
    Path rule = strict.resolve("criteria/corroborated/corroborated.drl");
    Files.writeString(
        rule, Files.readString(rule).replace("independentOrigins >= 2", "independentOrigins >= 9"));
    Ran ran =
        Ran.of(
            "evaluate",
            "hikvision",
            "--policy",
            "ungc",
            "--as-of",
            AS_OF,
            "--json",
            "--no-cache",
            "--proof",
            strict.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\"outcome\":\"undetermined\"");
  }

  @Test
  void a_criterion_that_no_edition_knows_is_told_by_lint() throws IOException {
    copyRules(folder.resolve("rules"));
    String rules = folder.resolve("rules").toString();
    assertThat(Ran.of("new", "criterion", "ungc", "gambling", "--rules", rules).code()).isZero();
    Ran ran = Ran.of("lint", "ungc", "--rules", rules, "--no-cache");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_POLICY);
    assertThat(ran.out()).contains("gambling.drl:8: \"gambling\" is an element of no edition");
  }

  @Test
  void a_new_case_is_valid_once_its_first_source_is_there() {
    Ran ran =
        Ran.of(
            "new", "case", "example", "--name", "Example \"Goods\" Ltd", "--to", folder.toString());
    assertThat(ran.code()).isZero();
    assertThat(Ran.of("validate", folder.resolve("example").toString()).code()).isZero();
    assertThat(Ran.of("new", "case", "example", "--to", folder.toString()).code())
        .isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(Ran.of("new", "case", "../example").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void every_command_explains_itself() {
    for (String command :
        List.of(
            "evaluate",
            "validate",
            "explain",
            "policies",
            "test",
            "lint",
            "verify",
            "schema",
            "new")) {
      assertThat(Ran.of(command, "--help").out()).as(command).contains("Usage: probity " + command);
    }
    assertThat(Ran.of("--version").out()).startsWith("probity ");
    assertThat(Ran.of("completion").out()).contains("probity");
  }

  @Test
  void a_criterion_is_explained_with_its_citations() {
    Ran ran =
        Ran.of(
            "explain", "hikvision", "--policy", "ungc", "--criterion", "abuse", "--as-of", AS_OF);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Argues yes").contains("Argues no").contains("Sources");
    assertThat(Ran.of("explain", "hikvision", "--policy", "ungc", "--criterion", "abus").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void schemas_are_printed() {
    for (String kind : List.of("case", "library", "policy", "edition", "report")) {
      assertThat(Ran.of("schema", kind).out())
          .as(kind)
          .contains("https://json-schema.org/draft/2020-12/schema");
    }
  }

  private static void copyRules(Path to) throws IOException {
    Path from = Path.of("rules");
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
