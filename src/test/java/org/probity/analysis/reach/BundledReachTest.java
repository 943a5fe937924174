package org.probity.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.GoldenFile;
import org.probity.analysis.JsonText;
import org.probity.analysis.stress.Limits;
import org.probity.pipeline.PackGate;
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;
import org.probity.policy.CheckedRule;
import org.probity.report.TextColumns;

/** What would change the outcomes of the bundled cases. */
class BundledReachTest {
  private static final List<CheckedRule> RULES =
      new PackGate().check(Program.STORE.files("ungc").orElseThrow()).rules();

  private static ReachReport ungc(String id, String asOf, Limits limits) {
    LocalDate day = LocalDate.parse(asOf);
    return new OutcomeReach(Program.EVALUATOR, limits, OutcomeReach.USUAL_BASES)
        .of(new Question(Program.bundledCase(id), Program.UNGC, Optional.empty(), day, day), RULES);
  }

  private static String printed(ReachReport report) {
    return String.join("\n", new ReachText(false).lines(report)) + "\n";
  }

  /** The folders {@code reports/<case>/ungc/<as-of>}. */
  private static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("reports"))) {
      return files
          .filter(file -> file.endsWith("report.json"))
          .map(Path::getParent)
          .filter(folder -> folder.getParent().endsWith("ungc"))
          .sorted()
          .toList();
    }
  }

  private static void assertGolden(String id, String asOf) {
    GoldenFile.assertMatches(
        "analysis/reach/text/" + id + "-" + asOf + ".txt", printed(ungc(id, asOf, Limits.USUAL)));
  }

  @Test
  void what_would_change_it_is_printed_as_committed() {
    assertGolden("hikvision", "2024-01-29");
    assertGolden("yixin", "2024-01-29");
    assertGolden("volkswagen", "2021-02-25");
    assertGolden("philip-morris-international", "2017-10-15");
  }

  @Test
  void every_case_says_something_of_every_other_rung_within_100_columns() throws IOException {
    List<String> wide = new ArrayList<>();
    for (Path folder : reports()) {
      String id = folder.getName(1).toString();
      ReachReport report = ungc(id, folder.getFileName().toString(), Limits.USUAL);
      assertThat(report.rungs())
          .as(id)
          .hasSize(3)
          .allSatisfy(
              rung -> assertThat(rung.ways().isEmpty()).isNotEqualTo(rung.reasons().isEmpty()));
      new ReachText(true)
          .lines(report).stream().filter(line -> TextColumns.width(line) > 100).forEach(wide::add);
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void one_withdrawal_opens_volkswagen_and_answers_then_clear_it() {
    ReachReport report = ungc("volkswagen", "2021-02-25", Limits.USUAL);
    assertThat(report.rungs())
        .extracting(ReachReport.RungView::rung)
        .containsExactly("clear", "undetermined", "excluded");
    assertThat(report.rungs().get(0).ways())
        .extracting(ReachReport.WayView::kinds)
        .containsExactly(List.of("answer", "withdraw"));
    assertThat(report.rungs().get(2).ways())
        .allSatisfy(way -> assertThat(way.kinds()).containsExactly("answer"));
    assertThat(report.settledAnyway())
        .extracting(ReachReport.OpenView::element)
        .contains("egregious", "letter-signed")
        .doesNotContain("tobacco-revenue");
  }

  @Test
  void a_limit_that_cuts_a_list_short_is_told() {
    ReachReport report = ungc("hikvision", "2024-01-29", new Limits(2, 20_000));
    assertThat(report.rungs())
        .anySatisfy(rung -> assertThat(rung.limitsReached()).contains("additions", "citations"));
    assertThat(printed(report)).contains("A LIMIT WAS REACHED for");
    assertThat(report.engine().command()).endsWith(" --limit 2 --evaluations 20000");
  }

  @Test
  void a_second_run_prints_the_same_json() {
    String first = JsonText.line(ungc("hikvision", "2024-01-29", Limits.USUAL));
    assertThat(JsonText.line(ungc("hikvision", "2024-01-29", Limits.USUAL))).isEqualTo(first);
    assertThat(first).contains("\"format\":\"probity-reach/1\"");
  }

  @Test
  void where_no_edition_covers_the_subject_nothing_changes_that() {
    ReachReport report = ungc("hikvision", "2003-01-01", Limits.USUAL);
    assertThat(report.rungs()).isEmpty();
    assertThat(printed(report)).contains("No edition covers the subject");
  }
}
