package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.analysis.ScenarioResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitReportTest {
  private static final ScenarioResult PASSED =
      new ScenarioResult(
          "tobacco", "s.yaml:3", "a share of \"5 %\" & more <counts>", List.of(), Set.of());
  private static final ScenarioResult FAILED =
      new ScenarioResult(
          "size",
          "s.yaml:9",
          "ten employees",
          List.of("size: expected holds, got <unknown>\u0007", "  enough: unknown"),
          Set.of());

  @TempDir private Path folder;

  private static JunitReport report() {
    JunitReport report = new JunitReport();
    report.add("club", List.of(PASSED, FAILED));
    return report;
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void each_criterion_is_a_suite_and_each_scenario_a_case() throws Exception {
    Element top = parsed(report().text()).getDocumentElement();
    assertThat(top.getTagName()).isEqualTo("testsuites");
    Element tobacco = (Element) top.getElementsByTagName("testsuite").item(0);
    assertThat(tobacco.getAttribute("name")).isEqualTo("club.tobacco");
    assertThat(tobacco.getAttribute("tests")).isEqualTo("1");
    assertThat(tobacco.getAttribute("failures")).isEqualTo("0");
    Element passed = (Element) tobacco.getElementsByTagName("testcase").item(0);
    assertThat(passed.getAttribute("name")).isEqualTo(PASSED.name());
    assertThat(passed.getAttribute("classname")).isEqualTo("club.tobacco");
    assertThat(passed.hasAttribute("time")).isFalse();
  }

  @Test
  void a_failure_carries_its_whole_text_without_what_xml_cannot_hold() throws Exception {
    Element top = parsed(report().text()).getDocumentElement();
    Element failure = (Element) top.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message"))
        .isEqualTo("size: expected holds, got <unknown>\uFFFD");
    assertThat(failure.getTextContent())
        .isEqualTo("s.yaml:9\nsize: expected holds, got <unknown>\uFFFD\n  enough: unknown");
  }

  @Test
  void the_same_results_are_the_same_bytes() {
    assertThat(report().text()).isEqualTo(report().text());
  }

  @Test
  void the_file_is_written_whole_or_not_at_all() throws Exception {
    Path file = folder.resolve("junit.xml");
    Files.writeString(file, "before");
    report().write(file);
    assertThat(parsed(Files.readString(file)).getDocumentElement().getTagName())
        .isEqualTo("testsuites");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
    Path nowhere = folder.resolve("no/such/folder/junit.xml");
    assertThatThrownBy(() -> report().write(nowhere)).isInstanceOf(UncheckedIOException.class);
  }
}
