package org.probity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.pipeline.CompiledPacks;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Program;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.PackFiles;
import org.probity.policy.Packs;

/** Every rule, condition, number and date of the bundled packs matters to some scenario. */
class BundledMutantsTest {
  /** Keeps what it compiles, so that only the mutants of changed rules are compiled again. */
  private static final PolicyStore STORE =
      new PolicyStore(
          Packs.in(Path.of("rules")),
          new CompiledPacks(Optional.of(Path.of("target", "mutants")), notice -> {}));

  /**
   * The packs in which no mutant is left unexplained. The largest, b-lab, has none either; {@code
   * probity test b-lab --mutate} shows it and takes too long for every build.
   */
  static Stream<String> packs() {
    return Stream.of(
        "eu-pab", "gpfg", "sbti-fossil", "sia", "ungc", "ungc-status", PolicyStore.PROOF);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_small_change_is_noticed_by_a_scenario_or_explained(String id) {
    PackFiles files = Program.STORE.files(id).orElseThrow();
    Optional<ReadyPolicy> policy =
        id.equals(PolicyStore.PROOF) ? Optional.empty() : Optional.of(Program.STORE.ready(files));
    MutationResult result =
        new Examination(files, Program.EVALUATOR, policy, Optional.empty(), STORE)
            .mutation(() -> {});
    List<String> problems = new ArrayList<>(result.errors());
    result.survivors().forEach(gap -> problems.add(gap.place() + ": " + gap.what()));
    assertThat(problems).isEmpty();
  }
}
