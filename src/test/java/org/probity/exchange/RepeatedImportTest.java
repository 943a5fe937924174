package org.probity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.model.Case;
import org.probity.model.Source;
import org.probity.model.SourceKind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Imports of what is there already, of what came back from Zotero, and of what is broken. */
class RepeatedImportTest {
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

  private static Imported imported(String caseText, String items) {
    return imported(caseText, items, KindChoice.none());
  }

  private static Imported imported(String caseText, String items, KindChoice choice) {
    return new CaseImport(READER, choice)
        .into(
            "case.yaml",
            caseText.getBytes(StandardCharsets.UTF_8),
            Bibliography.read("x.json", items.getBytes(StandardCharsets.UTF_8)));
  }

  private static Case read(String text) {
    return READER.read("case.yaml", text).value().orElseThrow();
  }

  private static String item(String id, String title, String date, String more) {
    return "{\"id\":\"%s\",\"type\":\"article-newspaper\",\"title\":\"%s\",\"container-title\":\"The Daily\",\"issued\":{\"raw\":\"%s\"}%s}"
        .formatted(id, title, date, more);
  }

  private static String url(String url) {
    return ",\"URL\":\"" + url + "\"";
  }

  private static String list(String... items) {
    return "[" + String.join(",", items) + "]";
  }

  @Test
  void one_article_under_two_tracked_addresses_is_one_source() {
    Imported imported =
        imported(
            EMPTY,
            list(
                item("", "A", "2022-01-02", url("https://daily.example/a?utm_source=twitter")),
                item(
                    "",
                    "A!",
                    "2022-01-02",
                    url("https://daily.example/a/?utm_source=fb&fbclid=1"))));
    assertThat(imported.added()).hasSize(1);
    assertThat(imported.duplicates()).singleElement().asString().contains("the same URL");
  }

  @Test
  void the_same_title_and_date_on_one_host_is_probably_one_document_and_left_out() {
    String items =
        list(
            item("one", "Acme: leaf", "2022-01-02", url("https://daily.example/1")),
            item("two", "Acme, Leaf", "2022-01", url("https://www.daily.example/2")),
            item("three", "Acme: leaf", "2022-01-02", url("https://other.example/1")),
            item("four", "Acme: leaf", "2023", url("https://daily.example/4")),
            item("five", "Acme: leaf", "2022-01-02", ""));
    Imported imported = imported(EMPTY, items);
    assertThat(imported.added()).containsOnlyKeys("one", "three", "four");
    assertThat(imported.probable())
        .satisfiesExactly(
            line -> assertThat(line).contains("date and host as one", "--add two"),
            line -> assertThat(line).contains("date and publisher as one", "--add five"));
    Imported all = imported(EMPTY, items, new KindChoice(Map.of(), null, Set.of("two", "five")));
    assertThat(all.added()).hasSize(5);
    assertThat(imported(all.text().orElseThrow(), items).added()).isEmpty();
  }

  @Test
  void what_was_edited_by_hand_is_known_by_its_key() {
    String items = list(item("doe2019", "A paper", "2019", url("https://j.example/1")));
    String text = imported(EMPTY, items).text().orElseThrow();
    String redated = text.replace("published: 2019", "published: 2018-05-01");
    String unaddressed = redated.replaceAll(".*url: .*\n", "");
    String retitled = text.replaceAll(".*url: .*\n", "").replace("A paper", "Another title");
    for (String edited : List.of(redated, unaddressed, retitled)) {
      Imported again = imported(edited, items);
      assertThat(again.added()).as(edited).isEmpty();
      assertThat(again.duplicates()).singleElement().asString().contains("as doe2019");
    }
  }

  @Test
  void another_document_under_a_key_that_is_taken_gets_another_id() {
    String text =
        imported(EMPTY, list(item("doe2019", "A", "2019", url("https://j.example/1"))))
            .text()
            .orElseThrow();
    Imported other = imported(text, list(item("doe2019", "B", "2017", url("https://k.example/2"))));
    assertThat(other.added()).containsOnlyKeys("doe2019-2");
  }

