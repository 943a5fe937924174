package org.probity.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.document.UnreadableFileException;
import org.probity.document.UnreadableFileException.Reason;
import org.probity.model.Activity;
import org.probity.model.AttributeValue;
import org.probity.model.Case;
import org.probity.model.Claim;
import org.probity.model.Involvement;
import org.probity.model.PartialDate;
import org.probity.model.PeriodEnd;
import org.probity.model.Right;
import org.probity.model.Stance;
import org.probity.model.Voice;

class CaseReaderTest {
  @TempDir Path folder;

  private final CaseReader reader = new CaseReader(Libraries.none());

  @Test
  void a_case_with_every_section_is_read_without_a_problem() {
    Reading reading = reader.read("case.yaml", Samples.WHOLE);

    assertThat(Samples.lines(reading)).isEmpty();
    Case read = reading.value().orElseThrow();
    assertThat(read.claims())
        .extracting(Claim::id)
        .containsExactly(
            "mines",
            "power",
            "tobacco",
            "un-sc",
            "vendor",
            "land",
            "council",
            "ban",
            "denial",
            "answer",
            "no-report",
            "staff",
            "state",
            "searched");
    assertThat(read.subject().country()).isEqualTo("NO");
    assertThat(read.sources()).containsOnlyKeys("annual", "article", "register", "report");
    assertThat(read.sources().get("report").language()).isEqualTo("no");
    assertThat(read.history().get(0).on()).isEqualTo(PartialDate.parse("2019-03"));
  }

  @Test
  void values_reach_the_claims_as_they_are_written() {
    Case read = reader.read("case.yaml", Samples.WHOLE).value().orElseThrow();
    Activity tobacco = read.activities().get(2);

    assertThat(tobacco.revenue()).isEqualTo(new BigDecimal("1200.5"));
    assertThat(tobacco.revenueShare()).isEqualTo(new BigDecimal("30"));
    assertThat(read.activities().get(1).gramsCo2ePerKwh()).isEqualTo(new BigDecimal("820"));
    assertThat(tobacco.period().until()).isEqualTo(PeriodEnd.ONGOING);
    assertThat(tobacco.sources().get(0).voice()).isEqualTo(Voice.SUBJECT);
    assertThat(read.conduct().get(0).rights()).containsExactly(Right.LAND, Right.CULTURE);
    assertThat(read.conduct().get(0).involvement()).isEqualTo(Involvement.CONTRIBUTED);
    assertThat(read.conduct().get(0).sources())
        .extracting("source")
        .containsExactly("annual", "article", "report");
    assertThat(read.conduct().get(0).sources().get(0).stance()).isEqualTo(Stance.CONTRADICTS);
    assertThat(read.conduct().get(0).sources().get(2).says()).isEqualTo("it says: \"taken\"");
    assertThat(read.attributes().get(0).value())
        .isEqualTo(AttributeValue.of(new BigDecimal("58000")));
    assertThat(read.attributes().get(1).value()).isEqualTo(AttributeValue.of(false));
    assertThat(read.searches().get(0).for_()).isEqualTo("nuclear weapons");
  }

  @Test
  void a_case_needs_no_more_than_its_head() {
    assertThat(reader.read("case.yaml", Samples.HEAD).isSound()).isTrue();
  }

  @Test
  void warnings_stand_beside_a_case_and_errors_do_not() {
    String uncited = Samples.HEAD + "conduct: [{id: land, summary: Took land}]\n";

    assertThat(reader.read("case.yaml", uncited).isSound()).isTrue();
    assertThat(reader.read("case.yaml", uncited).problems())
        .hasSize(1)
        .noneMatch(problem -> problem.isError());
    assertThat(reader.read("case.yaml", uncited + "x: 1").isSound()).isFalse();
  }

  @Test
  void a_file_is_read_from_its_path() throws IOException {
    Path file = Files.writeString(folder.resolve("case.yaml"), Samples.WHOLE);

    assertThat(reader.read(file).value())
        .isEqualTo(reader.read("case.yaml", Samples.WHOLE).value());
    assertThat(
            catchThrowableOfType(
                    UnreadableFileException.class, () -> reader.read(folder.resolve("none.yaml")))
                .reason())
        .isEqualTo(Reason.MISSING);
    assertThat(
            catchThrowableOfType(UnreadableFileException.class, () -> reader.read(folder)).reason())
        .isEqualTo(Reason.DIRECTORY);
  }

