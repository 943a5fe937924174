package org.probity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.Report.CitationView;

/**
 * How a report could be challenged: the strongest case that each criterion is met and that it is
 * not, and the critical questions that its claims leave unanswered. Nothing here bears on the
 * outcome.
 *
 * @param criteria those with an argument on either side, in the order of the edition
 * @param questions about claims that arguments rest on, in the order of the claims
 */
public record Challenges(List<SidesView> criteria, List<QuestionView> questions) {
  public Challenges {
    criteria = List.copyOf(criteria);
    questions = List.copyOf(questions);
  }

  /**
   * For each element the strongest argument of a side.
   *
   * @param met those towards the criterion being met
   * @param unmet those towards its not being met
   */
  public record SidesView(String criterion, List<StrongestView> met, List<StrongestView> unmet) {
    public SidesView {
      met = List.copyOf(met);
      unmet = List.copyOf(unmet);
    }
  }

  /**
   * An argument that none of its side and element surpasses.
   *
   * @param about id of the conduct, if the element is valued per conduct
   * @param counts whether it meets the standard and is not undercut
   */
  public record StrongestView(
      String element,
      @Nullable String about,
      String rule,
      String strength,
      boolean counts,
      List<String> claims) {
    public StrongestView {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A critical question that the case does not settle.
   *
   * @param question disputed, one-origin, second-hand, own-words, stale, other-entity, remedied,
   *     mere-presence
   * @param answer what the case has on it, in a sentence
   * @param citations those that the question is about
   */
  public record QuestionView(
      String claim, String question, String answer, List<CitationView> citations) {
    public QuestionView {
      citations = List.copyOf(citations);
    }
  }
}
