package org.probity.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingsTest {
  private static final String SOURCE =
      Samples.HEAD + "sources: {s: {kind: ngo, title: S, published: 2020}}\n";

  private static final String LETTERS =
      Samples.library(
          "letters",
          """
          sources:
            page: {kind: un-body, title: Page, published: 2020, derives-from: scan}
            scan: {kind: un-body, title: Scan, published: 2019}
            other: {kind: ngo, title: Other, published: 2018}
          wordings:
            ours: {by: Example Ltd, to: office, kind: commitment, on: 2020, text: We agree, sources: [{source: page}]}
            theirs: {by: Sample Ltd, to: office, kind: commitment, on: 2019, text: We agree too, sources: [{source: page}]}
            unlike: {by: Sample Ltd, to: office, kind: answer, on: 2019, text: We agree, sources: [{source: other}]}
            elsewhere: {by: Sample Ltd, to: club, kind: commitment, on: 2019, text: We agree, sources: [{source: other}]}
          """);

  private static final String LETTER =
      "uses: [letters]\nstatements: [{id: letter, kind: commitment, on: 2020, wording: ours, sources: [{source: page}]}]\n";

  private static Reading read(String text) {
    return new CaseReader(Samples.libraries(Map.of("letters", LETTERS))).read("case.yaml", text);
  }

  @Test
  void wordings_that_a_statement_can_be_held_beside_join_the_case_with_their_sources() {
    Reading reading = read(Samples.HEAD + LETTER);

    assertThat(Samples.lines(reading)).isEmpty();
    assertThat(reading.value().orElseThrow().wordings()).containsOnlyKeys("ours", "theirs");
    assertThat(reading.value().orElseThrow().sources()).containsOnlyKeys("page", "scan");
  }

  @Test
  void a_case_whose_statements_name_no_wording_takes_none() {
    Reading reading = read(Samples.HEAD + LETTER.replace("wording: ours, ", ""));

    assertThat(reading.value().orElseThrow().wordings()).isEmpty();
  }

  @Test
  void a_wording_cites_something_that_exists() {
    assertThat(
            Samples.problems(
                SOURCE
                    + """
                    wordings:
                      a: {by: X, to: office, kind: other, on: 2020, text: T, sources: [{source: s}]}
                      b: {by: X, to: office, kind: other, on: 2020, text: T, sources: [{source: t}]}
                      c: {by: X, to: office, kind: other, on: 2020, text: " ", sources: []}
                    """))
        .containsExactly(
            "case.yaml:8:77 wordings.b.sources[0].source: expected the id of a source, found \"t\"; did you mean \"s\"?",
            "case.yaml:9:55 wordings.c.text: expected text of at most 20000 characters, found \" \"",
            "case.yaml:9:69 wordings.c.sources: expected at least one entry, found an empty list");
  }

  @Test
  void a_wording_in_a_library_cites_something_that_exists() {
    String broken = LETTERS.replace("[{source: other}]", "[{source: nothing}]");
    Reading reading =
        new CaseReader(Samples.libraries(Map.of("letters", broken)))
            .read("case.yaml", Samples.HEAD + LETTER);

    assertThat(Samples.lines(reading))
        .hasSize(2)
        .allMatch(line -> line.contains("expected the id of a source, found \"nothing\""));
  }

  @Test
  void a_statement_and_its_wording_are_one_statement() {
    assertThat(
            Samples.lines(
                read(
                    Samples.HEAD
                        + """
                        uses: [letters]
                        statements:
                          - {id: a, kind: other, on: 2021, wording: ours, sources: [{source: page}]}
                          - {id: b, kind: commitment, on: 2019, wording: theirs, sources: [{source: page}]}
                          - {id: c, kind: commitment, on: 2020, wording: our, sources: [{source: page}]}
                          - {id: d, kind: commitment, on: 2020, wording: ours, sources: [{source: page}]}
                        """)))
        .containsExactly(
            "case.yaml:7:19 statements[0].kind: expected the same as its wording has, \"commitment\", found \"other\"",
            "case.yaml:7:30 statements[0].on: expected the same as its wording has, 2020, found 2021",
            "case.yaml:8:50 statements[1].wording: expected the words of the subject, by one of its names (Example Ltd), "
                + "found those of Sample Ltd",
            "case.yaml:9:50 statements[2].wording: expected the id of a wording, found \"our\"; did you mean \"ours\"?",
            "case.yaml:10:50 statements[3].wording: expected a wording that no other statement has, found \"ours\"");
  }

  @Test
  void a_model_is_no_statement() {
    assertThat(
            Samples.problems(
                SOURCE
                    + """
                    wordings:
                      m: {by: Example Ltd, to: office, kind: other, on: 2020, model: true, text: T, sources: [{source: s}]}
                    statements: [{id: a, kind: other, on: 2020, wording: m, sources: [{source: s}]}]
                    """))
        .containsExactly(
            "case.yaml:8:54 statements[0].wording: expected the wording of a statement, found that of a model");
  }

  @Test
  void a_text_has_an_end() {
    String text = "w".repeat(20_001);
    assertThat(
            Samples.problems(
                SOURCE
                    + "wordings: {a: {by: X, to: office, kind: other, on: 2020, text: "
                    + text
                    + ", sources: [{source: s}]}}\n"))
        .singleElement()
        .asString()
        .contains("expected text of at most 20000 characters");
  }

  @Test
  void an_id_is_defined_once_in_the_case_and_its_libraries() {
    assertThat(
            Samples.lines(
                read(
                    Samples.HEAD
                        + LETTER
                        + "wordings: {theirs: {by: X, to: o, kind: other, on: 2020, text: T, sources: [{source: page}]}}\n")))
        .containsExactly(
            "case.yaml:7:12 wordings.theirs: expected an id that no other wording has, "
                + "found one that is also in library/letters.yaml");
  }
}
