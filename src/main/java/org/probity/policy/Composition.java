package org.probity.policy;

import java.util.List;
import java.util.stream.Stream;

/** How a criterion is put together from elements. */
public sealed interface Composition {
  /** One element. */
  record Of(String element) implements Composition {}

  /** Every part holds. */
  record AllOf(List<Composition> parts) implements Composition {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** Some part holds. */
  record AnyOf(List<Composition> parts) implements Composition {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** The part does not hold. */
  record Unless(Composition part) implements Composition {}

  /** The elements named, in the order of the text, each once. */
  default List<String> elements() {
    return all(this).distinct().toList();
  }

  /**
   * Whether the answer to an element works towards the criterion being met: yes where the element
   * stands as itself, no where it stands under an {@code unless}. One that stands both ways counts
   * as standing as itself.
   */
  default boolean isHelpedBy(String element, boolean answer) {
    return stands(this, element, true) == answer;
  }

  private static boolean stands(Composition composition, String element, boolean sign) {
    if (composition instanceof Of of) {
      return of.element().equals(element) && sign;
    }
    if (composition instanceof Unless unless) {
      return stands(unless.part(), element, !sign);
    }
    List<Composition> parts =
        composition instanceof AllOf allOf ? allOf.parts() : ((AnyOf) composition).parts();
    return parts.stream().anyMatch(part -> stands(part, element, sign));
  }

  private static Stream<String> all(Composition composition) {
    if (composition instanceof Of of) {
      return Stream.of(of.element());
    }
    if (composition instanceof Unless unless) {
      return all(unless.part());
    }
    List<Composition> parts =
        composition instanceof AllOf allOf ? allOf.parts() : ((AnyOf) composition).parts();
    return parts.stream().flatMap(Composition::all);
  }
}
