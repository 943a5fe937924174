package org.probity.determination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
    List<String> because =
        findings.stream()
            .filter(finding -> finding.reaches().isFalse())
            .map(finding -> finding.criterion().id())
            .toList();
    return new Determination(
        Rung.OUT_OF_SCOPE, Rung.OUT_OF_SCOPE, Rung.OUT_OF_SCOPE, because, new TreeSet<>());
  }

  private static List<String> because(List<CriterionFinding> findings, Rung outcome) {
    if (outcome == Rung.CLEAR) {
      return List.of();
    }
    List<String> certain = new ArrayList<>();
    List<String> possible = new ArrayList<>();
    for (CriterionFinding finding : findings) {
      boolean leadsThere =
          outcome == Rung.UNDETERMINED || finding.criterion().adverseRung() == outcome;
      boolean opensScope = outcome == Rung.UNDETERMINED && !finding.reaches().isTrue();
      if (opensScope) {
        possible.add(finding.criterion().id());
      } else if (leadsThere && !finding.adverse().isFalse()) {
        (finding.adverse().isTrue() ? certain : possible).add(finding.criterion().id());
      }
    }
    return certain.isEmpty() ? possible : certain;
  }
}
