package org.probity.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.probity.pdf.Attachment.Relationship;
import org.probity.pdf.MissingGlyphException.Missing;

/** Pages with made-up text in, bytes out, read again with other eyes. */
class PdfPrinterTest {
  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm; }
      body { font: 11pt "DejaVu Serif Condensed"; }
      code { font-family: "DejaVu Sans Mono"; }
      """;

  private static final String LETTER =
      """
      <h1>Letter on Example Leaf Ltd</h1>
      <p>To the <a href="https://example.org/office">office</a>: see <a href="#facts">below</a>.</p>
      <h2 id="facts">The facts</h2>
      <ol><li>The first finding.</li><li>The second, with <code>código</code>.</li></ol>
      <table><caption>Figures</caption>
      <thead><tr><th scope="col">Year</th><th scope="col">Share</th></tr></thead>
      <tbody><tr><th scope="row">2023</th><td>30 %</td></tr></tbody></table>
      <blockquote><p>“Quoted words”</p></blockquote>
      <h3>In other scripts</h3>
      <p>杭州示例数字技术股份有限公司, <strong>海康威视</strong>, 例示カタカナ。</p>
      <p>예시 잎사귀 주식회사, 대한민국</p>
      <p dir="rtl" lang="ar">شركة ورقة المثال في عام 2024 (Example Leaf)</p>
      <p>Žluťoučký kůň, Ünïçödé, İğş, Đà Nẵng, Łódź, Ænes Ørsted; Пример; Παράδειγμα.</p>
      """;

  private final PdfPrinter printer = new PdfPrinter();

  private static PdfDocument document(String body, Attachment... attachments) {
    String page =
        "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>"
            + STYLE
            + "</style></head><body>"
            + body
            + "</body></html>";
    return new PdfDocument(
        page,
        "A letter & more",
        "A made-up letter",
        "en-GB",
        LocalDate.of(2024, 1, 29),
        List.of(attachments));
  }

  private static Attachment attachment(String name, String text) {
    return new Attachment(
        name,
        text.getBytes(StandardCharsets.UTF_8),
        "text/plain",
        "Made up",
        Relationship.SUPPLEMENT);
  }

  @Test
  void a_letter_with_every_kind_of_element_and_script_keeps_pdf_a_3a_and_pdf_ua_1() {
    byte[] pdf = printer.print(document(LETTER, attachment("notes.txt", "notes")));
    assertThat(Conformance.problems(pdf)).isEmpty();
  }

  @Test
  void the_check_of_conformance_can_fail() throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(plain);
    }
    assertThat(Conformance.problems(plain.toByteArray()))
        .anyMatch(problem -> problem.startsWith("3a"))
        .anyMatch(problem -> problem.startsWith("ua1"));
  }

  @Test
  void text_of_every_script_comes_out_as_it_went_in() {
    assertThat(ReadPdf.of(printer.print(document(LETTER))).text())
        .contains("杭州示例数字技术股份有限公司", "海康威视", "例示カタカナ。")
        .contains("예시 잎사귀 주식회사, 대한민국")
        .contains("شركة ورقة المثال في عام")
        .contains("Žluťoučký kůň, Ünïçödé, İğş, Đà Nẵng, Łódź, Ænes Ørsted; Пример; Παράδειγμα.")
        .contains("código");
  }

  @Test
  void letters_that_a_font_would_join_stay_letters() {
    assertThat(ReadPdf.of(printer.print(document("<p>The first office: affluent.</p>"))).text())
        .contains("The first office: affluent.");
  }

  @Test
  void characters_that_no_font_shows_are_an_error_that_names_each_of_them_once() {
    PdfDocument page = document("<p>Example สวน and 𓀀, again 𓀀</p>");
    assertThatThrownBy(() -> printer.print(page))
        .isInstanceOfSatisfying(
            MissingGlyphException.class,
            missing ->
                assertThat(missing.missing())
                    .extracting(Missing::codePoint)
                    .containsExactly(0x0E2A, 0x0E27, 0x0E19, 0x13000))
        .hasMessageContaining("U+13000 EGYPTIAN HIEROGLYPH A001 \"𓀀\" in \"Example สวน and 𓀀");
  }

  @Test
  void attached_files_come_back_byte_for_byte() {
    byte[] pdf =
        printer.print(
            document("<p>See the notes.</p>", attachment("a.txt", "海\n"), attachment("b.txt", "")));
    assertThat(ReadPdf.of(pdf).attached())
        .containsOnlyKeys("a.txt", "b.txt")
        .hasEntrySatisfying(
            "a.txt", bytes -> assertThat(bytes).isEqualTo("海\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void the_same_document_gives_the_same_bytes_and_another_gives_others() {
    PdfDocument page = document(LETTER, attachment("notes.txt", "notes"));
    byte[] first = printer.print(page);
    assertThat(printer.print(page)).isEqualTo(first);
    assertThat(new PdfPrinter().print(page)).isEqualTo(first);
    assertThat(printer.print(document(LETTER))).isNotEqualTo(first);
  }

  @Test
  void the_file_says_what_it_is_and_is_dated_by_the_document() {
    ReadPdf read = ReadPdf.of(printer.print(document("<p>Short.</p>")));
    assertThat(read.title()).isEqualTo("A letter & more");
    assertThat(read.language()).isEqualTo("en-GB");
    assertThat(read.created()).isEqualTo("2024-01-29T00:00:00Z");
  }

  @Test
  void a_page_that_is_not_well_formed_is_refused() {
    assertThatThrownBy(() -> printer.print(document("<p>open")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
