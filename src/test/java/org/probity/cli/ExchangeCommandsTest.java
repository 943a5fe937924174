package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read and write other programs' files. */
class ExchangeCommandsTest {
  private static final Path SAMPLES = Path.of("src/test/resources/org/probity/exchange");

  @TempDir private Path folder;

  private Path copy() throws IOException {
    return Files.copy(SAMPLES.resolve("case.yaml"), folder.resolve("case.yaml"));
  }

  @Test
  void an_import_writes_the_file_and_says_what_is_still_to_be_said() throws IOException {
    Path file = copy();
    Ran ran =
        Ran.of(
            "import",
            "zotero",
            SAMPLES.resolve("zotero.json").toString(),
            "--into",
            file.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ran.out()).contains("added: ", "there already: ", "not added: ", "--kind page=KIND");
    assertThat(Files.readString(file))
        .isEqualTo(Files.readString(SAMPLES.resolve("zotero-imported.yaml")));
    assertThat(Ran.of("validate", file.toString()).code()).isZero();
  }

  @Test
  void a_dry_run_writes_nothing() throws IOException {
    Path file = copy();
    Ran ran =
        Ran.of(
            "import",
            "zotero",
            SAMPLES.resolve("library.bib").toString(),
            "--into",
            file.toString(),
            "--kind",
            "media",
            "--dry-run");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("3 would be added");
    assertThat(file).hasSameTextualContentAs(SAMPLES.resolve("case.yaml"));
  }

  @Test
  void a_refused_import_leaves_the_file_and_tells_why() throws IOException {
    Path file = Files.writeString(folder.resolve("case.yaml"), "format: probity-case/1\n");
    Ran ran =
        Ran.of(
            "import",
            "zotero",
            SAMPLES.resolve("zotero.json").toString(),
            "--into",
            file.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_CASE);
    assertThat(ran.err()).contains("case.yaml:1:1", "left as it is");
    assertThat(file).hasContent("format: probity-case/1\n");
  }

  @Test
  void what_is_not_there_or_not_known_is_told() {
    assertThat(Ran.of("import", "zotero", "nowhere.json", "--into", "hikvision").code())
        .isEqualTo(ExitCode.NOT_FOUND);
    assertThat(Ran.of("import", "zotero", "x", "--into", "hikvision", "--kind", "paper").err())
        .contains("expected one of un-body");
    assertThat(Ran.of("export", "hikvision", "--format", "docx").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("export", "hikvision", "--format", "text", "--style", "mla").err())
        .contains("expected one of oscola, chicago-notes, apa, bluebook");
    assertThat(Ran.of("import").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void an_export_can_be_imported_again_and_adds_nothing() throws IOException {
    Path file = copy();
    Path exported = folder.resolve("out/export.json");
    assertThat(
            Ran.of("export", file.toString(), "--format", "csl-json", "--out", exported.toString())
                .code())
        .isZero();
    Ran ran = Ran.of("import", "zotero", exported.toString(), "--into", file.toString());
    assertThat(ran.out())
        .contains("0 added, 2 there already, 0 probably there already, 0 not added");
  }

  @Test
  void sources_are_listed_in_a_style() {
    assertThat(Ran.of("export", "hikvision", "--format", "text").out())
        .contains("IPVM (2 October 2018) <https://ipvm.com/reports/hikvision-xinjiang>\n");
    assertThat(Ran.of("export", "hikvision", "--format", "html", "--style", "bluebook").out())
        .contains("<li>", "Oct. 2, 2018");
  }

  @Test
  void an_output_never_takes_the_place_of_what_was_read() throws IOException {
    Path file = copy();
    String before = Files.readString(file);
    Path link = Files.createSymbolicLink(folder.resolve("other.yaml"), file);
    for (Path out : List.of(file, folder.resolve("./case.yaml"), link)) {
      Ran ran = Ran.of("export", file.toString(), "--format", "csv", "--out", out.toString());
      assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).contains("--out: ", "is read by this command");
    }
    Ran letter = Ran.of("letter", file.toString(), "--to", "ungc-office", "--out", file.toString());
    assertThat(letter.err()).contains("is read by this command");
    Ran timeline = Ran.of("timeline", file.toString(), "--out", file.toString());
    assertThat(timeline.err()).contains("is read by this command");
    Ran compared = Ran.of("compare", file.toString(), "--out", file.toString());
    assertThat(compared.err()).contains("is read by this command");
    assertThat(file).hasContent(before);
  }

  @Test
  void an_id_that_no_entry_has_is_a_mistake_of_the_command_line() throws IOException {
    Path file = copy();
    String bibliography = SAMPLES.resolve("zotero.json").toString();
    Ran ran =
        Ran.of("import", "zotero", bibliography, "--into", file.toString(), "--kind", "pages=ngo");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("\"pages\"; did you mean \"page\"?");
    assertThat(Ran.of("import", "zotero", bibliography, "--into", file.toString(), "--add", "nope"))
        .extracting(Ran::code)
        .isEqualTo(ExitCode.USAGE);
    assertThat(file).hasSameTextualContentAs(SAMPLES.resolve("case.yaml"));
  }

  @Test
  void the_exit_code_tells_whether_every_entry_is_in_the_case() throws IOException {
    Path file = copy();
    Path whole =
        Files.writeString(
            folder.resolve("whole.json"),
            "[{\"type\":\"thesis\",\"title\":\"T\",\"issued\":{\"raw\":\"2020\"}}]");
    Path none = Files.writeString(folder.resolve("none.json"), "[]");
    String into = file.toString();
    assertThat(Ran.of("import", "zotero", whole.toString(), "--into", into).code()).isZero();
    assertThat(Ran.of("import", "zotero", whole.toString(), "--into", into).code()).isZero();
    assertThat(Ran.of("import", "zotero", none.toString(), "--into", into).code())
        .isEqualTo(ExitCode.INCOMPLETE);
  }

  /** The processor takes a second to load; who only evaluates must not wait for it. */
  @Test
  void an_evaluation_does_not_load_the_citation_processor() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                "org.probity.cli.Main",
                "evaluate",
                "hikvision",
                "--policy",
                "ungc",
                "--as-of",
                "2024-01-29",
                "--out",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor())
        .as(loaded.lines().skip(Math.max(0, loaded.lines().count() - 20)).toList().toString())
        .isZero();
    assertThat(loaded).contains("org.probity.cli.EvaluateCommand");
    assertThat(loaded.lines())
        .noneMatch(line -> line.contains("de.undercouch") || line.contains("org.jbibtex"))
        .noneMatch(line -> line.contains("org.apache.poi") || line.contains("org.apache.xmlbeans"))
        .noneMatch(line -> line.contains("org.probity.exchange.CaseImport"));
  }
}
