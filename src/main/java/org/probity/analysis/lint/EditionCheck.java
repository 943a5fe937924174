package org.probity.analysis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.model.SubjectKind;
import org.probity.policy.Edition;
import org.probity.policy.Policy;

/** Days between two editions on which none is in force, and days that two of them claim. */
record EditionCheck(Policy policy, EditionPlaces places) implements LintCheck {

  /** Two editions of which the second follows the first but not on the next day. */
  private record Seam(Edition edition, LocalDate until, Edition next) {
    boolean isGap() {
      return until.isBefore(next.from());
    }

    String message(List<String> kinds) {
      LocalDate first = until.plusDays(1);
      LocalDate last = next.from().minusDays(1);
      String subjects = " for " + String.join(" and ", kinds) + " subjects";
      String days = first.equals(last) ? "on " + first : "from " + first + " to " + last;
      return isGap()
          ? days
              + " no edition is in force"
              + subjects
              + ": this one ends on "
              + until
              + ", the next begins on "
              + next.from()
          : "this edition ends on "
              + until
              + " but the edition "
              + next.id()
              + " is in force"
              + subjects
              + " from "
              + next.from()
              + ", and counts from that day";
    }
  }

  @Override
  public List<LintFinding> findings() {
    Map<Seam, List<String>> seams = new LinkedHashMap<>();
    for (SubjectKind kind : SubjectKind.values()) {
      List<Edition> editions =
          policy.editions().stream().filter(each -> each.appliesTo().contains(kind)).toList();
      for (int i = 1; i < editions.size(); i++) {
        seam(editions.get(i - 1), editions.get(i), kind)
            .ifPresent(
                seam -> seams.computeIfAbsent(seam, any -> new ArrayList<>()).add(kind.word()));
      }
    }
    return seams.entrySet().stream().map(each -> finding(each.getKey(), each.getValue())).toList();
  }

  private Optional<Seam> seam(Edition edition, Edition next, SubjectKind kind) {
    @Nullable LocalDate until = edition.until();
    if (until == null || until.plusDays(1).equals(next.from())) {
      return Optional.empty();
    }
    Seam seam = new Seam(edition, until, next);
    boolean covered = policy.editionFor(kind, until.plusDays(1)).isPresent();
    return seam.isGap() && covered ? Optional.empty() : Optional.of(seam);
  }

  private LintFinding finding(Seam seam, List<String> kinds) {
    LintRule rule = seam.isGap() ? LintRule.EDITION_GAP : LintRule.EDITION_OVERLAP;
    return places.finding(seam.edition(), "in-force", "until", rule, seam.message(kinds));
  }
}
