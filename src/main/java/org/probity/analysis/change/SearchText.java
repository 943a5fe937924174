package org.probity.analysis.change;

import java.util.List;
import org.probity.analysis.TextPage;
import org.probity.analysis.change.ChangeReport.ItemView;
import org.probity.analysis.change.ChangeReport.SearchView;
import org.probity.analysis.stress.Alternatives;

/** Prints the smallest sets of changes that are enough, and those that are needed. */
final class SearchText {
  private SearchText() {}

  static void print(TextPage page, SearchView search) {
    page.space();
    page.text(
        "Of "
            + TextPage.counted(search.differing(), "change")
            + what(search)
            + ", each of these sets alone already leads from "
            + TextPage.prose(search.from())
            + " to "
            + TextPage.prose(search.to())
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
    List<ItemView> items = page.shown(search.items());
    page.table(
        1,
        items.stream().map(item -> List.of(String.valueOf(item.number()), item.words())).toList());
    page.rest(1, search.items().size() - items.size(), "line", "lines");
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
    return (search.limitReached() ? "at least " : "") + TextPage.counted(sets, "set");
  }

  private static void sets(TextPage page, List<List<Integer>> sets) {
    page.list(1, Alternatives.of(sets), set -> page.entry(1, set.words()), "line", "lines");
  }

  private static String how(SearchView search) {
    String tried =
        "How this was found: "
            + TextPage.counted(search.evaluations(), "mixture")
            + " of the two sides were evaluated. Each set above leads there by evaluation, and no part of it"
            + " does."
            + (search.everySizeTo() == 0
                ? ""
                : search.everySizeTo() == search.differing()
                    ? " Every set that holds none of these was tried."
                    : " All sets of up to "
                        + TextPage.counted(search.everySizeTo(), "change")
                        + " were tried; larger ones were searched for.");
    String undone =
        search.undone() == 0
            ? ""
            : " "
                + TextPage.counted(search.undone(), "set leads", "sets lead")
                + " elsewhere again when certain other changes are added; where changes take back one"
                + " another, there may be more sets than these.";
    String limit =
        search.limitReached()
            ? " A LIMIT WAS REACHED: there may be more and smaller sets (--limit, --evaluations)."
            : "";
    return tried + undone + limit;
  }
}
