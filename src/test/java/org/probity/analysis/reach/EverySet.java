package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.probity.argument.Side;
import org.probity.model.Case;
import org.probity.policy.Rung;

/** Sets of steps straight from the definitions, by trying them all. */
final class EverySet {
  private final Trials trials;
  private final Standing now;
  private final ArguingRules rules;

  EverySet(Trials trials, Standing now, ArguingRules rules) {
    this.trials = trials;
    this.now = now;
    this.rules = rules;
  }

  /** The arguments that rules could raise to answer an open question, or to reopen one. */
  List<Step> argued(boolean open) {
    List<Step> steps = new ArrayList<>();
    for (Standing.State state : now.states()) {
      for (Side side : Side.values()) {
        state
            .argued(side)
            .filter(step -> step.open() == open && rules.argue(step.element().element(), side))
            .ifPresent(steps::add);
      }
    }
    return steps;
  }

  /** Every claim that has something to lose. */
  static List<Step> withdrawals(Case subject) {
    return subject.claims().stream()
        .filter(claim -> !claim.sources().isEmpty())
        .<Step>map(claim -> new Step.Lost(claim.id()))
        .toList();
  }

  /** The smallest sets of at most so many of these steps that lead to a rung. */
  Set<Set<Step>> smallest(List<Step> steps, int most, Rung target) {
    Set<Set<Step>> found = new HashSet<>();
    for (int size = 1; size <= most; size++) {
      List<Set<Step>> leading = new ArrayList<>();
      each(
          steps,
          0,
          size,
          new HashSet<>(),
          set -> {
            if (found.stream().noneMatch(set::containsAll)
                && isConsistent(set)
                && trials.after(set).outcome() == target) {
              leading.add(Set.copyOf(set));
            }
          });
      found.addAll(leading);
    }
    return found;
  }

  /** Nobody answers one question both ways. */
  private static boolean isConsistent(Set<Step> set) {
    Set<Object> asked = new HashSet<>();
    return set.stream()
        .filter(Step.Argued.class::isInstance)
        .allMatch(step -> asked.add(((Step.Argued) step).element()));
  }

  private static void each(
      List<Step> steps, int from, int size, Set<Step> chosen, Consumer<Set<Step>> use) {
    if (size == 0) {
      use.accept(chosen);
      return;
    }
    for (int i = from; i <= steps.size() - size; i++) {
      chosen.add(steps.get(i));
      each(steps, i + 1, size - 1, chosen, use);
      chosen.remove(steps.get(i));
    }
  }

  /** Every proper part of a set. */
  static List<Set<Step>> parts(Set<Step> set) {
    List<Step> steps = List.copyOf(set);
    List<Set<Step>> parts = new ArrayList<>();
    for (int bits = 0; bits < (1 << steps.size()) - 1; bits++) {
      Set<Step> part = new HashSet<>();
      for (int i = 0; i < steps.size(); i++) {
        if ((bits & (1 << i)) != 0) {
          part.add(steps.get(i));
        }
      }
      parts.add(part);
    }
    return parts;
  }

  /** Every set that a way writes. */
  static List<Set<Step>> written(Way way) {
    List<Set<Step>> sets = List.of(Set.of());
    for (Way.Group group : way.groups()) {
      List<Set<Step>> longer = new ArrayList<>();
      for (Set<Step> set : sets) {
        for (Set<Step> alternative : group.alternatives()) {
          Set<Step> both = new HashSet<>(set);
          both.addAll(alternative);
          longer.add(both);
        }
      }
      sets = longer;
    }
    return sets;
  }
}
