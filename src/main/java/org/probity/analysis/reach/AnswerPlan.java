package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.model.SubjectKind;
import org.probity.policy.Criterion;
import org.probity.policy.CriterionKind;
import org.probity.policy.Edition;
import org.probity.policy.Rung;

/**
 * How answers to open questions could lead to a rung, criterion by criterion. A plan, no finding.
 */
final class AnswerPlan {
  private final List<Criterion> criteria;
  private final Standing standing;
  private final Answers answers;

  AnswerPlan(Edition edition, SubjectKind kind, Standing standing, Answers answers) {
    this.criteria = edition.criteria().stream().filter(each -> each.isFor(kind)).toList();
    this.standing = standing;
    this.answers = answers;
  }

  /** The ways to a rung: a single one of groups to the mildest, or else one for each set. */
  List<Way> ways(Rung target) {
    return switch (target) {
      case CLEAR -> clear();
      case DISCRETION, EXCLUDED ->
          sets(
              criteria.stream()
                  .filter(each -> each.kind() != CriterionKind.SCOPE)
                  .filter(each -> each.adverseRung() == target)
                  .toList(),
              true);
      case OUT_OF_SCOPE ->
          sets(
              criteria.stream().filter(each -> each.kind() == CriterionKind.SCOPE).toList(), false);
      case UNDETERMINED -> List.of();
    };
  }

  /** The groups of answers that keep every criterion from telling against the subject. */
  List<Way.Group> groupsToClear() {
    List<Way.Group> groups = new ArrayList<>();
    for (Criterion criterion : criteria) {
      if (criterion.kind() == CriterionKind.EXCLUSION) {
        for (String about : instances(criterion)) {
          groups.add(
              group(criterion, about, answers.settling(criterion.composition(), about, false)));
        }
      } else if (criterion.kind() == CriterionKind.REQUIREMENT) {
        groups.add(group(criterion, "", holding(criterion)));
      }
    }
    return groups;
  }

  private List<Way> clear() {
    List<Way.Group> joined = new ArrayList<>();
    for (Way.Group group : groupsToClear()) {
      if (group.alternatives().isEmpty()) {
        return List.of();
      }
      if (!group.alternatives().get(0).isEmpty()) {
        join(joined, group);
      }
    }
    return joined.stream().anyMatch(group -> group.alternatives().isEmpty())
        ? List.of()
        : List.of(new Way(joined));
  }

  /** Groups that share an element become one. */
  private void join(List<Way.Group> joined, Way.Group added) {
    Way.Group whole = added;
    for (Way.Group other : List.copyOf(joined)) {
      if (shareAnElement(whole, other)) {
        joined.remove(other);
        whole = both(other, whole);
      }
    }
    joined.add(whole);
  }

  private static boolean shareAnElement(Way.Group one, Way.Group other) {
    Set<Object> elements = new HashSet<>();
    elements(one).forEach(elements::add);
    return elements(other).anyMatch(elements::contains);
  }

  private static Stream<Object> elements(Way.Group group) {
    return group.alternatives().stream()
        .flatMap(Collection::stream)
        .filter(Step.Argued.class::isInstance)
        .map(step -> ((Step.Argued) step).element());
  }

  private Way.Group both(Way.Group one, Way.Group other) {
    List<String> ids =
        Stream.concat(one.criteria().stream(), other.criteria().stream()).distinct().toList();
    List<Set<Step>> together =
        answers.every(List.of(List.copyOf(one.alternatives()), List.copyOf(other.alternatives())));
    return new Way.Group(ids, one.about(), together.stream().map(Way::sorted).toList());
  }

  private static Way.Group group(Criterion criterion, String about, List<Set<Step>> sets) {
    return new Way.Group(List.of(criterion.id()), about, sets.stream().map(Way::sorted).toList());
  }

  /** The sets that settle one of the criteria, with those that bring the subject into scope. */
  private List<Way> sets(List<Criterion> some, boolean inScope) {
    List<Way> ways = new ArrayList<>();
    for (Criterion criterion : some) {
      boolean holds = criterion.kind() == CriterionKind.EXCLUSION;
      List<List<Set<Step>>> parts = new ArrayList<>();
      parts.add(holds ? holding(criterion) : failing(criterion));
      if (inScope) {
        criteria.stream()
            .filter(each -> each.kind() == CriterionKind.SCOPE)
            .forEach(scope -> parts.add(holding(scope)));
      }
      answers.every(parts).stream()
          .filter(set -> !set.isEmpty())
          .forEach(set -> ways.add(Way.of(List.of(criterion.id()), set)));
    }
    return ways.stream().sorted(Way.ORDER).toList();
  }

  /** It holds if it does for some conduct. */
  private List<Set<Step>> holding(Criterion criterion) {
    return answers.any(
        instances(criterion).stream()
            .map(about -> answers.settling(criterion.composition(), about, true))
            .toList());
  }

  private List<Set<Step>> failing(Criterion criterion) {
    return answers.every(
        instances(criterion).stream()
            .map(about -> answers.settling(criterion.composition(), about, false))
            .toList());
  }

  private List<String> instances(Criterion criterion) {
    return standing.report().criteria().stream()
        .filter(view -> view.id().equals(criterion.id()))
        .flatMap(view -> view.instances().stream())
        .map(instance -> instance.about() == null ? "" : instance.about())
        .toList();
  }
}
