package org.probity.analysis.change;

import java.util.List;
import org.probity.analysis.change.ChangeReport.SearchView;
import org.probity.analysis.stress.Alternatives;

/** Prints the smallest sets of changes that are enough, and those that are needed. */
final class SearchText {
  private SearchText() {}

  static void print(ChangePage page, SearchView search) {
    page.space();
    page.text(
        "Of "
            + ChangePage.counted(search.differing(), "change", "changes")
            + what(search)
            + ", each of these sets alone already leads from "
            + ChangePage.prose(search.from())
            + " to "
            + ChangePage.prose(search.to())
            + given(search)
            + " ("
            + counted(search, search.sets().size())
            + "; of a bracket, any one):");
    sets(page, search.sets());
    if (!search.needed().isEmpty()) {
      page.text(
          "If every change of one of these sets is missing, the others together do not lead there ("
              + counted(search, search.needed().size())
              + "):");
      sets(page, search.needed());
    }
    page.text("They are:");
    page.rows(
        search.items().stream()
            .map(item -> List.of(String.valueOf(item.number()), item.words()))
            .toList());
    page.text(how(search));
  }

  private static String what(SearchView search) {
    return switch (search.of()) {
      case "evidence" -> " of the evidence";
      case "edition" -> " of the edition";
      default -> " of evidence and edition";
    };
  }

  private static String given(SearchView search) {
    return search.given().isEmpty() ? "" : " " + search.given();
  }

  private static String counted(SearchView search, int sets) {
    return (search.limitReached() ? "at least " : "") + ChangePage.counted(sets, "set", "sets");
  }

  private static void sets(ChangePage page, List<List<Integer>> sets) {
    page.entries("line", "lines", Alternatives.of(sets), set -> page.entry(1, set.words()));
  }

  private static String how(SearchView search) {
    String tried =
        "How this was found: "
            + ChangePage.counted(search.evaluations(), "mixture", "mixtures")
            + " of the two sides were evaluated. Each set above leads there by evaluation, and no part of it"
            + " does."
            + (search.everySizeTo() == 0
                ? ""
                : search.everySizeTo() == search.differing()
                    ? " Every set that holds none of these was tried."
                    : " All sets of up to "
                        + ChangePage.counted(search.everySizeTo(), "change", "changes")
                        + " were tried; larger ones were searched for.");
    String undone =
        search.undone() == 0
            ? ""
            : " "
                + ChangePage.counted(search.undone(), "set leads", "sets lead")
                + " elsewhere again when certain other changes are added; where changes take back one"
                + " another, there may be more sets than these.";
    String limit =
        search.limitReached()
            ? " A LIMIT WAS REACHED: there may be more and smaller sets (--limit, --evaluations)."
            : "";
    return tried + undone + limit;
  }
}
