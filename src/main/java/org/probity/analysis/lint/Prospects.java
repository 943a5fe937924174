package org.probity.analysis.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.probity.analysis.Signs;
import org.probity.finding.Truth;
import org.probity.policy.Composition;

/**
 * What can become of a criterion, given the sides on which rules argue its elements. An element
 * that is argued on one side only can have that value or be open; one that is never argued is
 * always open.
 *
 * @param pro elements that some rule argues for
 * @param con elements that some rule argues against
 */
record Prospects(Composition composition, Set<String> pro, Set<String> con) {

  /** Whether the criterion holds for some evidence. */
  boolean canHold() {
    return can(true);
  }

  /** Whether the criterion fails for some evidence. */
  boolean canFail() {
    return can(false);
  }

  /** Whether some rule argues towards failing: against what the criterion asks for. */
  boolean hasWayToFail() {
    return !lacking(false).containsAll(composition.elements());
  }

  /**
   * The elements, in the order of the text, for which no rule argues towards holding, or towards
   * failing.
   */
  List<String> lacking(boolean holds) {
    return composition.elements().stream()
        .filter(
            element -> {
              Signs signs = Signs.of(composition, element);
              boolean towards =
                  (signs.positive() && (holds ? pro : con).contains(element))
                      || (signs.negative() && (holds ? con : pro).contains(element));
              return !towards;
            })
        .toList();
  }

  /**
   * Whether there are values of the elements that are argued on both sides, so that whatever the
   * silent elements may be, the criterion has the value.
   */
  private boolean can(boolean holds) {
    Truth.Space space = new Truth.Space();
    Map<String, Truth> values = new HashMap<>();
    Map<String, Boolean> both = new TreeMap<>();
    for (String element : composition.elements()) {
      boolean silent = !pro.contains(element) && !con.contains(element);
      Signs signs = Signs.of(composition, element);
      if (silent && signs.positive() && signs.negative()) {
        both.put(element, true);
      } else if (silent) {
        values.put(element, space.constant(signs.positive() != holds));
      } else if (pro.contains(element) && con.contains(element)) {
        values.put(element, space.open(new Truth.Variable(element, "")));
      } else {
        values.put(element, space.constant(pro.contains(element)));
      }
    }
    return !inEveryCase(List.copyOf(both.keySet()), values, space, holds).isFalse();
  }

  /** True where the criterion has the value for both values of each of these elements. */
  private Truth inEveryCase(
      List<String> elements, Map<String, Truth> values, Truth.Space space, boolean holds) {
    if (elements.isEmpty()) {
      Truth truth = truth(composition, values, space);
      return holds ? truth : truth.not();
    }
    List<String> rest = elements.subList(1, elements.size());
    Map<String, Truth> one = new HashMap<>(values);
    one.put(elements.get(0), space.constant(true));
    Map<String, Truth> other = new HashMap<>(values);
    other.put(elements.get(0), space.constant(false));
    return inEveryCase(rest, one, space, holds).and(inEveryCase(rest, other, space, holds));
  }

  private static Truth truth(
      Composition composition, Map<String, Truth> values, Truth.Space space) {
    if (composition instanceof Composition.Of of) {
      return values.getOrDefault(of.element(), space.constant(false));
    }
    if (composition instanceof Composition.Unless unless) {
      return truth(unless.part(), values, space).not();
    }
    if (composition instanceof Composition.AllOf allOf) {
      return allOf.parts().stream()
          .map(part -> truth(part, values, space))
          .reduce(space.constant(true), Truth::and);
    }
    return ((Composition.AnyOf) composition)
        .parts().stream()
            .map(part -> truth(part, values, space))
            .reduce(space.constant(false), Truth::or);
  }
}
