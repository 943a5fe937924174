package org.probity.analysis.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.probity.model.Vocabulary;

/** What the body really did. */
public enum HistoryDecision implements Vocabulary {
  EXCLUDE,
  OBSERVE,
  /** It works on the company as an owner instead. */
  ACTIVE_OWNERSHIP,
  /** It ended an earlier exclusion, observation or ownership work. */
  REVOKE,
  /** It took no decision on a recommendation. */
  NOT_ACTED;

  static Optional<HistoryDecision> of(String word) {
    return Arrays.stream(values()).filter(decision -> decision.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(HistoryDecision::word).toList();
  }
}
