package org.probity.analysis.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings as a log in the Static Analysis Results Interchange Format, which editors and services
 * for reviewing changes read. Source: SARIF 2.1.0, OASIS Standard.
 */
public final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonMapper json = new JsonMapper();
  private final String version;
  private final Path root;

  /**
   * A log of this version of the program.
   *
   * @param root the folder that places of files are relative to
   */
  public SarifLog(String version, Path root) {
    this.version = version;
    this.root = root.toAbsolutePath().normalize();
  }

  /** The log as JSON, in the order of the findings. */
  public String text(List<LintFinding> findings) {
    ObjectNode log = json.createObjectNode();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "probity");
    driver.put("version", version);
    ArrayNode rules = driver.putArray("rules");
    for (LintRule rule : LintRule.values()) {
      describe(rule, rules.addObject());
    }
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    findings.forEach(finding -> describe(finding, results.addObject()));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return json.writer().with(lines).writeValueAsString(log) + "\n";
  }

  private static void describe(LintRule rule, ObjectNode node) {
    node.put("id", rule.word());
    node.putObject("shortDescription").put("text", rule.description());
    node.putObject("defaultConfiguration").put("level", rule.level().word());
  }

  private void describe(LintFinding finding, ObjectNode node) {
    node.put("ruleId", finding.rule().word());
    node.put("ruleIndex", finding.rule().ordinal());
    node.put("level", finding.rule().level().word());
    node.putObject("message").put("text", finding.message());
    ObjectNode place = node.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(finding.file()));
    if (finding.line() > 0) {
      ObjectNode region = place.putObject("region");
      region.put("startLine", finding.line());
      if (finding.column() > 0) {
        region.put("startColumn", finding.column());
      }
    }
    finding
        .fragment()
        .ifPresent(fragment -> node.putObject("properties").put("fragment", fragment));
  }

  private String uri(String file) {
    Path relative = root.relativize(root.resolve(file).normalize());
    String slashed = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    try {
      return new URI(null, null, slashed, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(slashed, impossible);
    }
  }
}
