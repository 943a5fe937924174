package org.probity.analysis.stress;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.probity.model.Vocabulary;

/** Which way evidence moves an outcome on its ladder, whatever other evidence there is. */
enum Pull implements Vocabulary {
  GRAVER,
  MILDER;

  private Pull opposite() {
    return this == GRAVER ? MILDER : GRAVER;
  }

  /** The pulls of what speaks against something with these pulls. */
  static Set<Pull> opposite(Collection<Pull> pulls) {
    Set<Pull> opposite = EnumSet.noneOf(Pull.class);
    pulls.forEach(pull -> opposite.add(pull.opposite()));
    return opposite;
  }
}
