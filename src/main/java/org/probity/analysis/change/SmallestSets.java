package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.probity.analysis.stress.HittingSets;
import org.probity.analysis.stress.LimitReached;
import org.probity.analysis.stress.Limits;
import org.probity.analysis.stress.MinimalSubset;

/**
 * Finds the smallest sets of items that pass a test which all items together pass.
 *
 * <p>First every set of one item is tried, then of two, and so on, as far as a quarter of the
 * allowed tests goes. Larger sets are found from those without which the rest fails, as the stress
 * test finds them: a smallest set that takes something of each of these is tried; if it fails, what
 * it leaves out contains another of these. A test may pass for a set and fail for a larger one, so
 * each set is shown only after it and every part of it were tried, and, as far as another quarter
 * goes, each is tried with every further item.
 */
final class SmallestSets {
  /** The largest set of which every part is tried. */
  private static final int EVERY_PART = 10;

  private final BitSet all;
  private final Predicate<BitSet> test;
  private final Limits limits;
  private final Map<BitSet, Boolean> tried = new LinkedHashMap<>();
  private final Set<BitSet> found = new LinkedHashSet<>();
  private final HittingSets needed = new HittingSets(HittingSets.USUAL);
  private int size;

  /** A search among items for what passes a test. */
  SmallestSets(BitSet all, Predicate<BitSet> test, Limits limits) {
    this.all = all;
    this.test = test;
    this.limits = limits;
  }

  /**
   * What was found.
   *
   * @param sets that pass, while no part of them does; small sets first
   * @param needed minimal sets without which all the others fail; small sets first
   * @param everySizeTo every set of so many items or fewer was tried
   * @param complete whether no limit was reached; then nothing is missing unless a change can take
   *     back what others do
   * @param undone how many of the sets fail again with certain further items
   */
  record Found(
      List<BitSet> sets,
      List<BitSet> needed,
      int everySizeTo,
      boolean complete,
      int undone,
      int tried) {}

  /** Searches until all is found or a limit is reached. */
  Found find() {
    boolean complete;
    try {
      trySmall();
      complete = search();
    } catch (LimitReached tooMany) {
      complete = false;
    }
    List<BitSet> minimal =
        found.stream().filter(this::isMinimal).sorted(HittingSets.SMALL_FIRST).toList();
    tryMore(minimal);
    List<BitSet> without = needed.family().stream().sorted(HittingSets.SMALL_FIRST).toList();
    return new Found(minimal, without, size, complete, undone(minimal), tried.size());
  }

  private boolean passes(BitSet set) {
    Boolean known = tried.get(set);
    if (known != null) {
      return known;
    }
    if (tried.size() >= limits.evaluations()) {
      throw new LimitReached("sets judged: " + limits.evaluations());
    }
    boolean passes = test.test(set);
    tried.put((BitSet) set.clone(), passes);
    return passes;
  }

  private void trySmall() {
    long most = limits.evaluations() / 4L;
    int items = all.cardinality();
    long sets = 1;
    long sum = 0;
    while (size < items) {
      sets = sets * (items - size) / (size + 1);
      sum += sets;
      if (sum > most) {
        return;
      }
      trySets(new BitSet(), -1, size + 1);
      size++;
    }
  }

  private void trySets(BitSet chosen, int last, int more) {
    if (more == 0) {
      if (!containsFound(chosen) && passes(chosen)) {
        found.add((BitSet) chosen.clone());
      }
      return;
    }
    for (int i = all.nextSetBit(last + 1); i >= 0; i = all.nextSetBit(i + 1)) {
      chosen.set(i);
      trySets(chosen, i, more - 1);
      chosen.clear(i);
    }
  }

  private boolean containsFound(BitSet set) {
    return found.stream().anyMatch(known -> HittingSets.contains(set, known));
  }

  private boolean search() {
    Set<BitSet> done = new LinkedHashSet<>();
    while (true) {
      Optional<BitSet> next =
          needed.minimal().stream().filter(set -> !done.contains(set)).min(HittingSets.SMALL_FIRST);
      if (next.isEmpty()) {
        return true;
      }
      if (found.size() >= limits.sets() || needed.family().size() >= limits.sets()) {
        return false;
      }
      BitSet candidate = next.get();
      if (passes(candidate)) {
        done.add(candidate);
        found.add(smallestPart(candidate));
      } else {
        BitSet lost = without(candidate);
        needed.add(new MinimalSubset(gone -> !passes(without(gone))).of(lost));
      }
    }
  }

  private BitSet without(BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest;
  }

  private BitSet smallestPart(BitSet passing) {
    if (passing.cardinality() > EVERY_PART) {
      return new MinimalSubset(this::passes).of(passing);
    }
    return parts(passing).stream()
        .filter(this::passes)
        .min(HittingSets.SMALL_FIRST)
        .orElse(passing);
  }

  /** Every part of a set but itself. */
  private static List<BitSet> parts(BitSet set) {
    int[] members = set.stream().toArray();
    List<BitSet> parts = new ArrayList<>();
    for (long bits = 0; bits < (1L << members.length) - 1; bits++) {
      BitSet part = new BitSet();
      BitSet.valueOf(new long[] {bits}).stream().forEach(i -> part.set(members[i]));
      parts.add(part);
    }
    return parts;
  }

  /** Whether no other set that was found is a part of this one. */
  private boolean isMinimal(BitSet set) {
    return found.stream()
        .noneMatch(other -> !other.equals(set) && HittingSets.contains(set, other));
  }

  /** Tries the sets with one further item each. */
  private void tryMore(List<BitSet> minimal) {
    int most = Math.min(limits.evaluations(), tried.size() + limits.evaluations() / 4);
    for (BitSet set : minimal) {
      BitSet others = without(set);
      for (int i = others.nextSetBit(0); i >= 0; i = others.nextSetBit(i + 1)) {
        if (tried.size() >= most) {
          return;
        }
        BitSet more = (BitSet) set.clone();
        more.set(i);
        passes(more);
      }
    }
  }

  private int undone(List<BitSet> minimal) {
    List<BitSet> failing =
        tried.entrySet().stream().filter(one -> !one.getValue()).map(Map.Entry::getKey).toList();
    return (int)
        minimal.stream()
            .filter(set -> failing.stream().anyMatch(other -> HittingSets.contains(other, set)))
            .count();
  }
}
