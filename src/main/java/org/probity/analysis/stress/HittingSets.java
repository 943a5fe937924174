package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The minimal sets that share a member with every set of a family, kept up to date as the family
 * grows, set by set.
 *
 * <p>Source: C. Berge, Hypergraphs, 1989, chapter 2 (transversals).
 */
public final class HittingSets {
  /** Far more than a search needs that may find a thousand sets. */
  public static final int USUAL = 50_000;

  /** Small sets first; of two of a size, the one with the lowest number that the other lacks. */
  public static final Comparator<BitSet> SMALL_FIRST =
      Comparator.comparingInt(BitSet::cardinality).thenComparing(HittingSets::lowestFirst);

  private final int most;
  private final List<BitSet> family = new ArrayList<>();
  private List<BitSet> hitting = List.of(new BitSet());

  /** The hitting sets of a family that has no set yet, of which there may be so many. */
  public HittingSets(int most) {
    this.most = most;
  }

  /**
   * The hitting sets of a family.
   *
   * @throws LimitReached if there are too many on the way
   */
  public static HittingSets of(List<BitSet> family) {
    HittingSets sets = new HittingSets(USUAL);
    family.forEach(sets::add);
    return sets;
  }

  /**
   * Adds a set to the family. One that contains another asks for nothing.
   *
   * @throws LimitReached if there are too many hitting sets
   */
  public void add(BitSet added) {
    if (family.stream().anyMatch(known -> contains(added, known))) {
      return;
    }
    family.removeIf(known -> contains(known, added));
    family.add((BitSet) added.clone());
    Set<BitSet> minimal = new LinkedHashSet<>();
    for (BitSet known : hitting) {
      if (known.intersects(added)) {
        addIfMinimal(minimal, known);
      } else {
        added.stream().forEach(member -> addIfMinimal(minimal, with(known, member)));
      }
    }
    hitting = List.copyOf(minimal);
  }

  private void addIfMinimal(Set<BitSet> minimal, BitSet candidate) {
    if (needsEveryMember(candidate)) {
      minimal.add(candidate);
    }
    if (minimal.size() > most) {
      throw new LimitReached("hitting sets: " + most);
    }
  }

  /** Whether each member alone hits some set of the family. */
  private boolean needsEveryMember(BitSet candidate) {
    BitSet needed = new BitSet();
    for (BitSet set : family) {
      BitSet common = (BitSet) candidate.clone();
      common.and(set);
      if (common.cardinality() == 1) {
        needed.or(common);
      }
    }
    return needed.equals(candidate);
  }

  /** The family without the sets that contain others of it. */
  public List<BitSet> family() {
    return List.copyOf(family);
  }

  /** The minimal hitting sets; the empty set for an empty family. */
  public List<BitSet> minimal() {
    return hitting;
  }

  /** Whether every member of {@code part} is one of {@code whole}. */
  public static boolean contains(BitSet whole, BitSet part) {
    for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
      if (!whole.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** What is in either. */
  public static BitSet union(BitSet one, BitSet other) {
    BitSet union = (BitSet) one.clone();
    union.or(other);
    return union;
  }

  private static int lowestFirst(BitSet one, BitSet other) {
    BitSet differing = (BitSet) one.clone();
    differing.xor(other);
    int first = differing.nextSetBit(0);
    return first < 0 ? 0 : one.get(first) ? -1 : 1;
  }

  private static BitSet with(BitSet set, int member) {
    BitSet more = (BitSet) set.clone();
    more.set(member);
    return more;
  }
}
