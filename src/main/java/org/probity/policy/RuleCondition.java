package org.probity.policy;

import java.util.List;

/** What a constraint of a checked rule says, as the gate understood it. There is no negation. */
public sealed interface RuleCondition {

  /** Every part holds; at least two parts. */
  record Every(List<RuleCondition> parts) implements RuleCondition {
    public Every {
      parts = List.copyOf(parts);
    }
  }

  /** Some part holds; at least two parts. */
  record Some(List<RuleCondition> parts) implements RuleCondition {
    public Some {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A comparison. With an absent value on either side it does not hold.
   *
   * @param operator {@code ==}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code in}, {@code
   *     contains} or {@code memberOf}
   * @param right one value, or for {@code in} one or more
   */
  record Compared(RuleValue left, String operator, List<RuleValue> right) implements RuleCondition {
    public Compared {
      right = List.copyOf(right);
    }
  }

  /** A property or predicate that is itself true. */
  record IsTrue(RuleValue.Path path) implements RuleCondition {}

  /**
   * A variable that stands for a property; it holds where the property is not absent.
   *
   * @param variable with its dollar sign
   */
  record Bound(String variable, RuleValue.Path path) implements RuleCondition {}

  /** What a constraint of a rule that passed the gate says. */
  static RuleCondition of(CheckedConstraint constraint) {
    return RuleConditions.read(constraint);
  }
}
