package org.probity.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.argument.RaisedArgument;
import org.probity.pipeline.WeighedCase;

/**
 * Mutants of rules, compiled as rules of their own.
 *
 * @param named the mutants by the names that their rules have here, in order
 * @param judge judges by these rules and no others
 */
record MutantPack(Map<String, RuleMutant> named, Judge judge) {

  Collection<RuleMutant> mutants() {
    return named.values();
  }

  /** What each mutant argues about a case, under the name of the rule that it was made from. */
  Map<RuleMutant, List<RaisedArgument>> arguments(WeighedCase weighed) {
    Map<RuleMutant, List<RaisedArgument>> arguments = new LinkedHashMap<>();
    mutants().forEach(mutant -> arguments.put(mutant, new ArrayList<>()));
    for (RaisedArgument raised : judge.arguments(weighed).raised()) {
      RuleMutant mutant = named.get(raised.rule());
      if (mutant != null) {
        arguments.computeIfAbsent(mutant, any -> new ArrayList<>()).add(renamed(raised, mutant));
      }
    }
    return arguments;
  }

  private static RaisedArgument renamed(RaisedArgument raised, RuleMutant mutant) {
    return new RaisedArgument(
        mutant.rule().name(), raised.provision(), raised.element(), raised.side(), raised.facts());
  }
}
