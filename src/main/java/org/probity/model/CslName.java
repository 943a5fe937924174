package org.probity.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name as citation styles take it apart: family and given name of a person, or a name that is
 * never taken apart, as that of an organisation or one in Chinese.
 *
 * @param particle what stands before the family name and is sorted with it, such as {@code van}
 * @param suffix such as {@code Jr.}
 * @param literal the whole name; then there is nothing else
 */
public record CslName(
    @Nullable String family,
    @Nullable String given,
    @Nullable String particle,
    @Nullable String suffix,
    @Nullable String literal) {

  /**
   * A name.
   *
   * @throws IllegalArgumentException if there is neither a family name nor a whole one, or both
   */
  public CslName {
    boolean parts = given != null || particle != null || suffix != null;
    if (literal == null ? isBlank(family) : isBlank(literal) || family != null || parts) {
      throw new IllegalArgumentException("a family name and what goes with it, or a literal name");
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** The whole name as it is spoken. */
  public String spoken() {
    return literal != null
        ? literal
        : Stream.of(given, particle, family, suffix)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
  }

  /** The name by which a later note calls the person or organisation. */
  public String shortName() {
    return literal != null
        ? literal
        : Stream.of(particle, family)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
  }
}
