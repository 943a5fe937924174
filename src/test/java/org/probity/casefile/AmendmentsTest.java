package org.probity.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.casefile.Amendments.Setting;
import org.probity.document.Problem;
import org.probity.document.TextFile;
import org.probity.model.Case;
import org.probity.model.Pattern;
import org.probity.model.Scale;
import org.probity.model.Stance;

/** Case files that are read as if they said otherwise. */
class AmendmentsTest {
  private static final String CASE =
      """
      format: probity-case/1
      id: example
      title: Example Leaf Ltd
      subject: {names: [{value: Example Leaf Ltd, kind: legal}], kind: company}
      sources:
        report: {kind: ngo, title: A report, publisher: Example Watch, published: 2019-01-01}
      conduct:
        - id: spill
          summary: A spill
          pattern: isolated
          period: {from: 2018-01, until: 2018-06}
          sources: [{source: report}]
      """;

  private static Reading read(Amendments amendments) {
    return new CaseReader(Libraries.none()).read(TextFile.of("example.yaml", CASE), amendments);
  }

  private static Reading setting(String field, String value) {
    Setting setting = new Setting(field, TextFile.of("--set " + field, value));
    return read(new Amendments(List.of(setting), List.of()));
  }

  private static Reading adding(String... texts) {
    return read(
        new Amendments(
            List.of(), Stream.of(texts).map(text -> TextFile.of("more.yaml", text)).toList()));
  }

  private static List<String> errors(Reading reading) {
    assertThat(reading.value()).isEmpty();
    return reading.problems().stream().filter(Problem::isError).map(Problem::toString).toList();
  }

  @Test
  void without_amendments_the_case_is_as_it_is() {
    assertThat(read(Amendments.NONE).value())
        .isEqualTo(new CaseReader(Libraries.none()).read("example.yaml", CASE).value());
  }

  @Test
  void a_field_takes_another_value_or_none() {
    Case other = setting("spill.pattern", "systematic").value().orElseThrow();
    assertThat(other.conduct().get(0).pattern()).isEqualTo(Pattern.SYSTEMATIC);
    Case none = setting("spill.period", "null").value().orElseThrow();
    assertThat(none.conduct().get(0).period()).isNull();
    Case source = setting("report.published", "2020-05-01").value().orElseThrow();
    assertThat(source.sources().get("report").published()).hasToString("2020-05-01");
    assertThat(setting("subject.kind", "non-business").isSound()).isTrue();
  }

  @Test
  void a_field_within_a_field_is_made_where_it_is_missing() {
    Case grave = setting("spill.severity.scale", "grave").value().orElseThrow();
    assertThat(grave.conduct().get(0).severity().scale()).isEqualTo(Scale.GRAVE);
    Case map = setting("spill.severity", "{scale: serious}").value().orElseThrow();
    assertThat(map.conduct().get(0).severity().scale()).isEqualTo(Scale.SERIOUS);
  }

  @Test
  void a_wrong_value_gives_the_readers_own_message_under_the_settings_name() {
    assertThat(errors(setting("spill.pattern", "isolatd")))
        .singleElement()
        .asString()
        .startsWith("--set spill.pattern:1:1 conduct[0].pattern: expected one of")
        .endsWith("did you mean \"isolated\"?");
    assertThat(errors(setting("spill.patern", "isolated")).get(0))
        .contains("did you mean \"pattern\"?");
    assertThat(errors(setting("spil.pattern", "isolated")).get(0))
        .contains("did you mean \"spill\"?");
    assertThat(errors(setting("spill.period.until", "2017-01")).get(0))
        .startsWith("--set spill.period.until:1:1 conduct[0].period.until")
        .contains("a date not before 2018-01");
    assertThat(errors(setting("spill.rights", "[a, b"))).isNotEmpty();
    assertThat(errors(setting("spill", "x"))).isNotEmpty();
    assertThat(errors(setting("spill..pattern", "x"))).isNotEmpty();
  }

  @Test
  void entries_and_citations_are_added() {
    Case more =
        adding(
                """
                sources:
                  denial: {kind: company, title: A denial, publisher: Example Leaf Ltd, published: 2019-02-01}
                conduct:
                  - {id: spill, sources: [{source: denial, stance: contradicts}]}
                  - {id: leak, summary: A leak, sources: [{source: report}]}
                """)
            .value()
            .orElseThrow();
    assertThat(more.conduct()).hasSize(2);
    assertThat(more.claim("spill").orElseThrow().sources())
        .extracting(citation -> citation.stance())
        .containsExactlyInAnyOrder(Stance.SUPPORTS, Stance.CONTRADICTS);
  }

  @Test
  void what_cannot_be_added_is_told_with_its_own_file_and_line() {
    assertThat(errors(adding("sources:\n  report: {kind: ngo, title: X, published: 2019}\n")))
        .contains(
            "more.yaml:2:3 sources.report: expected an id that no other source has, found one that is"
                + " also in the case");
    assertThat(errors(adding("conduct:\n  - {id: spill, summary: Again, sources: []}\n")).get(0))
        .startsWith("more.yaml:2:10 conduct[0].id")
        .endsWith("it is first on line 8 of the case file");
    assertThat(errors(adding("conducts: []\n")).get(0))
        .startsWith("more.yaml:1:1 conducts")
        .endsWith("did you mean \"conduct\"?");
    assertThat(errors(adding("conduct: {}\n")).get(0)).contains("expected a list");
    assertThat(errors(adding("- a\n")).get(0)).contains("expected lists of a case");
    assertThat(errors(adding(""))).isNotEmpty();
    assertThat(
            errors(adding("conduct:\n  - {id: leak, summary: X, sources: [{source: repot}]}\n"))
                .get(0))
        .startsWith("more.yaml:2:")
        .endsWith("did you mean \"report\"?");
  }
}
