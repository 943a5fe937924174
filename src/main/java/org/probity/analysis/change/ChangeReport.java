package org.probity.analysis.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.Report;

/**
 * Why the outcome of one report is not that of another: {@code probity-change/1}.
 *
 * @param difference from the first report to the second, as they were made
 * @param notComputed what could not be told apart and why, in words; empty if everything was
 * @param attribution absent if one of the reports cannot be made again
 */
public record ChangeReport(
    String format,
    SideView before,
    SideView after,
    ReportDifference difference,
    List<String> notComputed,
    @Nullable AttributionView attribution,
    Report.EngineView engine) {
  /** The value of {@code format}. */
  public static final String FORMAT = "probity-change/1";

  /**
   * One of the two reports.
   *
   * @param file the report's file, if it was read from one
   * @param now what the rules at hand say to the same question, if that is another determination
   */
  public record SideView(
      @JsonProperty("case") Report.CaseView caseView,
      Report.PolicyView policy,
      String asOf,
      String knownBy,
      Report.DeterminationView determination,
      @Nullable String file,
      Report.@Nullable DeterminationView now) {}

  /**
   * The four combinations of evidence and edition, and what follows from them.
   *
   * @param compared outcome, or range where the outcomes are the same: the outcome with its floor
   *     and ceiling
   * @param corners old evidence under the old edition, new under old, old under new, new under new
   * @param verdict none: nothing changed; evidence or edition: it alone made the change, whatever
   *     the other; either: each alone makes it; together: only both make it; in-part: each makes a
   *     part of it, or one makes it only alone; cancelled: they undo each other
   * @param searches for the smallest sets that make the change
   */
  public record AttributionView(
      String compared, List<CornerView> corners, String verdict, List<SearchView> searches) {}

  /**
   * What an evaluation gives.
   *
   * @param evidence before or after
   * @param edition before or after
   */
  public record CornerView(
      String evidence, String edition, String outcome, String floor, String ceiling) {}

  /**
   * What is enough for a change, and what it needs. Items are named by their numbers, from 1.
   *
   * @param of evidence, edition or both
   * @param given what stays as it is meanwhile, in words
   * @param from the outcome without any item
   * @param to the outcome with every item, which the sets lead to as well
   * @param items those in which the two sides differ and which are in one of the sets
   * @param differing how many items the two sides differ in
   * @param sets each leads to the outcome when it is taken over alone, and no part of it does;
   *     small sets first
   * @param needed without all of one of these, all other items together do not lead to it; small
   *     sets first
   * @param everySizeTo every set of so many items or fewer was tried
   * @param undone how many of the sets lead elsewhere again with certain further items
   * @param evaluations how many mixtures were evaluated
   * @param limitReached whether a limit cut the search short, so that sets may be missing
   */
  public record SearchView(
      String of,
      String given,
      String from,
      String to,
      List<ItemView> items,
      int differing,
      List<List<Integer>> sets,
      List<List<Integer>> needed,
      int everySizeTo,
      int undone,
      int evaluations,
      boolean limitReached) {}

  /** Something in which the two sides differ. */
  public record ItemView(int number, String kind, String id, String words) {}
}
