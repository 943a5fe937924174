package org.probity.analysis.reach;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.Report;

/**
 * What would change an outcome, {@code probity-reach/1}. The order of every list is part of the
 * value.
 *
 * @param determination the outcome that might change
 * @param rungs every other rung, mildest first
 * @param questions the elements that a set names, in the order of the criteria
 * @param settledAnyway the open questions that can no longer matter: whatever the answers to all
 *     others, an answer to this one leaves the rung as it is
 * @param unanswerable open questions that could matter and that no rule argues either way
 * @param search how it was found, and how far
 */
public record ReachReport(
    String format,
    @JsonProperty("case") Report.CaseView caseView,
    Report.PolicyView policy,
    String asOf,
    String knownBy,
    Report.DeterminationView determination,
    List<RungView> rungs,
    List<QuestionView> questions,
    List<OpenView> settledAnyway,
    List<OpenView> unanswerable,
    SearchView search,
    Report.EngineView engine) {

  /** The value of {@code format}. */
  public static final String FORMAT = "probity-reach/1";

  /**
   * How the case could come to a rung.
   *
   * @param ways the cheapest first; empty if it is out of reach
   * @param reasons why it is out of reach; empty where it is not
   * @param citations smallest sets of single citations whose loss leads there
   * @param limitsReached what of the search was cut short, so that there may be more ways
   */
  public record RungView(
      String rung,
      List<WayView> ways,
      List<String> reasons,
      List<List<CitationView>> citations,
      List<String> limitsReached) {}

  /**
   * Sets of steps written together: one alternative of each group.
   *
   * @param kinds answer, add or withdraw: what its steps are
   * @param steps of its cheapest set
   * @param sets how many sets are written
   */
  public record WayView(List<String> kinds, int steps, long sets, List<GroupView> groups) {}

  /**
   * @param criteria ids of the criteria that the alternatives settle; empty for what comes first
   * @param about id of the conduct, if they concern one
   */
  public record GroupView(
      List<String> criteria, @Nullable String about, List<List<StepView>> alternatives) {}

  /**
   * @param kind answer, an argument on an open question; add, an argument against what is settled,
   *     which makes it contested; or withdraw, the loss of a claim with all its citations
   * @param element slug; null for a withdrawal
   * @param about id of the conduct, where the element is put per conduct
   * @param answer yes or no; null for a withdrawal
   * @param proof what the argument must reach; null for a withdrawal
   * @param claim id; null where nothing is withdrawn
   */
  public record StepView(
      String kind,
      @Nullable String element,
      @Nullable String about,
      @Nullable String answer,
      @Nullable String proof,
      @Nullable String claim) {}

  /**
   * A question that a set answers, or reopens.
   *
   * @param value as it stands
   * @param reason why it stands so, in words
   */
  public record QuestionView(
      String element,
      @Nullable String about,
      String asks,
      String value,
      String reason,
      List<AnswerView> answers) {}

  /**
   * @param answer yes or no
   * @param proof what an argument for this answer must reach
   * @param rules those that could argue so; each is enough
   */
  public record AnswerView(String answer, String proof, List<RuleView> rules) {}

  /**
   * @param name what it argues, in words
   * @param from the kinds of claims that it argues from
   */
  public record RuleView(String name, List<String> from) {}

  /** An open question. */
  public record OpenView(String criterion, String element, @Nullable String about, String asks) {}

  /** A citation of a claim by a source. */
  public record CitationView(String claim, String source) {}

  /**
   * @param evaluations how many sets of steps were judged
   * @param limitSets how many sets of each kind were looked for
   * @param limitEvaluations how many sets of each kind were tried
   * @param limitBases after how many sets of additions or withdrawals answers were looked for
   */
  public record SearchView(int evaluations, int limitSets, int limitEvaluations, int limitBases) {}
}
