package org.probity.analysis.lint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probity.model.AttributeValue;
import org.probity.model.Claim;
import org.probity.model.Conduct;
import org.probity.model.PartialDate;
import org.probity.model.PeriodEnd;
import org.probity.model.Vocabulary;

/**
 * A claim in the making.
 *
 * @param variable the variable of a rule that the claim is for
 * @param type a record class of claims
 * @param values what is set, by path of components, such as {@code severity.scale}
 * @param usual words that other claims of the case have for a component, for what must be invented
 * @param asOf the day that is asked about
 */
record ClaimDraft(
    String variable,
    Class<?> type,
    String id,
    Map<String, Object> values,
    Map<String, String> usual,
    LocalDate asOf) {
  private static final String ID = "id";

  ClaimDraft {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
    usual = Map.copyOf(usual);
  }

  /**
   * A claim of which nothing is stated yet. Conduct is that of the base, where it has one, since
   * scenarios change what is there.
   *
   * @param before the claims that are begun already
   */
  static ClaimDraft first(
      String variable, Class<?> type, FragmentSettings.Setting setting, List<ClaimDraft> before) {
    long same = before.stream().filter(draft -> draft.type() == type).count();
    String name = "new-" + type.getSimpleName().toLowerCase(Locale.ROOT);
    Optional<String> ofTheBase =
        same == 0 && type == Conduct.class ? setting.base().conduct() : Optional.empty();
    String id = ofTheBase.orElse(same == 0 ? name : name + "-" + (same + 1));
    ClaimDraft blank = new ClaimDraft(variable, type, id, Map.of(), Map.of(), setting.asOf());
    Map<String, String> usual =
        blank.claim().map(claim -> setting.base().usual(claim.section())).orElse(Map.of());
    return new ClaimDraft(variable, type, id, Map.of(), usual, setting.asOf());
  }

  /** The same with one component set. */
  ClaimDraft with(String path, Object value) {
    Map<String, Object> more = new TreeMap<>(values);
    more.put(path, value);
    return new ClaimDraft(variable, type, id, more, usual, asOf);
  }

  /** The claim; empty if its class refuses the values. */
  Optional<Claim> claim() {
    return build(type, "").map(Claim.class::cast);
  }

  private Optional<Object> build(Class<?> record, String prefix) {
    RecordComponent[] components = record.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = value(components[i], prefix);
    }
    try {
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      return Optional.of(constructor.newInstance(arguments));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private @Nullable Object value(RecordComponent component, String prefix) {
    String path = prefix + component.getName();
    if (path.equals(ID)) {
      return id;
    }
    if (values.containsKey(path)) {
      return values.get(path);
    }
    if (component.getType() == List.class) {
      return List.of();
    }
    boolean begun = values.keySet().stream().anyMatch(set -> set.startsWith(path + "."));
    if (isNested(component.getType()) && begun) {
      return build(component.getType(), path + ".").orElse(null);
    }
    return isRequired(component) ? invented(component) : null;
  }

  /**
   * What is set, and what is invented because a claim cannot do without it, in the order of the
   * record.
   */
  Map<String, Object> stated() {
    Map<String, Object> stated = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      values.forEach(
          (path, value) -> {
            if (path.equals(name) || path.startsWith(name + ".")) {
              stated.put(path, value);
            }
          });
      if (isRequired(component) && !name.equals(ID) && !stated.containsKey(name)) {
        stated.put(name, invented(component));
      }
    }
    return stated;
  }

  /** The same, with what is invented for these components set. */
  ClaimDraft settled(Collection<String> names) {
    ClaimDraft settled = this;
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      boolean isInvented = isRequired(component) && !name.equals(ID) && !values.containsKey(name);
      boolean isAmount = component.getType() == AttributeValue.class && names.contains("amount");
      if (isInvented && (isAmount || names.contains(name))) {
        settled = settled.with(name, invented(component));
      }
    }
    return settled;
  }

  /** The components that are invented, other than the date. */
  List<String> inventions() {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      boolean plain = name.equals(ID) || component.getType() == PartialDate.class;
      if (isRequired(component) && !plain && !values.containsKey(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isRequired(RecordComponent component) {
    return component.getAccessor().isAnnotationPresent(NotNull.class)
        || component.getAccessor().isAnnotationPresent(NotBlank.class);
  }

  private Object invented(RecordComponent component) {
    Class<?> wanted = component.getType();
    if (wanted == PartialDate.class) {
      return PartialDate.of(asOf);
    }
    if (wanted == AttributeValue.class) {
      return AttributeValue.of(BigDecimal.ONE);
    }
    if (wanted == Boolean.class) {
      return false;
    }
    String word = usual.getOrDefault(FlowYaml.key(component.getName()), "");
    if (wanted.isEnum()) {
      Object[] constants = wanted.getEnumConstants();
      return Arrays.stream(constants)
          .filter(constant -> ((Vocabulary) constant).word().equals(word))
          .findFirst()
          .orElse(constants[0]);
    }
    return word.isEmpty() ? "Example " + component.getName() : word;
  }

  /** Whether a component can be set by this path. */
  static boolean isComponent(Class<?> record, String path) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .map(RecordComponent::getType)
        .anyMatch(
            nested ->
                dot < 0
                    ? !isNested(nested)
                    : isNested(nested) && isComponent(nested, path.substring(dot + 1)));
  }

  /** Whether values of the type are written as maps of their own. */
  static boolean isNested(Class<?> type) {
    return type.isRecord()
        && type != PartialDate.class
        && type != AttributeValue.class
        && type != PeriodEnd.class;
  }
}
