package org.probity.finding;

import java.util.List;
import org.probity.policy.Criterion;
import org.probity.policy.CriterionKind;

/**
 * The value of one criterion, with everything that it was read off.
 *
 * @param truth in which completions of the open elements it holds
 */
public record CriterionFinding(
    Criterion criterion, Value value, Truth truth, List<InstanceFinding> instances) {
  public CriterionFinding {
    instances = List.copyOf(instances);
  }

  /**
   * In which completions the criterion tells against the subject: an exclusion that holds, a
   * requirement that fails. A condition of the policy's reach never does.
   */
  public Truth adverse() {
    return switch (criterion.kind()) {
      case EXCLUSION -> truth;
      case REQUIREMENT -> truth.not();
      case SCOPE -> truth.and(truth.not());
    };
  }

  /** In which completions the policy reaches the subject, as far as this criterion says. */
  public Truth reaches() {
    return criterion.kind() == CriterionKind.SCOPE ? truth : truth.or(truth.not());
  }
}
