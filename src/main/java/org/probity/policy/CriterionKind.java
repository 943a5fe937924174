package org.probity.policy;

import org.probity.model.Vocabulary;

/** What a criterion is for. */
public enum CriterionKind implements Vocabulary {
  /** The subject must not meet it. */
  EXCLUSION,
  /** The subject must meet it. */
  REQUIREMENT,
  /** The policy reaches the subject only if it meets it. */
  SCOPE
}
