package org.probity.analysis.change;

import java.util.List;
import java.util.Optional;
import org.probity.analysis.change.ChangeReport.CornerView;
import org.probity.analysis.change.Result.Aspect;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.Question;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;

/**
 * The results of each evidence under each edition; the first word of a name is the evidence, the
 * second the edition.
 */
record Corners(Result oldOld, Result newOld, Result oldNew, Result newNew) {
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  /** The four, each by evaluating it; what no edition covers is out of scope on any evidence. */
  static Corners of(
      Evaluator evaluator,
      Question before,
      Optional<Edition> editionBefore,
      Question after,
      Optional<Edition> editionAfter) {
    return new Corners(
        result(evaluator, before, editionBefore),
        result(evaluator, after, editionBefore),
        result(evaluator, before, editionAfter),
        result(evaluator, after, editionAfter));
  }

  private static Result result(Evaluator evaluator, Question question, Optional<Edition> wanted) {
    WeighedCase weighed = evaluator.weigh(question.subject(), question.asOf(), question.knownBy());
    return wanted
        .flatMap(
            one -> evaluator.editionFor(weighed, question.policy().policy(), Optional.of(one.id())))
        .map(
            edition ->
                Result.of(
                    evaluator.determine(
                        weighed,
                        question.policy(),
                        edition,
                        evaluator.arguments(weighed, question.policy(), edition))))
        .orElse(Result.OUT_OF_SCOPE);
  }

  /** The outcomes are compared, or, where they are the same, all that is possible. */
  Aspect aspect() {
    return oldOld.outcome() == newNew.outcome() ? Aspect.RANGE : Aspect.OUTCOME;
  }

  /** Whether there is a change that neither evidence nor edition makes alone. */
  boolean takesBoth() {
    return !aspect().isSame(oldOld, newNew)
        && !aspect().isSame(newOld, newNew)
        && !aspect().isSame(oldNew, newNew);
  }

  /** The word for what evidence and edition make of the change. */
  String verdict() {
    Aspect aspect = aspect();
    boolean evidenceMoves = !aspect.isSame(oldOld, newOld);
    boolean editionMoves = !aspect.isSame(oldOld, oldNew);
    if (aspect.isSame(oldOld, newNew)) {
      return evidenceMoves || editionMoves ? "cancelled" : "none";
    }
    boolean evidenceMakes = aspect.isSame(newOld, newNew);
    boolean editionMakes = aspect.isSame(oldNew, newNew);
    if (evidenceMakes && editionMakes) {
      return "either";
    }
    if (evidenceMakes && !editionMoves) {
      return "evidence";
    }
    if (editionMakes && !evidenceMoves) {
      return "edition";
    }
    return !evidenceMoves && !editionMoves ? "together" : "in-part";
  }

  /** In the order of the components. */
  List<CornerView> views() {
    return List.of(
        view(BEFORE, BEFORE, oldOld),
        view(AFTER, BEFORE, newOld),
        view(BEFORE, AFTER, oldNew),
        view(AFTER, AFTER, newNew));
  }

  private static CornerView view(String evidence, String edition, Result result) {
    return new CornerView(
        evidence, edition, result.outcome().word(), result.floor().word(), result.ceiling().word());
  }
}