  @Test
  void every_entry_has_an_id_of_its_own_before_its_kind_is_asked_for() {
    String page =
        "{\"type\":\"webpage\",\"title\":\"Statement on %s\",\"publisher\":\"Acme\",\"issued\":{\"raw\":\"2019\"}}";
    String items = list(page.formatted("cameras"), page.formatted("people"));
    Imported asked = imported(EMPTY, items);
    assertThat(asked.left())
        .satisfiesExactly(
            line -> assertThat(line).contains("--kind acme-2019-statement=KIND"),
            line -> assertThat(line).contains("--kind acme-2019-statement-2=KIND"));
    KindChoice second = new KindChoice(Map.of("acme-2019-statement-2", SourceKind.COMPANY), null);
    Imported named = imported(EMPTY, items, second);
    assertThat(named.added().get("acme-2019-statement-2"))
        .extracting(Source::title)
        .isEqualTo("Statement on people");
    KindChoice first = new KindChoice(Map.of("acme-2019-statement", SourceKind.NGO), null);
    assertThat(imported(named.text().orElseThrow(), items, first).added())
        .containsOnlyKeys("acme-2019-statement");
  }

  @Test
  void an_id_that_no_entry_has_is_told() {
    KindChoice wrong = new KindChoice(Map.of("acme-2019-statment", SourceKind.NGO), null);
    Imported imported = imported(EMPTY, list(item("acme-2019-statement", "T", "2019", "")), wrong);
    assertThat(imported.misnamed())
        .singleElement()
        .asString()
        .contains("did you mean \"acme-2019-statement\"?");
  }

  /** Zotero gives every item an address for an id, and writes years as text. */
  @Test
  void what_zotero_gives_back_becomes_the_same_sources() throws IOException {
    Case value = read(Files.readString(Path.of("cases/hikvision/case.yaml")));
    ArrayNode items = (ArrayNode) JsonMapper.shared().readTree(CslJsonExport.of(value));
    int number = 0;
    for (var item : items) {
      ((ObjectNode) item).put("id", "http://zotero.org/users/1/items/A" + number++);
    }
    Imported imported = imported(EMPTY, items.toString());
    assertThat(imported.refusal()).isEmpty();
    assertThat(imported.remarks()).isEmpty();
    Map<String, Source> sources = read(imported.text().orElseThrow()).sources();
    assertThat(new TreeMap<>(sources)).isEqualTo(new TreeMap<>(value.sources()));
  }

  @Test
  void an_address_is_never_an_id() {
    Imported imported =
        imported(
            EMPTY,
            list(
                item("http://zotero.org/users/1/items/A1", "T", "2019", own("ngo", "")),
                item("b", "U", "2019", own("ngo", "\\nprobity-id: https://x.example/y"))));
    assertThat(imported.added().keySet()).noneMatch(id -> id.contains(":"));
  }

  private static String own(String kind, String more) {
    return ",\"note\":\"probity-kind: " + kind + more + "\"";
  }

  @Test
  void what_an_entry_derives_from_is_found_under_the_id_that_it_has_here() {
    String items =
        list(
            item("", "Repeats", "2019", own("media", "\\nprobity-id: b\\nprobity-derives-from: a")),
            item("", "First", "2018", own("ngo", "\\nprobity-id: a")));
    assertThat(imported(EMPTY, items).added().get("b"))
        .extracting(Source::derivesFrom)
        .isEqualTo("a");
    String there =
        EMPTY + "sources:\n  x: {kind: ngo, title: First, publisher: The Daily, published: 2018}\n";
    String renamed =
        items.replace("probity-id: a\"", "probity-publisher: The Daily\\nprobity-id: a\"");
    assertThat(imported(there.replace("{", "{"), renamed).added()).containsOnlyKeys("b");
    assertThat(imported(there, renamed).added().get("b"))
        .extracting(Source::derivesFrom)
        .isEqualTo("x");
  }

