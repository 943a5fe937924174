package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.pdf.Conformance;
import org.probity.pdf.ReadPdf;

/** Letters as PDF, from the command line. */
class PdfLetterTest {
  @TempDir private Path folder;

  private byte[] letter(String name) throws IOException {
    Path file = folder.resolve(name);
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err, true))
            .execute(
                "letter",
                "hikvision",
                "--to",
                "ungc-office",
                "--as-of",
                "2024-01-29",
                "--format",
                "pdf",
                "--out",
                file.toString());
    assertThat(code).as(err.toString()).isZero();
    return Files.readAllBytes(file);
  }

  @Test
  void a_letter_keeps_pdf_a_3a_and_pdf_ua_1_and_carries_the_report() throws IOException {
    byte[] pdf = letter("one.pdf");
    assertThat(Conformance.problems(pdf)).isEmpty();
    assertThat(letter("two.pdf")).isEqualTo(pdf);
    ReadPdf read = ReadPdf.of(pdf);
    assertThat(read.attached()).containsOnlyKeys("report.json");
    assertThat(read.created()).isEqualTo("2024-01-29T00:00:00Z");
    assertThat(read.text())
        .contains("Objection to the participation of", "What points the other way")
        .contains("they allow you to refuse");
  }
}
