package org.probity.analysis.stress;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.analysis.Reproduction;
import org.probity.analysis.stress.StressReport.RobustnessView;
import org.probity.analysis.stress.StressReport.SearchView;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.Question;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;
import org.probity.policy.Rung;
import org.probity.report.Report;

/** Finds what the outcome of a case rests on, by evaluating the case with parts left out. */
public final class StressTest {
  private final Evaluator evaluator;
  private final Limits limits;

  /** A test with these limits on every search. */
  public StressTest(Evaluator evaluator, Limits limits) {
    this.evaluator = evaluator;
    this.limits = limits;
  }

  /**
   * What the answer to a question rests on.
   *
   * @throws org.probity.engine.RuleFault naming the case and the rule, if a rule fails
   */
  public StressReport of(Question question) {
    WeighedCase whole = evaluator.weigh(question.subject(), question.asOf(), question.knownBy());
    Report report = evaluator.report(whole, question.policy(), question.edition());
    return evaluator
        .editionFor(whole, question.policy().policy(), question.edition())
        .map(edition -> report(report, strained(question, whole, edition)))
        .orElseGet(() -> outOfScope(report));
  }

  private StressReport report(Report report, Strained found) {
    StressViews views = new StressViews(found, report, limits);
    return new StressReport(
        StressReport.FORMAT,
        report.caseView(),
        report.policy(),
        report.asOf(),
        report.knownBy(),
        report.determination(),
        found.judge().outcome(new BitSet()).word(),
        views.citations(),
        views.supports(),
        views.corrections(),
        views.parts(found.sources()),
        views.parts(found.origins()),
        views.robustness(),
        Standards.of(found.judge(), found.evidence(), found.edition()),
        views.attackFirst(),
        views.search(),
        Reproduction.of(report.engine(), "stress", limits.options()));
  }

  /** No evidence decides that no edition covers the subject on the date. */
  private StressReport outOfScope(Report report) {
    return new StressReport(
        StressReport.FORMAT,
        report.caseView(),
        report.policy(),
        report.asOf(),
        report.knownBy(),
        report.determination(),
        report.determination().outcome(),
        List.of(),
        List.of(List.of()),
        List.of(),
        List.of(),
        List.of(),
        new RobustnessView(null, List.of(), List.of()),
        List.of(),
        List.of(),
        new SearchView(
            0, 0, 0, 0, limits.sets(), limits.evaluations(), List.of(), true, true, null),
        Reproduction.of(report.engine(), "stress", limits.options()));
  }

  private Strained strained(Question question, WeighedCase whole, Edition edition) {
    Evidence evidence = new Evidence(whole);
    Judge judge = new Judge(evaluator, whole, question.policy(), edition, evidence);
    List<Set<Pull>> ways =
        new Pulls(
                judge,
                evidence,
                question.policy().policy(),
                edition,
                question.subject().subject().kind())
            .ways();
    return strained(whole, edition, evidence, judge, ways)
        .or(() -> strained(whole, edition, evidence, judge, eitherWay(ways)))
        .orElseThrow(() -> new IllegalStateException("sets that were found do not hold"));
  }

  /** With every citation that seems to pull neither way taken to pull either way. */
  private static List<Set<Pull>> eitherWay(List<Set<Pull>> ways) {
    Set<Pull> either = EnumSet.allOf(Pull.class);
    return ways.stream().map(pulls -> pulls.isEmpty() ? either : pulls).toList();
  }

  /** What was found; empty if leaving out what seemed to pull neither way makes a difference. */
  private Optional<Strained> strained(
      WeighedCase whole, Edition edition, Evidence evidence, Judge judge, List<Set<Pull>> ways) {
    Rung outcome = judge.outcome(evidence.all());
    Items citations = Items.single(ways);
    BitSet idle = evidence.all();
    idle.andNot(citations.citationsOf(citations.all()));
    if (judge.outcome(citations.citationsOf(citations.all())) != outcome
        || judge.outcome(idle) != judge.outcome(new BitSet())) {
      return Optional.empty();
    }
    Items sources = Items.grouped(evidence.citations(), ways, ClaimCitation::source);
    Items origins =
        Items.grouped(
            evidence.citations(), ways, citation -> whole.admission().origin(citation.source()));
    Relied onOrigins = relied(judge, origins, outcome);
    Relied onSources = relied(judge, sources, outcome);
    Relied onCitations = relied(judge, citations, outcome);
    Strained strained =
        new Strained(whole, edition, evidence, judge, onCitations, onSources, onOrigins);
    return strained.isConfirmed() ? Optional.of(strained) : Optional.empty();
  }

  /** The search among single citations comes last: it heeds every set that was judged before. */
  private Relied relied(Judge judge, Items items, Rung outcome) {
    Trial trial = Trial.of(judge, items, outcome, limits.evaluations());
    return new Relied(items, new MinimalSets(trial, limits.sets()).find());
  }
}
