package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
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
                "2024-04-30",
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
    assertThat(read.created()).isEqualTo("2024-04-30T00:00:00Z");
    assertThat(read.text())
        .contains("Objection to the participation of", "What points the other way")
        .contains("they allow you to refuse");
  }

  @Test
  void the_web_addresses_of_its_notes_are_links_with_words() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(letter("links.pdf"))) {
      Set<String> linked = new TreeSet<>();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            linked.add(action.getURI());
            assertThat(link.getContents()).contains(action.getURI());
          }
        }
      }
      String page = Files.readString(Path.of("reports/letters/hikvision-ungc-office-objection.md"));
      Set<String> printed = new TreeSet<>();
      Pattern.compile("<(https?://[^>]*)>")
          .matcher(page)
          .results()
          .forEach(found -> printed.add(found.group(1)));
      assertThat(linked).hasSizeGreaterThan(10).isEqualTo(printed);
    }
  }

  @Test
  void no_page_ends_with_a_heading() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(letter("pages.pdf"))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        List<String> lines =
            stripper
                .getText(pdf)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("\\d+ / \\d+"))
                .toList();
        assertThat(lines.get(lines.size() - 1))
            .isNotIn("Grounds", "What points the other way", "What is not known", "Notes")
            .doesNotEndWith(":");
      }
    }
  }
}
