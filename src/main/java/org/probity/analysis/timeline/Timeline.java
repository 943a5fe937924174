package org.probity.analysis.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.Report.CaseView;
import org.probity.report.Report.CitationView;
import org.probity.report.Report.EngineView;

/**
 * A timeline {@code probity-timeline/1}. Words are written as in files; dates are ISO-8601; the
 * order of every list is part of the timeline.
 *
 * @param from first day of the line
 * @param to last day of the line, inclusive
 * @param knownBy the date up to which sources count on the clock {@code known-now}
 * @param clocks two: {@code known-then}, where on each day the sources of that day count, and
 *     {@code known-now}
 * @param decisions what was really decided under the policy, by date
 * @param evaluations how often the case was evaluated
 */
public record Timeline(
    String format,
    @JsonProperty("case") CaseView caseView,
    CodeView policy,
    String from,
    String to,
    String knownBy,
    List<ClockView> clocks,
    List<DecisionView> decisions,
    int evaluations,
    EngineView engine) {
  /** The value of {@code format}. */
  public static final String FORMAT = "probity-timeline/1";

  public Timeline {
    clocks = List.copyOf(clocks);
    decisions = List.copyOf(decisions);
  }

  /** The policy in all its editions. */
  public record CodeView(String id, String title, String issuer, String sha256) {}

  /**
   * @param clock known-then or known-now
   * @param steps the spans in which nothing changes, earliest first, without gaps
   */
  public record ClockView(String clock, List<StepView> steps) {
    public ClockView {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A span of days with one result.
   *
   * @param until its last day, inclusive; that of the line for the last step
   * @param edition name of the edition in force on the first day; "none" when none covers the
   *     subject
   * @param outcome clear, discretion, excluded, undetermined or out-of-scope
   * @param words the outcome in the code's own words
   * @param because ids of the criteria that lead to the outcome
   * @param moved whether outcome, floor or ceiling differ from the step before
   * @param criteria those whose value differs from the step before
   * @param news what was new on the first day; empty for the first step
   * @param pivots of the news, the smallest sets that alone bring about the outcome, floor and
   *     ceiling of this step, each found by evaluating the day before with nothing but that set
   *     added; empty for a step that did not move
   */
  public record StepView(
      String from,
      String until,
      String edition,
      String outcome,
      String floor,
      String ceiling,
      String words,
      List<String> because,
      boolean moved,
      List<ChangeView> criteria,
      List<NewsView> news,
      List<List<String>> pivots) {
    public StepView {
      because = List.copyOf(because);
      criteria = List.copyOf(criteria);
      news = List.copyOf(news);
      pivots = List.copyOf(pivots);
    }
  }

  /**
   * A criterion that took another value.
   *
   * @param before null where the edition before did not have the criterion
   * @param after null where the edition no longer has it
   */
  public record ChangeView(
      String id, String title, @Nullable String before, @Nullable String after) {}

  /**
   * Something that was new on a day.
   *
   * @param id of a source or claim; {@code day}; {@code edition}
   * @param kind source: it became public; claim: it begins to apply; day: lengths of time are
   *     counted from it, and claims cease to apply; edition: another applies
   * @param claims ids of the claims that the source is cited in, or that begin or cease to apply
   */
  public record NewsView(String id, String kind, String text, List<String> claims) {
    public NewsView {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A real decision beside what could be concluded on its day.
   *
   * @param on as the case states it; the results are those of its last day
   * @param day its last day, or that of the line if it is earlier
   * @param then what followed from what was known on the day
   * @param now what follows for the day from what is known now
   * @param citations where the decision is read
   */
  public record DecisionView(
      String event,
      String on,
      String day,
      @Nullable String note,
      StandingView then,
      StandingView now,
      List<CitationView> citations) {
    public DecisionView {
      citations = List.copyOf(citations);
    }
  }

  /**
   * How an outcome stood on a day.
   *
   * @param since the first day from which the outcome was the same without a break
   * @param atLeast whether the line begins on that day by choice, so that it may have been the same
   *     before
   * @param days from that day to the decision
   * @param next the first day after the decision with another outcome; null if there is none
   * @param nextOutcome that outcome
   */
  public record StandingView(
      String outcome,
      String words,
      String since,
      boolean atLeast,
      int days,
      @Nullable String next,
      @Nullable String nextOutcome) {}
}
