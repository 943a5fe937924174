package org.probity.analysis.precedent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.analysis.precedent.PrecedentReport.LeftOutView;
import org.probity.analysis.precedent.PrecedentReport.PairView;
import org.probity.model.Case;
import org.probity.model.HistoryEntry;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;
import org.probity.policy.Policy;
import org.probity.report.Report;

/** Holds the real decisions of cases under one policy against one another. */
public final class Precedents {
  private final Evaluator evaluator;
  private final ReadyPolicy policy;
  private final List<Decided> decided = new ArrayList<>();
  private final List<LeftOutView> leftOut = new ArrayList<>();

  /** A comparison under a policy. */
  public Precedents(Evaluator evaluator, ReadyPolicy policy) {
    this.evaluator = evaluator;
    this.policy = policy;
  }

  /**
   * The decisions on these cases, compared.
   *
   * @param engine how to reproduce the report
   * @throws org.probity.engine.RuleFault naming the case and the rule, if a rule fails
   */
  public PrecedentReport of(List<Case> cases, Report.EngineView engine) {
    decided.clear();
    leftOut.clear();
    for (Case subject : cases) {
      subject.history().stream()
          .filter(entry -> entry.policy().equals(policy.policy().id()))
          .forEach(entry -> add(subject, entry));
    }
    decided.sort(
        Comparator.comparing((Decided each) -> each.entry().on())
            .thenComparing(each -> each.subject().id())
            .thenComparing(each -> each.entry().event()));
    Policy text = policy.policy();
    return new PrecedentReport(
        PrecedentReport.FORMAT,
        new PrecedentReport.PolicyView(text.id(), text.title(), text.sha256()),
        decided.stream().map(PrecedentViews::decision).toList(),
        (int) mixed().count(),
        mixed().flatMap(pair -> found(pair).stream()).toList(),
        List.copyOf(leftOut),
        engine);
  }

  private record Pair(Decided milder, Decided graver) {}

  private Stream<Pair> mixed() {
    return decided.stream()
        .flatMap(milder -> decided.stream().map(graver -> new Pair(milder, graver)))
        .filter(pair -> pair.milder().severity().compareTo(pair.graver().severity()) < 0)
        .filter(pair -> !pair.milder().subject().id().equals(pair.graver().subject().id()));
  }

  private static Optional<PairView> found(Pair pair) {
    return pair.milder()
        .isMilderThoughAsAdverseAs(pair.graver())
        .map(matches -> PrecedentViews.pair(pair.milder(), pair.graver(), matches));
  }

  private void add(Case subject, HistoryEntry entry) {
    Optional<Severity> severity = Severity.of(entry);
    if (severity.isEmpty()) {
      leave(subject, entry, Severity.whyNot(entry));
      return;
    }
    List<Profile> profiles =
        Stream.of(entry.on().earliest(), entry.on().latest())
            .distinct()
            .flatMap(day -> profile(subject, day).stream())
            .toList();
    if (profiles.isEmpty() || !profiles.get(0).day().equals(entry.on().earliest())) {
      leave(subject, entry, "no edition of the policy covers the subject then");
    } else if (profiles.stream().anyMatch(each -> each.outcome().equals("out-of-scope"))) {
      leave(subject, entry, "the policy does not reach the subject then");
    } else if (severity.get() != Severity.MILD
        && profiles.stream().anyMatch(each -> each.against().isEmpty())) {
      leave(
          subject,
          entry,
          "no criterion tells against the subject on what was known then, so that the case as"
              + " written does not show what the decision rested on");
    } else {
      decided.add(new Decided(subject, entry, severity.get(), profiles));
    }
  }

  private void leave(Case subject, HistoryEntry entry, String reason) {
    leftOut.add(new LeftOutView(subject.id(), entry.event().word(), entry.on().toString(), reason));
  }

  private Optional<Profile> profile(Case subject, LocalDate day) {
    WeighedCase weighed = evaluator.weigh(subject, day, day);
    Optional<Edition> edition = evaluator.editionFor(weighed, policy.policy(), Optional.empty());
    return edition.map(
        found -> {
          Report report = evaluator.report(weighed, policy, Optional.empty());
          return Profile.of(day, report, found);
        });
  }
}
