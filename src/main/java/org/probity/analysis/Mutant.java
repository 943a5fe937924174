package org.probity.analysis;

/** One change to a pack that some scenario should notice. */
sealed interface Mutant permits EditionMutant, RuleMutant {
  /** File and line of what is changed. */
  String place();

  /** What is changed, in one line; it tells the change from others of the pack. */
  String description();

  default Gap gap() {
    return new Gap(place(), description());
  }
}
