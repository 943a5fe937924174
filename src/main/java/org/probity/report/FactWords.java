package org.probity.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.fact.AnsweringParty;
import org.probity.fact.AsOf;
import org.probity.fact.CountedParty;
import org.probity.fact.CoveredRight;
import org.probity.fact.Determined;
import org.probity.fact.ListedCountry;
import org.probity.fact.ProtectedRight;
import org.probity.fact.Since;
import org.probity.fact.Threshold;
import org.probity.fact.Window;

/** The facts of an edition's tables in words. */
final class FactWords {
  /** What words of several facts can have in common. */
  private static final Pattern LEAD =
      Pattern.compile(
          "principle \\S+ protects |the edition (?:counts|asks of) the |the edition's ground .+ covers ");

  private FactWords() {}

  /**
   * The same facts, each once; those that begin alike as one: {@code principle 1 protects privacy,
   * religion}.
   */
  static List<String> joined(List<String> facts) {
    Map<String, Set<String>> rests = new LinkedHashMap<>();
    for (String fact : facts) {
      Matcher lead = LEAD.matcher(fact);
      int end = lead.lookingAt() ? lead.end() : fact.length();
      rests
          .computeIfAbsent(fact.substring(0, end), any -> new LinkedHashSet<>())
          .add(fact.substring(end));
    }
    return rests.entrySet().stream()
        .map(entry -> entry.getKey() + String.join(", ", entry.getValue()))
        .toList();
  }

  static String of(Object fact) {
    if (fact instanceof CountedParty counted) {
      return "the edition counts the " + counted.party().word();
    }
    if (fact instanceof AnsweringParty answering) {
      return "the edition asks of the " + answering.party().word();
    }
    if (fact instanceof ProtectedRight right) {
      return "principle "
          + right.principle()
          + " protects "
          + right.right().word().replace('-', ' ');
    }
    if (fact instanceof Threshold threshold) {
      return "the edition's limit for "
          + threshold.name().replace('-', ' ')
          + " is "
          + threshold.value().toPlainString()
          + " "
          + threshold.unit().replace('-', ' ');
    }
    if (fact instanceof AsOf asOf) {
      return "the date asked about is " + asOf.day();
    }
    if (fact instanceof CoveredRight covered) {
      return "the edition's ground "
          + covered.ground().replace('-', ' ')
          + " covers "
          + covered.right().word().replace('-', ' ');
    }
    if (fact instanceof ListedCountry listed) {
      return listed.country() + " is on the edition's list " + listed.list().replace('-', ' ');
    }
    if (fact instanceof Since since) {
      return "the " + since.name().replace('-', ' ') + " reaches back to " + since.day();
    }
    if (fact instanceof Window window) {
      return "the time for "
          + window.name().replace('-', ' ')
          + " is "
          + window.opens()
          + " to "
          + window.closes();
    }
    if (fact instanceof Determined determined) {
      return "under "
          + determined.policy()
          + "@"
          + determined.edition()
          + " the criterion "
          + determined.criterion()
          + (determined.isHeld() ? " holds" : " fails")
          + (determined.about().isEmpty() ? "" : " for " + determined.about());
    }
    throw new IllegalArgumentException("no words for " + fact);
  }
}
