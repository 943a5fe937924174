package org.probity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  @Test
  void a_cell_that_a_spreadsheet_would_compute_begins_with_an_apostrophe() {
    for (String formula :
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", " =1", "\u0000=1", "＝1")) {
      assertThat(CsvText.neutral(formula)).as(formula).startsWith("'");
    }
    assertThat(CsvText.neutral("a=b")).isEqualTo("a=b");
    assertThat(CsvText.neutral("")).isEmpty();
  }

  @Test
  void rows_end_with_a_line_feed_and_cells_are_quoted_where_they_must_be() {
    assertThat(CsvText.of(List.of("a", "b"), List.of(List.of("x, y", "say \"z\"\nnow"))))
        .isEqualTo("a,b\n\"x, y\",\"say \"\"z\"\" now\"\n");
  }

  @Property(tries = 300)
  void any_text_stays_in_its_cell_and_is_no_formula(@ForAll String one, @ForAll String other)
      throws IOException {
    String text = CsvText.of(List.of("a", "b"), List.of(List.of("x" + one, other)));
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).hasSize(2);
      assertThat(records.get(1).toList())
          .hasSize(2)
          .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("^\\s*[=+@-]"));
    }
  }
}
