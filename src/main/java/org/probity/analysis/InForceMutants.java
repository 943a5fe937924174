package org.probity.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.model.SubjectKind;
import org.probity.policy.Edition;
import org.probity.policy.Policy;

/**
 * Moves the first and the last day of each edition by one day. A move after which the same edition
 * applies on every day, as where a later edition begins anyway, is none.
 */
final class InForceMutants {
  private final Policy policy;
  private final EditionFiles files;
  private final List<EditionMutant> mutants = new ArrayList<>();

  private InForceMutants(Policy policy, EditionFiles files) {
    this.policy = policy;
    this.files = files;
  }

  static List<EditionMutant> of(Policy policy, EditionFiles files) {
    InForceMutants made = new InForceMutants(policy, files);
    policy.editions().forEach(made::edition);
    return made.mutants;
  }

  private void edition(Edition edition) {
    LocalDate from = edition.from();
    LocalDate until = edition.until();
    for (int days : List.of(1, -1)) {
      add(edition, "from", from, from.plusDays(days), until);
      if (until != null) {
        add(edition, "until", until, from, until.plusDays(days));
      }
    }
  }

  private void add(
      Edition edition, String key, LocalDate before, LocalDate from, @Nullable LocalDate until) {
    LocalDate after = key.equals("from") || until == null ? from : until;
    Policy changed =
        ChangedPolicy.of(
            policy, Set.of(edition.id()), one -> ChangedPolicy.withInForce(one, from, until));
    if (isDifferent(changed, before) || isDifferent(changed, after)) {
      mutants.add(
          new EditionMutant(
              files.place(edition.id(), "in-force", key),
              "edition %s: in force %s %s -> %s".formatted(edition.id(), key, before, after),
              Optional.empty(),
              changed));
    }
  }

  private boolean isDifferent(Policy changed, LocalDate day) {
    return Arrays.stream(SubjectKind.values())
        .anyMatch(kind -> !applying(policy, kind, day).equals(applying(changed, kind, day)));
  }

  private static Optional<String> applying(Policy policy, SubjectKind kind, LocalDate day) {
    return policy.editionFor(kind, day).map(Edition::id);
  }
}
