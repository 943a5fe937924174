package org.probity.analysis.comparison;

import java.util.List;
import java.util.function.UnaryOperator;
import org.probity.analysis.comparison.Comparison.CaseChangeView;
import org.probity.analysis.comparison.Comparison.CaseView;
import org.probity.analysis.comparison.Comparison.CellView;
import org.probity.analysis.comparison.Comparison.ClauseView;
import org.probity.analysis.comparison.Comparison.ColumnView;
import org.probity.analysis.comparison.Comparison.CriterionChangeView;
import org.probity.analysis.comparison.Comparison.CriterionName;
import org.probity.analysis.comparison.Comparison.CriterionState;
import org.probity.analysis.comparison.Comparison.EditionsView;
import org.probity.analysis.comparison.Comparison.ElementChangeView;
import org.probity.analysis.comparison.Comparison.ProvisionChangeView;
import org.probity.analysis.comparison.Comparison.RowView;
import org.probity.analysis.comparison.Comparison.TableChangeView;

/** A made-up comparison in which every part of the form occurs. */
final class SampleComparison {
  private SampleComparison() {}

  static Comparison plain() {
    return with(text -> text);
  }

  /** The same with every text of an author changed. */
  static Comparison with(UnaryOperator<String> text) {
    CaseView leaf = new CaseView("leaf", text.apply("Leaf"), text.apply("Example Leaf Ltd"), "0a");
    CaseView optics =
        new CaseView("optics", text.apply("Optics"), text.apply("Example Optics Ltd"), "0b");
    CriterionName tobacco = new CriterionName("tobacco", text.apply("Tobacco"));
    CriterionName abuse = new CriterionName("abuse", text.apply("Abuse of the principles"));
    CellView open = new CellView("2020-01-01", "undetermined", "clear", "excluded", List.of(abuse));
    CellView out = new CellView("2021-01-01", "excluded", "excluded", "excluded", List.of(tobacco));
    CellView may =
        new CellView("2020-01-01", "discretion", "discretion", "excluded", List.of(abuse));
    CellView also =
        new CellView("2021-01-01", "discretion", "discretion", "excluded", List.of(abuse));
    return new Comparison(
        Comparison.FORMAT,
        "2024-01-29",
        "2024-01-28",
        List.of(
            new ColumnView("compact", "2020-01-01", text.apply("Example Compact"), "1a"),
            new ColumnView("compact", null, text.apply("Example Compact"), "1a")),
        List.of(new RowView(leaf, List.of(open, out)), new RowView(optics, List.of(may, also))),
        List.of(editions(text, new CaseChangeView(leaf, open, out, List.of("tobacco", "abuse")))),
        new Comparison.EngineView("0.0.0", "0.0.0", "probity compare leaf optics"));
  }

  private static EditionsView editions(UnaryOperator<String> text, CaseChangeView change) {
    CriterionState holds = new CriterionState("holds", "exclusion", "must", "against", "revenue");
    CriterionState before = new CriterionState("unknown", "exclusion", "may", "open", "a and b");
    CriterionState after = new CriterionState("fails", "exclusion", "must", "for", "a");
    return new EditionsView(
        "compact",
        text.apply("Example Compact"),
        "2020-01-01",
        "2021-01-01",
        List.of(change),
        List.of(
            new CriterionChangeView(
                "tobacco",
                text.apply("Tobacco"),
                null,
                holds,
                List.of(),
                List.of("leaf"),
                List.of("leaf")),
            new CriterionChangeView(
                "abuse",
                text.apply("Abuse of the principles"),
                before,
                after,
                List.of(
                    new ElementChangeView(
                        "b", text.apply("Is it so?"), "for alleged, against asserted", null)),
                List.of("review"),
                List.of("leaf"))),
        List.of("optics"),
        List.of(
            new ProvisionChangeView(
                "leaf",
                "added",
                null,
                new ClauseView(
                    text.apply("Rule 2"),
                    text.apply("No leaf."),
                    text.apply("Text of 2021"),
                    null)),
            new ProvisionChangeView(
                "review",
                "changed",
                new ClauseView(
                    text.apply("Rule 1"),
                    text.apply("May review."),
                    text.apply("Text of 2020"),
                    "https://example.org/1"),
                new ClauseView(
                    text.apply("Rule 1"),
                    text.apply("Must review."),
                    text.apply("Text of 2021"),
                    "https://example.org/2"))),
        List.of(new TableChangeView("added", text.apply("counted-party: party parent"))));
  }
}
