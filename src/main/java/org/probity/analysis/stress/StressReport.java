package org.probity.analysis.stress;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.Report;

/**
 * What an outcome rests on, {@code probity-stress/1}. Citations are named by their numbers here,
 * from 1; the order of every list is part of the value.
 *
 * @param determination the outcome that is put to the test
 * @param withoutEvidence the outcome with no citation at all
 * @param citations every admissible citation of the claims that apply, or that another takes the
 *     place of; those that matter first
 * @param supports minimal sets of citations such that the outcome stays the same as long as one set
 *     is kept, whatever else is kept or lost; small sets first
 * @param corrections minimal sets of citations whose loss together changes the outcome; small sets
 *     first
 * @param sources the sources that matter, those with the greatest responsibility first
 * @param origins the independent origins that matter, likewise
 * @param robustness how many origins can be lost
 * @param standards the outcome under other standards of proof
 * @param attackFirst the citations that matter: those with the greatest responsibility first, among
 *     them those whose claims have the lowest proof
 * @param search how it was found, and how far that can be relied on
 */
public record StressReport(
    String format,
    @JsonProperty("case") Report.CaseView caseView,
    Report.PolicyView policy,
    String asOf,
    String knownBy,
    Report.DeterminationView determination,
    String withoutEvidence,
    List<CitationView> citations,
    List<List<Integer>> supports,
    List<CorrectionView> corrections,
    List<PartView> sources,
    List<PartView> origins,
    RobustnessView robustness,
    List<StandardView> standards,
    List<Integer> attackFirst,
    SearchView search,
    Report.EngineView engine) {

  /** The value of {@code format}. */
  public static final String FORMAT = "probity-stress/1";

  /**
   * @param number from 1
   * @param claimText the claim in words
   * @param sourceText author or publisher, title and date in one line
   * @param origin the independent origin behind the source
   * @param pull which way it moves the outcome: graver, milder, either or neither
   * @param proof level of proof of the claim
   * @param share 0 for a citation without responsibility, or else how many citations, it among
   *     them, must be lost together: its degree of responsibility is 1 divided by that
   */
  public record CitationView(
      int number,
      String claim,
      String claimText,
      String source,
      String sourceText,
      String stance,
      String origin,
      String pull,
      String proof,
      int share) {}

  /**
   * @param lost the numbers of the citations
   * @param becomes the outcome without them
   */
  public record CorrectionView(List<Integer> lost, String becomes) {}

  /**
   * All citations of one source or of one origin.
   *
   * @param share how many of its kind, it among them, must be lost together to change the outcome
   * @param citations the numbers of those that pull
   */
  public record PartView(String name, int share, List<Integer> citations) {}

  /**
   * @param survivesLossOfAny the largest number such that any so many origins can be lost without a
   *     change of the outcome; null if all can be lost, or if a limit left it unsettled
   * @param singlePointsOfFailure the origins whose loss alone changes the outcome
   * @param corrections minimal sets of origins whose loss together changes the outcome
   */
  public record RobustnessView(
      @Nullable Integer survivesLossOfAny,
      List<String> singlePointsOfFailure,
      List<OriginsView> corrections) {}

  /**
   * @param lost names of origins
   * @param becomes the outcome without them
   */
  public record OriginsView(List<String> lost, String becomes) {}

  /**
   * @param pro what an argument for any element must reach; "as-written" for the edition's own
   *     standards. Arguments against are held to the edition's standards throughout.
   * @param outcome as the evidence stands
   * @param undisputed the outcome if no citation contradicted a claim
   */
  public record StandardView(String pro, String outcome, String undisputed) {}

  /**
   * @param citations how many there are
   * @param pulling how many of them an argument may rest on; the others were left out throughout,
   *     which was seen to change nothing
   * @param evaluations how many sets of citations were judged
   * @param runs for how many of them rules had to run, since they looked new to the rules
   * @param limitSets how many sets of each kind were looked for
   * @param limitEvaluations how many sets of citations might be judged for each list
   * @param limitsReached the lists that a limit cut short, among citations, sources and origins;
   *     these lists may lack sets, and their shares may be smaller
   * @param everyCombinationTried whether what pulls either way was tried in every combination
   * @param dual whether supports and corrections were checked to be each other's minimal hitting
   *     sets; null where a limit was reached
   * @param counterexample evidence that changes the outcome when it is added; null if none was
   *     seen. Such evidence is the reason that each support is held against all that pulls the
   *     other way.
   */
  public record SearchView(
      int citations,
      int pulling,
      int evaluations,
      int runs,
      int limitSets,
      int limitEvaluations,
      List<String> limitsReached,
      boolean everyCombinationTried,
      @Nullable Boolean dual,
      @Nullable CounterexampleView counterexample) {}

  /**
   * @param kept citations that leave the outcome as it is, on their own
   * @param added further citations
   * @param becomes the outcome with both
   */
  public record CounterexampleView(List<Integer> kept, List<Integer> added, String becomes) {}
}
