package org.probity.analysis.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.probity.GoldenFile;
import org.probity.analysis.AlteredCase;
import org.probity.analysis.JsonText;
import org.probity.analysis.stress.ExampleCases;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.model.Case;
import org.probity.model.HistoryEntry;
import org.probity.model.HistoryEvent;
import org.probity.model.PartialDate;
import org.probity.pipeline.Program;
import org.probity.report.Report;

/** Decisions under a made-up code, held against one another. */
class PrecedentsTest {
  private static final String BOTH = "sources: [{source: ngo}, {source: press}]";
  private static final String MAKES =
      "activities: [{id: made, product: tobacco, role: production, " + BOTH + "}]\n";
  private static final String LARGE =
      "attributes: [{id: staff, name: employees, value: 50, on: 2019-06-01, " + BOTH + "}]\n";

  /** A company with one decision on it. */
  private static Case decided(String id, String decision, String claims) {
    String text =
        """
        format: probity-case/1
        id: %s
        title: Example
        subject: {names: [{value: Example %s Ltd, kind: legal}], kind: company}
        history: [{policy: example, %s, sources: [{source: ngo, says: Says so.}]}]
        sources:
          ngo: {kind: ngo, title: A report, publisher: Example Watch, published: 2019-01-01}
          press: {kind: media, title: An article, publisher: Example Times, published: 2019-02-01}
          later: {kind: media, title: A second article, publisher: Example Post, published: 2020-05-15}
        %s"""
            .formatted(id, id, decision, claims);
    return new CaseReader(Libraries.none()).read(id + ".yaml", text).value().orElseThrow();
  }

  private static PrecedentReport compared(Case... cases) {
    return new Precedents(Program.EVALUATOR, ExampleCases.CODE)
        .of(List.of(cases), new Report.EngineView("0.1.0", "10.2.0", "rules", "proof", "probity"));
  }

  private static Case refused(String claims) {
    return decided("refused", "event: refused, on: 2020-03-01", claims);
  }

  private static Case joined(String claims) {
    return decided("joined", "event: joined, on: 2020-05-01", claims);
  }

  private static String conduct(String id, String... claims) {
    return "{id: %s, summary: Did %s, pattern: repeated, %s}".formatted(id, id, BOTH)
        + String.join("", claims);
  }

  @Test
  void one_that_did_the_same_and_was_let_in_is_a_pair() {
    PrecedentReport report = compared(refused(MAKES), joined(MAKES));
    assertThat(report.compared()).isEqualTo(1);
    assertThat(report.pairs()).hasSize(1);
    PrecedentReport.PairView pair = report.pairs().get(0);
    assertThat(pair.milder().caseId()).isEqualTo("joined");
    assertThat(pair.graver().caseId()).isEqualTo("refused");
    assertThat(pair.elements())
        .extracting(PrecedentReport.MatchView::againstBoth)
        .containsExactly(List.of("makes: yes"));
  }

  @Test
  void one_that_did_less_is_none() {
    String more = MAKES + "conduct: [" + conduct("often") + "]\n";
    assertThat(compared(refused(more), joined(MAKES)).pairs()).isEmpty();
    assertThat(compared(refused(MAKES), joined(more)).pairs()).hasSize(1);
  }

  @Test
  void one_with_more_in_its_favour_is_none() {
    assertThat(compared(refused(MAKES), joined(MAKES + LARGE)).pairs()).isEmpty();
    PrecedentReport fewer = compared(refused(MAKES + LARGE), joined(MAKES));
    assertThat(fewer.pairs().get(0).elements())
        .extracting(PrecedentReport.MatchView::forGraverOnly)
        .containsExactly(List.of(), List.of("large: yes"));
  }

  @Test
  void what_stands_against_two_acts_is_not_joined_into_one() {
    String banned =
        "measures: [{id: ban, actor: Example State, kind: procurement-ban, on: 2020-02-01,"
            + " conduct: %1$s, "
            + BOTH
            + "}]\nresponses: [{id: silence, conduct: %1$s, kind: no-response, on: 2020-02-01, "
            + BOTH
            + "}]\n";
    String once = "{id: once, summary: Once, pattern: isolated, " + BOTH + "}";
    String whole = "conduct: [" + conduct("often") + "]\n" + banned.formatted("often");
    String split = "conduct: [" + conduct("often") + ", " + once + "]\n" + banned.formatted("once");
    assertThat(compared(refused(whole), joined(split)).pairs()).isEmpty();
    PrecedentReport other =
        compared(
            refused(whole),
            joined(
                "conduct: [" + conduct("worst") + ", " + once + "]\n" + banned.formatted("worst")));
    assertThat(other.pairs()).hasSize(1);
    assertThat(other.pairs().get(0).elements().get(0).milderAbout()).isEqualTo("worst");
    assertThat(other.pairs().get(0).elements().get(0).graverAbout()).isEqualTo("often");
  }

