package org.probity.analysis.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.probity.model.Vocabulary;
import org.probity.pipeline.WeighedCase;
import org.probity.report.Report;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.DeterminationView;

/**
 * What followed from a case on one day.
 *
 * @param claims how each claim stood, in the words of the status, by id
 * @param values of the criteria, by id in the order of the edition
 * @param titles of the same criteria
 */
record Moment(
    LocalDate day,
    LocalDate knownBy,
    String edition,
    DeterminationView determination,
    Map<String, String> claims,
    Map<String, String> values,
    Map<String, String> titles) {

  static Moment of(WeighedCase weighed, Report report) {
    Map<String, String> claims = new LinkedHashMap<>();
    weighed.facts().status().forEach((id, status) -> claims.put(id, ((Vocabulary) status).word()));
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (CriterionView criterion : report.criteria()) {
      values.put(criterion.id(), criterion.value());
      titles.put(criterion.id(), criterion.title());
    }
    return new Moment(
        weighed.facts().asOf(),
        weighed.facts().knownBy(),
        report.policy().edition(),
        report.determination(),
        claims,
        values,
        titles);
  }

  /** Whether outcome, floor and ceiling are those of the other moment. */
  boolean isLevelWith(Moment other) {
    DeterminationView one = determination;
    DeterminationView two = other.determination;
    return one.outcome().equals(two.outcome())
        && one.floor().equals(two.floor())
        && one.ceiling().equals(two.ceiling());
  }

  /** Whether nothing that a step shows differs. */
  boolean isSameAs(Moment other) {
    return isLevelWith(other)
        && edition.equals(other.edition)
        && determination.equals(other.determination)
        && values.equals(other.values);
  }
}
