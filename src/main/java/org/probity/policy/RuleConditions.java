package org.probity.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.policy.Condition.Comparison;
import org.probity.policy.Condition.Holds;
import org.probity.policy.Condition.Literal;
import org.probity.policy.Condition.Path;
import org.probity.policy.Condition.Several;
import org.probity.policy.Condition.Step;
import org.probity.policy.Condition.Value;
import org.probity.policy.RuleToken.Kind;

/** Reads the constraints of checked rules once more, for those who reason about rules. */
final class RuleConditions {
  private RuleConditions() {}

  static RuleCondition read(CheckedConstraint constraint) {
    RuleProblems problems = new RuleProblems(new RuleText("", constraint.text()));
    List<RuleToken> tokens = RuleScanner.scan(constraint.text(), problems).tokens();
    int end = tokens.size() - 1;
    ParsedRules.@Nullable Constraint read =
        ConditionParser.parse(tokens.subList(0, end), tokens.get(end), problems);
    if (read == null) {
      throw new IllegalArgumentException("not a constraint of a checked rule: " + constraint);
    }
    return read instanceof ParsedRules.Binding binding
        ? new RuleCondition.Bound(binding.first().text(), of(binding.path()))
        : of(((ParsedRules.Test) read).condition());
  }

  private static RuleCondition of(Condition condition) {
    if (condition instanceof Several several) {
      List<RuleCondition> parts = several.parts().stream().map(RuleConditions::of).toList();
      return several.operator().equals("&&")
          ? new RuleCondition.Every(parts)
          : new RuleCondition.Some(parts);
    }
    return condition instanceof Comparison comparison
        ? new RuleCondition.Compared(
            of(comparison.left()),
            comparison.operator().text(),
            comparison.right().stream().map(RuleConditions::of).toList())
        : new RuleCondition.IsTrue(of(((Holds) condition).path()));
  }

  private static RuleValue of(Value value) {
    if (value instanceof Literal literal) {
      RuleToken token = literal.first();
      return token.kind() == Kind.STRING
          ? new RuleValue.Text(token.unquoted())
          : token.kind() == Kind.NUMBER
              ? new RuleValue.Amount(new BigDecimal(token.text()))
              : new RuleValue.TrueOrFalse(token.is("true"));
    }
    Path path = (Path) value;
    boolean constant = Character.isUpperCase(path.first().text().charAt(0));
    return constant
        ? new RuleValue.Constant(path.first().text(), path.steps().get(1).name().text())
        : of(path);
  }

  private static RuleValue.Path of(Path path) {
    return new RuleValue.Path(path.steps().stream().map(RuleConditions::of).toList());
  }

  private static RuleValue.Step of(Step step) {
    return new RuleValue.Step(
        step.name().text(),
        step.call(),
        step.arguments().stream().map(RuleConditions::of).toList());
  }
}
