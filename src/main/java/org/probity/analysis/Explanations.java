package org.probity.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The explanations of a pack held against its mutants. */
final class Explanations {
  private final List<Explanation> written;
  private final Set<String> explained;

  Explanations(List<Explanation> written) {
    this.written = List.copyOf(written);
    this.explained =
        written.stream()
            .flatMap(explanation -> explanation.mutant().stream())
            .collect(Collectors.toSet());
  }

  boolean explain(Mutant mutant) {
    return explained.contains(mutant.description());
  }

  /**
   * One line for each explanation that explains nothing.
   *
   * @param known every mutant of the pack
   * @param caught the mutants that a scenario noticed
   * @param only the folder whose explanations are looked at; empty for all
   */
  List<String> errors(Collection<Mutant> known, Collection<Mutant> caught, Optional<String> only) {
    Set<String> all = descriptions(known);
    Set<String> noticed = descriptions(caught);
    List<String> errors = new ArrayList<>();
    for (Explanation explanation : written) {
      if (only.isEmpty() || only.get().equals(explanation.folder())) {
        error(explanation, all, noticed)
            .ifPresent(error -> errors.add(explanation.place() + ": " + error));
      }
    }
    return errors;
  }

  private static Set<String> descriptions(Collection<Mutant> mutants) {
    return mutants.stream().map(Mutant::description).collect(Collectors.toSet());
  }

  private static Optional<String> error(
      Explanation explanation, Set<String> known, Set<String> caught) {
    if (explanation.mutant().isEmpty()) {
      return Optional.of("expected \"- equivalent mutant: `DESCRIPTION`: reason\"");
    }
    String mutant = explanation.mutant().get();
    if (!known.contains(mutant)) {
      return Optional.of("there is no mutant `" + mutant + "`");
    }
    return caught.contains(mutant)
        ? Optional.of("a scenario catches the mutant `" + mutant + "`")
        : Optional.empty();
  }
}
