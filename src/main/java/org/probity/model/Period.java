package org.probity.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A span of time, both ends inclusive; an absent end is not known. */
public record Period(@Nullable PartialDate from, @Nullable PeriodEnd until) {

  /**
   * How the period stands on {@code day}. An unknown beginning counts as begun, an unknown end as
   * not ended.
   */
  public InForce on(LocalDate day) {
    InForce begun = from == null ? InForce.YES : from.begunBy(day);
    if (begun != InForce.YES) {
      return begun;
    }
    PartialDate end = until == null ? null : until.date();
    if (end == null || !end.earliest().isBefore(day)) {
      return InForce.YES;
    }
    return end.latest().isBefore(day) ? InForce.OVER : InForce.UNCERTAIN;
  }

  /**
   * Whether the period is stated to last beyond {@code day}: its end is {@code ongoing} or on or
   * after that day.
   */
  public boolean isOngoingOn(LocalDate day) {
    if (until == null || on(day) != InForce.YES) {
      return false;
    }
    PartialDate end = until.date();
    return end == null || !end.earliest().isBefore(day);
  }

  /** Whether the period certainly covers all days from {@code first} to {@code last}, inclusive. */
  public boolean coversAll(LocalDate first, LocalDate last) {
    return from != null && from.isCertainlyOnOrBefore(first) && isOngoingOn(last);
  }

  @Override
  public String toString() {
    return (from == null ? "?" : from) + " to " + (until == null ? "?" : until);
  }
}
