package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.TextPage;
import org.probity.analysis.stress.StressReport.CounterexampleView;
import org.probity.analysis.stress.StressReport.SearchView;

/** Says how a stress test came to what it shows, and how far that can be relied on. */
final class SearchText {
  private SearchText() {}

  /** One paragraph for each thing to know. */
  static List<String> paragraphs(StressReport report) {
    SearchView search = report.search();
    List<String> lines = new ArrayList<>();
    lines.add(judged(search));
    limits(lines, search);
    if (report.corrections().isEmpty()) {
      return List.copyOf(lines);
    }
    lines.add(
        "Every set above was judged by itself. Of all the sets that were judged, none that contains"
            + " one that the outcome stands on had another outcome. "
            + dual(search.dual()));
    if (search.counterexample() != null) {
      lines.add(contrary(report, search.counterexample()));
    }
    return List.copyOf(lines);
  }

  private static String judged(SearchView search) {
    int idle = search.citations() - search.pulling();
    return "How this was found: "
        + TextPage.counted(search.evaluations(), "set")
        + " of citations were judged by evaluating the case with the others left out; the rules ran"
        + " for "
        + search.runs()
        + " that looked new to them."
        + (idle == 0
            ? ""
            : " Leaving out what no argument rests on ("
                + TextPage.counted(idle, "citation")
                + ") changed nothing.");
  }

  private static String dual(@Nullable Boolean dual) {
    if (dual == null) {
      return "Whether the two lists fit each other was not checked, since a limit was reached.";
    }
    return dual
        ? "The two lists fit each other: the sets that it falls without are the smallest that take"
            + " something from every set that it stands on, and the other way round."
        : "THE TWO LISTS DO NOT FIT EACH OTHER, as they should: do not rely on them.";
  }

  private static void limits(List<String> lines, SearchView search) {
    if (!search.limitsReached().isEmpty()) {
      lines.add(
          "A LIMIT WAS REACHED (--limit "
              + search.limitSets()
              + ", --evaluations "
              + search.limitEvaluations()
              + ") for "
              + String.join(", ", search.limitsReached())
              + ": there may be more sets, and smaller ones; what is shown holds.");
    }
    if (!search.everyCombinationTried()) {
      lines.add(
          "Some evidence pulls either way. It was tried kept and lost, but not in every combination:"
              + " some rare mixture of evidence may still change the outcome.");
    }
  }

  private static String contrary(StressReport report, CounterexampleView example) {
    return "More evidence can change this outcome: "
        + TextPage.counted(example.kept().size(), "citation")
        + " alone would give it; with "
        + example.added().stream()
            .map(number -> report.citations().get(number - 1))
            .map(one -> one.source() + " (" + one.stance() + " " + one.claim() + ")")
            .collect(Collectors.joining(", "))
        + " added it is "
        + TextPage.prose(example.becomes())
        + ". So each set was held against all that pulls the other way.";
  }
}
