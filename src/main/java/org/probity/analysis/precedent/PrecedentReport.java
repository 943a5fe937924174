package org.probity.analysis.precedent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.Report;

/**
 * Decisions under one policy held against one another, {@code probity-precedents/1}. The order of
 * every list is part of the value.
 *
 * @param decisions those that were compared, by date
 * @param compared how many pairs of decisions of different severity on different cases there are
 * @param pairs those in which the milder decision met a case at least as adverse
 * @param leftOut the entries of the histories that were not compared
 */
public record PrecedentReport(
    String format,
    PolicyView policy,
    List<DecisionView> decisions,
    int compared,
    List<PairView> pairs,
    List<LeftOutView> leftOut,
    Report.EngineView engine) {

  /** The value of {@code format}. */
  public static final String FORMAT = "probity-precedents/1";

  /**
   * @param sha256 hash of the policy's manifest, editions and rules
   */
  public record PolicyView(String id, String title, String sha256) {}

  /**
   * A real decision.
   *
   * @param caseId id of the case
   * @param severity mild, watched or adverse
   * @param edition in force when it was made; the first of two where its date allows both
   * @param outcome of the evaluation as of then, as known then
   * @param against ids of the criteria that told against the subject then
   */
  public record DecisionView(
      String caseId,
      String subject,
      String event,
      String on,
      String severity,
      String edition,
      String outcome,
      List<String> against,
      @Nullable String note,
      List<SourceView> sources) {}

  /** Where a decision is stated. */
  public record SourceView(String id, String citation, String stance, @Nullable String says) {}

  /**
   * A milder decision and a graver one that it cannot easily stand beside.
   *
   * @param milder on the case with at least as much against it and no more for it
   * @param elements for each criterion, for one conduct each where it is put per conduct
   */
  public record PairView(DecisionView milder, DecisionView graver, List<MatchView> elements) {}

  /**
   * One criterion of both cases.
   *
   * @param milderAbout id of the conduct in the milder case; null where none is named
   * @param graverAbout id of the conduct in the graver case; null where none is named
   * @param againstBoth the elements that tell against both subjects
   * @param againstMilderOnly those that tell against the one with the milder decision only
   * @param forGraverOnly those that tell for the one with the graver decision only
   */
  public record MatchView(
      String criterion,
      @Nullable String milderAbout,
      @Nullable String graverAbout,
      List<String> againstBoth,
      List<String> againstMilderOnly,
      List<String> forGraverOnly) {}

  /** An entry of a history that was not compared. */
  public record LeftOutView(String caseId, String event, String on, String reason) {}
}
