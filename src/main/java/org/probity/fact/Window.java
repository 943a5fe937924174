package org.probity.fact;

import java.time.LocalDate;

/**
 * A span of days that the edition's text states, both inclusive.
 *
 * @param name what may be done in it, such as {@code report-2024}
 */
public record Window(String name, LocalDate opens, LocalDate closes) implements EditionFact {
  public Window {
    if (closes.isBefore(opens)) {
      throw new IllegalArgumentException("the window closes on " + closes + ", before it opens");
    }
  }
}
