package org.probity.analysis;

import java.util.regex.Pattern;
import org.probity.pipeline.ReadyPolicy;

/** What the rules of a policy can tell apart. */
public final class WhatRulesSee {
  private static final Pattern READS_CITATIONS = Pattern.compile("\\b(sources|citations)\\b");

  private WhatRulesSee() {}

  /**
   * Whether the rules argue from the claims in force alone, however well these are supported; then
   * they argue the same where only citations differ.
   */
  public static boolean isClaimsAlone(ReadyPolicy policy) {
    return policy.takes().isEmpty()
        && policy.policy().rules().stream()
            .noneMatch(rule -> READS_CITATIONS.matcher(rule.text()).find());
  }
}
