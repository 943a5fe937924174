package org.probity.analysis.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.Report.DeterminationView;

/**
 * What two reports say differently, from the first to the second. Whatever both say alike is left
 * out; a state that is absent means that the report has no such part. Words are those of the
 * reports. Lists are in the order of the second report, what only the first has behind it.
 *
 * @param taken criteria of other policies that arguments rest on
 * @param sources sources that one report does not have, or that differ in what counts
 */
public record ReportDifference(
    DeterminationView before,
    DeterminationView after,
    List<CriterionDifference> criteria,
    List<OpenDifference> open,
    List<TakenDifference> taken,
    List<ClaimDifference> claims,
    List<SourceDifference> sources) {

  /** Whether the reports say the same, but for dates, names and hashes. */
  public boolean isEmpty() {
    return before.equals(after)
        && criteria.isEmpty()
        && open.isEmpty()
        && taken.isEmpty()
        && claims.isEmpty()
        && sources.isEmpty();
  }

  /** Whether the outcomes are two. */
  public boolean changesOutcome() {
    return !before.outcome().equals(after.outcome());
  }

  /**
   * @param elements those that differ in themselves or in their arguments
   */
  public record CriterionDifference(
      String id,
      String title,
      @Nullable CriterionState before,
      @Nullable CriterionState after,
      List<ElementDifference> elements) {}

  /**
   * @param provision id of the clause
   */
  public record CriterionState(
      String value,
      String tells,
      String kind,
      String force,
      String composition,
      String provision) {}

  /**
   * @param about id of the conduct that the element is valued for, if it is valued per conduct
   */
  public record ElementDifference(
      String id,
      @Nullable String about,
      String asks,
      @Nullable ElementState before,
      @Nullable ElementState after,
      List<ArgumentDifference> arguments) {}

  /**
   * @param pro the weakest proof that counts for it
   * @param con the weakest proof that counts against it
   */
  public record ElementState(String value, String pro, String con, String reason) {}

  /** An argument is the same as another if all but its state is. */
  public record ArgumentDifference(
      String rule,
      String side,
      List<String> claims,
      List<String> facts,
      @Nullable ArgumentState before,
      @Nullable ArgumentState after) {}

  /** How strong an argument is and whether it counts. */
  public record ArgumentState(String strength, boolean counts, boolean undercut) {}

  /** An element that is open in one report at least. */
  public record OpenDifference(
      String criterion,
      String element,
      @Nullable String about,
      String asks,
      @Nullable OpenState before,
      @Nullable OpenState after) {}

  /** Why an element is open, and whether it could change the outcome. */
  public record OpenState(String value, String reason, boolean canChange) {}

  /** A criterion of another policy that arguments rest on, with its values. */
  public record TakenDifference(
      String policy, String criterion, @Nullable String before, @Nullable String after) {}

  /**
   * @param citations those that one report does not have, or that count in one only
   */
  public record ClaimDifference(
      String id,
      @Nullable ClaimState before,
      @Nullable ClaimState after,
      List<CitationDifference> citations) {}

  /** What a claim says, how it is proved, and whether it is in force. */
  public record ClaimState(String text, String proof, String counterProof, String status) {}

  /**
   * What a source says on a claim.
   *
   * @param before how many passages count in the first report
   * @param after how many passages count in the second
   */
  public record CitationDifference(String source, String stance, int before, int after) {}

  /** A source in one line, with its states. */
  public record SourceDifference(
      String id, String citation, @Nullable SourceState before, @Nullable SourceState after) {}

  /** Whether a source counts, and as whose. */
  public record SourceState(String origin, @Nullable String published, boolean admissible) {}
}
