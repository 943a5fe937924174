package org.probity.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.fact.EditionFact;
import org.probity.model.Claim;

/** The constants that rules may name. */
final class Constants {
  private static final List<String> PACKAGES =
      List.of(Claim.class.getPackageName(), EditionFact.class.getPackageName());

  private Constants() {}

  /**
   * The constant that stands behind this one, or before it if it is the last.
   *
   * @param type simple name of the enum
   * @return empty if the enum has no other constant or there is no such enum
   */
  static Optional<String> neighbour(String type, String constant) {
    List<String> names = named(type);
    int at = names.indexOf(constant);
    if (at < 0 || names.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(names.get(at + 1 < names.size() ? at + 1 : at - 1));
  }

  private static List<String> named(String type) {
    return PACKAGES.stream()
        .flatMap(place -> found(place + "." + type))
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }

  private static Stream<?> found(String className) {
    try {
      Object[] constants = Class.forName(className).getEnumConstants();
      return constants == null ? Stream.empty() : Stream.of(constants);
    } catch (ClassNotFoundException other) {
      return Stream.empty();
    }
  }
}
