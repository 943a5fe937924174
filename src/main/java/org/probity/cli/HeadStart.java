package org.probity.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.probity.pipeline.CompiledPacks;
import org.probity.pipeline.PolicyStore;
import org.probity.policy.Packs;

/**
 * Loads the rule engine's classes on another core while the command line is parsed. Nothing depends
 * on it: whatever goes wrong here goes wrong again, and is told, where it is needed.
 */
final class HeadStart {
  private static final Set<String> COMMANDS_THAT_RUN_RULES =
      Set.of(
          "backtest",
          "change",
          "compare",
          "evaluate",
          "explain",
          "letter",
          "precedents",
          "reach",
          "stress",
          "test",
          "timeline",
          "verify",
          "whatif");

  private HeadStart() {}

  /** Starts loading if the command will run rules. */
  static @Nullable CompletableFuture<Integer> take(String... arguments) {
    if (arguments.length == 0 || !COMMANDS_THAT_RUN_RULES.contains(arguments[0])) {
      return null;
    }
    return Background.start(
        () -> {
          CompiledPacks packs = new CompiledPacks(Optional.empty(), notice -> {});
          return packs
              .rules(Packs.bundled().files(PolicyStore.PROOF).orElseThrow())
              .argue(List.of())
              .size();
        });
  }
}
