package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The units in which evidence is taken away: single citations, or all citations of one source or of
 * one origin. Only citations that pull the outcome some way belong to an item.
 *
 * @param names of the items, which are numbered from 0; for single citations, their numbers
 * @param members the numbers of the citations of each item
 * @param ways which ways each citation of the case pulls, by number
 */
record Items(List<String> names, List<BitSet> members, List<Set<Pull>> ways) {
  Items {
    names = List.copyOf(names);
    members = List.copyOf(members);
    ways = List.copyOf(ways);
  }

  /** Every citation that pulls, on its own. */
  static Items single(List<Set<Pull>> ways) {
    List<String> names = new ArrayList<>();
    List<BitSet> members = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      if (!ways.get(i).isEmpty()) {
        BitSet alone = new BitSet();
        alone.set(i);
        names.add(String.valueOf(i));
        members.add(alone);
      }
    }
    return new Items(names, members, ways);
  }

  /** The citations that pull, put together by name, in the order of the names. */
  static Items grouped(
      List<ClaimCitation> citations, List<Set<Pull>> ways, Function<ClaimCitation, String> name) {
    SortedMap<String, BitSet> members = new TreeMap<>();
    for (int i = 0; i < ways.size(); i++) {
      if (!ways.get(i).isEmpty()) {
        members.computeIfAbsent(name.apply(citations.get(i)), any -> new BitSet()).set(i);
      }
    }
    return new Items(List.copyOf(members.keySet()), List.copyOf(members.values()), ways);
  }

  int size() {
    return names.size();
  }

  /** The numbers of all items. */
  BitSet all() {
    BitSet all = new BitSet();
    all.set(0, size());
    return all;
  }

  /** The numbers of the items that pull in exactly these ways. */
  BitSet pulling(Set<Pull> wanted) {
    BitSet found = new BitSet();
    for (int i = 0; i < size(); i++) {
      Set<Pull> pulls = EnumSet.noneOf(Pull.class);
      members.get(i).stream().forEach(citation -> pulls.addAll(ways.get(citation)));
      if (pulls.equals(wanted)) {
        found.set(i);
      }
    }
    return found;
  }

  /** The numbers of the citations of these items. */
  BitSet citationsOf(BitSet items) {
    BitSet citations = new BitSet();
    items.stream().forEach(i -> citations.or(members.get(i)));
    return citations;
  }

  /** The items all of whose citations are among these. */
  BitSet within(BitSet citations) {
    BitSet found = new BitSet();
    for (int i = 0; i < size(); i++) {
      if (HittingSets.contains(citations, members.get(i))) {
        found.set(i);
      }
    }
    return found;
  }
}
