package org.probity.analysis.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.policy.CheckedRule;
import org.probity.policy.RuleCondition;
import org.probity.policy.RuleCondition.Every;
import org.probity.policy.RuleCondition.IsTrue;
import org.probity.policy.RuleCondition.Some;
import org.probity.policy.RuleValue.Path;
import org.probity.policy.RuleValue.Step;

/**
 * A claim that speaks of every role stays below a number for each of them too. So a rule that asks
 * for such a claim meets rules on single roles, although no one claim satisfies both.
 */
final class EveryRole {
  private static final String PREDICATE = "coversEveryRole";
  private static final String ROLE = "role";

  private EveryRole() {}

  /** Whether a rule asks for a claim that speaks of every role. */
  static boolean isAskedForBy(CheckedRule rule) {
    return ReadRule.of(rule).conditions().stream()
        .flatMap(placed -> ReadRule.comparisons(placed.condition()))
        .anyMatch(EveryRole::isPredicate);
  }

  /** The rule as if it were asked for each role in turn. */
  static ReadRule forEachRole(ReadRule read) {
    List<ReadRule.Placed> conditions =
        read.conditions().stream()
            .flatMap(
                placed ->
                    without(placed.condition()).stream()
                        .map(condition -> new ReadRule.Placed(condition, placed.at())))
            .toList();
    return new ReadRule(read.rule(), read.facts(), conditions);
  }

  /** The condition where the predicate is true; empty if nothing is left to ask. */
  private static Optional<RuleCondition> without(RuleCondition condition) {
    if (condition instanceof Every every) {
      List<RuleCondition> left =
          every.parts().stream().flatMap(part -> without(part).stream()).toList();
      return left.isEmpty() ? Optional.empty() : Optional.of(new Every(left));
    }
    if (condition instanceof Some some) {
      List<RuleCondition> left =
          some.parts().stream().flatMap(part -> without(part).stream()).toList();
      return left.size() < some.parts().size() ? Optional.empty() : Optional.of(new Some(left));
    }
    return isPredicate(condition) ? Optional.empty() : Optional.of(condition);
  }

  private static boolean isPredicate(RuleCondition condition) {
    return condition instanceof IsTrue holds && PREDICATE.equals(last(holds.path()));
  }

  private static String last(Path path) {
    List<Step> steps = path.steps();
    return steps.get(steps.size() - 1).name();
  }

  /** The values of a point but for the role. */
  static Map<Path, FactValues.Reading> unsaid(Map<Path, FactValues.Reading> values) {
    Map<Path, FactValues.Reading> unsaid = new HashMap<>(values);
    unsaid.keySet().removeIf(path -> ROLE.equals(last(path)));
    return unsaid;
  }

  /** A further claim that says of every role what this one says of its own. */
  static ClaimDraft besides(ClaimDraft claim) {
    Map<String, Object> values = new HashMap<>(claim.values());
    values.remove(ROLE);
    return new ClaimDraft(
        claim.variable(),
        claim.type(),
        claim.id() + "-of-every-role",
        values,
        claim.usual(),
        claim.asOf());
  }
}
