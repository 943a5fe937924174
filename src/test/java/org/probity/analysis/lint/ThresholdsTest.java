package org.probity.analysis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Gaps and overlaps between the rules of an element: what is told, and what is left alone. */
class ThresholdsTest {
  private static final String LIMIT = "$limit : Threshold( name == \"share\" )";
  private static final String TEN = "threshold, name: share, value: 10, unit: per-cent";
  private static final String YEAR = "look-back, name: year, months: 12, days: 0";
  private static final String REPORT =
      "window, name: report, opens: 2020-04-01, closes: 2020-08-05";

  private static SmallPack pack() {
    return new SmallPack().edition("2020-01-01", TEN, YEAR, REPORT);
  }

  private static String tobacco(String constraints) {
    return "$activity : Activity( product == Product.TOBACCO, " + constraints + " )";
  }

  private static String letter(String constraints) {
    return "$letter : Statement( kind == StatementKind.COMMITMENT, " + constraints + " )";
  }

  private static List<String> told(SmallPack pack) {
    return pack.lint(LintRule.THRESHOLD_GAP, LintRule.THRESHOLD_OVERLAP);
  }

  private static String toldOnce(SmallPack pack) {
    List<String> told = told(pack);
    assertThat(told).hasSize(1);
    return told.get(0);
  }

