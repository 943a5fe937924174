package org.probity.analysis.lint;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.model.AttributeValue;
import org.probity.model.Vocabulary;

/** Writes values on one line of YAML, as scenarios have them. */
final class FlowYaml {
  private static final Set<String> RESERVED =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private FlowYaml() {}

  /** A map, a list, or a single value. */
  static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(FlowYaml::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return scalar(value);
  }

  private static String scalar(Object value) {
    if (value instanceof Vocabulary word) {
      return word.word();
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof AttributeValue attribute) {
      return attribute.amount() == null
          ? String.valueOf(attribute.truth())
          : scalar(attribute.amount());
    }
    return value instanceof String text ? text(text) : String.valueOf(value);
  }

  /** A text, in quotation marks wherever it could be taken for something else. */
  static String text(String text) {
    boolean plain =
        text.matches("[A-Za-z][A-Za-z0-9]*([ -][A-Za-z0-9]+)*")
            && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /**
   * The components of a record as the keys of a file: with hyphens, nested ones within their own.
   */
  static Map<String, Object> keys(Map<String, Object> byPath) {
    Map<String, Object> keys = new LinkedHashMap<>();
    byPath.forEach(
        (path, value) -> {
          String[] names = path.split("\\.");
          if (names.length == 1) {
            keys.put(key(path), value);
          } else {
            Map<String, Object> nested = nested(keys, key(names[0]));
            nested.put(key(names[1]), value);
          }
        });
    return keys;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> nested(Map<String, Object> keys, String key) {
    return (Map<String, Object>) keys.computeIfAbsent(key, any -> new LinkedHashMap<>());
  }

  /** A component's name as files write it. */
  static String key(String component) {
    return component.replaceAll("_$", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
