package org.probity.analysis.backtest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.probity.model.Vocabulary;

/** How prose bounds a number. A claim has one number, so it takes the nearest within the bound. */
public enum MeasureBound implements Vocabulary {
  EXACTLY,
  AT_LEAST,
  AT_MOST,
  MORE_THAN,
  BELOW;

  /**
   * The nearest number within the bound.
   *
   * @param step the least difference that counts, more than 0; an open bound is left by one step
   */
  BigDecimal nearest(BigDecimal number, BigDecimal step) {
    BigDecimal within =
        switch (this) {
          case EXACTLY, AT_LEAST, AT_MOST -> number;
          case MORE_THAN ->
              number.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(step);
          case BELOW ->
              number.divide(step, 0, RoundingMode.CEILING).subtract(BigDecimal.ONE).multiply(step);
        };
    return within.max(BigDecimal.ZERO);
  }
}
