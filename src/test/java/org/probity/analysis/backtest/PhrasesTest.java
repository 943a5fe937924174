package org.probity.analysis.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.document.TextFile;
import org.probity.model.PartialDate;
import org.probity.pipeline.BadPolicy;

class PhrasesTest {
  private static Phrases phrases(String... entries) {
    return Phrases.read(
        TextFile.of(
            "p.yaml",
            "format: probity-history-phrases/1\ngrounds: {g: [c]}\nphrases:\n  - "
                + String.join("\n  - ", entries)
                + "\n"));
  }

  private static List<String> found(Phrases phrases, String facts) {
    return phrases.statements(facts).stream()
        .flatMap(statement -> statement.matches().stream())
        .map(match -> match.phrase() + " \"" + match.words() + "\"")
        .toList();
  }

  @Test
  void an_earlier_phrase_takes_its_words_from_a_later_one() {
    Phrases phrases =
        phrases(
            "{id: rule, kind: aside, matches: 'all production of [a-z]+'}",
            "{id: production, kind: role, matches: 'production', gives: {role: production}}");
    assertThat(found(phrases, "All production of leaf counts, and production began."))
        .containsExactly("rule \"All production of leaf\"", "production \"production\"");
  }

  @Test
  void phrases_match_whole_words_in_either_case() {
    Phrases phrases = phrases("{id: coal, kind: product, matches: coal, gives: {product: coal}}");
    assertThat(found(phrases, "COAL, charcoal, coals; coal-fired")).hasSize(2);
  }

  @Test
  void facts_fall_into_statements_at_full_stops_and_semicolons() {
    Phrases phrases = phrases("{id: x, kind: ended, matches: x}");
    assertThat(phrases.statements("Section 2(1)(a). 10.5 per cent; the rest.  "))
        .extracting(Statement::text)
        .containsExactly("Section 2(1)(a).", "10.5 per cent", "the rest.");
    assertThat(phrases.statements("")).isEmpty();
  }

  @Test
  void every_phrase_that_cannot_be_used_is_reported() {
    assertThatThrownBy(
            () ->
                phrases(
                    "{id: a, kind: aside, matches: '(x'}",
                    "{id: b, kind: aside, matches: 'x*'}",
                    "{id: c, kind: aside, matches: x, gives: {product: tobacco}}",
                    "{id: d, kind: right, matches: x}",
                    "{id: e, kind: measure, matches: x, measure: {field: megawatts, bound: below}}",
                    "{id: f, kind: ended, matches: x}",
                    "{id: f, kind: ended, matches: y}",
                    "{id: g, kind: aside, matches: '" + "x".repeat(1001) + "'}",
                    "{id: h, kind: aside, matches: '(?<=x)y'}"))
        .isInstanceOf(BadPolicy.class)
        .hasMessageContaining("phrase a:")
        .hasMessageContaining("phrase b: the pattern matches no words at all")
        .hasMessageContaining("phrase c: a phrase of this kind gives nothing")
        .hasMessageContaining("phrase d: a phrase of this kind gives a part of a claim")
        .hasMessageContaining("phrase e: the pattern of a measure has a group number")
        .hasMessageContaining("phrase f: an id that no other phrase has")
        .hasMessageContaining("phrase g: a pattern has at most 1000 characters")
        .hasMessageContaining("phrase h:");
  }

  @Test
  void a_pattern_that_backtracks_elsewhere_comes_to_an_end() {
    Phrases phrases = phrases("{id: slow, kind: ended, matches: '(?:a+)+b'}");
    assertThat(found(phrases, "a".repeat(HistoryFile.LONGEST_FACTS))).isEmpty();
  }

  @Test
  void dates_are_read_in_english_words_to_the_day_month_or_year() {
    assertThat(Phrase.date("16 June 2005")).contains(PartialDate.parse("2005-06-16"));
    assertThat(Phrase.date("February 2020")).contains(PartialDate.parse("2020-02"));
    assertThat(Phrase.date("2011")).contains(PartialDate.parse("2011"));
    assertThat(Phrase.date("31 June 2005")).isEmpty();
    assertThat(Phrase.date("Juny 2005")).isEmpty();
  }

  @Test
  void an_open_bound_becomes_the_nearest_number_within_it() {
    BigDecimal one = BigDecimal.ONE;
    assertThat(MeasureBound.MORE_THAN.nearest(new BigDecimal("20000000"), one))
        .isEqualByComparingTo("20000001");
    assertThat(MeasureBound.BELOW.nearest(new BigDecimal("10000"), one))
        .isEqualByComparingTo("9999");
    assertThat(MeasureBound.BELOW.nearest(new BigDecimal("0.3"), new BigDecimal("0.01")))
        .isEqualByComparingTo("0.29");
    assertThat(MeasureBound.BELOW.nearest(new BigDecimal("10.4"), one)).isEqualByComparingTo("10");
    assertThat(MeasureBound.MORE_THAN.nearest(new BigDecimal("10.6"), one))
        .isEqualByComparingTo("11");
    assertThat(MeasureBound.BELOW.nearest(BigDecimal.ZERO, one)).isEqualByComparingTo("0");
    assertThat(MeasureBound.AT_LEAST.nearest(new BigDecimal("30"), one)).isEqualByComparingTo("30");
  }
}
