package org.probity.analysis;

import java.util.List;
import java.util.Optional;
import org.probity.pipeline.Program;
import org.probity.pipeline.WeighedCase;

/** The cases of all scenarios of a bundled pack, weighed on their dates. */
public final class ScenarioCasesOf {
  private ScenarioCasesOf() {}

  /** Those of one pack, in the order of folders and files. */
  public static List<WeighedCase> pack(String id) {
    return new ScenarioReader(Program.EVALUATOR)
        .read(Program.STORE.files(id).orElseThrow(), Optional.empty()).stream()
            .filter(ReadyScenario::isUsable)
            .map(ReadyScenario::subject)
            .toList();
  }
}
