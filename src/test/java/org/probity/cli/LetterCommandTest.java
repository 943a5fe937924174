package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterCommandTest {
  private static Ran letter(String... arguments) {
    return Ran.command("letter", arguments);
  }

  @Test
  void it_is_signed_by_the_sender_and_written_where_asked(@TempDir Path folder) throws IOException {
    Path sender = Files.writeString(folder.resolve("sender.txt"), "Example Watch\n\n1 Street\n");
    Path file = folder.resolve("letters/one.html");
    Ran ran =
        letter(
            "hikvision",
            "--to",
            "ungc-office",
            "--as-of",
            "2024-01-29",
            "--from",
            sender.toString(),
            "--style",
            "chicago-notes",
            "--format",
            "html",
            "--out",
            file.toString());
    assertThat(ran.err()).contains("written: ");
    assertThat(ran.code()).isZero();
    assertThat(Files.readString(file)).contains("Example Watch<br/>1 Street").contains("note-1");
  }

  @Test
  void a_word_document_is_written_to_a_file_only(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("letter.docx");
    List<String> asked =
        List.of("hikvision", "--to", "ungc-office", "--as-of", "2024-01-29", "--format", "docx");
    Ran unnamed = letter(asked.toArray(String[]::new));
    assertThat(unnamed.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unnamed.err()).contains("name a file with --out");
    List<String> named = new ArrayList<>(asked);
    named.addAll(List.of("--out", file.toString()));
    Ran ran = letter(named.toArray(String[]::new));
    assertThat(ran.err()).contains("written: ");
    assertThat(ran.code()).isZero();
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("PK");
    Path template =
        Files.writeString(folder.resolve("t.ftl"), "<html><body>\n<table/></body></html>");
    named.addAll(List.of("--template", template.toString()));
    Ran refused = letter(named.toArray(String[]::new));
    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("line 2 of the page: <table> has no place in Word");
  }

  @Test
  void the_template_in_the_documentation_makes_word_letters(@TempDir Path folder)
      throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/letters.md"));
    String example = page.substring(page.indexOf("```html\n") + 8, page.indexOf("</html>") + 8);
    Path template = Files.writeString(folder.resolve("t.ftl"), example);
    for (String subject : List.of("hikvision", "yixin")) {
      Ran ran =
          letter(
              subject,
              "--to",
              "ungc-office",
              "--kind",
              subject.equals("yixin") ? "query" : "objection",
              "--as-of",
              "2024-01-29",
              "--template",
              template.toString(),
              "--format",
              "docx",
              "--out",
              folder.resolve(subject + ".docx").toString());
      assertThat(ran.err()).contains("written: ");
      assertThat(ran.code()).isZero();
    }
  }

  private static Ran objection(String... more) {
    List<String> words =
        new ArrayList<>(List.of("hikvision", "--to", "ungc-office", "--as-of", "2024-01-29"));
    words.addAll(List.of(more));
    return letter(words.toArray(String[]::new));
  }

  @Test
  void it_bears_the_first_date_that_it_can_have_or_a_later_one_that_is_asked_for() {
    Ran first = objection();
    assertThat(first.out()).contains("\n13 February 2024\n");
    assertThat(first.err()).contains("dated 2024-02-13, the day of the latest text");
    Ran later = objection("--date", "2024-03-01");
    assertThat(later.out()).contains("\n1 March 2024\n").doesNotContain("\n13 February 2024\n");
    assertThat(later.err()).doesNotContain("dated");
    assertThat(later.err())
        .contains("the address is given by Digital Watch, not by the body itself");
    assertThat(later.out()).contains("685 Third Avenue");
    Ran earlier = objection("--date", "2024-02-12");
    assertThat(earlier.code()).isEqualTo(ExitCode.USAGE);
    assertThat(earlier.out()).isEmpty();
    assertThat(earlier.err()).contains("--date: expected 2024-02-13 or later, found 2024-02-12");
    assertThat(objection("--date", "tomorrow").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void the_senders_file_is_text_with_a_name_in_it(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("sender.txt");
    Files.writeString(file, "\uFEFFExample Watch\r\n\r\n 1 Street \r\n");
    assertThat(objection("--from", file.toString()).out())
        .startsWith("Example Watch  \n1 Street  \n");
    Files.writeString(file, " \n\n");
    assertThat(objection("--from", file.toString()).err())
        .contains("expected a name and an address");
    Files.write(file, new byte[] {'M', (byte) 0xFC, 'l', 0, (byte) 0xFF});
    Ran odd = objection("--from", file.toString());
    assertThat(odd.code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(odd.err()).contains("expected text in UTF-8").doesNotContain("Exception");
    assertThat(objection("--from", folder.resolve("none").toString()).err())
        .contains("no such file");
  }

  @Test
  void a_template_that_makes_no_page_is_told_with_the_line(@TempDir Path folder)
      throws IOException {
    Path template = folder.resolve("t.ftl");
    for (String format : List.of("pdf", "docx")) {
      Files.writeString(template, "<html><head/>\n<body><p>one & two</p></body></html>");
      Path file = folder.resolve("letter." + format);
      Ran ran =
          objection(
              "--template", template.toString(), "--format", format, "--out", file.toString());
      assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).contains("line 2 of the page: expected well-formed XML");
      assertThat(file).doesNotExist();
    }
    Files.writeString(template, "<html><body><p>one</p></body></html>");
    Path file = folder.resolve("letter.pdf");
    assertThat(
            objection(
                    "--template", template.toString(), "--format", "pdf", "--out", file.toString())
                .err())
        .contains("the page has no <head>");
  }

  @Test
  void it_refuses_where_there_is_no_ground() {
    Ran ran = letter("yixin", "--to", "ungc-office", "--as-of", "2024-01-29");
    assertThat(ran.code()).isEqualTo(ExitCode.NO_OCCASION);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("no letter: the report offers no ground");
  }

  @Test
  void what_is_asked_wrongly_is_told(@TempDir Path folder) throws IOException {
    assertThat(letter("yixin", "--to", "ungc-offic").err())
        .contains("there are ")
        .contains("did you mean \"ungc-office\"?");
    assertThat(letter("yixin", "--to", "ungc-office", "--kind", "protest").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(letter("yixin", "--to", "ungc-office", "--style", "mla").err())
        .contains("expected one of oscola");
    assertThat(letter("yixin", "--to", "ungc-office", "--lang", "fr").code())
        .isEqualTo(ExitCode.USAGE);
    Path template = Files.writeString(folder.resolve("t.ftl"), "one\n${result.nothing}");
    Ran ran =
        letter(
            "yixin",
            "--to",
            "ungc-office",
            "--kind",
            "query",
            "--as-of",
            "2024-01-29",
            "--template",
            template.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("template:2: ");
  }
}
