package org.probity.analysis;

import java.util.List;
import java.util.Set;
import org.probity.pipeline.Arguments;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.PackFiles;

/** Judges scenarios by one set of rules; the pipeline does the work. */
sealed interface Judge permits PolicyJudge, ProofJudge {
  /** What the rules argue about a case. */
  Arguments arguments(WeighedCase weighed);

  /**
   * What comes out otherwise than a scenario expects, one line each.
   *
   * @param arguments what to tally; it need not be what the rules argue
   */
  List<String> differences(ReadyScenario scenario, Arguments arguments);

  /** Whether what a scenario expects can depend on an element at all. */
  boolean looksAt(ReadyScenario scenario, String element);

  /** The names of the rules whose arguments concern something that is decided. */
  Set<String> argued(ReadyScenario scenario, Arguments arguments);

  /**
   * The same judge with other rules.
   *
   * @throws org.probity.pipeline.BadPolicy with every problem, if they cannot be used
   */
  Judge with(PolicyStore store, PackFiles rules);
}
