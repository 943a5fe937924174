package org.probity.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.analysis.CsvText;
import org.probity.analysis.JsonText;
import org.probity.analysis.comparison.Comparison.CellView;
import org.probity.analysis.comparison.Comparison.CriterionName;
import org.probity.analysis.comparison.Comparison.RowView;
import org.probity.report.Pages;

/** Prints comparisons in every form. */
public final class ComparisonPrinter {
  private static final String TEMPLATE = "comparison";
  private static final List<String> HEADER =
      List.of("case", "subject", "policy", "edition", "outcome", "floor", "ceiling", "because");

  /** The comparison in this form; lines end with {@code \n}, the last one too. */
  public String print(ComparisonFormat format, Comparison comparison) {
    return switch (format) {
      case TEXT -> String.join("\n", new ComparisonText(comparison).lines()) + "\n";
      case CSV -> csv(comparison);
      case MD -> new Pages().markdown(TEMPLATE, comparison);
      case HTML -> new Pages().html(TEMPLATE, comparison);
      case JSON -> JsonText.of(comparison);
    };
  }

  private static String csv(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (RowView row : comparison.rows()) {
      for (int column = 0; column < row.cells().size(); column++) {
        CellView cell = row.cells().get(column);
        rows.add(
            List.of(
                row.caseView().id(),
                row.caseView().subject(),
                comparison.columns().get(column).policy(),
                cell.edition(),
                cell.outcome(),
                cell.floor(),
                cell.ceiling(),
                cell.because().stream().map(CriterionName::id).collect(Collectors.joining(" "))));
      }
    }
    return CsvText.of(HEADER, rows);
  }
}
