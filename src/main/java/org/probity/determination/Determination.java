package org.probity.determination;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.probity.finding.CriterionFinding;
import org.probity.finding.Truth;
import org.probity.policy.Rung;

/**
 * Where the findings lead.
 *
 * <p>A policy that reaches the subject only on a condition is out of scope where the condition
 * fails; while it is open, no rung is certain.
 *
 * @param floor the mildest rung that some completion of the open elements reaches
 * @param ceiling the most adverse one
 * @param because ids of the criteria that lead to the outcome, or, while it is undetermined, that
 *     could raise it
 * @param deciding the open elements on which the rung depends
 */
public record Determination(
    Rung outcome,
    Rung floor,
    Rung ceiling,
    List<String> because,
    SortedSet<Truth.Variable> deciding) {
  public Determination {
    because = List.copyOf(because);
    deciding = Collections.unmodifiableSortedSet(new TreeSet<>(deciding));
  }

  /** The policy does not cover the subject on the date. */
  public static final Determination OUT_OF_SCOPE =
      new Determination(
          Rung.OUT_OF_SCOPE, Rung.OUT_OF_SCOPE, Rung.OUT_OF_SCOPE, List.of(), new TreeSet<>());

  /**
   * The determination that the findings of one evaluation lead to; exact over all completions of
   * their open elements.
   */
  public static Determination of(List<CriterionFinding> findings) {
    Optional<Truth> inScope = findings.stream().map(CriterionFinding::reaches).reduce(Truth::and);
    if (inScope.isPresent() && inScope.get().isFalse()) {
      return outOfScope(findings);
    }
    Rung floor = Rung.CLEAR;
    Rung ceiling = Rung.CLEAR;
    SortedSet<Truth.Variable> deciding = new TreeSet<>();
    for (Rung rung : List.of(Rung.DISCRETION, Rung.EXCLUDED)) {
      List<Truth> adverse =
          findings.stream()
              .filter(finding -> finding.criterion().adverseRung().compareTo(rung) >= 0)
              .map(CriterionFinding::adverse)
              .toList();
      if (adverse.isEmpty()) {
        continue;
      }
      Truth reached = adverse.stream().reduce(Truth::or).orElseThrow().and(inScope.orElseThrow());
      floor = reached.isTrue() ? rung : floor;
      ceiling = reached.isFalse() ? ceiling : rung;
      deciding.addAll(reached.dependsOn());
    }
    Rung outcome = floor == ceiling || floor != Rung.CLEAR ? floor : Rung.UNDETERMINED;
    return new Determination(outcome, floor, ceiling, because(findings, outcome), deciding);
  }

  private static Determination outOfScope(List<CriterionFinding> findings) {
    List<String> because = ids(findings, found -> found.reaches().isFalse());
    return new Determination(
        Rung.OUT_OF_SCOPE, Rung.OUT_OF_SCOPE, Rung.OUT_OF_SCOPE, because, new TreeSet<>());
  }

  private static List<String> because(List<CriterionFinding> findings, Rung outcome) {
    if (outcome == Rung.CLEAR) {
      return List.of();
    }
    if (outcome == Rung.UNDETERMINED) {
      return ids(findings, found -> !found.adverse().isFalse() || !found.reaches().isTrue());
    }
    Predicate<CriterionFinding> leadsThere =
        found -> found.criterion().adverseRung() == outcome && !found.adverse().isFalse();
    List<String> certain = ids(findings, leadsThere.and(found -> found.adverse().isTrue()));
    return certain.isEmpty() ? ids(findings, leadsThere) : certain;
  }

  private static List<String> ids(
      List<CriterionFinding> findings, Predicate<CriterionFinding> which) {
    return findings.stream().filter(which).map(found -> found.criterion().id()).toList();
  }
}
