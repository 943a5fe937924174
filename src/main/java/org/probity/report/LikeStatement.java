package org.probity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.Report.CitationView;

/**
 * A statement of the subject to a body held beside another's of the same kind to the same body, or
 * beside a model that the body gives. It bears on how seriously the statement was meant; it proves
 * no conduct, and nothing in it bears on the outcome.
 *
 * @param statement id of the subject's statement
 * @param to id of the body
 * @param body its name
 * @param kind of both statements
 * @param isModel whether the other is a model, and no statement
 * @param words the number of words of the subject's statement
 * @param otherWords the number of words of the other
 * @param commonWords how many words both have in the same order; words in square brackets are not
 *     compared
 * @param percent the common words in per cent of the longer text, rounded down
 * @param nearIdentical whether that is {@value #NEAR_IDENTICAL} or more
 * @param oneOrigin whether all that is known of both wordings comes from one origin
 * @param passages both side by side, if they are near-identical
 * @param models what is known of models that the body gives for such statements
 */
public record LikeStatement(
    String statement,
    String to,
    String body,
    String kind,
    WordingView own,
    WordingView other,
    boolean isModel,
    int words,
    int otherWords,
    int commonWords,
    int percent,
    boolean nearIdentical,
    boolean oneOrigin,
    List<PassageView> passages,
    List<PracticeView> models) {
  /**
   * From so many per cent on two texts are called near-identical: at most one word in ten differs.
   * A convention of this program, which every report states.
   */
  public static final int NEAR_IDENTICAL = 90;

  public LikeStatement {
    passages = List.copyOf(passages);
    models = List.copyOf(models);
  }

  /**
   * Whose words they are, and where they are printed.
   *
   * @param id of the wording in the case
   * @param citations those to sources that were public by the known-by date
   */
  public record WordingView(String id, String by, String on, List<CitationView> citations) {
    public WordingView {
      citations = List.copyOf(citations);
    }
  }

  /** A stretch of both texts; either may be empty where they differ. */
  public record PassageView(boolean same, String own, String other) {}

  /**
   * Something known of how the body works.
   *
   * @param source publisher and title
   * @param certainty primary or secondary
   */
  public record PracticeView(
      String says,
      String source,
      @Nullable String url,
      @Nullable String published,
      String certainty,
      @Nullable String note) {}
}
