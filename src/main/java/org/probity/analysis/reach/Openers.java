package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.probity.analysis.stress.SmallestSets;
import org.probity.argument.Side;
import org.probity.determination.Determination;
import org.probity.policy.Rung;

/**
 * What takes away from what is settled: arguments added against it, or claims withdrawn. The
 * smallest sets of either are searched for by evaluating the case with each.
 */
final class Openers {
  /** Sets of steps of one kind, the smallest ones, and whether a limit cut the search short. */
  record Found(List<Set<Step>> sets, boolean complete) {}

  private final Trials trials;
  private final List<Step> additions = new ArrayList<>();

  Openers(Trials trials, Standing now, ArguingRules rules) {
    this.trials = trials;
    for (Standing.State state : now.states()) {
      for (Side side : Side.values()) {
        state
            .argued(side)
            .filter(step -> !step.open() && rules.argue(step.element().element(), side))
            .ifPresent(additions::add);
      }
    }
  }

  /** The smallest sets of arguments against what is settled that lead where it is wanted. */
  Found additions(Predicate<Determination> wanted) {
    return smallest(additions, wanted);
  }

  /**
   * Sets of claims whose withdrawal leads where it is wanted, the smallest ones among them.
   *
   * @param milder whether that is a milder outcome
   * @param tooFar whether a determination that is wanted lies beyond what is looked for
   */
  Found withdrawals(
      boolean milder, Predicate<Determination> wanted, Predicate<Determination> tooFar) {
    return new Withdrawals(trials, milder, wanted, tooFar).find();
  }

  private Found smallest(List<Step> steps, Predicate<Determination> wanted) {
    SmallestSets found =
        SmallestSets.of(
            steps.size(), set -> wanted.test(trials.after(some(steps, set))), trials.limits());
    return new Found(found.sets().stream().map(set -> some(steps, set)).toList(), found.complete());
  }

  /** The steps at these places. */
  static Set<Step> some(List<Step> steps, BitSet places) {
    return Set.copyOf(places.stream().mapToObj(steps::get).toList());
  }

  /** Those of the sets that contain no other of them. */
  static List<Set<Step>> smallest(List<Set<Step>> sets) {
    List<Set<Step>> distinct = sets.stream().distinct().toList();
    return distinct.stream()
        .filter(
            set ->
                distinct.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
        .toList();
  }

  /**
   * How far towards a rung a determination must be. Where more steps never lead back, every
   * smallest set that leads to the rung is among the smallest that lead so far.
   */
  static Predicate<Determination> asFarAs(Rung target, boolean milder) {
    int level = level(target == Rung.UNDETERMINED && milder ? Rung.CLEAR : target);
    if (milder) {
      boolean certain = target == Rung.CLEAR || target == Rung.OUT_OF_SCOPE;
      return found -> level(certain ? found.ceiling() : found.floor()) <= level;
    }
    return target == Rung.UNDETERMINED
        ? found -> level(found.ceiling()) >= level(Rung.DISCRETION)
        : found -> level(found.floor()) >= level;
  }

  /** Whether answers to what is open may lead from a determination to a rung. */
  static Predicate<Determination> opensTheWayTo(Rung target, boolean milder) {
    int level = level(target);
    return milder
        ? found -> level(found.floor()) <= level
        : found -> level(found.ceiling()) >= level;
  }

  /** Whether a rung is milder than an outcome; what is not determined lies above the mildest. */
  static boolean isMilder(Rung target, Rung outcome) {
    return order(target) < order(outcome);
  }

  private static int order(Rung rung) {
    return rung == Rung.UNDETERMINED ? 1 : level(rung) * 2;
  }

  private static int level(Rung rung) {
    return switch (rung) {
      case OUT_OF_SCOPE -> -1;
      case DISCRETION -> 1;
      case EXCLUDED -> 2;
      default -> 0;
    };
  }
}
