package org.probity.analysis.lint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.model.Claim;
import org.probity.model.PartialDate;
import org.probity.policy.RuleCondition;
import org.probity.policy.RuleCondition.Compared;
import org.probity.policy.RuleCondition.Every;
import org.probity.policy.RuleCondition.IsTrue;
import org.probity.policy.RuleCondition.Some;
import org.probity.policy.RuleValue;
import org.probity.policy.RuleValue.Path;
import org.probity.policy.RuleValue.Step;

/**
 * What the paths of a rule lead to, and whether its conditions hold then, as the rule engine would
 * have it. It serves to reason about rules, never to decide a case.
 *
 * @param facts by variable
 * @param points values of single paths, which count before those of whole facts
 * @param ifNotKnown what counts for a comparison with a value that neither of the two gives
 */
record FactValues(Map<String, Object> facts, Map<Path, Reading> points, boolean ifNotKnown) {

  /** A value, or that it is absent, or that it is not known. */
  record Reading(boolean isKnown, @Nullable Object value) {
    private static final Reading NOT_KNOWN = new Reading(false, null);

    static Reading of(@Nullable Object value) {
      return new Reading(true, value);
    }
  }

  FactValues {
    facts = Map.copyOf(facts);
    points = Map.copyOf(points);
  }

  /** Values of whole facts. */
  static FactValues of(Map<String, Object> facts, boolean ifNotKnown) {
    return new FactValues(facts, Map.of(), ifNotKnown);
  }

  /** Whether the condition holds. */
  boolean satisfies(RuleCondition condition) {
    if (condition instanceof Every every) {
      return every.parts().stream().allMatch(this::satisfies);
    }
    if (condition instanceof Some some) {
      return some.parts().stream().anyMatch(this::satisfies);
    }
    if (condition instanceof Compared compared) {
      Reading left = value(compared.left());
      return compared.right().stream()
          .anyMatch(right -> compare(left, compared.operator(), value(right)));
    }
    Reading reading = value(((IsTrue) condition).path());
    return reading.isKnown() ? Boolean.TRUE.equals(reading.value()) : ifNotKnown;
  }

  private boolean compare(Reading left, String operator, Reading right) {
    if (!left.isKnown() || !right.isKnown()) {
      return ifNotKnown;
    }
    return left.value() != null
        && right.value() != null
        && compare(left.value(), operator, right.value());
  }

  private static boolean compare(Object left, String operator, Object right) {
    return switch (operator) {
      case "==", "in" -> same(left, right);
      case "contains" -> contains(left, right);
      case "memberOf" -> contains(right, left);
      case "<" -> order(left, right) < 0;
      case "<=" -> order(left, right) <= 0;
      case ">" -> order(left, right) > 0;
      default -> order(left, right) >= 0;
    };
  }

  private static boolean contains(Object list, Object member) {
    return ((Collection<?>) list).stream().anyMatch(each -> same(each, member));
  }

  private static boolean same(Object left, Object right) {
    boolean ordered =
        (left instanceof Number && right instanceof Number) || (isDate(left) && isDate(right));
    return ordered ? order(left, right) == 0 : left.equals(right);
  }

  /** Compares two numbers or two dates; anything else counts as equal. */
  static int order(Object left, Object right) {
    if (left instanceof Number && right instanceof Number) {
      return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()));
    }
    if (left instanceof PartialDate || right instanceof PartialDate) {
      return partial(left).compareTo(partial(right));
    }
    return left instanceof LocalDate first && right instanceof LocalDate second
        ? first.compareTo(second)
        : 0;
  }

  private static boolean isDate(Object value) {
    return value instanceof LocalDate || value instanceof PartialDate;
  }

  private static PartialDate partial(Object date) {
    return date instanceof LocalDate day ? PartialDate.of(day) : (PartialDate) date;
  }

  /** What a value is. */
  Reading value(RuleValue value) {
    if (value instanceof Path path) {
      return value(path);
    }
    if (value instanceof RuleValue.Constant constant) {
      return constants(constant);
    }
    if (value instanceof RuleValue.Amount amount) {
      return Reading.of(amount.number());
    }
    return Reading.of(
        value instanceof RuleValue.Text text
            ? text.text()
            : (Object) ((RuleValue.TrueOrFalse) value).value());
  }

  /** The gate has looked the constant up; here its package is that of the case. */
  private static Reading constants(RuleValue.Constant constant) {
    try {
      Class<?> type = Class.forName(Claim.class.getPackageName() + "." + constant.type());
      return Arrays.stream(type.getEnumConstants())
          .filter(each -> ((Enum<?>) each).name().equals(constant.name()))
          .findFirst()
          .map(Reading::of)
          .orElse(Reading.NOT_KNOWN);
    } catch (ClassNotFoundException elsewhere) {
      return Reading.NOT_KNOWN;
    }
  }

  private Reading value(Path path) {
    for (int length = path.steps().size(); length > 0; length--) {
      Reading known = points.get(new Path(path.steps().subList(0, length)));
      if (known != null) {
        return follow(known, path.steps().subList(length, path.steps().size()));
      }
    }
    Object fact = facts.get(path.steps().get(0).name());
    return fact == null
        ? Reading.NOT_KNOWN
        : follow(Reading.of(fact), path.steps().subList(1, path.steps().size()));
  }

  private Reading follow(Reading start, List<Step> steps) {
    Reading reached = start;
    for (Step step : steps) {
      Object owner = reached.value();
      if (!reached.isKnown() || owner == null) {
        return reached;
      }
      reached = follow(owner, step);
    }
    return reached;
  }

  private Reading follow(Object owner, Step step) {
    Optional<Method> method = FactTypes.member(owner.getClass(), step);
    List<Reading> arguments = step.arguments().stream().map(this::value).toList();
    if (method.isEmpty() || !arguments.stream().allMatch(Reading::isKnown)) {
      return Reading.NOT_KNOWN;
    }
    try {
      return Reading.of(
          method.get().invoke(owner, arguments.stream().map(Reading::value).toArray()));
    } catch (IllegalAccessException | InvocationTargetException failed) {
      return Reading.NOT_KNOWN;
    }
  }
}
