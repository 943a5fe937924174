package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.model.SubjectKind;
import org.probity.policy.Criterion;
import org.probity.policy.CriterionKind;
import org.probity.policy.Rung;
import org.probity.report.Report;

/** Says why a rung is out of reach. */
final class Unreachable {
  private final Trials trials;
  private final Standing now;
  private final ArguingRules rules;
  private final SubjectKind kind;

  Unreachable(Trials trials, Standing now, ArguingRules rules, SubjectKind kind) {
    this.trials = trials;
    this.now = now;
    this.rules = rules;
    this.kind = kind;
  }

  /** The reasons, in whole sentences. */
  List<String> reasons(Rung target) {
    return switch (target) {
      case CLEAR -> clear();
      case UNDETERMINED ->
          List.of("Nothing that a rule could argue, and no withdrawal, leaves the outcome open.");
      case OUT_OF_SCOPE ->
          List.of("No answer and no withdrawal takes the subject out of the policy's reach.");
      default -> adverse(target);
    };
  }

  private List<String> clear() {
    List<String> settled = new ArrayList<>();
    List<String> unarguable = new ArrayList<>();
    Answers answers = new Answers(now, rules, trials.limits().sets());
    for (Way.Group group : new AnswerPlan(trials.edition(), kind, now, answers).groupsToClear()) {
      if (group.alternatives().isEmpty()) {
        Report.CriterionView criterion = criterion(group.criteria().get(0));
        (criterion.tells().equals("against") ? settled : unarguable).add(criterion.title());
      }
    }
    List<String> reasons = new ArrayList<>();
    if (!settled.isEmpty()) {
      reasons.add(
          joined(settled)
              + ": it tells against the subject, and no set of claims withdrawn or of arguments"
              + " added opens it in such a way that answers settle it for the subject.");
    }
    if (!unarguable.isEmpty()) {
      reasons.add(
          joined(unarguable)
              + ": no rule could argue the answers that would settle it for the subject.");
    }
    return reasons.isEmpty() ? List.of("What would lead there was not found.") : reasons;
  }

  private List<String> adverse(Rung target) {
    String force =
        target == Rung.EXCLUDED ? "leaves the body no choice" : "leaves the decision to the body";
    List<Report.CriterionView> criteria =
        trials.edition().criteria().stream()
            .filter(each -> each.isFor(kind) && each.kind() != CriterionKind.SCOPE)
            .filter(each -> each.adverseRung() == target)
            .map(Criterion::id)
            .map(this::criterion)
            .toList();
    if (criteria.isEmpty()) {
      return List.of("No criterion of this edition " + force + ".");
    }
    if (target == Rung.DISCRETION && trials.after(Set.of()).outcome() == Rung.EXCLUDED) {
      return List.of(
          "What excludes the subject cannot be opened so that only a criterion that "
              + force
              + " is left against it.");
    }
    return List.of(
        joined(criteria.stream().map(Report.CriterionView::title).toList())
            + ": each criterion that "
            + force
            + " is settled for the subject, or no rule could argue the answers that it would take.");
  }

  private Report.CriterionView criterion(String id) {
    return now.report().criteria().stream()
        .filter(view -> view.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String joined(List<String> titles) {
    return titles.stream().collect(Collectors.joining("; "));
  }
}
