package org.probity.argument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.fact.Determined;
import org.probity.model.Claim;

/**
 * An argument together with the rule that raised it. Its facts are the whole match, as the engine
 * reports it.
 *
 * @param rule name of the rule
 * @param provision id of the clause that the rule encodes
 * @param element slug of the element
 * @param facts every fact of the match, claims and tables alike
 */
public record RaisedArgument(
    String rule, String provision, String element, Side side, List<Object> facts) {

  /**
   * Orders by element, conduct, side, rule, claims and tables, so that the order of firing never
   * shows.
   */
  public static final Comparator<RaisedArgument> ORDER =
      Comparator.comparing(RaisedArgument::element)
          .thenComparing(argument -> argument.about().orElse(""))
          .thenComparing(RaisedArgument::side)
          .thenComparing(RaisedArgument::rule)
          .thenComparing(
              argument -> String.join(" ", argument.claims().stream().map(Claim::id).toList()))
          .thenComparing(argument -> argument.facts().toString());

  public RaisedArgument {
    facts = List.copyOf(facts);
  }

  /** The claims among the facts, in the order of the rule's patterns. */
  public List<Claim> claims() {
    return facts.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
  }

  /** The determinations of other policies among the facts, in the order of the rule's patterns. */
  public List<Determined> determined() {
    return facts.stream().filter(Determined.class::isInstance).map(Determined.class::cast).toList();
  }

  /** The claims that the argument rests on, directly or through a determination, each once. */
  public List<Claim> restsOn() {
    return Stream.concat(
            claims().stream(), determined().stream().flatMap(other -> other.claims().stream()))
        .distinct()
        .toList();
  }

  /**
   * The conduct that the argument concerns; empty when none of its claims names one.
   *
   * @throws IllegalStateException if its claims name more than one, since one act's gravity is
   *     never joined to another's proof
   */
  public Optional<String> about() {
    List<String> conducts =
        claims().stream().flatMap(claim -> claim.about().stream()).distinct().toList();
    if (conducts.size() > 1) {
      throw new IllegalStateException(
          "the rule \""
              + rule
              + "\" joins claims about different conduct ("
              + String.join(", ", conducts)
              + "); join them with `conduct == $conduct.id`");
    }
    return conducts.stream().findFirst();
  }
}
