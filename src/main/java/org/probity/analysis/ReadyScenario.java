package org.probity.analysis;

import java.util.List;
import java.util.Optional;
import org.probity.pipeline.WeighedCase;

/**
 * A scenario whose case is read and weighed.
 *
 * @param folder the criterion's folder name
 * @param place file and line of the scenario
 * @param criterion what the scenario is about; for rules on proof, the level
 * @param weighed the case on the scenario's date; empty if there are problems
 * @param problems why the case cannot be used, one line each
 */
record ReadyScenario(
    String folder,
    String place,
    String criterion,
    ScenarioFile.Scenario written,
    Optional<WeighedCase> weighed,
    List<String> problems) {
  ReadyScenario {
    problems = List.copyOf(problems);
    if (weighed.isEmpty() == problems.isEmpty()) {
      throw new IllegalArgumentException("a scenario has either a case or problems");
    }
  }

  boolean isUsable() {
    return weighed.isPresent();
  }

  /**
   * The case on the scenario's date.
   *
   * @throws java.util.NoSuchElementException if it cannot be used
   */
  WeighedCase subject() {
    return weighed.orElseThrow();
  }
}
