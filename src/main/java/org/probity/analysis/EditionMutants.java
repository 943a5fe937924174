package org.probity.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.policy.PackFiles;
import org.probity.policy.Policy;

/**
 * Every mutant of the editions of a policy.
 *
 * @param refused how many changes were none, since the edition would be refused
 */
record EditionMutants(List<EditionMutant> all, int refused) {

  static EditionMutants of(PackFiles files, Policy policy, PackRules rules) {
    EditionFiles written = new EditionFiles(files, policy);
    TableMutants tables = new TableMutants(policy, written);
    return new EditionMutants(
        Stream.of(
                InForceMutants.of(policy, written),
                StandardMutants.of(policy, written, rules),
                tables.mutants())
            .flatMap(List::stream)
            .toList(),
        tables.refused());
  }

  /** The mutants that are about a criterion; all of them if none is named. */
  List<EditionMutant> in(Optional<String> only) {
    return all.stream().filter(mutant -> only.isEmpty() || mutant.folder().equals(only)).toList();
  }
}
