package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.argument.Side;
import org.probity.finding.Value;
import org.probity.policy.Composition;

/**
 * The smallest sets of answers that would settle a composition, read off its text and the elements
 * as they stand. A plan: what comes of the answers is for an evaluation to say.
 */
final class Answers {
  /** No answer at all. */
  private static final Set<Step> NOTHING = Set.of();

  private final Standing standing;
  private final ArguingRules rules;
  private final int most;
  private boolean complete = true;

  /**
   * Answers to what is open.
   *
   * @param most how many sets to follow up at a time; more are left out, and it is noted
   */
  Answers(Standing standing, ArguingRules rules, int most) {
    this.standing = standing;
    this.rules = rules;
    this.most = most;
  }

  /** Whether nothing had to be left out so far. */
  boolean isComplete() {
    return complete;
  }

  /**
   * The smallest sets that make the composition hold, or fail, for a conduct; the empty set alone
   * where it does anyway, none where no answers can.
   */
  List<Set<Step>> settling(Composition composition, String about, boolean wanted) {
    if (composition instanceof Composition.Of of) {
      return element(of.element(), about, wanted);
    }
    if (composition instanceof Composition.Unless unless) {
      return settling(unless.part(), about, !wanted);
    }
    boolean all = composition instanceof Composition.AllOf;
    List<Composition> parts =
        all ? ((Composition.AllOf) composition).parts() : ((Composition.AnyOf) composition).parts();
    List<List<Set<Step>>> each = parts.stream().map(part -> settling(part, about, wanted)).toList();
    return all == wanted ? every(each) : any(each);
  }

  private List<Set<Step>> element(String slug, String about, boolean wanted) {
    Standing.State state = standing.state(slug, about);
    if (!state.value().isOpen()) {
      return state.value() == Value.of(wanted) ? List.of(NOTHING) : List.of();
    }
    Side side = wanted ? Side.PRO : Side.CON;
    Optional<Step.Argued> answer = state.argued(side).filter(any -> rules.argue(slug, side));
    return answer.map(step -> List.of(Set.<Step>of(step))).orElse(List.of());
  }

  /** One set of any of these. */
  List<Set<Step>> any(List<List<Set<Step>>> each) {
    return smallest(each.stream().flatMap(Collection::stream).toList());
  }

  /** One set of each of these, together; never both answers to one question. */
  List<Set<Step>> every(List<List<Set<Step>>> each) {
    List<Set<Step>> found = List.of(NOTHING);
    for (List<Set<Step>> sets : each) {
      List<Set<Step>> longer = new ArrayList<>();
      for (Set<Step> one : found) {
        for (Set<Step> other : sets) {
          together(one, other).ifPresent(longer::add);
        }
      }
      found = smallest(longer);
    }
    return found;
  }

  private static Optional<Set<Step>> together(Set<Step> one, Set<Step> other) {
    Set<Step> both = new LinkedHashSet<>(one);
    both.addAll(other);
    Set<Object> asked = new HashSet<>();
    boolean consistent =
        both.stream()
            .filter(Step.Argued.class::isInstance)
            .allMatch(step -> asked.add(((Step.Argued) step).element()));
    return consistent ? Optional.of(both) : Optional.empty();
  }

  private List<Set<Step>> smallest(List<Set<Step>> sets) {
    List<Set<Step>> found = new ArrayList<>();
    List<Set<Step>> inOrder =
        sets.stream()
            .map(Way::sorted)
            .sorted(Way.CHEAPEST_FIRST)
            .map(steps -> (Set<Step>) new LinkedHashSet<>(steps))
            .toList();
    for (Set<Step> set : inOrder) {
      if (found.stream().noneMatch(set::containsAll)) {
        found.add(set);
      }
    }
    complete &= found.size() <= most;
    return found.subList(0, Math.min(most, found.size()));
  }
}
