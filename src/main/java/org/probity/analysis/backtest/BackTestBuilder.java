package org.probity.analysis.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.analysis.backtest.BackTest.ClaimView;
import org.probity.analysis.backtest.BackTest.CountView;
import org.probity.analysis.backtest.BackTest.PhraseView;
import org.probity.analysis.backtest.BackTest.PolicyView;
import org.probity.analysis.backtest.BackTest.RowView;
import org.probity.analysis.backtest.BackTest.StatementView;
import org.probity.model.Claim;
import org.probity.model.Voice;
import org.probity.policy.Criterion;
import org.probity.policy.Policy;
import org.probity.report.Report;

/** Counts judged rows and writes the back-test down. */
final class BackTestBuilder {
  private final Policy policy;
  private final List<JudgedRow> judged;
  private final Map<String, Integer> names = new HashMap<>();

  /**
   * @param judged in the order of the back-test
   */
  BackTestBuilder(Policy policy, List<JudgedRow> judged) {
    this.policy = policy;
    this.judged = List.copyOf(judged);
  }

  BackTest build(String historySha256, String phrasesSha256) {
    names.clear();
    Map<List<String>, List<JudgedRow>> byCriteria = new LinkedHashMap<>();
    judged.stream()
        .sorted(Comparator.comparing(this::placeInPolicy))
        .forEach(
            row -> byCriteria.computeIfAbsent(row.criteria(), any -> new ArrayList<>()).add(row));
    List<CountView> counts = new ArrayList<>();
    byCriteria.forEach((criteria, rows) -> counts.add(count(String.join(", ", criteria), rows)));
    return new BackTest(
        BackTest.FORMAT,
        new PolicyView(policy.id(), policy.title(), policy.sha256()),
        historySha256,
        phrasesSha256,
        new Report.StandardView(LoweredStandards.PRO.word(), LoweredStandards.CON.word()),
        count("all", judged),
        counts,
        judged.stream().map(this::view).toList());
  }

  /** Where the first of a row's criteria stands in the latest edition that has it. */
  private int placeInPolicy(JudgedRow row) {
    List<String> order = new ArrayList<>();
    for (int index = policy.editions().size() - 1; index >= 0; index--) {
      order.addAll(policy.editions().get(index).criteria().stream().map(Criterion::id).toList());
    }
    return row.criteria().stream()
        .mapToInt(order::indexOf)
        .filter(place -> place >= 0)
        .min()
        .orElse(order.size());
  }

  private static CountView count(String criteria, List<JudgedRow> rows) {
    return new CountView(
        criteria,
        rows.size(),
        count(rows, Agreement.AGREE),
        count(rows, Agreement.DISAGREE),
        count(rows, Agreement.DISCRETION),
        count(rows, Agreement.SCOPE),
        count(rows, Agreement.UNDETERMINED),
        (int) rows.stream().filter(row -> row.own().isSettled()).count());
  }

  private static int count(List<JudgedRow> rows, Agreement agreement) {
    return (int) rows.stream().filter(row -> row.judgement().agreement() == agreement).count();
  }

  private RowView view(JudgedRow judgedRow) {
    HistoryRow row = judgedRow.row();
    StatedFacts stated = row.stated();
    Optional<Report> report = judgedRow.report();
    return new RowView(
        id(stated),
        stated.company(),
        row.ground(),
        judgedRow.criteria(),
        row.decision().word(),
        stated.date().toString(),
        stated.source(),
        stated.certainty(),
        CaseWriter.asOf(stated).toString(),
        report.map(found -> found.policy().edition()).orElse(null),
        judgedRow.value().word(),
        judgedRow.own().word(),
        report.map(found -> found.determination().outcome()).orElse("out-of-scope"),
        judgedRow.judgement().agreement().word(),
        judgedRow.judgement().reason(),
        judgedRow.stated().statements().stream().map(BackTestBuilder::view).toList(),
        claims(judgedRow.stated()),
        judgedRow.stated().written());
  }

  private String id(StatedFacts stated) {
    String name = CaseWriter.name(stated);
    int number = names.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + "-" + number;
  }

  private static StatementView view(Statement statement) {
    return new StatementView(
        statement.text(),
        statement.matches().stream()
            .map(match -> new PhraseView(match.phrase(), match.kind().word(), match.words()))
            .toList());
  }

  private static List<ClaimView> claims(StatedCase stated) {
    List<ClaimView> views = new ArrayList<>();
    for (Claim claim : stated.value().claims()) {
      boolean own =
          claim.sources().stream().allMatch(citation -> citation.voice() == Voice.SUBJECT);
      views.add(
          new ClaimView(
              claim.id(),
              claim.section(),
              ClaimWords.of(stated.claim(claim)),
              (own ? Voice.SUBJECT : Voice.OTHER).word()));
    }
    return views;
  }
}
