package org.probity.analysis.stress;

import java.util.BitSet;
import java.util.List;

/** What an outcome relies on among items of one kind. */
record Relied(Items items, Reliance reliance) {

  /** The names of the items of a set. */
  List<String> names(BitSet set) {
    return set.stream().mapToObj(items.names()::get).toList();
  }

  /** The numbers of the citations in the items of each minimal support. */
  List<BitSet> supports() {
    return reliance.supports().stream().map(items::citationsOf).toList();
  }

  /** The numbers of the citations in the items of each minimal correction. */
  List<BitSet> corrections() {
    return reliance.corrections().stream().map(items::citationsOf).toList();
  }
}