  @Test
  void every_problem_of_form_and_of_reference_is_reported_in_one_pass() {
    assertThat(
            Samples.problems(
                """
                format: probity-case/2
                id: Example
                titel: Example
                subject: {names: [], kind: compny, country: Norway}
                sources:
                  a: {kind: media, title: A, published: 2023-02-30}
                  b: {kind: Media, title: 42, accessed: 2020, sha256: abc}
                activities:
                  - {id: tobacco, product: tobaco, revenue-share: three, sources: [{source: aa, stance: support}]}
                  - {id: tobacco, product: tobacco, revenue-share: 120, sources: [{source: a}, {source: b}]}
                statements:
                  - {id: st, kind: answer, on: 2020, denies: tobacc, sources: [{source: a}]}
                """))
        .containsExactly(
            "case.yaml:1:1 title: expected text, found nothing",
            "case.yaml:1:9 format: expected the format \"probity-case/1\", found \"probity-case/2\"",
            "case.yaml:2:5 id: expected lower-case letters, digits and hyphens, found \"Example\"",
            "case.yaml:3:1 titel: expected a known key, found \"titel\"; did you mean \"title\"?",
            "case.yaml:4:18 subject.names: expected at least one entry, found an empty list",
            "case.yaml:4:28 subject.kind: expected one of company, non-business, found \"compny\"; did you mean \"company\"?",
            "case.yaml:4:45 subject.country: expected two capital letters of ISO 3166-1, found \"Norway\"",
            "case.yaml:6:41 sources.a.published: expected a date such as 2016, 2024-01 or 2024-01-29, found \"2023-02-30\"; "
                + "that month has 28 days",
            "case.yaml:7:13 sources.b.kind: expected one of un-body, court, council, government, parliament, official-list, "
                + "registry, company, investigation, ngo, academic, media, association, found \"Media\"; did you mean \"media\"?",
            "case.yaml:7:27 sources.b.title: expected text, found number 42; write it in quotes: \"42\"",
            "case.yaml:7:55 sources.b.sha256: expected 64 lower-case hexadecimal digits, found \"abc\"",
            "case.yaml:9:28 activities[0].product: expected one of tobacco, antipersonnel-mines, cluster-munitions, "
                + "nuclear-weapons, chemical-weapons, biological-weapons, non-detectable-fragments, "
                + "incendiary-weapons, blinding-laser-weapons, nuclear-launch-platforms, weapons, "
                + "recreational-cannabis, coal, thermal-coal, coking-coal, oil, gas, fossil-fuels, electricity, gambling, "
                + "pornography, prisons, prison-labour, other, found \"tobaco\"; did you mean \"tobacco\"?",
            "case.yaml:9:51 activities[0].revenue-share: expected a percentage from 0 to 100, found \"three\"",
            "case.yaml:9:77 activities[0].sources[0].source: expected the id of a source, found \"aa\"; did you mean \"a\"?",
            "case.yaml:9:89 activities[0].sources[0].stance: expected one of supports, contradicts, found \"support\"; "
                + "did you mean \"supports\"?",
            "case.yaml:10:10 activities[1].id: expected an id that no other claim has, found \"tobacco\"; it is first on line 9",
            "case.yaml:10:52 activities[1].revenue-share: expected a percentage from 0 to 100, found number 120",
            "case.yaml:12:46 statements[0].denies: expected the id of a claim, found \"tobacc\"; did you mean \"tobacco\"?");
  }

  @Test
  void positions_are_those_of_the_file_and_not_of_the_sorted_case() {
    assertThat(
            Samples.problems(
                Samples.HEAD
                    + """
                    sources: {s: {kind: ngo, title: S, published: 2020}}
                    conduct:
                      - {id: z, summary: Z, sources: [{source: s}]}
                      - {id: b, summary: B, sources: [{source: s, stance: contradicts}, {source: ""}]}
                      - {id: a, summary: "", sources: [{source: s}]}
                    """))
        .containsExactly(
            "case.yaml:8:78 conduct[1].sources[1].source: expected text, found \"\"",
            "case.yaml:9:22 conduct[2].summary: expected text, found \"\"");
  }

  @Test
  void readers_may_be_shared_between_threads() {
    List<Reading> readings =
        java.util.stream.IntStream.range(0, 64)
            .parallel()
            .mapToObj(
                i ->
                    reader.read(
                        "case.yaml",
                        i % 2 == 0 ? Samples.WHOLE : Samples.WHOLE.replace("NO", "Norway")))
            .toList();

    assertThat(readings.stream().filter(Reading::isSound)).hasSize(32);
    assertThat(
            readings.stream().filter(reading -> !reading.isSound()).map(Samples::lines).distinct())
        .containsExactly(
            List.of(
                "case.yaml:7:12 subject.country: expected two capital letters of ISO 3166-1, found \"Norway\""));
  }
}
