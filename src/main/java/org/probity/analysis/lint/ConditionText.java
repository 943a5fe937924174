package org.probity.analysis.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.policy.RuleCondition;
import org.probity.policy.RuleCondition.Compared;
import org.probity.policy.RuleCondition.Every;
import org.probity.policy.RuleCondition.IsTrue;
import org.probity.policy.RuleCondition.Some;
import org.probity.policy.RuleValue;
import org.probity.policy.RuleValue.Path;

/**
 * Conditions as text, the same for conditions that mean the same but for the order of their parts.
 *
 * @param rows what stands for variables, and is written in their place
 */
record ConditionText(Map<String, Object> rows) {

  /** The text of a condition. */
  String of(RuleCondition condition) {
    if (condition instanceof Every every) {
      return joined(every.parts(), " && ");
    }
    if (condition instanceof Some some) {
      return joined(some.parts(), " || ");
    }
    if (condition instanceof Compared compared) {
      String right =
          compared.right().stream().map(this::of).sorted().collect(Collectors.joining(", "));
      return Stream.of(of(compared.left()), compared.operator(), right)
          .collect(Collectors.joining(" "));
    }
    return of(((IsTrue) condition).path());
  }

  private String joined(List<RuleCondition> parts, String word) {
    return parts.stream().map(this::of).sorted().collect(Collectors.joining(word, "(", ")"));
  }

  private String of(RuleValue value) {
    if (value instanceof Path path) {
      return rows.containsKey(path.steps().get(0).name())
          ? String.valueOf(FactValues.of(rows, false).value(value).value())
          : ReadRule.text(value);
    }
    return ReadRule.text(value);
  }
}
