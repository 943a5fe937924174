package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.List;
import org.probity.policy.CheckedRule;
import org.probity.policy.RuleCondition;

/**
 * A scenario in the making.
 *
 * @param setting the criterion whose element the rule argues, and the day that is asked about
 * @param claims what is added to the base
 * @param open conditions that the claims do not satisfy
 */
record FragmentDraft(
    CheckedRule rule,
    FragmentSettings.Setting setting,
    List<ClaimDraft> claims,
    List<RuleCondition> open) {
  FragmentDraft {
    claims = List.copyOf(claims);
    open = List.copyOf(open);
  }

  /** The same with a second claim that says of every role what the first says of its own. */
  FragmentDraft saidOfEveryRole() {
    List<ClaimDraft> more = new ArrayList<>(claims);
    claims.stream()
        .filter(claim -> claim.variable().equals(ThresholdRule.FACT))
        .map(EveryRole::besides)
        .forEach(more::add);
    return new FragmentDraft(rule, setting, more, open);
  }

  /** What the scenario changes. */
  ScenarioBase base() {
    return setting.base();
  }
}
