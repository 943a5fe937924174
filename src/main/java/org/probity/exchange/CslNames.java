package org.probity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.model.CslName;
import tools.jackson.databind.JsonNode;

/** Names of people and organisations as one line of text. */
final class CslNames {
  private CslNames() {}

  /** The names of a list, such as {@code A, B and C}; null if there are none. */
  static @Nullable String read(@Nullable JsonNode names) {
    if (names == null || !names.isArray()) {
      return null;
    }
    List<String> written = new ArrayList<>();
    for (JsonNode name : names.values()) {
      String one =
          name.isObject() ? one(name) : name.isString() ? ItemText.line(name.asString()) : "";
      if (!one.isEmpty()) {
        written.add(one);
      }
    }
    return joined(written);
  }

  private static String one(JsonNode name) {
    String literal = CslJsonReader.text(name, "literal");
    if (literal != null) {
      return literal;
    }
    return person(
        CslJsonReader.text(name, "given"),
        Stream.of("dropping-particle", "non-dropping-particle", "family", "suffix")
            .map(part -> CslJsonReader.text(name, part))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" ")));
  }

  /** A person's name in the order in which it is spoken: 孟晚舟, but Charles Rollet. */
  static String person(@Nullable String given, String family) {
    if (given == null || given.isEmpty()) {
      return family;
    }
    boolean familyFirst = isHan(given) && isHan(family);
    return familyFirst ? family + given : (given + " " + family).strip();
  }

  /**
   * A name as a case file holds it; a person's in Chinese is not taken apart. Absent if there is
   * none.
   */
  static Optional<CslName> of(
      @Nullable String family,
      @Nullable String given,
      @Nullable String particle,
      @Nullable String suffix,
      @Nullable String literal) {
    String whole = literal;
    if (whole == null && family != null && given != null && isHan(family) && isHan(given)) {
      whole = family + given;
    }
    if (whole == null && family == null) {
      whole = given;
    }
    if (whole != null) {
      return whole.isBlank()
          ? Optional.empty()
          : Optional.of(new CslName(null, null, null, null, whole));
    }
    return family == null || family.isBlank()
        ? Optional.empty()
        : Optional.of(new CslName(family, given, particle, suffix, null));
  }

  private static boolean isHan(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  static @Nullable String joined(List<String> names) {
    if (names.isEmpty()) {
      return null;
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
