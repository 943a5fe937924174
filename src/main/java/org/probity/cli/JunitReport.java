package org.probity.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.probity.analysis.ScenarioResult;

/**
 * Results of scenarios in the XML form of JUnit: a suite for each criterion, a case for each
 * scenario. Times are left out, so that the same results are the same bytes.
 */
final class JunitReport {
  private final Map<String, List<ScenarioResult>> suites = new LinkedHashMap<>();

  /** Adds the results of a pack; those of a criterion stand together. */
  void add(String pack, List<ScenarioResult> results) {
    results.forEach(
        result ->
            suites
                .computeIfAbsent(pack + "." + result.folder(), any -> new ArrayList<>())
                .add(result));
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void write(Path file) {
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      try {
        Files.writeString(draft, text(), StandardCharsets.UTF_8);
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The whole file. */
  String text() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      for (Map.Entry<String, List<ScenarioResult>> suite : suites.entrySet()) {
        suite(xml, suite.getKey(), suite.getValue());
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.append('\n').toString();
  }

  private static void suite(XMLStreamWriter xml, String name, List<ScenarioResult> results)
      throws XMLStreamException {
    long failed = results.stream().filter(result -> !result.passed()).count();
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", String.valueOf(results.size()));
    xml.writeAttribute("failures", String.valueOf(failed));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    for (ScenarioResult result : results) {
      testcase(xml, name, result);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void testcase(XMLStreamWriter xml, String suite, ScenarioResult result)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", suite);
    xml.writeAttribute("name", allowed(result.name()));
    if (!result.passed()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", allowed(result.differences().get(0)));
      String lines = String.join("\n", result.differences());
      xml.writeCharacters(allowed(result.place() + "\n" + lines));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** The text without the characters that XML cannot hold. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder();
    text.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
