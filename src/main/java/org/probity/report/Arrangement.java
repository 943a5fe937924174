package org.probity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.probity.report.ReadersReport.Entry;
import org.probity.report.ReadersReport.Listed;
import org.probity.report.ReadersReport.OpenQuestion;
import org.probity.report.ReadersReport.OpenQuestions;
import org.probity.report.ReadersReport.Outcome;
import org.probity.report.ReadersReport.Reference;
import org.probity.report.ReadersReport.Reproduction;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.DeterminationView;
import org.probity.report.Report.HistoryView;
import org.probity.report.Report.OpenView;
import org.probity.report.Report.PolicyView;

/** Puts one report in the order in which a reader needs it. */
final class Arrangement {
  private final Report report;
  private final CitedSources cited;
  private final ClaimEntries entries;
  private final ClaimArrangement claims;
  private final Map<String, String> criterionAnchors;

  Arrangement(Report report) {
    this.report = report;
    this.cited = new CitedSources(report);
    this.entries = new ClaimEntries(report, cited);
    this.claims = new ClaimArrangement(report, cited, entries);
    List<CriterionView> criteria = report.criteria();
    this.criterionAnchors =
        IntStream.range(0, criteria.size())
            .boxed()
            .collect(
                Collectors.toMap(
                    index -> criteria.get(index).id(), index -> "criterion-" + (index + 1)));
  }

  /** The whole report for a reader. */
  ReadersReport arranged() {
    CriteriaArrangement criteria = new CriteriaArrangement(report, entries);
    ChallengeArrangement challenges =
        new ChallengeArrangement(report, cited, entries, criterionAnchors);
    return new ReadersReport(
        report.heading(),
        subject(),
        policy(),
        report.asOf(),
        report.knownBy(),
        outcome(),
        criteria.arranged(),
        criteria.derived(),
        questions(OpenView::canChange),
        questions(open -> !open.canChange()),
        challenges.sides(),
        challenges.asked(),
        claims.said(),
        new LikeArrangement(report, cited).arranged(),
        claims.context(),
        claims.others(),
        claims.disputed(),
        cited.later(),
        claims.leftOut(),
        claims.laterCitations(),
        report.history().stream().map(this::decision).toList(),
        sources(),
        reproduction());
  }

  private ReadersReport.Subject subject() {
    Report.CaseView view = report.caseView();
    List<String> others =
        view.names().stream().filter(name -> !name.equals(view.subject())).toList();
    return new ReadersReport.Subject(
        view.subject(), others, PlainWords.prose(view.kind()), view.country());
  }

  private ReadersReport.Policy policy() {
    PolicyView view = report.policy();
    if (view.inForceFrom().isEmpty()) {
      return new ReadersReport.Policy(view.title(), view.issuer(), null, null, view.note());
    }
    String until =
        view.inForceUntil() == null ? "; no end is recorded" : " to " + view.inForceUntil();
    return new ReadersReport.Policy(
        view.title(),
        view.issuer(),
        view.edition(),
        "in force from " + view.inForceFrom() + until,
        view.note());
  }

  private Outcome outcome() {
    DeterminationView view = report.determination();
    return new Outcome(
        PlainWords.prose(view.outcome()),
        PlainWords.tone(view.outcome()),
        view.words(),
        PlainWords.outcome(view.outcome()),
        PlainWords.range(view, report.open().isEmpty()),
        PlainWords.because(view.outcome()),
        because(view.because()));
  }

  private List<Reference> because(List<String> criteria) {
    return report.criteria().stream()
        .map(CriterionView::id)
        .filter(criteria::contains)
        .map(this::reference)
        .toList();
  }

  private Reference reference(String criterion) {
    String title =
        report.criteria().stream()
            .filter(view -> view.id().equals(criterion))
            .map(CriterionView::title)
            .findFirst()
            .orElse(criterion);
    return new Reference(criterionAnchors.getOrDefault(criterion, "criteria"), title);
  }

  private List<OpenQuestions> questions(Predicate<OpenView> which) {
    Map<OpenQuestions, List<OpenQuestion>> groups = new LinkedHashMap<>();
    report.open().stream()
        .filter(which)
        .forEach(
            view ->
                groups.computeIfAbsent(group(view), any -> new ArrayList<>()).add(question(view)));
    return groups.entrySet().stream().map(entry -> with(entry.getKey(), entry.getValue())).toList();
  }

  private OpenQuestions group(OpenView view) {
    return new OpenQuestions(
        reference(view.criterion()), view.about(), entries.inWords(view.about()), List.of());
  }

  private static OpenQuestions with(OpenQuestions group, List<OpenQuestion> questions) {
    return new OpenQuestions(group.criterion(), group.id(), group.about(), questions);
  }

  private static OpenQuestion question(OpenView view) {
    return new OpenQuestion(view.asks(), PlainWords.value(view.value()));
  }

  private Entry decision(HistoryView view) {
    String event = PlainWords.title(view.event()) + " (" + view.policy() + ", " + view.on() + ")";
    return new Entry(null, false, null, event, view.note(), cited.citations(view.citations()));
  }

  private List<Listed> sources() {
    return report.sources().stream()
        .map(view -> CitedSources.listed(view, view.usedBy().stream().map(entries::home).toList()))
        .toList();
  }

  private Reproduction reproduction() {
    Report.EngineView engine = report.engine();
    return new Reproduction(
        engine.command(),
        engine.probity(),
        engine.drools(),
        report.caseView().id(),
        report.caseView().title(),
        report.caseView().sha256(),
        report.policy().id(),
        report.policy().sha256(),
        engine.rulesSha256(),
        engine.proofSha256());
  }
}
