package org.probity.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The numbers beside a number. */
final class Steps {
  private Steps() {}

  /** The number one unit of its last place more, and one less unless that is below 0. */
  static List<String> of(BigDecimal number) {
    return Stream.of(number.add(number.ulp()), number.subtract(number.ulp()))
        .filter(step -> step.signum() >= 0)
        .map(BigDecimal::toPlainString)
        .toList();
  }
}
