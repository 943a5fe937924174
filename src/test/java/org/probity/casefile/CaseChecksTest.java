package org.probity.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseChecksTest {
  private static final String SOURCE =
      Samples.HEAD + "sources: {s: {kind: ngo, title: S, published: 2020}}\n";

  @Test
  void a_citation_names_a_source_of_the_case() {
    assertThat(
            Samples.problems(
                SOURCE
                    + """
                    history: [{policy: ungc, event: joined, on: 2020, sources: [{source: t}]}]
                    conduct: [{id: c, summary: C, sources: [{source: s}, {source: other}]}]
                    """))
        .containsExactly(
            "case.yaml:6:70 history[0].sources[0].source: expected the id of a source, found \"t\"; did you mean \"s\"?",
            "case.yaml:7:63 conduct[0].sources[1].source: expected the id of a source, found \"other\"");
  }

  @Test
  void a_source_derives_from_another_source_and_not_from_itself() {
    assertThat(
            Samples.problems(
                Samples.HEAD
                    + """
                    sources:
                      a: {kind: ngo, title: A, published: 2020, derives-from: b}
                      b: {kind: ngo, title: B, published: 2020, derives-from: c}
                      c: {kind: ngo, title: C, published: 2020, derives-from: b}
                      d: {kind: ngo, title: D, published: 2020, derives-from: d}
                      e: {kind: ngo, title: E, published: 2020, derives-from: nowhere}
                    conduct: [{id: c, summary: C, sources: [{source: a}, {source: d}, {source: e}]}]
                    """))
        .containsExactly(
            "case.yaml:7:59 sources.b.derives-from: expected a source that does not derive from itself, "
                + "found a circle: b from c from b",
            "case.yaml:9:59 sources.d.derives-from: expected a source that does not derive from itself, "
                + "found a circle: d from d",
            "case.yaml:10:59 sources.e.derives-from: expected the id of a source, found \"nowhere\"");
  }

  @Test
  void one_document_under_two_origins_is_warned_of() {
    assertThat(
            Samples.problems(
                Samples.HEAD
                    + """
                    sources:
                      a: {kind: media, title: One Story, publisher: Example Daily, published: 2020-05-01}
                      b: {kind: media, title: one story, publisher: daily.example, published: 2020-05-01}
                      c: {kind: media, title: One Story, publisher: Example Weekly, published: 2020-05-01, derives-from: a}
                      d: {kind: media, title: One Story, publisher: Example Daily, published: 2020-05-01}
                      e: {kind: media, title: One Story, publisher: Example Monthly, published: 2020-06-01}
                    conduct: [{id: c, summary: C, sources: [{source: a}, {source: b}, {source: c}, {source: d}, {source: e}]}]
                    """))
        .containsExactly(
            "case.yaml:7:3 sources.b: expected each document once, or one origin for its copies (derives-from, origin), "
                + "found the title and date of \"a\", which would count as independent");
  }

  @Test
  void ids_are_unique_among_all_claims() {
    assertThat(
            Samples.problems(
                SOURCE
                    + """
                    conduct: [{id: same, summary: C, sources: [{source: s}]}]
                    searches: [{id: same, for: x, in: y, on: 2020, found: true}, {id: same, for: x, in: y, on: 2020, found: true}]
                    """))
        .containsExactly(
            "case.yaml:7:17 searches[0].id: expected an id that no other claim has, found \"same\"; it is first on line 6",
            "case.yaml:7:67 searches[1].id: expected an id that no other claim has, found \"same\"; it is first on line 6");
  }

  @Test
  void findings_measures_and_responses_name_a_conduct() {
    assertThat(
            Samples.problems(
                SOURCE
                    + """
                    conduct: [{id: land, summary: C, sources: [{source: s}]}]
                    findings:
                      - {id: f, conduct: lnd, body: B, outcome: established, finality: final, on: 2020, sources: [{source: s}]}
                    measures:
                      - {id: m, conduct: f, actor: A, kind: other, on: 2020, sources: [{source: s}]}
                    responses:
                      - {id: r, conduct: nothing, kind: denial, on: 2020, sources: [{source: s}]}
                      - {id: q, kind: denial, on: 2020, sources: [{source: s}]}
                    """))
        .containsExactly(
            "case.yaml:8:22 findings[0].conduct: expected the id of a conduct, found \"lnd\"; did you mean \"land\"?",
            "case.yaml:10:22 measures[0].conduct: expected the id of a conduct, found \"f\"",
            "case.yaml:12:22 responses[0].conduct: expected the id of a conduct, found \"nothing\"");
  }

  @Test
  void a_conduct_that_could_not_be_read_can_still_be_named() {
    assertThat(
            Samples.problems(
                SOURCE
                    + """
                    conduct: [{id: land, summary: 3, sources: [{source: s}]}]
                    responses: [{id: r, conduct: land, kind: denial, on: 2020, sources: [{source: s}]}]
                    """))
        .containsExactly(
            "case.yaml:6:31 conduct[0].summary: expected text, found number 3; write it in quotes: \"3\"");
  }

  @Test
  void a_statement_denies_a_claim() {
    assertThat(
            Samples.problems(
                SOURCE
                    + "statements: [{id: st, kind: other, on: 2020, denies: x, sources: [{source: s}]}]\n"))
        .containsExactly(
            "case.yaml:6:54 statements[0].denies: expected the id of a claim, found \"x\"");
  }

  @Test
  void a_source_was_published_or_accessed() {
    assertThat(
            Samples.problems(
                Samples.HEAD
                    + """
                    sources:
                      a: {kind: ngo, title: A}
                      b: {kind: ngo, title: B, accessed: 2020}
                      c: {kind: ngo, title: C, published: null}
                    conduct: [{id: c, summary: C, sources: [{source: a}, {source: b}, {source: c}]}]
                    """))
        .containsExactly(
            "case.yaml:6:6 sources.a: expected published or accessed, found neither",
            "case.yaml:8:6 sources.c: expected published or accessed, found neither");
  }

  @Test
  void nothing_ends_before_it_begins() {
    assertThat(
            Samples.problems(
                SOURCE
                    + """
                    conduct:
                      - {id: a, summary: A, period: {from: 2020-02, until: 2020-01-31}, sources: [{source: s}]}
                      - {id: b, summary: B, period: {from: 2020-02, until: 2020}, sources: [{source: s}]}
                      - {id: c, summary: C, period: {from: 2020, until: ongoing}, sources: [{source: s}]}
                    listings: [{id: l, list: other, result: listed, on: 2020, until: 2019, sources: [{source: s}]}]
                    measures: [{id: m, actor: A, kind: other, on: 2020-05-02, until: 2020-05-01, sources: [{source: s}]}]
                    findings:
                      - {id: f, body: B, outcome: established, finality: final, on: 2020, withdrawn-on: 2018, sources: [{source: s}]}
                    """))
        .containsExactly(
            "case.yaml:7:56 conduct[0].period.until: expected a date not before 2020-02, found \"2020-01-31\"",
            "case.yaml:10:66 listings[0].until: expected a date not before 2020, found number 2019",
            "case.yaml:11:66 measures[0].until: expected a date not before 2020-05-02, found \"2020-05-01\"",
            "case.yaml:13:85 findings[0].withdrawn-on: expected a date not before 2020, found number 2018");
  }

  @Test
  void evidence_without_a_source_is_a_warning_except_for_searches() {
    assertThat(
            Samples.problems(
                Samples.HEAD
                    + """
                    conduct:
                      - {id: a, summary: A}
                      - {id: b, summary: B, sources: []}
                    attributes: [{id: c, name: employees, value: 3, on: 2020, sources: null}]
                    searches: [{id: d, for: x, in: y, on: 2020, found: false}]
                    """))
        .containsExactly(
            "case.yaml:6:5 conduct[0]: expected a citation, found evidence without a source: it proves nothing",
            "case.yaml:7:34 conduct[1].sources: expected a citation, found evidence without a source: it proves nothing",
            "case.yaml:8:14 attributes[0]: expected a citation, found evidence without a source: it proves nothing");
  }

  @Test
  void a_statement_of_absence_has_a_source_of_its_own() {
    Reading reading =
        new CaseReader(Libraries.none())
            .read(
                "case.yaml",
                Samples.HEAD
                    + """
                    activities: [{id: a, product: tobacco, none: true}]
                    conduct: [{id: b, summary: B, none: true, sources: []}]
                    """);

    assertThat(reading.isSound()).isFalse();
    assertThat(Samples.lines(reading))
        .containsExactly(
            "case.yaml:5:14 activities[0]: expected a source of its own, found a statement of absence without one",
            "case.yaml:6:52 conduct[0].sources: expected a source of its own, found a statement of absence without one");
  }

  @Test
  void a_source_that_nothing_cites_is_a_warning() {
    Reading reading =
        new CaseReader(Libraries.none())
            .read(
                "case.yaml",
                Samples.HEAD
                    + """
                    sources:
                      a: {kind: ngo, title: A, published: 2020, derives-from: b}
                      b: {kind: ngo, title: B, published: 2020}
                      c: {kind: ngo, title: C, published: 2020}
                    conduct: [{id: c, summary: C, sources: [{source: a}]}]
                    """);

    assertThat(reading.isSound()).isTrue();
    assertThat(Samples.lines(reading))
        .containsExactly(
            "case.yaml:8:3 sources.c: expected a source that something cites, found one that nothing cites");
  }

  @Test
  void there_is_no_amount_of_what_is_stated_to_be_absent() {
    assertThat(
            Samples.problems(
                SOURCE
                    + """
                    activities:
                      - {id: a, product: tobacco, none: true, revenue: 0.5, sources: [{source: s}]}
                      - {id: b, product: tobacco, none: true, revenue-share: 1e-3, sources: [{source: s}]}
                      - {id: c, product: tobacco, none: true, for-revenue: true, sources: [{source: s}]}
                      - {id: d, product: tobacco, none: true, revenue: 0, revenue-share: 0.0, for-revenue: false, sources: [{source: s}]}
                      - {id: e, product: tobacco, none: false, revenue: 3, sources: [{source: s}]}
                      - {id: f, product: thermal-coal, none: true, megawatts: 1, sources: [{source: s}]}
                    """))
        .containsExactly(
            "case.yaml:7:52 activities[0].revenue: expected no amount of what is stated to be absent, found number 0.5",
            "case.yaml:8:58 activities[1].revenue-share: expected no amount of what is stated to be absent, found number 1e-3",
            "case.yaml:9:56 activities[2].for-revenue: expected no amount of what is stated to be absent, found true",
            "case.yaml:12:59 activities[5].megawatts: expected no amount of what is stated to be absent, found number 1");
  }

  @Test
  void a_section_of_the_wrong_form_is_reported_once() {
    assertThat(
            Samples.problems(
                Samples.HEAD
                    + "conduct: {id: a}\nsources: [a]\nhistory: text\nactivities: [text, [1]]\n"))
        .containsExactly(
            "case.yaml:5:10 conduct: expected a list, found a map",
            "case.yaml:6:10 sources: expected a map, found a list",
            "case.yaml:7:10 history: expected a list, found \"text\"",
            "case.yaml:8:14 activities[0]: expected a map, found \"text\"",
            "case.yaml:8:20 activities[1]: expected a map, found a list");
  }
}
