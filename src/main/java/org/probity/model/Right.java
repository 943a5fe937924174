package org.probity.model;

/**
 * The protected interest that conduct touches: a human right, a right at work, the environment,
 * freedom from corruption, or a rule of international law.
 */
public enum Right implements Vocabulary {
  LIFE,
  TORTURE,
  ARBITRARY_DETENTION,
  PRIVACY,
  RELIGION,
  EXPRESSION,
  MOVEMENT,
  NON_DISCRIMINATION,
  HEALTH,
  LAND,
  CULTURE,
  RIGHTS_IN_CONFLICT,
  FREEDOM_OF_ASSOCIATION,
  FORCED_LABOUR,
  CHILD_LABOUR,
  DISCRIMINATION_AT_WORK,
  ENVIRONMENT,
  /** The climate, where greenhouse gases are at issue. */
  CLIMATE,
  CORRUPTION,
  FINANCIAL_CRIME,
  /** A people's right to decide on its land and resources. */
  SELF_DETERMINATION,
  /** The international rules on how hostilities are conducted. */
  CONDUCT_OF_HOSTILITIES
}
