package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterCommandTest {
  private record Ran(int code, String out, String err) {}

  private static Ran letter(String... arguments) {
    List<String> words = new ArrayList<>(List.of("letter"));
    words.addAll(List.of(arguments));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(new PrintWriter(out), new PrintWriter(err, true))
            .execute(words.toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString());
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
