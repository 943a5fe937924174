package org.probity.analysis;

import java.util.List;
import java.util.Set;

/**
 * What came of one scenario.
 *
 * @param folder the criterion's folder name
 * @param place file and line of the scenario
 * @param differences one line each, expected and got, then the arguments that made the difference;
 *     empty if the scenario passed
 * @param argued names of the rules that raised an argument
 */
public record ScenarioResult(
    String folder, String place, String name, List<String> differences, Set<String> argued) {
  public ScenarioResult {
    differences = List.copyOf(differences);
    argued = Set.copyOf(argued);
  }

  /** Whether everything came out as expected. */
  public boolean passed() {
    return differences.isEmpty();
  }
}
