package org.probity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.probity.policy.Body;
import org.probity.policy.Criterion;
import org.probity.policy.Edition;
import org.probity.policy.Element;
import org.probity.policy.LetterKind;
import org.probity.policy.Policy;
import org.probity.policy.Provision;
import org.probity.policy.TableRow;

/**
 * An edition in plain lines: every criterion with its clause, its source, its elements and their
 * standards.
 */
public final class EditionText {
  private EditionText() {}

  /** The lines of an edition, whole. */
  public static List<String> lines(Policy policy, Edition edition) {
    List<String> lines = new ArrayList<>();
    lines.add(policy.title() + ", edition " + edition.id());
    lines.add(
        "issued by " + policy.issuer() + "; in force from " + edition.from() + until(edition));
    if (edition.note() != null) {
      lines.add("note: " + edition.note().strip());
    }
    for (Criterion criterion : edition.criteria()) {
      lines.add("");
      criterion(edition, criterion, lines);
    }
    lines.add("");
    lines.add("Tables");
    for (TableRow row : edition.facts()) {
      lines.add("  " + row.fact() + " " + row.fields());
    }
    if (!policy.bodies().isEmpty()) {
      lines.add("");
      lines.add("Letters may be sent to");
      policy.bodies().forEach(body -> sent(body, lines));
    }
    return lines;
  }

  private static void sent(Body body, List<String> lines) {
    String kinds = body.letters().stream().map(LetterKind::word).collect(Collectors.joining(", "));
    lines.add("  " + body.id() + ", " + body.name() + ": " + kinds);
    Body.Address address = body.address();
    if (address != null) {
      String source = address.source().publisher() + ", " + address.source().title();
      lines.add("    " + address.line());
      lines.add("      source: " + source + " (" + address.certainty().word() + ")");
    }
  }

  private static String until(Edition edition) {
    return edition.until() == null ? "" : " until " + edition.until();
  }

  private static void criterion(Edition edition, Criterion criterion, List<String> lines) {
    Provision provision = Objects.requireNonNull(edition.provisions().get(criterion.provision()));
    lines.add(
        criterion.id()
            + ": "
            + criterion.title()
            + " ("
            + criterion.kind().word()
            + ", "
            + criterion.force().word()
            + ")");
    lines.add("  clause: " + provision.label());
    lines.add("    " + provision.says().strip());
    lines.add(
        "    source: " + provision.source().title() + " (" + provision.certainty().word() + ")");
    if (provision.source().url() != null) {
      lines.add("    " + provision.source().url());
    }
    if (provision.note() != null) {
      lines.add("    note: " + provision.note().strip());
    }
    lines.add(
        "  when: "
            + CompositionWords.of(criterion.composition())
            + (criterion.perConduct() ? ", for each conduct" : ""));
    for (String slug : criterion.composition().elements()) {
      Element element = edition.element(slug);
      lines.add(
          "  "
              + slug
              + " (for: "
              + element.standard().pro().word()
              + ", against: "
              + element.standard().con().word()
              + "): "
              + element.asks());
    }
  }
}
