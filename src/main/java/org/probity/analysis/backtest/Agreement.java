package org.probity.analysis.backtest;

import org.probity.model.Vocabulary;

/** How the criteria and the body compare on one row. */
public enum Agreement implements Vocabulary {
  AGREE,
  DISAGREE,
  /** The criterion holds, and the body chose a milder measure, as it may. */
  DISCRETION,
  /** The body took no decision, and there was none to take. */
  SCOPE,
  /** The facts of the row do not settle the criterion. */
  UNDETERMINED
}