  private static String fragmentOf(SmallPack pack) {
    return pack.lint().stream()
        .flatMap(finding -> finding.fragment().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rules_that_meet_at_a_number_of_the_edition_leave_nothing_out() {
    assertThat(
            told(
                pack()
                    .rule("above", "pro", LIMIT, tobacco("revenueShare > $limit.value"))
                    .rule("below", "con", LIMIT, tobacco("revenueShare <= $limit.value"))))
        .isEmpty();
  }

  @Test
  void a_number_that_both_sides_leave_out_is_a_gap() {
    assertThat(
            toldOnce(
                pack()
                    .rule("above", "pro", LIMIT, tobacco("revenueShare > $limit.value"))
                    .rule("below", "con", LIMIT, tobacco("revenueShare < $limit.value"))))
        .isEqualTo(
            "rules/small/criteria/first/first.drl:19:53: revenue-share of exactly 10 per cent falls in"
                + " a gap between the rules on \"share\": neither \"below\" nor \"above\" argues then"
                + " (product tobacco) [threshold-gap]");
  }

  @Test
  void a_number_that_both_sides_take_is_an_overlap() {
    assertThat(
            toldOnce(
                pack()
                    .rule("above", "pro", LIMIT, tobacco("revenueShare >= $limit.value"))
                    .rule("below", "con", LIMIT, tobacco("revenueShare <= $limit.value"))))
        .isEqualTo(
            "rules/small/criteria/first/first.drl:10:53: revenue-share of exactly 10 per cent argues"
                + " \"share\" both ways: \"above\" for it, \"below\" against it (product tobacco)"
                + " [threshold-overlap]");
  }

  @Test
  void numbers_in_rules_are_held_against_those_of_each_edition() {
    SmallPack pack =
        pack()
            .edition("2021-01-01", "threshold, name: share, value: 5, unit: per-cent")
            .rule("above", "pro", LIMIT, tobacco("revenueShare > $limit.value"))
            .rule("below", "con", tobacco("revenueShare <= 5"));
    assertThat(toldOnce(pack))
        .contains(
            "revenue-share above 5 per cent and up to 10 per cent, such as 10 per cent, falls in a gap")
        .endsWith(", in the edition 2020-01-01 [threshold-gap]");
  }

  @Test
  void only_what_is_compared_for_the_same_words_is_held_together() {
    String both = "$activity : Activity( product in ( Product.TOBACCO, Product.COAL ), ";
    SmallPack pack =
        pack()
            .rule("above", "pro", both + "revenueShare > 10 )")
            .rule("tobacco", "con", tobacco("revenueShare <= 10"))
            .rule("coal", "con", "$a : Activity( product == Product.COAL, revenueShare <= 5 )")
            .rule("sale", "con", "$a : Activity( role == Role.SALE, product == Product.OIL )");
    assertThat(toldOnce(pack)).contains("above 5 per cent and up to 10").contains("(product coal)");
  }

  @Test
  void two_numbers_may_share_one_answer() {
    SmallPack whole =
        pack()
            .rule("tonnes", "pro", tobacco("tonnesPerYear > 20"))
            .rule("share", "pro", tobacco("revenueShare >= 30"))
            .rule("neither", "con", tobacco("tonnesPerYear <= 20, revenueShare < 30"));
    assertThat(told(whole)).isEmpty();
    SmallPack apart =
        pack()
            .rule("tonnes", "pro", tobacco("tonnesPerYear > 20"))
            .rule("share", "con", tobacco("revenueShare < 30"));
    assertThat(toldOnce(apart))
        .contains("tonnes-per-year above 20, such as 21, argues \"share\" both ways")
        .contains("revenue-share 15 per cent");
  }

  @Test
  void rows_of_one_side_that_leave_a_hole_are_told() {
    SmallPack pack =
        pack()
            .rule("small", "pro", tobacco("revenueShare >= 5, revenueShare < 10"))
            .rule("large", "pro", tobacco("revenueShare > 10"));
    assertThat(toldOnce(pack)).contains("revenue-share of exactly 10 per cent falls in a gap");
  }

  @Test
  void rows_of_a_table_are_rules() {
    SmallPack pack =
        pack()
            .rule("above", "pro", tobacco("revenueShare > 100"))
            .file(
                "tables/shares.drl.csv",
                """
                "RuleSet","probity.rules.small"
                "Import","org.probity.argument.Argument, org.probity.model.*"

                "RuleTable shares"
                "NAME","METADATA","METADATA","CONDITION","CONDITION","ACTION"
                "","","","$a : Activity...","$a : Activity...",""
                "","element( ""$param"" )","provision( ""$param"" )","product == Product.$param","revenueShare >= $1, revenueShare < $2","insert( Argument.$param( ""share"", $a ) );"
                "Rule","Element","Provision","Product","From, below","Side"
                "coal: from thirty","share","only","COAL","30, 101","pro"
                "coal: below twenty","share","only","COAL","0, 20","con"
                """);
    assertThat(toldOnce(pack))
        .startsWith(
            "rules/small/tables/shares.drl.csv:10:1: revenue-share from 20 per cent and below 30")
        .contains("neither \"coal: below twenty\" nor \"coal: from thirty\"");
  }

  @Test
  void the_ends_of_what_is_stated_are_no_bounds_of_rules() {
    assertThat(
            told(
                pack()
                    .rule("above", "pro", tobacco("revenueShare >= 30, revenueShare < 101"))
                    .rule("below", "con", tobacco("revenueShare >= 0, revenueShare < 30"))))
        .isEmpty();
  }

  @Test
  void one_side_alone_has_no_gap() {
    assertThat(told(pack().rule("above", "pro", tobacco("revenueShare > 10")))).isEmpty();
  }

  @Test
  void an_end_that_both_sides_have_is_what_the_element_is_about() {
    String since = "$since : Since( name == \"year\" )";
    SmallPack pack =
        pack()
            .rule(
                "signed",
                "pro",
                since,
                letter("on.isCertainlyOnOrAfter( $since.day ), isAnswered()"))
            .rule("not", "con", since, letter("on.isCertainlyOnOrAfter( $since.day ), isAbsent()"));
    assertThat(told(pack)).isEmpty();
  }

  @Test
  void a_rule_that_rebuts_with_a_further_fact_may_meet_the_other() {
    SmallPack pack =
        pack()
            .rule("above", "pro", tobacco("revenueShare > 10"))
            .rule(
                "remedied",
                "con",
                tobacco("revenueShare > 10"),
                "$response : Response( kind.mitigates() )");
    assertThat(told(pack)).isEmpty();
  }

  @Test
  void a_rule_that_asks_for_each_of_several_products_is_held_against_each() {
    SmallPack pack =
        pack()
            .rule(
                "some",
                "pro",
                "$a : Activity( product in ( Product.COAL, Product.OIL ), revenueShare > 5 )")
            .rule(
                "none",
                "con",
                "$coal : Activity( product == Product.COAL, isAbsent() || revenueShare <= 5 )",
                "$oil : Activity( product == Product.OIL, isAbsent() || revenueShare < 5 )");
    assertThat(toldOnce(pack))
        .contains("revenue-share of exactly 5 per cent falls in a gap")
        .contains("(product oil)");
  }

  @Test
  void a_rule_on_every_role_meets_rules_on_one_role() {
    String extraction = "product == Product.COAL, role == Role.EXTRACTION, ";
    String all = "$all : Activity( product == Product.COAL, ";
    SmallPack gap =
        pack()
            .rule(
                "above",
                "pro",
                LIMIT,
                "$a : Activity( " + extraction + "revenueShare > $limit.value )")
            .rule("below", "con", LIMIT, all + "coversEveryRole(), revenueShare < $limit.value )");
    assertThat(toldOnce(gap))
        .contains("revenue-share of exactly 10 per cent falls in a gap")
        .contains("(product coal, role extraction)");
    SmallPack overlap =
        pack()
            .rule(
                "above",
                "pro",
                LIMIT,
                "$a : Activity( " + extraction + "revenueShare >= $limit.value )")
            .rule(
                "below",
                "con",
                LIMIT,
                all + "isAbsent() || ( coversEveryRole() && revenueShare <= $limit.value ) )");
    assertThat(toldOnce(overlap)).contains("exactly 10 per cent argues \"share\" both ways");
    assertThat(fragmentOf(overlap))
        .contains("{id: new-activity, product: coal, role: extraction, revenue-share: 10,")
        .contains("{id: new-activity-of-every-role, product: coal, revenue-share: 10,");
    SmallPack whole =
        pack()
            .rule(
                "above",
                "pro",
                LIMIT,
                "$a : Activity( " + extraction + "revenueShare >= $limit.value )")
            .rule("below", "con", LIMIT, all + "coversEveryRole(), revenueShare < $limit.value )");
    assertThat(told(whole)).isEmpty();
  }

  @Test
  void what_no_case_can_state_is_left_alone() {
    SmallPack pack =
        pack()
            .rule("above", "pro", tobacco("revenueShare > 5"))
            .rule("none", "con", tobacco("none == true || revenueShare <= 5"));
    assertThat(told(pack)).isEmpty();
  }

  @Test
  void days_of_the_edition_are_compared() {
    String window = "$window : Window( name == \"report\" )";
    SmallPack pack =
        pack()
            .rule("early", "pro", window, letter("on.latest < $window.closes"))
            .rule("late", "con", window, letter("on.isCertainlyAfter( $window.closes )"));
    assertThat(toldOnce(pack)).contains("first.drl:10:58: on 2020-08-05 falls in a gap");
  }

  @Test
  void days_that_move_are_called_by_their_names() {
    String since = "$since : Since( name == \"year\" )";
    SmallPack pack =
        pack()
            .edition("2021-01-01", YEAR)
            .rule("new", "pro", since, letter("on.isCertainlyOnOrAfter( $since.day )"))
            .rule("old", "con", since, letter("on.isCertainlyOnOrBefore( $since.day )"));
    assertThat(toldOnce(pack))
        .contains(": on the look-back day \"year\" argues \"share\" both ways")
        .doesNotContain("in the editions");
  }

  @Test
  void days_that_move_are_not_held_against_days_that_do_not() {
    SmallPack pack =
        pack()
            .rule(
                "new",
                "pro",
                "$since : Since( name == \"year\" )",
                letter("on.isCertainlyOnOrAfter( $since.day )"))
            .rule(
                "old",
                "con",
                "$window : Window( name == \"report\" )",
                letter("on.isCertainlyOnOrBefore( $window.opens )"));
    assertThat(told(pack)).isEmpty();
  }

  @Test
  void whole_numbers_have_nothing_between_two_neighbours() {
    SmallPack pack =
        pack()
            .rule("two", "pro", "$s : Support( independentOrigins >= 2 )")
            .rule("one", "con", "$s : Support( independentOrigins <= 1 )");
    assertThat(told(pack)).isEmpty();
  }

  @Test
  void a_gap_comes_with_a_scenario_that_lies_in_it() {
    SmallPack pack =
        pack()
            .rule("above", "pro", LIMIT, tobacco("revenueShare > $limit.value, isAbsent()"))
            .rule("below", "con", LIMIT, tobacco("revenueShare < $limit.value, isAbsent()"));
    assertThat(told(pack)).isEmpty();
    SmallPack gap =
        pack()
            .rule("above", "pro", LIMIT, tobacco("revenueShare > $limit.value"))
            .rule("below", "con", LIMIT, tobacco("revenueShare < $limit.value"));
    assertThat(fragmentOf(gap))
        .isEqualTo(
            """
              - name: revenue-share of exactly 10 per cent
                as-of: 2020-01-01
                change:
                  sources:
                    new-source: {kind: media, title: Example title, publisher: Example Gazette, published: 2020-01-01}
                    new-source-2: {kind: media, title: Example title, publisher: Example Watch, published: 2020-01-01}
                  activities:
                    - {id: new-activity, product: tobacco, revenue-share: 10, sources: [{source: new-source}, {source: new-source-2}]}
                expect: {elements: {share: unknown}}
            """);
  }
}
