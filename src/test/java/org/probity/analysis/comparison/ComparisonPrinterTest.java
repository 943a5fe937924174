package org.probity.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Every form of a made-up comparison is committed, byte for byte; {@code mvn test
 * -Dgolden.update=true} writes the forms anew.
 */
class ComparisonPrinterTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/probity/analysis/comparison");

  private final ComparisonPrinter printer = new ComparisonPrinter();

  @ParameterizedTest
  @EnumSource(ComparisonFormat.class)
  void every_form_is_the_committed_one(ComparisonFormat format) throws IOException {
    Path file = FOLDER.resolve("comparison." + format.name().toLowerCase(Locale.ROOT));
    String printed = printer.print(format, SampleComparison.plain());
    assertThat(printer.print(format, SampleComparison.plain())).isEqualTo(printed);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, printed);
    }
    assertThat(printed)
        .as("%s; rerun with -Dgolden.update=true if the change is meant", file)
        .isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "*a* | b | `c` [d](javascript:alert(1))\n# e",
        "=1+1",
        "\u202Eright to left\u0007",
        "${result.format} <#include 'x'>"
      })
  void text_of_authors_makes_no_markup(String text) throws Exception {
    Comparison hostile = SampleComparison.with(original -> text + original);
    assertThat(tags(printer.print(ComparisonFormat.HTML, hostile)))
        .isEqualTo(tags(printer.print(ComparisonFormat.HTML, SampleComparison.plain())));
    String markdown = printer.print(ComparisonFormat.MD, hostile);
    assertThat(markdown.lines())
        .hasSameSizeAs(
            printer.print(ComparisonFormat.MD, SampleComparison.plain()).lines().toList());
    assertThat(markdown).doesNotContainPattern("(?<!\\\\)(<|\\]\\()");
    assertThat(printer.print(ComparisonFormat.CSV, hostile)).doesNotContainPattern("(?m)(^|,)\"?=");
    assertThat(printer.print(ComparisonFormat.TEXT, hostile))
        .doesNotContainPattern("[\u0007\u202E]");
  }

  @Test
  void lines_for_a_terminal_have_at_most_a_hundred_columns() {
    Comparison wide = SampleComparison.with(text -> text.repeat(20));
    assertThat(printer.print(ComparisonFormat.TEXT, wide).lines())
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void the_page_loads_and_runs_nothing_and_its_tables_have_headers() throws Exception {
    String page = printer.print(ComparisonFormat.HTML, SampleComparison.plain());
    assertThat(tags(page)).doesNotContain("script", "link", "img", "iframe", "form");
    NodeList headers = xml(page).getElementsByTagName("th");
    for (int index = 0; index < headers.getLength(); index++) {
      assertThat(((Element) headers.item(index)).getAttribute("scope")).isIn("row", "col");
    }
  }

  private static List<String> tags(String page) throws Exception {
    NodeList elements = xml(page).getElementsByTagName("*");
    List<String> names = new ArrayList<>();
    for (int index = 0; index < elements.getLength(); index++) {
      names.add(elements.item(index).getNodeName());
    }
    return names;
  }

  private static org.w3c.dom.Document xml(String page) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
  }
}
