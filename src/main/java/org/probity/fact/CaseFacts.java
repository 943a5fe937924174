package org.probity.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.probity.model.Case;
import org.probity.model.Claim;
import org.probity.model.Stance;

/**
 * The claims of a case as they stood on a date, and what supports each.
 *
 * @param applied the claims in force, as rules see them, in the case's order
 * @param status for every claim of the case, by id: how it stands on the as-of date
 * @param supports two for each applied claim that has an admissible citation of that stance, or a
 *     final finding
 */
public record CaseFacts(
    LocalDate asOf,
    LocalDate knownBy,
    List<Claim> applied,
    SortedMap<String, Status> status,
    List<Support> supports) {

  /** How a claim stands on the as-of date. */
  public enum Status implements org.probity.model.Vocabulary {
    APPLIED,
    NOT_YET,
    OVER,
    UNCERTAIN,
    /**
     * A later attribute of the same name, or a later and different state of the same list, applies.
     */
    SUPERSEDED
  }

  public CaseFacts {
    applied = List.copyOf(applied);
    status = Collections.unmodifiableSortedMap(new TreeMap<>(status));
    supports = List.copyOf(supports);
  }

  /**
   * The facts of {@code subject} on {@code asOf}, from the sources that {@code admission} admits.
   */
  public static CaseFacts of(Case subject, LocalDate asOf, LocalDate knownBy, Admission admission) {
    return of(subject, asOf, knownBy, admission, claim -> asOf);
  }

  /**
   * The facts of {@code subject} if its claims stood as on days of their own, while every other
   * date is reckoned from {@code asOf}.
   *
   * @param day for each claim
   */
  public static CaseFacts of(
      Case subject,
      LocalDate asOf,
      LocalDate knownBy,
      Admission admission,
      Function<Claim, LocalDate> day) {
    SortedMap<String, Status> status = new TreeMap<>();
    Superseding superseding = new Superseding(subject, day, admission);
    List<Claim> applied = new ArrayList<>();
    for (Claim claim : subject.claims()) {
      Status stands = statusOf(claim, day.apply(claim), superseding);
      status.put(claim.id(), stands);
      if (stands == Status.APPLIED) {
        applied.add(claim.asOf(day.apply(claim)));
      }
    }
    Supports supports = new Supports(admission, applied);
    List<Support> found = new ArrayList<>();
    for (Claim claim : applied) {
      for (Stance stance : Stance.values()) {
        supports.of(claim, stance).ifPresent(found::add);
      }
    }
    return new CaseFacts(asOf, knownBy, applied, status, found);
  }

  private static Status statusOf(Claim claim, LocalDate day, Superseding superseding) {
    return switch (claim.inForceOn(day)) {
      case NOT_YET -> Status.NOT_YET;
      case OVER -> Status.OVER;
      case UNCERTAIN -> Status.UNCERTAIN;
      case YES -> superseding.isSuperseded(claim) ? Status.SUPERSEDED : Status.APPLIED;
    };
  }
}
