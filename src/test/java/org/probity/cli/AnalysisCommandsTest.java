package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that compare: cases with one another, and criteria with real decisions. */
class AnalysisCommandsTest {
  private static final String AS_OF = "2024-01-29";

  @TempDir private Path folder;

  @Test
  void compare_prints_a_matrix_of_cases_by_policies() {
    Ran ran = Ran.of("compare", "hikvision", "yixin", "--policy", "ungc", "--as-of", AS_OF);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("2 cases, 1 column, as of 2024-01-29")
        .contains("hikvision")
        .contains("discretion (discretion to excluded)")
        .contains("yixin");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void compare_shows_what_changes_between_editions() {
    Ran ran =
        Ran.of(
            "compare",
            "philip-morris-international",
            "--policy",
            "ungc@2009-10-13",
            "--policy",
            "ungc@2018-01-18",
            "--as-of",
            AS_OF);
    assertThat(ran.out())
        .contains("the outcome changes for 1 case")
        .contains("provision exclusion-tobacco (added)");
  }

  @Test
  void compare_gives_the_same_bytes_on_one_thread_and_on_four() {
    String[] words = {"compare", "cases", "--policy", "ungc", "--as-of", AS_OF, "--format", "json"};
    String one = Ran.of(with(words, "--threads", "1")).out();
    assertThat(Ran.of(with(words, "--threads", "4")).out()).isEqualTo(one).contains("\"columns\"");
  }

  private static String[] with(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void compare_writes_a_page_where_the_user_says() {
    Path page = folder.resolve("deep/page.html");
    Ran ran =
        Ran.of(
            "compare",
            "yixin",
            "--policy",
            "ungc",
            "--as-of",
            AS_OF,
            "--format",
            "html",
            "--out",
            page.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(page).content().startsWith("<!DOCTYPE html>").contains("Yixin");
  }

  @Test
  void one_bad_case_does_not_stop_a_comparison() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "format: probity-case/1\nid: bad\n");
    Ran ran = Ran.of("compare", bad.toString(), "yixin", "--policy", "ungc", "--as-of", AS_OF);
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_CASE);
    assertThat(ran.out()).startsWith("1 case,");
    assertThat(ran.err()).contains("bad.yaml").contains("1 of 2 cases");
  }

  @Test
  void names_of_nothing_are_told() {
    assertThat(Ran.of("compare", "hikvison", "--policy", "ungc").code())
        .isEqualTo(ExitCode.NOT_FOUND);
    assertThat(Ran.of("compare", "yixin", "--policy", "ungd").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("compare", "yixin", "--policy", "ungc@1999-01-01").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("backtest", "ungd").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("backtest", "ungc").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(Ran.of("compare", "--help").out()).contains("Usage: probity compare");
    assertThat(Ran.of("backtest", "--help").out()).contains("Usage: probity backtest");
  }

  /** The bundled rules with a made-up history of the UN Global Compact. */
  private String rulesWithHistory() throws IOException {
    Path rules = folder.resolve("rules");
    for (String pack : new String[] {"ungc", "proof"}) {
      Path from = Path.of("rules", pack);
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = rules.resolve(pack).resolve(from.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    for (String name : new String[] {"history.csv", "history-phrases.yaml"}) {
      String resource = "/org/probity/analysis/backtest/" + name;
      try (InputStream stream = AnalysisCommandsTest.class.getResourceAsStream(resource)) {
        Files.copy(stream, rules.resolve("ungc").resolve(name));
      }
    }
    return rules.toString();
  }

  @Test
  void backtest_counts_agreement_and_explains_a_row() throws IOException {
    String rules = rulesWithHistory();
    Ran ran = Ran.of("backtest", "ungc", "--rules", rules);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .containsPattern("(?m)^all +8 +2 +2 +1 +1 +2 +2$")
        .contains("example-kiosk-ltd-2019-02 (tobacco, exclude): disagree");
    Ran explained = Ran.of("backtest", "ungc", "--rules", rules, "--explain", "example-paper");
    assertThat(explained.out())
        .contains("maker (role): \"maker\"")
        .contains("\"role\" : \"manufacture\"".replace(" :", ":"));
    assertThat(Ran.of("backtest", "ungc", "--rules", rules, "--explain", "nobody").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void backtest_reports_every_bad_row_with_its_line() throws IOException {
    String rules = rulesWithHistory();
    Path history = folder.resolve("other.csv");
    Files.writeString(
        history,
        "company,country,criterion_type,criterion,decision,date,facts,source,certainty\n"
            + "A,,,tobacco,exclude,2019-13,x,,\nB,,,tabacco,exclude,2019,x,,\n");
    Ran ran = Ran.of("backtest", "ungc", "--rules", rules, "--history", history.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_CASE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("other.csv:2:1 date")
        .contains("other.csv:3:1 criterion")
        .contains("did you mean \"tobacco\"?");
    Files.write(history, "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Ran.of("backtest", "ungc", "--rules", rules, "--history", history.toString()).code())
        .isEqualTo(ExitCode.BAD_CASE);
    assertThat(Ran.of("backtest", "ungc", "--rules", rules, "--history", folder + "/none").code())
        .isEqualTo(ExitCode.NOT_FOUND);
  }
}
