package org.probity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.GoldenFile;

class PrintedFormsTest {
  record Form(String file, Function<Report, String> print, Report report) {
    @Override
    public String toString() {
      return file;
    }
  }

  static List<Form> forms() {
    Report full = SampleReport.full();
    Report none = SampleReport.outOfScope();
    return List.of(
        new Form("report.json", report -> new ReportJson().pretty(report), full),
        new Form("report.jsonl", report -> new ReportJson().line(report) + "\n", full),
        new Form("report.md", report -> new MarkdownReport().render(report), full),
        new Form("report.html", report -> new HtmlReport().render(report), full),
        new Form("strip.svg", report -> new EvidenceStrip().render(report), full),
        new Form("summary.txt", report -> text(new SummaryText().lines(report)), full),
        new Form("explain.txt", report -> text(new ExplainText().lines(report, "abuse")), full),
        new Form("out-of-scope.json", report -> new ReportJson().pretty(report), none),
        new Form("out-of-scope.md", report -> new MarkdownReport().render(report), none),
        new Form("out-of-scope.html", report -> new HtmlReport().render(report), none),
        new Form("out-of-scope.txt", report -> text(new SummaryText().lines(report)), none));
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_form_is_printed_as_in_its_golden_file_and_twice_the_same(Form form) {
    String printed = form.print().apply(form.report());
    GoldenFile.assertMatches("report/" + form.file(), printed);
    assertThat(form.print().apply(form.report())).isEqualTo(printed);
  }

  @Test
  void one_printer_prints_many_reports_alike() {
    HtmlReport html = new HtmlReport();
    String first = html.render(SampleReport.full());
    html.render(SampleReport.outOfScope());
    assertThat(html.render(SampleReport.full())).isEqualTo(first);
  }

  @Test
  void discretion_is_never_called_refusal_and_unknown_never_no() {
    Stream.of("report.md", "report.html", "summary.txt", "explain.txt")
        .map(
            name ->
                forms().stream().filter(form -> form.file().equals(name)).findFirst().orElseThrow())
        .map(form -> form.print().apply(form.report()))
        .forEach(
            printed -> {
              assertThat(printed)
                  .doesNotContainIgnoringCase("refus")
                  .doesNotContainIgnoringCase("reject");
              assertThat(printed)
                  .doesNotContainPattern(
                      "No:(</strong>|\\*\\*)? (nothing stated|below the standard)");
            });
  }

  @Test
  void every_line_ends_with_a_newline_alone() {
    forms()
        .forEach(
            form ->
                assertThat(form.print().apply(form.report()))
                    .endsWith("\n")
                    .doesNotContain("\r", "\n\n\n"));
  }
}
