package org.probity.analysis.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.pipeline.PackGate;
import org.probity.policy.PackFiles;
import org.probity.policy.Policy;
import org.probity.policy.PolicyReader;
import org.probity.policy.PolicyReading;
import org.probity.policy.RuleCheck;

/** A rule pack that a test puts together: one policy with one provision and a few elements. */
final class SmallPack {
  private static final String MANIFEST =
      """
      format: probity-policy/1
      id: small
      title: Small code
      issuer: Example Office
      summary: A code for tests.
      words: {clear: Clear, discretion: Open, excluded: Out, undetermined: Unknown, out-of-scope: None}
      """;
  private static final String EDITION =
      """
      format: probity-edition/1
      edition: %s
      in-force: {from: %s}
      applies-to: [company]
      provisions:
        only: {label: Only, says: All., certainty: primary, source: {title: Text, publisher: Office, published: 2020}}
      criteria:
        first: {title: First, kind: exclusion, force: must, provision: only, all-of: [share]}
      elements:
        share: {asks: "How much?", standard: {pro: corroborated, con: asserted}}
      facts:
      %s
      """;
  private static final String HEAD =
      """
      package probity.rules.small;
      import org.probity.argument.Argument;
      import org.probity.fact.*;
      import org.probity.model.*;
      """;

  private final SortedMap<String, byte[]> contents = new TreeMap<>();
  private final StringBuilder drl = new StringBuilder(HEAD);

  SmallPack() {
    put("policy.yaml", MANIFEST);
  }

  SmallPack edition(String day, String... rows) {
    List<String> lines = new ArrayList<>(List.of("  - {fact: counted-party, party: subject}"));
    for (String row : rows) {
      lines.add("  - {fact: " + row + "}");
    }
    return file("editions/" + day + ".yaml", EDITION.formatted(day, day, String.join("\n", lines)));
  }

  /** A rule on the element {@code share}, with these patterns. */
  SmallPack rule(String name, String side, String... patterns) {
    return ruleOn("share", name, side, patterns);
  }

  SmallPack ruleOn(String element, String name, String side, String... patterns) {
    List<String> variables = new ArrayList<>();
    drl.append(
        "rule \"" + name + "\"\n@element( \"" + element + "\" )\n@provision( \"only\" )\nwhen\n");
    for (String pattern : patterns) {
      drl.append("  " + pattern + "\n");
      variables.add(pattern.substring(0, pattern.indexOf(' ')));
    }
    drl.append(
        "then\n  insert( Argument."
            + side
            + "( \""
            + element
            + "\", "
            + String.join(", ", variables)
            + " ) );\nend\n");
    return this;
  }

  SmallPack file(String path, String text) {
    put(path, text);
    return this;
  }

  private void put(String path, String text) {
    contents.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  PackFiles files() {
    put("criteria/first/first.drl", drl.toString());
    return new PackFiles("small", "rules/small", contents);
  }

  RuleCheck check() {
    return new PackGate().check(files());
  }

  Policy policy() {
    PolicyReading reading = new PolicyReader().read(files());
    return reading.value().orElseThrow(() -> new AssertionError(reading.problems().toString()));
  }

  /** What lint finds without running any scenario. */
  List<LintFinding> lint() {
    RuleCheck check = check();
    if (!check.problems().isEmpty()) {
      throw new AssertionError(check.problems().toString());
    }
    return new Lint(files(), check.rules()).findings(Optional.of(policy()), Optional.empty());
  }

  /** The findings of some kinds, as lines. */
  List<String> lint(LintRule... kinds) {
    return lint().stream()
        .filter(finding -> List.of(kinds).contains(finding.rule()))
        .map(LintFinding::toString)
        .toList();
  }
}
