package org.probity.model;

/** Products and services that codes name. */
public enum Product implements Vocabulary {
  TOBACCO,
  ANTIPERSONNEL_MINES,
  CLUSTER_MUNITIONS,
  NUCLEAR_WEAPONS,
  CHEMICAL_WEAPONS,
  BIOLOGICAL_WEAPONS,
  NON_DETECTABLE_FRAGMENTS,
  INCENDIARY_WEAPONS,
  BLINDING_LASER_WEAPONS,
  /** Platforms, such as strategic submarines, that launch nuclear weapons and nothing else. */
  NUCLEAR_LAUNCH_PLATFORMS,
  /** Weapons or military materiel whose kind is not stated. */
  WEAPONS,
  RECREATIONAL_CANNABIS,
  /** Coal whose kind is not stated. */
  COAL,
  /** Hard coal or lignite that is burnt for heat or power. */
  THERMAL_COAL,
  COKING_COAL,
  OIL,
  GAS,
  /** Coal, oil and gas together. */
  FOSSIL_FUELS,
  ELECTRICITY,
  GAMBLING,
  PORNOGRAPHY,
  /** Prisons and detention centres. */
  PRISONS,
  PRISON_LABOUR,
  OTHER
}
