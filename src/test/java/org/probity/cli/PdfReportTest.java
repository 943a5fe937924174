package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.pdf.Conformance;
import org.probity.pdf.ReadPdf;
import org.probity.pipeline.Program;
import org.probity.report.Report;
import org.probity.report.ReportJson;

/** Reports as PDF, from the bundled case and from the command line. */
class PdfReportTest {
  private static final Report HIKVISION = Program.ungc("hikvision", "2024-01-29");

  @TempDir private Path folder;

  private int run(StringWriter err, String... arguments) {
    return Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void a_bundled_report_keeps_pdf_a_3a_and_pdf_ua_1_and_is_the_same_bytes_each_time() {
    byte[] pdf = new PdfReport().print(HIKVISION);
    assertThat(Conformance.problems(pdf)).isEmpty();
    assertThat(new PdfReport().print(HIKVISION)).isEqualTo(pdf);
  }

  @Test
  void it_says_what_the_report_says_with_page_numbers_and_the_json_inside() {
    ReadPdf pdf = ReadPdf.of(new PdfReport().print(HIKVISION));
    assertThat(pdf.text())
        .contains("Outcome: discretion", "海康威视", "the drawing of the evidence over time")
        .contains("Page 1 of " + pdf.pages(), "Page " + pdf.pages() + " of " + pdf.pages())
        .doesNotContain("Skip to the outcome");
    assertThat(pdf.created()).isEqualTo("2024-01-29T00:00:00Z");
    byte[] json = new ReportJson().pretty(HIKVISION).getBytes(StandardCharsets.UTF_8);
    assertThat(pdf.attached()).containsOnlyKeys("report.json");
    assertThat(pdf.attached().get("report.json")).isEqualTo(json);
  }

  @Test
  void evaluate_writes_a_pdf_that_is_asked_for_beside_the_other_forms() {
    String out = folder.toString();
    StringWriter err = new StringWriter();
    int code =
        run(
            err,
            "evaluate",
            "yixin",
            "--policy",
            "ungc",
            "--as-of",
            "2024-01-29",
            "--format",
            "pdf,json",
            "--out",
            out);
    assertThat(code).as(err.toString()).isZero();
    Path place = folder.resolve("yixin/ungc/2024-01-29");
    assertThat(place).isDirectoryNotContaining("glob:**.html");
    assertThat(place.resolve("report.pdf")).isNotEmptyFile();
    assertThat(ReadPdf.of(bytes(place.resolve("report.pdf"))).attached().get("report.json"))
        .isEqualTo(bytes(place.resolve("report.json")));
  }

  @Test
  void a_character_that_cannot_be_printed_is_told_as_a_problem_of_the_case() throws IOException {
    Path file = folder.resolve("garden/case.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        format: probity-case/1
        id: garden
        title: Example Garden
        subject: {names: [{value: "Example สวน", kind: legal}], kind: company}
        """);
    StringWriter err = new StringWriter();
    int code =
        run(
            err,
            "evaluate",
            file.toString(),
            "--policy",
            "ungc",
            "--as-of",
            "2024-01-29",
            "--format",
            "pdf",
            "--out",
            folder.resolve("out").toString());
    assertThat(code).isEqualTo(ExitCode.BAD_CASE);
    assertThat(err.toString()).contains("UN Global Compact", "U+0E2A THAI CHARACTER SO SUA");
    assertThat(folder.resolve("out/garden/ungc/2024-01-29/report.pdf")).doesNotExist();
  }

  @Test
  void no_pdf_library_is_loaded_unless_a_pdf_is_asked_for()
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                "org.probity.cli.Main",
                "evaluate",
                "yixin",
                "--policy",
                "ungc",
                "--as-of",
                "2024-01-29",
                "--out",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(loaded.lines())
        .anyMatch(line -> line.contains("org.probity.cli.ReportWriter"))
        .noneMatch(line -> line.contains("org.probity.pdf.PdfPrinter"))
        .noneMatch(line -> line.contains("com.openhtmltopdf") || line.contains("org.apache.pdfbox"))
        .noneMatch(line -> line.contains("com.ibm.icu"));
    assertThat(folder.resolve("yixin/ungc/2024-01-29/report.pdf")).doesNotExist();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