  @Test
  void what_came_out_after_the_decision_does_not_count_whichever_day_the_month_stands_for() {
    String later = MAKES.replace("press", "later");
    assertThat(compared(refused(MAKES), joined(later)).pairs()).isEmpty();
    Case inMay = decided("joined", "event: joined, on: 2020-05", later);
    assertThat(compared(refused(MAKES), inMay).pairs()).isEmpty();
    Case inJune = decided("joined", "event: joined, on: 2020-06", later);
    assertThat(compared(refused(MAKES), inJune).pairs()).hasSize(1);
  }

  @Test
  void what_is_no_decision_or_rests_on_something_else_is_left_out_with_the_reason() {
    PrecedentReport report =
        compared(
            decided("one", "event: recommended, on: 2020-03-01", MAKES),
            decided("two", "event: withdrew, on: 2020-03-01", MAKES),
            decided("three", "event: delisted, on: 2020-03-01", MAKES),
            decided("four", "event: excluded, on: 2020-03-01", LARGE),
            decided("five", "event: excluded, on: 2003-03-01", MAKES),
            joined(MAKES));
    assertThat(report.decisions())
        .extracting(PrecedentReport.DecisionView::caseId)
        .containsExactly("joined");
    assertThat(report.leftOut())
        .extracting(PrecedentReport.LeftOutView::reason)
        .satisfiesExactly(
            reason -> assertThat(reason).contains("recommendation"),
            reason -> assertThat(reason).contains("not a decision of the body"),
            reason -> assertThat(reason).contains("for other reasons than conduct"),
            reason -> assertThat(reason).contains("no criterion tells against"),
            reason -> assertThat(reason).contains("no edition"));
  }

  @Test
  void a_case_is_not_held_against_itself() {
    Case both =
        decided(
            "both",
            "event: refused, on: 2020-03-01, sources: [{source: ngo}]},"
                + " {policy: example, event: joined, on: 2020-05-01",
            MAKES);
    assertThat(compared(both).decisions()).hasSize(2);
    assertThat(compared(both).pairs()).isEmpty();
  }

  @Test
  void watching_lies_between() {
    Case observed = decided("observed", "event: observed, on: 2020-04-01", MAKES);
    assertThat(compared(refused(MAKES), observed, joined(MAKES)).pairs())
        .extracting(pair -> pair.milder().caseId() + " " + pair.graver().caseId())
        .containsExactly("observed refused", "joined refused", "joined observed");
  }

  @Test
  void the_text_is_printed_as_committed() {
    PrecedentReport report =
        compared(
            refused(MAKES + "conduct: [" + conduct("often") + "]\n" + LARGE),
            joined(MAKES + "conduct: [" + conduct("often") + "]\n"),
            decided("watched", "event: observed, on: 2020-04, note: Under watch", MAKES),
            decided("asked", "event: applied, on: 2020-01", ""));
    String text = String.join("\n", PrecedentText.lines(report)) + "\n";
    GoldenFile.assertMatches("analysis/precedent/example.txt", text);
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(JsonText.line(report)).contains("\"format\":\"probity-precedents/1\"");
  }

  @Provide
  Arbitrary<Case> cases() {
    return ExampleCases.cases(8);
  }

  private static Case decidedLikewise(Case subject, String id, HistoryEvent event) {
    HistoryEntry entry =
        new HistoryEntry("example", event, PartialDate.parse("2020-12-01"), null, List.of());
    return AlteredCase.with(AlteredCase.with(subject, "id", id), "history", List.of(entry));
  }

  @Property(tries = 40)
  void two_cases_alike_are_a_pair_whenever_something_tells_against_them(
      @ForAll("cases") Case subject) {
    PrecedentReport report =
        compared(
            decidedLikewise(subject, "one", HistoryEvent.EXCLUDED),
            decidedLikewise(subject, "other", HistoryEvent.JOINED));
    boolean against = report.decisions().stream().anyMatch(one -> one.severity().equals("adverse"));
    assertThat(report.pairs()).hasSize(against ? 1 : 0);
    assertThat(report.leftOut()).hasSize(against ? 0 : 1);
  }
}
