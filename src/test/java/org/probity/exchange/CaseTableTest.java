package org.probity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.model.Case;

class CaseTableTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/probity/exchange");

  private static Case read(Path file) {
    return new CaseReader(Libraries.in(Path.of("cases/library"))).read(file).value().orElseThrow();
  }

  @Test
  void the_table_and_the_bibliography_are_as_the_golden_files_have_them() throws IOException {
    Case value = read(FOLDER.resolve("case.yaml"));
    assertGolden("case.csv", CaseTable.csv(value));
    assertGolden("case.csl.json", CslJsonExport.of(value));
  }

  @Test
  void no_cell_begins_as_a_formula() throws IOException {
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .parse(new StringReader(CaseTable.csv(read(FOLDER.resolve("case.yaml")))))
            .getRecords();
    assertThat(rows)
        .flatMap(CSVRecord::toList)
        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"))
        .anyMatch(cell -> cell.startsWith("'-not us"));
  }

  @Test
  void every_citation_and_every_source_has_a_row() {
    Case value = read(Path.of("cases/hikvision/case.yaml"));
    String csv = CaseTable.csv(value);
    long citations =
        value.claims().stream().mapToLong(claim -> Math.max(1, claim.sources().size())).sum()
            + value.history().stream().mapToLong(entry -> entry.sources().size()).sum();
    assertThat(csv.lines().count()).isGreaterThan(citations);
    assertThat(value.sources().keySet()).allMatch(csv::contains);
  }

  @Test
  void the_table_says_whose_words_are_cited_and_what_was_noted() throws IOException {
    Case value = read(FOLDER.resolve("case.yaml"));
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .get()
            .parse(new StringReader(CaseTable.csv(value)))
            .getRecords();
    assertThat(rows).extracting(row -> row.get("voice")).containsExactly("subject", "other");
    assertThat(rows).extracting(row -> row.get("note")).containsExactly("'=1+1 is no formula", "");
    assertThat(rows).extracting(row -> row.get("certainty")).containsOnly("");
  }

  @Test
  void the_table_for_excel_begins_with_the_mark_of_its_encoding() {
    Case value = read(FOLDER.resolve("case.yaml"));
    assertThat(CaseTable.excel(value)).isEqualTo("\uFEFF" + CaseTable.csv(value));
  }

  private static void assertGolden(String name, String printed) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, printed);
    }
    assertThat(printed)
        .as("%s; rerun with -Dgolden.update=true if the change is meant", file)
        .isEqualTo(Files.readString(file));
  }
}
