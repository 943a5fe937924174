package org.probity.fact;

import java.time.LocalDate;

/**
 * A length of time that the edition's text states. Rules see the day that lies so long before the
 * as-of date, as {@link Since}.
 *
 * @param months whole months, taken off before the days
 */
public record LookBack(String name, int months, int days) implements EditionFact {
  @Override
  public Object on(LocalDate asOf) {
    return new Since(name, asOf.minusMonths(months).minusDays(days));
  }
}