  @Test
  void one_entry_that_derives_from_nothing_known_does_not_stop_the_others() {
    String items =
        list(
            item(
                "",
                "One",
                "2019",
                own("media", "\\nprobity-id: a\\nprobity-derives-from: nowhere")),
            item("", "Two", "2019", own("media", "\\nprobity-id: b\\nprobity-derives-from: c")),
            item("", "Three", "2019", own("media", "\\nprobity-id: c\\nprobity-derives-from: b")),
            item("d", "Four", "2019", ""));
    Imported imported = imported(EMPTY, items);
    assertThat(imported.text()).isPresent();
    assertThat(imported.added()).containsOnlyKeys("a", "b", "c", "d");
    assertThat(imported.remarks())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("a: derives-from left out").contains("nowhere"),
            line -> assertThat(line).startsWith("b: derives-from left out"));
  }

  @Test
  void an_entry_that_no_file_can_hold_is_left_out_and_named() {
    Imported imported =
        imported(
            EMPTY, list(item("long", "x".repeat(200_000), "2019", ""), item("b", "B", "2019", "")));
    assertThat(imported.added()).containsOnlyKeys("b");
    assertThat(imported.text()).isPresent();
    assertThat(imported.left())
        .singleElement()
        .asString()
        .startsWith("item 1 \"xxx")
        .doesNotContain("case.yaml");
  }

  @Test
  void what_is_no_entry_is_told_and_the_others_are_read() {
    Imported imported = imported(EMPTY, list("5", item("b", "B", "2019", "")));
    assertThat(imported.added()).containsOnlyKeys("b");
    assertThat(imported.left()).containsExactly("item 1: expected a map, found none");
  }

  @Test
  void a_note_cannot_forge_what_probity_writes() {
    String note =
        "Kept.\nprobity-kind: court\nprobity-note: x\nDOI: 10.1/forged\nCitation Key: k\ntype: bill\n  two  spaces";
    String yaml =
        EMPTY
            + "sources:\n  a:\n    kind: company\n    title: T\n    published: 2019\n    note: "
            + SourceYaml.scalar(note)
            + "\n";
    Map<String, Source> sources = read(yaml).sources();
    Imported back = imported(EMPTY, CslJsonExport.of(read(yaml)));
    assertThat(back.added()).isEqualTo(sources);
    assertThat(CslJsonExport.of(read(yaml)))
        .doesNotContain("\\nDOI:", "\\ntype:", "\\nprobity-kind: court");
  }

  @Test
  void a_citation_key_is_the_id_wherever_it_is_written() {
    Imported imported =
        imported(
            EMPTY,
            list(
                item("http://zotero.org/1", "A", "2019", ",\"citation-key\":\"doeLeaf2019\""),
                item(
                    "http://zotero.org/2",
                    "B",
                    "2019",
                    ",\"note\":\"Citation Key: roeLeaf2019\"")));
    assertThat(imported.added()).containsOnlyKeys("doe-leaf-2019", "roe-leaf-2019");
  }

  @Test
  void long_texts_are_read_and_written() {
    String text = "word, ".repeat(15_000) + "# end";
    String words = "a-".repeat(40_000) + "a";
    Imported imported =
        imported(
            EMPTY,
            list(
                item(
                    words,
                    "T",
                    "2019",
                    ",\"note\":\"" + text + "\",\"language\":\"" + words + "\"")));
    assertThat(imported.added().values()).extracting(Source::note).containsExactly(text);
    assertThat(imported.text()).isPresent();
  }

  @Test
  void as_many_entries_as_a_bibliography_may_have_are_added() {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < Bibliography.MOST_ITEMS; i++) {
      items.add(item("", "Same title", "2019", url("https://h" + i + ".example/")));
    }
    Imported imported = imported(EMPTY, list(items.toArray(String[]::new)));
    assertThat(imported.refusal()).isEmpty();
    assertThat(imported.added()).hasSize(Bibliography.MOST_ITEMS);
    assertThat(imported.text()).isPresent();
  }

  @Test
  void marks_that_turn_a_title_around_are_left_out_and_told() {
    Imported imported = imported(EMPTY, list(item("a", "safe \u202Etxet\u202C", "2019", "")));
    assertThat(imported.added().get("a")).extracting(Source::title).isEqualTo("safe txet");
    assertThat(imported.remarks()).singleElement().asString().contains("direction");
  }

  @Test
  void line_ends_of_every_kind_are_kept() {
    String items = list(item("a", "A", "2019", ""));
    String sources = EMPTY + "sources:\n  x:\n    kind: ngo\n    title: X\n    published: 2019\n";
    for (String text : List.of(EMPTY, sources)) {
      String old = text.replace("\n", "\r");
      String after = imported(old, items).text().orElseThrow();
      assertThat(after).startsWith(old).doesNotContain("\n");
      assertThat(read(after).sources()).containsKey("a");
    }
    String mixed = sources.replaceFirst("\n", "\r\n");
    assertThat(imported(mixed, items).text().orElseThrow())
        .isEqualTo(
            mixed
                + "  a:\n    kind: media\n    title: A\n    publisher: The Daily\n    published: 2019\n");
  }

  @Test
  void a_layout_without_a_line_for_a_source_is_not_the_fault_of_an_entry() {
    for (String odd : List.of("sources: ~\n", "sources: null # none\n", "sources: {}\n")) {
      Imported imported = imported(EMPTY + odd, list(item("a", "A", "2019", "")));
      assertThat(imported.left()).as(odd).isEmpty();
      assertThat(imported.refusal()).as(odd).hasSize(1);
    }
  }
}
