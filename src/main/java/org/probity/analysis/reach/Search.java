package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.probity.determination.Determination;
import org.probity.model.SubjectKind;
import org.probity.policy.Rung;

/**
 * Searches for the ways to each rung: answers alone, additions alone, withdrawals alone; only where
 * none of these leads there, a smallest set of additions or withdrawals with answers after it.
 */
final class Search {
  private final Trials trials;
  private final Standing now;
  private final ArguingRules rules;
  private final Openers openers;
  private final SubjectKind kind;
  private final int mostBases;

  /**
   * A search from how a case stands now.
   *
   * @param mostBases how many smallest sets of additions or withdrawals to look for answers after
   */
  Search(Trials trials, Standing now, ArguingRules rules, SubjectKind kind, int mostBases) {
    this.trials = trials;
    this.now = now;
    this.rules = rules;
    this.kind = kind;
    this.openers = new Openers(trials, now, rules);
    this.mostBases = mostBases;
  }

  /** The ways to one rung. */
  Reached to(Rung target) {
    Rung outcome = trials.after(Set.of()).outcome();
    boolean milder = Openers.isMilder(target, outcome);
    List<String> limits = new ArrayList<>();
    List<Way> ways = new ArrayList<>(answered(Set.of(), target, limits));
    Predicate<Determination> far = Openers.asFarAs(target, milder);
    ways.addAll(exactly(openers.additions(far), target, "additions", limits));
    Predicate<Determination> beyond = far.and(there -> there.outcome() != target);
    ways.addAll(exactly(openers.withdrawals(milder, far, beyond), target, "withdrawals", limits));
    if (ways.isEmpty() && target != Rung.UNDETERMINED) {
      ways.addAll(withAnswers(target, milder, limits));
    }
    List<String> reasons =
        ways.isEmpty() ? new Unreachable(trials, now, rules, kind).reasons(target) : List.of();
    return new Reached(target, ways, reasons, limits.stream().distinct().toList());
  }

  private List<Way> answered(Set<Step> first, Rung target, List<String> limits) {
    Standing standing = first.isEmpty() ? now : trials.standing(first);
    Answers answers = new Answers(standing, rules, trials.limits().sets());
    List<Way> ways = new AnswerPlan(trials.edition(), kind, standing, answers).ways(target);
    if (!answers.isComplete()) {
      limits.add("answers");
    }
    return ways.stream().flatMap(way -> confirmed(after(first, way), target).stream()).toList();
  }

  private static Way after(Set<Step> first, Way way) {
    if (first.isEmpty()) {
      return way;
    }
    List<Way.Group> groups = new ArrayList<>();
    groups.add(new Way.Group(List.of(), "", List.of(Way.sorted(first))));
    groups.addAll(way.groups());
    return new Way(groups);
  }

  private List<Way> exactly(Openers.Found found, Rung target, String what, List<String> limits) {
    if (!found.complete()) {
      limits.add(what);
    }
    List<Set<Step>> leading =
        found.sets().stream().filter(set -> !set.isEmpty() && leads(set, target)).toList();
    return Openers.smallest(leading).stream()
        .flatMap(set -> confirmed(Way.of(List.of(), set), target).stream())
        .toList();
  }

  private List<Way> withAnswers(Rung target, boolean milder, List<String> limits) {
    Predicate<Determination> open = Openers.opensTheWayTo(target, milder);
    List<Set<Step>> bases = new ArrayList<>();
    for (Openers.Found found :
        List.of(openers.additions(open), openers.withdrawals(milder, open, there -> false))) {
      Openers.smallest(found.sets()).stream().filter(set -> !set.isEmpty()).forEach(bases::add);
    }
    if (bases.size() > mostBases) {
      limits.add("what comes before answers (" + mostBases + " of " + bases.size() + " sets)");
    }
    return bases.stream()
        .map(Way::sorted)
        .sorted(Way.CHEAPEST_FIRST)
        .limit(mostBases)
        .flatMap(first -> answered(Set.copyOf(first), target, limits).stream())
        .toList();
  }

  /** The way with those alternatives that an evaluation confirms; empty if none are left. */
  private Optional<Way> confirmed(Way way, Rung target) {
    if (!holds(way.cheapest(), target)) {
      return Optional.empty();
    }
    return Optional.of(
        new Way(way.groups().stream().map(group -> confirmed(way, group, target)).toList()));
  }

  private Way.Group confirmed(Way way, Way.Group group, Rung target) {
    return new Way.Group(
        group.criteria(),
        group.about(),
        group.alternatives().stream()
            .filter(alternative -> holds(way.with(group, alternative), target))
            .toList());
  }

  /** Whether the steps lead to the rung, and do not without any one of them. */
  private boolean holds(SortedSet<Step> steps, Rung target) {
    return leads(steps, target)
        && steps.stream()
            .noneMatch(
                step -> {
                  SortedSet<Step> less = Way.sorted(steps);
                  less.remove(step);
                  return leads(less, target);
                });
  }

  private boolean leads(Set<Step> steps, Rung target) {
    return trials.after(steps).outcome() == target;
  }
}
