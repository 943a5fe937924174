package org.probity.analysis.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.document.Problem;

class HistoryFileTest {
  private static final String HEADER = String.join(",", HistoryFile.COLUMNS) + "\n";

  private static List<String> problems(String text) {
    return HistoryFile.read("h.csv", text).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void every_bad_row_is_reported_with_its_line() {
    String text =
        HEADER
            + "A,,,tobacco,exclude,2019-02-30,x,,\n"
            + "B,,,tobacco,exclude,2019,\"x\ny\",,\n"
            + "C,,,tobacco,exclud,2019,x,,\n"
            + "\n"
            + ",,,tobacco,exclude,2019,x,,\n"
            + "D,tobacco\n";
    assertThat(problems(text))
        .containsExactly(
            "h.csv:2:1 date: expected a date such as 2016, 2024-01 or 2024-01-29, found \"2019-02-30\"",
            "h.csv:5:1 decision: expected one of exclude, observe, active-ownership, revoke, not-acted,"
                + " found \"exclud\"; did you mean \"exclude\"?",
            "h.csv:7:1 company: expected text, found nothing",
            "h.csv:8:1: expected 9 cells, found 2 cells");
    assertThat(HistoryFile.read("h.csv", text).rows())
        .extracting(HistoryRow::line)
        .containsExactly(3);
  }

  @Test
  void missing_columns_are_all_reported() {
    assertThat(problems("company,country,criterion_type,criterion,decisions,date,facts,source\n"))
        .containsExactly(
            "h.csv:1:1 decision: expected a column decision, found none; did you mean \"decisions\"?",
            "h.csv:1:1 certainty: expected a column certainty, found none");
    assertThat(problems("")).hasSize(HistoryFile.COLUMNS.size());
  }

  @Test
  void columns_may_stand_in_any_order_and_beside_others() {
    String text =
        "\uFEFFfacts,note,company,country,criterion_type,criterion,decision,date,source,certainty\r\n"
            + "\"Makes \"\"leaf\"\", and more\",n,A,,product,tobacco,exclude,2019,s,primary\r\n";
    HistoryReading reading = HistoryFile.read("h.csv", text);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.rows().get(0).stated().facts()).isEqualTo("Makes \"leaf\", and more");
  }

  @Test
  void a_quotation_mark_that_is_not_closed_is_reported() {
    assertThat(problems(HEADER + "A,,,tobacco,exclude,2019,\"x,,\n"))
        .singleElement()
        .asString()
        .startsWith("h.csv:2:1: expected comma-separated values");
    assertThat(problems("company,company\n")).singleElement().asString().contains("duplicate");
  }

  @Test
  void facts_have_a_bound() {
    String longest = "x".repeat(HistoryFile.LONGEST_FACTS);
    String row = "A,,,tobacco,exclude,2019," + longest;
    assertThat(problems(HEADER + row + ",,\n")).isEmpty();
    assertThat(problems(HEADER + row + "x,,\n")).singleElement().asString().contains("4000");
  }
}
