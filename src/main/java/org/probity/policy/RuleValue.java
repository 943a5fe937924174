package org.probity.policy;

import java.math.BigDecimal;
import java.util.List;

/** Something that a condition of a rule compares. */
public sealed interface RuleValue {

  /** A text in quotation marks, here without them. */
  record Text(String text) implements RuleValue {}

  /** A number; it has no sign. */
  record Amount(BigDecimal number) implements RuleValue {}

  /** True or false. */
  record TrueOrFalse(boolean value) implements RuleValue {}

  /** A constant of an enum, both by simple name. */
  record Constant(String type, String name) implements RuleValue {}

  /**
   * Names joined by dots.
   *
   * @param steps at least one; the first may be a variable, with its dollar sign, and is otherwise
   *     a property or predicate of the fact that the pattern binds
   */
  record Path(List<Step> steps) implements RuleValue {
    public Path {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One name of a path.
   *
   * @param call whether parentheses stand behind it
   */
  record Step(String name, boolean call, List<RuleValue> arguments) {
    public Step {
      arguments = List.copyOf(arguments);
    }
  }
}
