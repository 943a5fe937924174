package org.probity.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.document.Problem;
import org.probity.model.Source;

/**
 * What came of an import.
 *
 * @param text the new text of the case file; absent if nothing was added or the file must stay as
 *     it is
 * @param added the new sources by id, in the order of the bibliography
 * @param duplicates entries whose document the case has already, each in one line
 * @param probable entries that look like a source that is there and were not added, with the way to
 *     add them all the same, each in one line
 * @param left entries that were not added, and what the author must say first, each in one line
 * @param remarks what of an added entry was not taken over, each in one line
 * @param refusal why the file stays as it is although there was something to add; empty otherwise
 * @param misnamed ids that the author named and that no entry is to have, each in one line
 */
public record Imported(
    Optional<String> text,
    Map<String, Source> added,
    List<String> duplicates,
    List<String> probable,
    List<String> left,
    List<String> remarks,
    List<Refusal> refusal,
    List<String> misnamed) {
  public Imported {
    added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
    duplicates = List.copyOf(duplicates);
    probable = List.copyOf(probable);
    left = List.copyOf(left);
    remarks = List.copyOf(remarks);
    refusal = List.copyOf(refusal);
    misnamed = List.copyOf(misnamed);
  }

  /** Whether every entry of the bibliography, and there is one, is in the case now. */
  public boolean isComplete() {
    return probable.isEmpty() && left.isEmpty() && !(added.isEmpty() && duplicates.isEmpty());
  }

  /** One reason, in one line. */
  public record Refusal(String reason) {
    static Refusal of(Problem problem) {
      return new Refusal(problem.toString());
    }
  }
}
