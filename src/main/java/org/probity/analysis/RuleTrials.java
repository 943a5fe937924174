package org.probity.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.probity.argument.RaisedArgument;

/**
 * Lets mutants of rules argue about scenarios. The mutants of a criterion are compiled into packs
 * of their own, so that the engine runs each scenario once for all of them.
 */
final class RuleTrials {

  /** Looks at what mutants argue. */
  interface Observer {
    /** Whether the scenario may yet tell something about the mutant. */
    boolean wants(RuleMutant mutant, JudgedScenario scenario);

    /**
     * What a mutant argues about a scenario that is wanted.
     *
     * @param original what the rule argues as it stands
     */
    void argued(
        RuleMutant mutant,
        JudgedScenario scenario,
        List<RaisedArgument> original,
        List<RaisedArgument> changed);

    /** The mutant fails while it argues, which nobody can miss. */
    void failed(RuleMutant mutant);
  }

  private final PackRules rules;
  private final MutantCompiler compiler;
  private final Map<String, Optional<MutantPack>> packs = new TreeMap<>();

  RuleTrials(PackRules rules, MutantCompiler compiler) {
    this.rules = rules;
    this.compiler = compiler;
  }

  /**
   * Shows the observer what each mutant argues about each scenario, as far as it wants them.
   *
   * @param tried told after each mutant
   */
  void run(
      List<RuleMutant> mutants, List<JudgedScenario> scenarios, Observer observer, Runnable tried) {
    Map<String, List<RuleMutant>> byPack = new TreeMap<>();
    for (RuleMutant mutant : mutants) {
      if (mutant.changed().isPresent()) {
        byPack.computeIfAbsent(packOf(mutant), any -> new ArrayList<>()).add(mutant);
      } else {
        remove(mutant, scenarios, observer);
        tried.run();
      }
    }
    byPack.forEach(
        (name, members) -> {
          packs
              .computeIfAbsent(name, any -> compiler.compile(name, members))
              .ifPresent(pack -> run(name, pack, scenarios, observer));
          members.forEach(any -> tried.run());
        });
  }

  private String packOf(RuleMutant mutant) {
    return rules.folder(mutant.rule()) + "-" + mutant.kind().name().toLowerCase(Locale.ROOT);
  }

  private void remove(RuleMutant mutant, List<JudgedScenario> scenarios, Observer observer) {
    for (JudgedScenario scenario : inOrder(scenarios, mutant)) {
      if (observer.wants(mutant, scenario)) {
        observer.argued(mutant, scenario, originalOf(mutant, scenario), List.of());
      }
    }
  }

  private void run(
      String name, MutantPack pack, List<JudgedScenario> scenarios, Observer observer) {
    for (JudgedScenario scenario : inOrder(scenarios, pack.mutants().iterator().next())) {
      if (pack.mutants().stream().noneMatch(mutant -> observer.wants(mutant, scenario))) {
        continue;
      }
      Map<RuleMutant, List<RaisedArgument>> arguments;
      try {
        arguments = pack.arguments(scenario.subject());
      } catch (RuntimeException failure) {
        divide(name, pack, scenarios, observer);
        return;
      }
      arguments.forEach(
          (mutant, changed) -> {
            if (observer.wants(mutant, scenario)) {
              observer.argued(mutant, scenario, originalOf(mutant, scenario), changed);
            }
          });
    }
  }

  /** Finds the mutant that fails by running the pack in halves. */
  private void divide(
      String name, MutantPack pack, List<JudgedScenario> scenarios, Observer observer) {
    List<RuleMutant> mutants = List.copyOf(pack.mutants());
    if (mutants.size() == 1) {
      observer.failed(mutants.get(0));
      return;
    }
    int middle = mutants.size() / 2;
    for (List<RuleMutant> half :
        List.of(mutants.subList(0, middle), mutants.subList(middle, mutants.size()))) {
      compiler.compile(name, half).ifPresent(part -> run(name, part, scenarios, observer));
    }
  }

  /** The scenarios of the mutant's own criterion first, since they are the likeliest to see it. */
  private List<JudgedScenario> inOrder(List<JudgedScenario> scenarios, RuleMutant mutant) {
    String folder = rules.folder(mutant.rule());
    List<JudgedScenario> ordered = new ArrayList<>(scenarios);
    ordered.sort(
        (one, other) ->
            Boolean.compare(
                other.scenario().folder().equals(folder), one.scenario().folder().equals(folder)));
    return ordered;
  }

  private static List<RaisedArgument> originalOf(RuleMutant mutant, JudgedScenario scenario) {
    return scenario.byRule().getOrDefault(mutant.rule().name(), List.of());
  }
}
