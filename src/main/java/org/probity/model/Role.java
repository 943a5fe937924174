package org.probity.model;

/** What a party does with a product. The words follow the clauses of the codes. */
public enum Role implements Vocabulary {
  PRODUCTION,
  MANUFACTURE,
  SALE,
  DISTRIBUTION,
  TRANSFER,
  TRANSPORT,
  POSSESSION,
  /** Components made to the customer's design for producing the product. */
  CUSTOMISED_COMPONENTS,
  /** Growing or trading the raw material. */
  CULTIVATION,
  /** Designing a product that is not yet made. */
  DEVELOPMENT,
  /** Making parts without which the product does not work as intended. */
  KEY_COMPONENTS,
  EXPLORATION,
  /** Taking a raw material from the ground; mining included. */
  EXTRACTION,
  REFINING,
  RETAIL,
  TRANSMISSION,
  POWER_GENERATION,
  EQUIPMENT,
  SERVICES,
  /** Running a business of that kind, such as a casino or a prison. */
  OPERATION,
  /** Serving clients that have the activity. */
  CLIENTS,
  /** Owning part of companies that have the activity. */
  INVESTMENT,
  /** Giving significant support to a company with that activity. */
  SUPPORT_GIVEN,
  /** Receiving significant support from a company with that activity. */
  SUPPORT_RECEIVED;

  /** Whether this role makes the product: production or manufacture. */
  public boolean makes() {
    return this == PRODUCTION || this == MANUFACTURE;
  }
}
