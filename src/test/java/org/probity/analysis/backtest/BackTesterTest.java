package org.probity.analysis.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.probity.analysis.backtest.BackTest.RowView;
import org.probity.document.Problem;

class BackTesterTest {
  private final BackTest test = Samples.test(Samples.rows());

  private RowView row(String id) {
    return test.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private static void assertCameOut(RowView row, Agreement agreement, String reason) {
    assertThat(row.agreement()).as(row.id()).isEqualTo(agreement.word());
    assertThat(row.reason()).as(row.id()).isEqualTo(reason);
  }

  @Test
  void a_decision_agrees_where_the_criterion_says_the_same() {
    assertCameOut(row("example-leaf-ltd-2019-02-01"), Agreement.AGREE, "");
    assertCameOut(row("example-leaf-ltd-2021"), Agreement.AGREE, "");
  }

  @Test
  void an_exclusion_where_the_criterion_fails_is_a_disagreement() {
    assertCameOut(
        row("example-kiosk-ltd-2019-02"),
        Agreement.DISAGREE,
        "the criterion fails: tobacco-revenue fails");
  }

  @Test
  void a_milder_measure_where_the_criterion_holds_is_discretion() {
    assertCameOut(
        row("example-paper-ltd-2019-02-01"), Agreement.DISCRETION, "the body chose observe");
  }

  @Test
  void words_of_a_decision_are_no_facts() {
    assertCameOut(
        row("example-mill-ltd-2019-02-01"),
        Agreement.UNDETERMINED,
        "too few facts, nothing that makes a claim: open tobacco-revenue");
  }

  @Test
  void a_date_before_every_edition_settles_nothing() {
    assertCameOut(
        row("example-bank-ltd-1999-02-01"),
        Agreement.UNDETERMINED,
        "no edition is in force on that date");
  }

  @Test
  void a_recommendation_that_was_withdrawn_explains_why_the_body_did_not_act() {
    assertCameOut(
        row("example-fund-ltd-2019-02-01"), Agreement.SCOPE, "the recommendation was withdrawn");
  }

  @Test
  void a_decision_on_a_ground_that_the_edition_does_not_have_is_a_disagreement() {
    assertCameOut(
        row("example-farm-ltd-2010-02-01"),
        Agreement.DISAGREE,
        "the edition has no such criterion");
  }

  @Test
  void rows_are_counted_once_and_by_what_the_own_standards_would_settle() {
    assertThat(test.totals()).isEqualTo(new BackTest.CountView("all", 8, 2, 2, 1, 1, 2, 2));
    assertThat(test.criteria()).hasSize(1);
    assertThat(row("example-leaf-ltd-2019-02-01").ownValue()).isEqualTo("open");
    assertThat(row("example-leaf-ltd-2021").ownValue()).isEqualTo("fails");
  }

  @Test
  void shuffling_the_rows_changes_nothing() {
    for (int seed = 0; seed < 5; seed++) {
      List<HistoryRow> shuffled = new ArrayList<>(Samples.rows());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Samples.test(shuffled)).isEqualTo(test);
    }
  }

  @Test
  void no_case_depends_on_the_decision_or_the_ground() {
    List<HistoryRow> others =
        Samples.rows().stream()
            .map(row -> new HistoryRow(1, "abuse", HistoryDecision.REVOKE, row.stated()))
            .toList();
    assertThat(cases(Samples.test(others))).isEqualTo(cases(test));
  }

  private static Map<String, Object> cases(BackTest test) {
    return test.rows().stream().collect(Collectors.toMap(RowView::id, RowView::caseFile));
  }

  @Test
  void rows_of_one_company_and_day_have_names_of_their_own() {
    HistoryRow row = Samples.rows().get(0);
    List<HistoryRow> twice = List.of(row, row);
    assertThat(Samples.test(twice).rows())
        .extracting(RowView::id)
        .containsExactly("example-leaf-ltd-2019-02-01", "example-leaf-ltd-2019-02-01-2");
  }

  @Test
  void a_ground_that_the_phrases_do_not_name_is_reported() {
    HistoryRow row = Samples.rows().get(0);
    HistoryRow mistyped = new HistoryRow(7, "tobaco", row.decision(), row.stated());
    assertThat(Samples.TESTER.unknownGrounds("h.csv", List.of(row, mistyped)))
        .extracting(Problem::toString)
        .containsExactly(
            "h.csv:7:1 criterion: expected one of the grounds in history-phrases.yaml, found"
                + " \"tobaco\"; did you mean \"tobacco\"?");
  }

  @Test
  void every_form_is_printed_twice_to_the_same_bytes() {
    BackTestPrinter printer = new BackTestPrinter();
    for (BackTestFormat format : BackTestFormat.values()) {
      assertThat(printer.print(format, test)).isEqualTo(printer.print(format, test)).endsWith("\n");
    }
    assertThat(printer.print(BackTestFormat.TEXT, test).lines())
        .allMatch(line -> line.length() <= 100);
    assertThat(printer.print(BackTestFormat.CSV, test).lines()).hasSize(9);
    assertThat(printer.print(BackTestFormat.JSON, test)).contains("\"probity-backtest/1\"");
  }
}
