package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.List;
import org.probity.analysis.Reproduction;
import org.probity.analysis.reach.ReachReport.SearchView;
import org.probity.analysis.stress.Limits;
import org.probity.analysis.stress.StressTest;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.Question;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.CheckedRule;
import org.probity.policy.CriterionKind;
import org.probity.policy.Edition;
import org.probity.policy.Rung;
import org.probity.report.Report;

/** Finds what would change the outcome of a case. */
public final class OutcomeReach {
  /** After how many smallest sets of additions or withdrawals answers are looked for. */
  public static final int USUAL_BASES = 12;

  private final Evaluator evaluator;
  private final Limits limits;
  private final int bases;

  /**
   * A search with limits.
   *
   * @param limits on the sets of each kind for each rung
   * @param bases after how many sets of additions or withdrawals to look for answers, at least 1
   */
  public OutcomeReach(Evaluator evaluator, Limits limits, int bases) {
    this.evaluator = evaluator;
    this.limits = limits;
    this.bases = bases;
  }

  /**
   * What would change the answer to a question.
   *
   * @param rules those of its policy, which passed the gate
   * @throws org.probity.engine.RuleFault naming the case and the rule, if a rule fails
   */
  public ReachReport of(Question question, List<CheckedRule> rules) {
    WeighedCase whole = evaluator.weigh(question.subject(), question.asOf(), question.knownBy());
    Report report = evaluator.report(whole, question.policy(), question.edition());
    return evaluator
        .editionFor(whole, question.policy().policy(), question.edition())
        .map(edition -> report(question, whole, report, edition, rules))
        .orElseGet(() -> report(report, List.of(), List.of(), List.of(), List.of(), 0));
  }

  private ReachReport report(
      Question question,
      WeighedCase whole,
      Report report,
      Edition edition,
      List<CheckedRule> checked) {
    Trials trials = new Trials(evaluator, whole, question.policy(), edition, limits);
    ArguingRules rules = new ArguingRules(checked, question.policy(), edition);
    Standing now = new Standing(report);
    Search search = new Search(trials, now, rules, question.subject().subject().kind(), bases);
    List<Reached> reached = others(report, edition, question).stream().map(search::to).toList();
    CitationLosses citations = new CitationLosses(new StressTest(evaluator, limits).of(question));
    ReachViews views = new ReachViews(now, rules);
    return report(
        report,
        reached.stream().map(each -> views.rung(each, citations)).toList(),
        views.questions(reached),
        views.settledAnyway(),
        views.unanswerable(),
        trials.evaluations());
  }

  /** The other rungs, mildest first; out of scope only where the edition states a condition. */
  private static List<Rung> others(Report report, Edition edition, Question question) {
    boolean conditional =
        edition.criteria().stream()
            .anyMatch(
                each ->
                    each.kind() == CriterionKind.SCOPE
                        && each.isFor(question.subject().subject().kind()));
    List<Rung> others = new ArrayList<>();
    for (Rung rung :
        List.of(Rung.OUT_OF_SCOPE, Rung.CLEAR, Rung.UNDETERMINED, Rung.DISCRETION, Rung.EXCLUDED)) {
      boolean asked = rung != Rung.OUT_OF_SCOPE || conditional;
      if (asked && !rung.word().equals(report.determination().outcome())) {
        others.add(rung);
      }
    }
    return others;
  }

  private ReachReport report(
      Report report,
      List<ReachReport.RungView> rungs,
      List<ReachReport.QuestionView> questions,
      List<ReachReport.OpenView> settledAnyway,
      List<ReachReport.OpenView> unanswerable,
      int evaluations) {
    String basesOption = bases == USUAL_BASES ? "" : " --bases " + bases;
    return new ReachReport(
        ReachReport.FORMAT,
        report.caseView(),
        report.policy(),
        report.asOf(),
        report.knownBy(),
        report.determination(),
        rungs,
        questions,
        settledAnyway,
        unanswerable,
        new SearchView(evaluations, limits.sets(), limits.evaluations(), bases),
        Reproduction.of(report.engine(), "reach", limits.options() + basesOption));
  }
}
