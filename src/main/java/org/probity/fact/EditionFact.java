package org.probity.fact;

import java.time.LocalDate;
import org.probity.policy.TableRow;

/**
 * A row of an edition's own tables. Rules join on it, so that what an edition counts is written in
 * the edition and not in a rule.
 */
public sealed interface EditionFact
    permits AnsweringParty,
        CountedParty,
        CoveredRight,
        ListedCountry,
        LookBack,
        ProtectedRight,
        Threshold,
        Window {

  /** What rules see of the row when {@code asOf} is asked about. */
  default Object on(LocalDate asOf) {
    return this;
  }

  /**
   * The typed fact that a row states.
   *
   * @throws IllegalArgumentException in plain words, if the kind or a field is unknown, missing or
   *     not of its type
   */
  static EditionFact of(TableRow row) {
    return EditionRow.read(row);
  }
}
