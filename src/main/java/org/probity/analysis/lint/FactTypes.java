package org.probity.analysis.lint;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probity.fact.AsOf;
import org.probity.fact.Determined;
import org.probity.fact.Support;
import org.probity.model.Claim;
import org.probity.policy.RuleValue.Step;

/** The classes of the facts that rules name, and what their properties hold. */
final class FactTypes {
  private static final Map<String, Class<?>> CLAIMS = byName(Claim.class.getPermittedSubclasses());
  private static final Map<String, Class<?>> OTHERS =
      byName(AsOf.class, Determined.class, Support.class);

  private FactTypes() {}

  private static Map<String, Class<?>> byName(Class<?>... types) {
    Map<String, Class<?>> byName = new TreeMap<>();
    for (Class<?> type : types) {
      byName.put(type.getSimpleName(), type);
    }
    return Map.copyOf(byName);
  }

  /** The class of a claim, which a case file can state. */
  static Optional<Class<?>> claim(String type) {
    return Optional.ofNullable(CLAIMS.get(type));
  }

  /** The class of a fact that is no row of an edition's tables. */
  static Optional<Class<?>> outsideTables(String type) {
    return claim(type).or(() -> Optional.ofNullable(OTHERS.get(type)));
  }

  /** Whether the fact is a row of an edition's tables. */
  static boolean isTable(String type) {
    return outsideTables(type).isEmpty();
  }

  /** The method that a step of a path stands for, of those that take as many values. */
  static Optional<Method> member(Class<?> owner, Step step) {
    String name = step.name();
    String capitalised = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    List<String> names =
        step.call() ? List.of(name) : List.of(name, "is" + capitalised, "get" + capitalised);
    return names.stream()
        .flatMap(
            each ->
                Arrays.stream(owner.getMethods())
                    .filter(method -> method.getName().equals(each))
                    .filter(method -> method.getParameterCount() == step.arguments().size())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> !method.isBridge()))
        .findFirst();
  }

  /** The last method of a path that begins at {@code owner}; empty if there is none. */
  static Optional<Method> last(Class<?> owner, List<Step> steps) {
    Class<?> reached = owner;
    Optional<Method> method = Optional.empty();
    for (Step step : steps) {
      method = member(reached, step);
      if (method.isEmpty()) {
        return method;
      }
      reached = method.get().getReturnType();
    }
    return method;
  }

  /** Whether a value on the path may be absent. */
  static boolean mayBeAbsent(Class<?> owner, List<Step> steps) {
    Class<?> reached = owner;
    for (Step step : steps) {
      Optional<Method> method = member(reached, step);
      if (method.isEmpty()
          || method.get().getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) {
        return true;
      }
      reached = method.get().getReturnType();
    }
    return false;
  }
}
