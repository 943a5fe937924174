package org.probity.analysis.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.document.DidYouMean;
import org.probity.document.Problem;
import org.probity.pipeline.Arguments;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;
import org.probity.report.Report;

/**
 * Judges each row of a history by the edition of its date, on the facts that it states, and
 * compares that with what the body did.
 */
public final class BackTester {
  private final Evaluator evaluator;
  private final ReadyPolicy policy;
  private final Phrases phrases;
  private final CaseWriter cases;

  /** A back-test of one policy. */
  public BackTester(Evaluator evaluator, ReadyPolicy policy, Phrases phrases) {
    this.evaluator = evaluator;
    this.policy = policy;
    this.phrases = phrases;
    this.cases = new CaseWriter(phrases);
  }

  /** One problem for each row whose ground the phrases do not name. */
  public List<Problem> unknownGrounds(String file, List<HistoryRow> rows) {
    List<Problem> problems = new ArrayList<>();
    for (HistoryRow row : rows) {
      if (!phrases.grounds().contains(row.ground())) {
        problems.add(
            new Problem(
                file,
                "criterion",
                row.line(),
                1,
                Problem.Severity.ERROR,
                "\"" + row.ground() + "\"",
                "one of the grounds in " + Phrases.FILE,
                DidYouMean.help(row.ground(), phrases.grounds())));
      }
    }
    return problems;
  }

  /**
   * The back-test of a history. The order of its rows does not count.
   *
   * @param historySha256 hash of the history file
   * @param phrasesSha256 hash of the phrases
   * @throws org.probity.pipeline.BadPolicy if what the phrases contribute makes no case
   */
  public BackTest run(List<HistoryRow> rows, String historySha256, String phrasesSha256) {
    List<JudgedRow> judged = rows.stream().sorted(HistoryRow.ORDER).map(this::judge).toList();
    return new BackTestBuilder(policy.policy(), judged).build(historySha256, phrasesSha256);
  }

  private JudgedRow judge(HistoryRow row) {
    StatedCase stated = cases.write(row.stated());
    LocalDate asOf = CaseWriter.asOf(row.stated());
    WeighedCase weighed = evaluator.weigh(stated.value(), asOf, asOf);
    Optional<Edition> edition = evaluator.editionFor(weighed, policy.policy(), Optional.empty());
    Optional<Arguments> arguments =
        edition.map(found -> evaluator.arguments(weighed, policy, found));
    Optional<Report> asStated =
        edition.map(
            found ->
                evaluator.report(
                    weighed, policy, LoweredStandards.of(found), arguments.orElseThrow()));
    Optional<Report> own =
        edition.map(found -> evaluator.report(weighed, policy, found, arguments.orElseThrow()));
    List<String> criteria = phrases.criteria(row.ground());
    GroundValue value = GroundValue.of(asStated, criteria);
    return new JudgedRow(
        row,
        stated,
        criteria,
        asStated,
        value,
        GroundValue.of(own, criteria),
        Judgement.of(row.decision(), asStated, value, stated));
  }
}
