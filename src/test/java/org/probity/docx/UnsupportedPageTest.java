package org.probity.docx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has no place in Word is refused with its line, and never left out. */
class UnsupportedPageTest {
  private static void assertRefused(String html, String reason) {
    assertThatThrownBy(() -> new WordLetter().bytes(html, LocalDate.of(2024, 1, 29)))
        .isInstanceOf(UnsupportedPage.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<table><tr><td>1</td></tr></table> | line 2 of the page: <table> has no place in Word",
        "<h4>deep</h4> | <h4> has no place in Word",
        "<p>a <code>b</code></p> | <code> cannot stand in a paragraph",
        "<p>a <img src='x'/></p> | <img> cannot stand in a paragraph",
        "<p><p>a</p></p> | <p> cannot stand in a paragraph",
        "loose | text in <body> outside a paragraph; put <p> around it: \"loose\"",
        "<ul>loose</ul> | text in <ul> outside a paragraph",
        "<ul><p>a</p></ul> | expected <li>, found <p>",
        "<p><span class='red'>a</span></p> | span class=\"red\" is not known",
        "<p><a href='javascript:alert(1)'>a</a></p> | a link leads to http, https or mailto",
        "<p><a href='file:///etc/passwd'>a</a></p> | a link leads to http, https or mailto",
        "<p><a href='https://example.org/{}'>a</a></p> | expected the address of a link",
        "<p>a<br>b</br></p> | <br> holds nothing",
        "<p>a<sup class='note-ref'>1</sup></p> | expected <sup class=\"note-ref\">",
        "<p>a<sup class='note-ref'>1<a href='#n'>1</a></sup></p> | expected <sup class=\"note-ref\">",
        "<p>a<sup class='note-ref'><a href='#n'>1</a></sup></p> | there is no note with id=n",
        "<section class='notes'><ol><li id='n'>a</li></ol></section> | n is cited nowhere",
        "<section class='notes'><ol><li>a</li></ol></section> | expected a note as",
        "<section class='notes'><p>a</p></section> | <p> among the notes",
        "<p>a<br>b</p> | expected well-formed XML, found: The element type \"br\"",
        "<p>a&nbsp;b</p> | &nbsp; is not known here",
        "<?word a?> | a processing instruction",
        "<ul><li><ul><li><ul><li><ul/></li></ul></li></ul></li></ul> | down to 3 levels",
      })
  void refused(String markup, String reason) {
    assertRefused("<html>\n<body>" + markup + "</body></html>", reason);
  }

  @Test
  void a_note_that_word_would_number_otherwise_is_refused() {
    assertRefused(
        """
        <html><body>
        <p>a<sup class="note-ref"><a href="#two">2</a></sup></p>
        <section class="notes"><ol><li id="two">n</li></ol></section>
        </body></html>
        """,
        "line 2 of the page: the reference to two reads 2, and Word would number it 1");
  }

  @Test
  void what_is_no_page_is_refused() {
    assertRefused("# A letter in Markdown", "expected well-formed XML");
    assertRefused("", "expected well-formed XML");
    assertRefused("<p>a</p>", "expected <html>, found <p>");
    assertRefused("<html><head><script/></head><body/></html>", "<script> in <head>");
    assertRefused("<html><body/></html><html/>", "expected well-formed XML");
    assertRefused(
        "<html><body>" + "<div>".repeat(200) + "</div>".repeat(200) + "</body></html>",
        "more than 100 elements within each other");
  }

  @Test
  void a_page_reads_no_file_and_expands_nothing(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    assertRefused(
        "<!DOCTYPE html [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n<html><body><p>&x;</p></body></html>",
        "&x; is not known here");
    assertRefused(
        "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
            + "<html><body><p>&b;</p></body></html>",
        "&b; is not known here");
    assertRefused(
        "<!DOCTYPE html [<!ENTITY a \"aaaa\">]>"
            + "<html><body><p><a href=\"https://x/&a;\">1</a></p></body></html>",
        "well-formed");
  }
}
