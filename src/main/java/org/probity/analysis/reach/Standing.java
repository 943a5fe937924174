package org.probity.analysis.reach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.argument.Side;
import org.probity.finding.Truth;
import org.probity.finding.Value;
import org.probity.model.ProofLevel;
import org.probity.model.Vocabulary;
import org.probity.report.Report;

/** How the elements of a case stand, as a report on it says. */
final class Standing {
  /**
   * One element, for one conduct where it is put per conduct.
   *
   * @param countsFor whether an argument for it counts
   * @param countsAgainst whether an argument against it counts
   */
  record State(
      Truth.Variable variable,
      String asks,
      Value value,
      String reason,
      boolean countsFor,
      boolean countsAgainst,
      ProofLevel pro,
      ProofLevel con) {

    /** The proof that an argument on a side needs. */
    ProofLevel standard(Side side) {
      return side == Side.PRO ? pro : con;
    }

    /** What one more argument on a side would do; empty where it would do nothing. */
    Optional<Step.Argued> argued(Side side) {
      boolean opposed = side == Side.PRO ? countsAgainst : countsFor;
      if (value.isOpen()) {
        return opposed ? Optional.empty() : Optional.of(step(true, side));
      }
      return opposed ? Optional.of(step(false, side)) : Optional.empty();
    }

    private Step.Argued step(boolean open, Side side) {
      return new Step.Argued(open, variable, side, standard(side));
    }
  }

  private final Report report;
  private final Map<Truth.Variable, State> states = new LinkedHashMap<>();

  Standing(Report report) {
    this.report = report;
    for (Report.CriterionView criterion : report.criteria()) {
      for (Report.InstanceView instance : criterion.instances()) {
        for (Report.ElementView element : instance.elements()) {
          State state = state(element, Objects.requireNonNullElse(instance.about(), ""));
          states.putIfAbsent(state.variable(), state);
        }
      }
    }
  }

  private static State state(Report.ElementView element, String about) {
    return new State(
        new Truth.Variable(element.id(), about),
        element.asks(),
        constant(Value.values(), element.value()),
        element.reason(),
        counts(element, Side.PRO),
        counts(element, Side.CON),
        constant(ProofLevel.values(), element.standard().pro()),
        constant(ProofLevel.values(), element.standard().con()));
  }

  private static boolean counts(Report.ElementView element, Side side) {
    return element.arguments().stream()
        .anyMatch(argument -> argument.counts() && argument.side().equals(side.word()));
  }

  private static <E extends Enum<E> & Vocabulary> E constant(E[] words, String word) {
    return Stream.of(words).filter(each -> each.word().equals(word)).findFirst().orElseThrow();
  }

  Report report() {
    return report;
  }

  /** Every element, in the order of the criteria. */
  Iterable<State> states() {
    return states.values();
  }

  /** An element that the report shows. */
  State state(String element, String about) {
    return Objects.requireNonNull(states.get(new Truth.Variable(element, about)));
  }
}
