package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.probity.analysis.stress.Limits;
import org.probity.analysis.stress.SmallestSets;
import org.probity.determination.Determination;

/**
 * Searches for sets of claims whose withdrawal leads where it is wanted.
 *
 * <p>Losing more of the claims that pull away from there never leads back, and among them the
 * smallest sets are searched for. A claim that pulls either way may lead back, so the search is
 * made beside every combination of such claims. A claim that pulls towards what is wanted is lost
 * with others only where these alone would lead too far. Not safe for use by several threads.
 */
final class Withdrawals {
  private final Trials trials;
  private final Predicate<Determination> wanted;
  private final Predicate<Determination> tooFar;
  private final List<Step> onward;
  private final List<Step> back;
  private final List<Step> either;
  private final List<Set<Step>> found = new ArrayList<>();
  private boolean complete = true;
  private int tests;

  /**
   * A search for what leads one way.
   *
   * @param milder whether that is the milder way
   * @param tooFar whether a determination that is wanted lies beyond what is looked for
   */
  Withdrawals(
      Trials trials,
      boolean milder,
      Predicate<Determination> wanted,
      Predicate<Determination> tooFar) {
    this.trials = trials;
    this.wanted = wanted;
    this.tooFar = tooFar;
    this.onward = lost(trials.losses().moving(milder));
    this.back = lost(trials.losses().moving(!milder));
    this.either = lost(trials.losses().movingEitherWay());
  }

  private static List<Step> lost(List<String> claims) {
    return claims.stream().<Step>map(Step.Lost::new).toList();
  }

  /** What leads there; every smallest set that does is among it, unless a limit was reached. */
  Openers.Found find() {
    for (int size = 0; complete && size <= either.size(); size++) {
      combine(Set.of(), 0, size);
    }
    return new Openers.Found(List.copyOf(found), complete);
  }

  /** Searches beside some claims and every so many more of those that pull either way. */
  private void combine(Set<Step> some, int from, int more) {
    if (more == 0) {
      beside(some, 0);
      return;
    }
    for (int i = from; complete && i <= either.size() - more; i++) {
      combine(with(some, List.of(either.get(i))), i + 1, more - 1);
    }
  }

  /** Searches beside some claims, then beside more of those that lead back. */
  private void beside(Set<Step> some, int from) {
    complete &= tests < trials.limits().evaluations();
    if (!complete) {
      return;
    }
    tests++;
    Determination farthest = trials.after(with(some, onward));
    if (!wanted.test(farthest)) {
      return;
    }
    search(some);
    for (int i = from; complete && tooFar.test(farthest) && i < back.size(); i++) {
      beside(with(some, List.of(back.get(i))), i + 1);
    }
  }

  private void search(Set<Step> some) {
    Limits limits = trials.limits();
    SmallestSets sets =
        SmallestSets.of(
            onward.size(),
            set -> wanted.test(trials.after(with(some, Openers.some(onward, set)))),
            new Limits(limits.sets() - found.size(), limits.evaluations() - tests));
    sets.sets().forEach(set -> found.add(with(some, Openers.some(onward, set))));
    tests += sets.tests();
    complete &= sets.complete();
  }

  private static Set<Step> with(Set<Step> some, Iterable<Step> more) {
    Set<Step> both = new HashSet<>(some);
    more.forEach(both::add);
    return Set.copyOf(both);
  }
}
