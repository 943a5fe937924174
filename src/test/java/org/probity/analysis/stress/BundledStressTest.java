package org.probity.analysis.stress;

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
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;
import org.probity.report.Report;
import org.probity.report.ReportJson;

/** What the bundled cases rest on, on the dates of their committed reports. */
class BundledStressTest {
  private static StressReport ungc(String id, String asOf) {
    LocalDate day = LocalDate.parse(asOf);
    return new StressTest(Program.EVALUATOR, Limits.USUAL)
        .of(new Question(Program.bundledCase(id), Program.UNGC, Optional.empty(), day, day));
  }

  private static String printed(StressReport report) {
    return String.join("\n", new StressText(false).lines(report)) + "\n";
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

  @Test
  void every_case_is_printed_as_committed_within_100_columns() throws IOException {
    List<String> wide = new ArrayList<>();
    for (Path folder : reports()) {
      String id = folder.getName(1).toString();
      String asOf = folder.getFileName().toString();
      StressReport report = ungc(id, asOf);
      Report committed = new ReportJson().read(Files.readString(folder.resolve("report.json")));
      assertThat(report.determination()).isEqualTo(committed.determination());
      assertThat(report.search().limitsReached()).as(id).isEmpty();
      assertThat(report.search().dual()).as(id).isTrue();
      String text = printed(report);
      GoldenFile.assertMatches("analysis/stress/text/" + id + "-" + asOf + ".txt", text);
      text.lines().filter(line -> line.length() > 100).forEach(wide::add);
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void a_second_run_prints_the_same_json() {
    String first = JsonText.line(ungc("hikvision", "2024-01-29"));
    assertThat(JsonText.line(ungc("hikvision", "2024-01-29"))).isEqualTo(first);
    assertThat(first)
        .startsWith("{\"asOf\":\"2024-01-29\",\"attackFirst\":[")
        .contains("\"format\":\"probity-stress/1\"")
        .contains("\"command\":\"probity stress hikvision --policy ungc@2020-01-01");
  }

  @Test
  void the_listed_company_rests_on_the_one_entry() {
    StressReport report = ungc("korea-mining-development-trading-corporation", "2009-04-24");
    assertThat(report.supports()).containsExactly(List.of(1));
    assertThat(report.citations().get(0).source()).isEqualTo("un-sc-entry-kpe-001");
    assertThat(report.robustness().survivesLossOfAny()).isZero();
    assertThat(report.robustness().singlePointsOfFailure()).hasSize(1);
    assertThat(printed(report)).contains("does not survive the loss of one");
  }

  @Test
  void no_origin_alone_carries_the_outcome_on_hikvision() {
    StressReport report = ungc("hikvision", "2024-01-29");
    assertThat(report.robustness().singlePointsOfFailure()).isEmpty();
    assertThat(report.robustness().survivesLossOfAny()).isEqualTo(1);
    assertThat(report.withoutEvidence()).isEqualTo("undetermined");
    assertThat(report.standards())
        .filteredOn(view -> view.pro().equals("established"))
        .extracting(StressReport.StandardView::outcome)
        .containsExactly("undetermined");
  }

  @Test
  void where_no_edition_covers_the_subject_no_evidence_decides() {
    StressReport report = ungc("hikvision", "2003-01-01");
    assertThat(report.determination().outcome()).isEqualTo("out-of-scope");
    assertThat(report.supports()).containsExactly(List.of());
    assertThat(printed(report)).contains("It rests on no evidence");
  }
}
