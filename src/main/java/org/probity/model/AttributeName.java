package org.probity.model;

/** A fact about the subject as an organisation. */
public enum AttributeName implements Vocabulary {
  EMPLOYEES,
  REVENUE,
  CONSTITUTED,
  REGISTRY_LINK,
  STATE_OWNED,
  ACTIVE_OPERATIONS,
  LOCAL_NETWORK_MEMBER,
  PARTICIPANT,
  /** The fund that the code governs owns part of the subject. */
  IN_PORTFOLIO,
  /** The subject is in the index that the fund is measured against. */
  IN_BENCHMARK_INDEX
}
