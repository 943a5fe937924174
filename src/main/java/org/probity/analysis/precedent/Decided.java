package org.probity.analysis.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.model.Case;
import org.probity.model.HistoryEntry;

/**
 * A real decision, with what told for and against the subject when it was made.
 *
 * @param profiles on the first and the last day that its date allows; a single one where these are
 *     one day
 */
record Decided(Case subject, HistoryEntry entry, Severity severity, List<Profile> profiles) {

  /**
   * How this decision is milder than another although there was at least as much against its
   * subject and no more for it, whichever days the two dates stand for; the matches are those of
   * the first days. Empty if it is not.
   */
  Optional<List<Profile.Match>> isMilderThoughAsAdverseAs(Decided other) {
    if (severity.compareTo(other.severity) >= 0 || subject.id().equals(other.subject.id())) {
      return Optional.empty();
    }
    List<List<Profile.Match>> found = new ArrayList<>();
    for (Profile here : profiles) {
      for (Profile there : other.profiles) {
        Optional<List<Profile.Match>> matches = here.atLeastAsAdverseAs(there);
        if (matches.isEmpty()) {
          return Optional.empty();
        }
        found.add(matches.get());
      }
    }
    return Optional.of(found.get(0));
  }
}
