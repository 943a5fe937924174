package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.policy.CheckedConstraint;
import org.probity.policy.CheckedPattern;
import org.probity.policy.CheckedRule;
import org.probity.policy.RuleCondition;
import org.probity.policy.RuleCondition.Bound;
import org.probity.policy.RuleCondition.Compared;
import org.probity.policy.RuleCondition.Every;
import org.probity.policy.RuleCondition.IsTrue;
import org.probity.policy.RuleCondition.Some;
import org.probity.policy.RuleValue;
import org.probity.policy.RuleValue.Path;
import org.probity.policy.RuleValue.Step;

/**
 * A rule as a list of conditions over all its facts: every path begins with the variable of the
 * pattern that binds the fact, so that it does not matter in which pattern a condition is written.
 *
 * @param facts in the order of the rule
 * @param conditions what must hold, all of it; none of them joins its parts by "and"
 */
record ReadRule(CheckedRule rule, List<Fact> facts, List<Placed> conditions) {

  /** A fact that the rule binds: its variable, and the simple name of its type. */
  record Fact(String variable, String type) {}

  /** A condition and where it is written. */
  record Placed(RuleCondition condition, CheckedConstraint at) {}

  ReadRule {
    facts = List.copyOf(facts);
    conditions = List.copyOf(conditions);
  }

  /** Reads a rule that passed the gate. */
  static ReadRule of(CheckedRule rule) {
    return of(rule, Map.of());
  }

  /**
   * Reads a rule and gives some of its facts other names.
   *
   * @param names by the variable as written
   */
  static ReadRule of(CheckedRule rule, Map<String, String> names) {
    Map<String, Path> variables = new HashMap<>();
    List<Fact> facts = new ArrayList<>();
    List<Placed> conditions = new ArrayList<>();
    for (CheckedPattern pattern : rule.patterns()) {
      String name = names.getOrDefault(pattern.binding(), pattern.binding());
      Step fact = new Step(name, false, List.of());
      for (CheckedConstraint constraint : pattern.constraints()) {
        RuleCondition condition = RuleCondition.of(constraint);
        Absolute absolute = new Absolute(fact, variables);
        if (condition instanceof Bound bound) {
          variables.put(bound.variable(), absolute.of(bound.path()));
        } else {
          parts(absolute.of(condition))
              .forEach(part -> conditions.add(new Placed(part, constraint)));
        }
      }
      variables.put(pattern.binding(), new Path(List.of(fact)));
      facts.add(new Fact(name, pattern.type()));
    }
    return new ReadRule(rule, facts, conditions);
  }

  private static Stream<RuleCondition> parts(RuleCondition condition) {
    return condition instanceof Every every
        ? every.parts().stream().flatMap(ReadRule::parts)
        : Stream.of(condition);
  }

  /** The variables of the patterns that a condition speaks of. */
  static Set<String> facts(RuleCondition condition) {
    Set<String> facts = new HashSet<>();
    comparisons(condition).forEach(leaf -> values(leaf).forEach(value -> collect(value, facts)));
    return facts;
  }

  /** The comparisons and predicates of a condition. */
  static Stream<RuleCondition> comparisons(RuleCondition condition) {
    if (condition instanceof Every every) {
      return every.parts().stream().flatMap(ReadRule::comparisons);
    }
    return condition instanceof Some some
        ? some.parts().stream().flatMap(ReadRule::comparisons)
        : Stream.of(condition);
  }

  /** The values that a comparison or a predicate names, the left one first. */
  static Stream<RuleValue> values(RuleCondition leaf) {
    return leaf instanceof Compared compared
        ? Stream.concat(Stream.of(compared.left()), compared.right().stream())
        : Stream.of(((IsTrue) leaf).path());
  }

  private static void collect(RuleValue value, Set<String> facts) {
    if (value instanceof Path path) {
      facts.add(path.steps().get(0).name());
      path.steps().forEach(step -> step.arguments().forEach(each -> collect(each, facts)));
    }
  }

  /** The text of a value, the same for values that are the same. */
  static String text(RuleValue value) {
    if (value instanceof Path path) {
      return path.steps().stream().map(ReadRule::text).collect(Collectors.joining("."));
    }
    if (value instanceof RuleValue.Amount amount) {
      return amount.number().stripTrailingZeros().toPlainString();
    }
    if (value instanceof RuleValue.Text text) {
      return "\"" + text.text() + "\"";
    }
    return value instanceof RuleValue.Constant constant
        ? constant.type() + "." + constant.name()
        : String.valueOf(((RuleValue.TrueOrFalse) value).value());
  }

  private static String text(Step step) {
    return step.call()
        ? step.name()
            + step.arguments().stream()
                .map(ReadRule::text)
                .collect(Collectors.joining(",", "(", ")"))
        : step.name();
  }

  /** Puts the variable of the fact before what is written without one. */
  private record Absolute(Step fact, Map<String, Path> variables) {
    RuleCondition of(RuleCondition condition) {
      if (condition instanceof Every every) {
        return new Every(every.parts().stream().map(this::of).toList());
      }
      if (condition instanceof Some some) {
        return new Some(some.parts().stream().map(this::of).toList());
      }
      return condition instanceof Compared compared
          ? new Compared(
              of(compared.left()),
              compared.operator(),
              compared.right().stream().map(this::of).toList())
          : new IsTrue(of(((IsTrue) condition).path()));
    }

    private RuleValue of(RuleValue value) {
      return value instanceof Path path ? of(path) : value;
    }

    Path of(Path path) {
      List<Step> steps =
          path.steps().stream()
              .map(
                  step ->
                      new Step(
                          step.name(),
                          step.call(),
                          step.arguments().stream().map(this::of).toList()))
              .toList();
      Path bound = variables.get(steps.get(0).name());
      List<Step> start = bound == null ? List.of(fact) : bound.steps();
      List<Step> rest = bound == null ? steps : steps.subList(1, steps.size());
      return new Path(Stream.concat(start.stream(), rest.stream()).toList());
    }
  }
}
