package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.probity.argument.Side;
import org.probity.finding.Truth;
import org.probity.model.ProofLevel;
import org.probity.model.Vocabulary;

/** One thing that could happen to a case and move its outcome. */
sealed interface Step {
  /** What sort of thing it is, that which asks least first. */
  enum Kind implements Vocabulary {
    ANSWER,
    ADD,
    WITHDRAW
  }

  /** Orders by kind, then by what it is about. */
  Comparator<Step> ORDER =
      Comparator.comparing(Step::kind)
          .thenComparing(Step::about)
          .thenComparing(Step::name)
          .thenComparing(Step::proof);

  /** The sort of thing. */
  Kind kind();

  /** Id of the conduct that it concerns, or empty. */
  String about();

  /** Slug of the element with the side, or id of the claim. */
  String name();

  /** The proof that it asks for; none for a withdrawal. */
  ProofLevel proof();

  /**
   * An argument that meets the standard of its side.
   *
   * @param open whether the question is open, so that this answers it; otherwise the element was
   *     settled the other way, and this makes it contested
   */
  record Argued(boolean open, Truth.Variable element, Side side, ProofLevel proof) implements Step {
    @Override
    public Kind kind() {
      return open ? Kind.ANSWER : Kind.ADD;
    }

    @Override
    public String about() {
      return element.about();
    }

    @Override
    public String name() {
      return element.element() + " " + side.word();
    }
  }

  /** A claim that loses every citation. */
  record Lost(String claim) implements Step {
    @Override
    public Kind kind() {
      return Kind.WITHDRAW;
    }

    @Override
    public String about() {
      return "";
    }

    @Override
    public String name() {
      return claim;
    }

    @Override
    public ProofLevel proof() {
      return ProofLevel.NONE;
    }
  }

  /** The claims among the steps. */
  static List<String> lost(Iterable<Step> steps) {
    List<String> claims = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Lost lost) {
        claims.add(lost.claim());
      }
    }
    return claims;
  }
}
