package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.probity.model.ProofLevel;

/**
 * Sets of steps that lead to a rung, written together: whatever is in every set, and from each
 * group one of its alternatives.
 *
 * @param groups that share no element with one another
 */
record Way(List<Group> groups) {
  /**
   * Ways to settle one matter.
   *
   * @param criteria ids of the criteria that it settles; empty for what comes first
   * @param about id of the conduct, or empty
   * @param alternatives none of which contains another, the cheapest first
   */
  record Group(List<String> criteria, String about, List<SortedSet<Step>> alternatives) {
    Group {
      criteria = List.copyOf(criteria);
      alternatives = alternatives.stream().sorted(CHEAPEST_FIRST).toList();
    }
  }

  /** Fewest steps, then the kind that asks least, then the least proof asked for. */
  static final Comparator<SortedSet<Step>> CHEAPEST_FIRST =
      Comparator.<SortedSet<Step>>comparingInt(Set::size)
          .thenComparing(steps -> kind(steps))
          .thenComparing(steps -> proofs(steps), Way::compare)
          .thenComparing(steps -> steps.stream().map(Step::toString).toList().toString());

  /** The order of ways by their cheapest sets. */
  static final Comparator<Way> ORDER = Comparator.comparing(Way::cheapest, CHEAPEST_FIRST);

  Way {
    groups = List.copyOf(groups);
  }

  /** A way that is one set. */
  static Way of(List<String> criteria, Collection<Step> steps) {
    return new Way(List.of(new Group(criteria, "", List.of(sorted(steps)))));
  }

  /** The steps in their order. */
  static SortedSet<Step> sorted(Collection<Step> steps) {
    SortedSet<Step> sorted = new TreeSet<>(Step.ORDER);
    sorted.addAll(steps);
    return sorted;
  }

  /** Its cheapest set. */
  SortedSet<Step> cheapest() {
    return sorted(groups.stream().flatMap(group -> group.alternatives().get(0).stream()).toList());
  }

  /** The cheapest set with another alternative of one group in its place. */
  SortedSet<Step> with(Group group, SortedSet<Step> alternative) {
    return sorted(
        groups.stream()
            .flatMap(each -> (each == group ? alternative : each.alternatives().get(0)).stream())
            .toList());
  }

  /** How many sets are written. */
  long count() {
    return groups.stream()
        .mapToLong(group -> group.alternatives().size())
        .reduce(1, Math::multiplyExact);
  }

  /** The kinds of its steps. */
  Set<Step.Kind> kinds() {
    Set<Step.Kind> kinds = new TreeSet<>();
    groups.stream()
        .flatMap(group -> group.alternatives().stream())
        .flatMap(Collection::stream)
        .forEach(step -> kinds.add(step.kind()));
    return kinds;
  }

  private static Step.Kind kind(Collection<Step> steps) {
    return steps.stream().map(Step::kind).max(Comparator.naturalOrder()).orElse(Step.Kind.ANSWER);
  }

  private static List<ProofLevel> proofs(Collection<Step> steps) {
    List<ProofLevel> proofs = new ArrayList<>(steps.stream().map(Step::proof).toList());
    proofs.sort(Comparator.reverseOrder());
    return proofs;
  }

  private static int compare(List<ProofLevel> one, List<ProofLevel> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
