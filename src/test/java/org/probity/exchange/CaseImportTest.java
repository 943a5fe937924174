package org.probity.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.model.Case;
import org.probity.model.Source;
import org.probity.model.SourceKind;
import tools.jackson.databind.json.JsonMapper;

class CaseImportTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/probity/exchange");
  private static final CaseReader READER = new CaseReader(Libraries.in(Path.of("cases/library")));
  private static final String EMPTY =
      """
      format: probity-case/1
      id: example
      title: An example
      subject:
        names: [{value: Example Ltd, kind: legal}]
        kind: company
      """;

  private static Imported imported(String caseText, String name, String bibliography) {
    return imported(caseText, name, bibliography, KindChoice.none());
  }

  private static Imported imported(
      String caseText, String name, String bibliography, KindChoice kinds) {
    return new CaseImport(READER, kinds)
        .into(
            "case.yaml",
            caseText.getBytes(StandardCharsets.UTF_8),
            Bibliography.read(name, bibliography.getBytes(StandardCharsets.UTF_8)));
  }

  private static String file(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }

  private static Case read(String text) {
    return READER.read("case.yaml", text).value().orElseThrow();
  }

  private static void assertGolden(String name, String printed) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, printed);
    }
    assertThat(printed)
        .as("%s; rerun with -Dgolden.update=true if the change is meant", file)
        .isEqualTo(Files.readString(file));
  }

  private static String told(Imported imported) {
    List<String> lines = new ArrayList<>();
    imported.added().keySet().forEach(id -> lines.add("added: " + id));
    imported.duplicates().forEach(line -> lines.add("there already: " + line));
    imported.probable().forEach(line -> lines.add("probably there already: " + line));
    imported.left().forEach(line -> lines.add("not added: " + line));
    imported.remarks().forEach(line -> lines.add("note: " + line));
    imported.refusal().forEach(reason -> lines.add("refused: " + reason.reason()));
    return String.join("\n", lines) + "\n";
  }

  @Test
  void zotero_items_become_sources_as_the_golden_files_have_them() throws IOException {
    Imported imported = imported(file("case.yaml"), "zotero.json", file("zotero.json"));
    assertGolden("zotero-imported.yaml", imported.text().orElseThrow());
    assertGolden("zotero-imported.txt", told(imported));
  }

  @Test
  void bibtex_with_accents_becomes_sources_as_the_golden_files_have_them() throws IOException {
    KindChoice kinds = new KindChoice(Map.of("mueller-2020", SourceKind.ACADEMIC), SourceKind.NGO);
    Imported imported = imported(file("case.yaml"), "library.bib", file("library.bib"), kinds);
    assertGolden("bibtex-imported.yaml", imported.text().orElseThrow());
    assertGolden("bibtex-imported.txt", told(imported));
  }

  @Test
  void an_article_of_bibtex_may_be_of_a_newspaper_and_is_not_guessed() throws IOException {
    Imported imported = imported(file("case.yaml"), "library.bib", file("library.bib"));
    assertThat(imported.added()).containsOnlyKeys("thesis1");
    assertThat(imported.left()).hasSize(2).allMatch(line -> line.contains("--kind "));
  }

  @Test
  void every_line_that_was_there_is_there_in_its_order() throws IOException {
    List<String> before = file("case.yaml").lines().toList();
    List<String> after =
        new ArrayList<>(
            imported(file("case.yaml"), "zotero.json", file("zotero.json"))
                .text()
                .orElseThrow()
                .lines()
                .toList());
    int from = 0;
    while (after.get(from).equals(before.get(from))) {
      from++;
    }
    assertThat(after.get(from)).isEqualTo("  example-times-2021-leaf:");
    after.subList(from, from + after.size() - before.size()).clear();
    assertThat(after).isEqualTo(before);
  }

  @Test
  void a_second_import_adds_nothing() throws IOException {
    String once =
        imported(file("case.yaml"), "zotero.json", file("zotero.json")).text().orElseThrow();
    Imported twice = imported(once, "zotero.json", file("zotero.json"));
    assertThat(twice.added()).isEmpty();
    assertThat(twice.text()).isEmpty();
    assertThat(twice.refusal()).isEmpty();
  }

  @Test
  void a_file_without_sources_gets_the_section_before_the_claims() {
    String odd = EMPTY + "\n# the end";
    String item =
        "[{\"type\":\"thesis\",\"title\":\"T\",\"issued\":{\"raw\":\"2020\"},\"publisher\":\"P\"}]";
    Imported alone = imported(odd, "x.json", item);
    assertThat(alone.text().orElseThrow())
        .isEqualTo(
            EMPTY
                + "\nsources:\n  p-2020-t:\n    kind: academic\n    title: T\n    publisher: P\n"
                + "    published: 2020\n    csl:\n      type: thesis\n\n# the end");
    String used = EMPTY + "uses:\n- xinjiang\n\n# said of it\nconduct: []\n";
    assertThat(imported(used, "x.json", item).text().orElseThrow())
        .contains("uses:\n- xinjiang\n\nsources:\n  p-2020-t:\n")
        .endsWith("    csl:\n      type: thesis\n\n# said of it\nconduct: []\n");
  }

  @Test
  void windows_line_ends_and_a_missing_last_one_are_kept() {
    String text =
        (EMPTY + "sources:\n  a: {kind: ngo, title: A, published: 2020}").replace("\n", "\r\n");
    String after =
        imported(
                text,
                "x.json",
                "[{\"type\":\"thesis\",\"title\":\"T\",\"issued\":{\"raw\":\"2020\"}}]")
            .text()
            .orElseThrow();
    assertThat(after).startsWith(text + "\r\n  t-2020:\r\n").doesNotContainPattern("[^\r]\n");
  }

  @Test
  void sources_in_braces_are_left_alone_and_the_reason_is_told() {
    String text = EMPTY + "sources: {a: {kind: ngo, title: A, published: 2020}}\n";
    Imported imported =
        imported(
            text,
            "x.json",
            "[{\"type\":\"thesis\",\"title\":\"T\",\"issued\":{\"raw\":\"2020\"}}]");
    assertThat(imported.text()).isEmpty();
    assertThat(imported.refusal()).singleElement().asString().contains("in braces");
  }

  @Test
  void a_case_with_an_error_is_left_alone() {
    Imported imported = imported("format: probity-case/1\n", "x.json", "[]");
    assertThat(imported.text()).isEmpty();
    assertThat(imported.refusal()).isNotEmpty();
  }

  @Test
  void what_a_case_exports_it_has_already() throws IOException {
    for (Path file : cases()) {
      String text = Files.readString(file);
      Imported imported = imported(text, "x.json", CslJsonExport.of(read(text)));
      assertThat(imported.added()).as(file.toString()).isEmpty();
      assertThat(imported.left()).as(file.toString()).isEmpty();
      assertThat(imported.duplicates())
          .as(file.toString())
          .hasSameSizeAs(read(text).sources().keySet());
    }
  }

  @Test
  void what_a_case_exports_becomes_the_same_sources_in_another() throws IOException {
    for (Path file : cases()) {
      Map<String, Source> sources = read(Files.readString(file)).sources();
      Imported imported = imported(EMPTY, "x.json", CslJsonExport.of(read(Files.readString(file))));
      assertThat(imported.refusal()).as(file.toString()).isEmpty();
      assertThat(new TreeMap<>(read(imported.text().orElseThrow()).sources()))
          .as(file.toString())
          .isEqualTo(new TreeMap<>(sources));
    }
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("cases"))) {
      List<Path> cases = files.filter(file -> file.endsWith("case.yaml")).sorted().toList();
      assertThat(cases).hasSizeGreaterThan(5);
      return cases;
    }
  }

  @Property(tries = 300)
  void any_text_is_added_between_the_old_lines_and_read_back(
      @ForAll @Size(min = 1, max = 3) List<@StringLength(min = 1, max = 30) String> texts)
      throws IOException {
    String before = file("case.yaml");
    List<Map<String, Object>> items = new ArrayList<>();
    for (String text : texts) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("id", text);
      item.put("type", "thesis");
      item.put("title", text);
      item.put("publisher", text);
      item.put("note", text);
      item.put("URL", text);
      item.put("issued", Map.of("raw", "2020-01-02"));
      items.add(item);
    }
    Imported imported = imported(before, "x.json", JsonMapper.shared().writeValueAsString(items));
    assertThat(imported.refusal()).isEmpty();
    if (imported.text().isPresent()) {
      String after = imported.text().get();
      int inserted = after.length() - before.length();
      int same = 0;
      while (same < before.length() && before.charAt(same) == after.charAt(same)) {
        same++;
      }
      assertThat(after.substring(same + inserted)).isEqualTo(before.substring(same));
      imported
          .added()
          .forEach((id, source) -> assertThat(read(after).sources()).containsEntry(id, source));
    }
  }

  @Test
  void what_is_no_bibliography_is_refused_with_its_place() {
    assertThatThrownBy(
            () -> Bibliography.read("x.json", "[{\"id\": }]".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(BadBibliography.class)
        .hasMessageStartingWith("x.json:1:");
    refused("x.json", "[1]", "item 1: expected a map");
    refused("x.json", "\"text\"", "expected a list");
    refused("x.json", "[".repeat(100_000), "expected well-formed JSON");
    refused("x.json", "[{\"id\":\"a\",\"id\":\"b\"}]", "expected well-formed JSON");
    refused("x.bib", "@article{a, title = {", "expected well-formed BibTeX");
    refused("x.bib", "@article{a, title = " + "{".repeat(100_000), "deep");
    refused("x.txt", "no bibliography at all", "found");
    assertThatThrownBy(() -> Bibliography.read("x.json", new byte[17 * 1024 * 1024]))
        .hasMessageContaining("16 MiB");
    assertThatThrownBy(() -> Bibliography.read("x.json", new byte[] {(byte) 0xFF, (byte) 0xFE}))
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(
            () ->
                Bibliography.read(
                    "x.json",
                    ("[" + "{},".repeat(10_000) + "{}]").getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("at most 10000");
  }

  private static void refused(String name, String text, String reason) {
    assertThatThrownBy(() -> Bibliography.read(name, text.getBytes(StandardCharsets.UTF_8)))
        .as(reason)
        .isInstanceOf(BadBibliography.class)
        .hasMessageContaining(reason);
  }
}
