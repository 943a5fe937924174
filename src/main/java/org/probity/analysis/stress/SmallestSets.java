package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All smallest sets of numbered things that pass a test which a set goes on passing as it grows.
 *
 * <p>A smallest set that takes something from the complement of every failing set known so far is
 * tried. If it fails, it is grown to a largest failing set, which is one more to heed.
 *
 * <p>Source: D. Gunopulos and others, Discovering all most specific sentences, ACM Transactions on
 * Database Systems 28, 2003 (dualize and advance).
 *
 * @param sets none of which contains another, small ones first
 * @param complete whether these are all; otherwise a limit was reached
 * @param tests how many sets were tested, each counted once
 */
public record SmallestSets(List<BitSet> sets, boolean complete, int tests) {
  public SmallestSets {
    sets = sets.stream().sorted(Comparator.comparingInt(BitSet::cardinality)).toList();
  }

  /**
   * The smallest passing sets among {@code things} things, numbered from 0.
   *
   * @param limits how many sets to look for, and how many to test
   */
  public static SmallestSets of(int things, Predicate<BitSet> test, Limits limits) {
    return new Search(things, test, limits).find();
  }

  private static final class Search {
    private final int things;
    private final Predicate<BitSet> test;
    private final Limits limits;
    private final Map<BitSet, Boolean> tested = new HashMap<>();
    private final HittingSets complements = new HittingSets(HittingSets.USUAL);
    private final List<BitSet> found = new ArrayList<>();

    private Search(int things, Predicate<BitSet> test, Limits limits) {
      this.things = things;
      this.test = test;
      this.limits = limits;
    }

    private SmallestSets find() {
      boolean complete = true;
      try {
        BitSet all = new BitSet();
        all.set(0, things);
        if (passes(all)) {
          complete = search();
        }
      } catch (LimitReached tooMany) {
        complete = false;
      }
      return new SmallestSets(found, complete, tested.size());
    }

    /** Whether all were found before a limit was reached. */
    private boolean search() {
      for (Optional<BitSet> next = untried(); next.isPresent(); next = untried()) {
        if (!passes(next.get())) {
          complements.add(complementOfGrown(next.get()));
        } else if (found.size() >= limits.sets()) {
          return false;
        } else {
          found.add(next.get());
        }
      }
      return true;
    }

    private Optional<BitSet> untried() {
      return complements.minimal().stream()
          .filter(set -> !found.contains(set))
          .min(Comparator.comparingInt(BitSet::cardinality));
    }

    private BitSet complementOfGrown(BitSet failing) {
      BitSet grown = (BitSet) failing.clone();
      for (int i = 0; i < things; i++) {
        if (!grown.get(i)) {
          grown.set(i);
          if (passes(grown)) {
            grown.clear(i);
          }
        }
      }
      BitSet rest = new BitSet();
      rest.set(0, things);
      rest.andNot(grown);
      return rest;
    }

    private boolean passes(BitSet set) {
      Boolean known = tested.get(set);
      if (known != null) {
        return known;
      }
      if (tested.size() >= limits.evaluations()) {
        throw new LimitReached("sets tested: " + limits.evaluations());
      }
      boolean passes = test.test((BitSet) set.clone());
      tested.put((BitSet) set.clone(), passes);
      return passes;
    }
  }
}
