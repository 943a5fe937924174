package org.probity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probity.exchange.Imported;
import org.probity.model.Source;

/** What an import did, for its user. */
final class ImportText {
  private static final String TO_FILL_IN =
      "to fill in by hand, because a bibliography does not say it: origin (who first gathered the facts; the"
          + " publisher, if left out) or derives-from; certainty (primary, secondary, unconfirmed); and a citation in the"
          + " claim that each supports or contradicts";

  private ImportText() {}

  /** The lines, without characters that could act on a terminal; the last one counts. */
  static List<String> lines(Imported imported, Path file, boolean dry) {
    List<String> lines = new ArrayList<>();
    imported
        .added()
        .forEach(
            (id, source) ->
                lines.add("added: " + id + " (" + source.kind().word() + ") " + source.title()));
    imported.duplicates().forEach(line -> lines.add("there already: " + line));
    imported.probable().forEach(line -> lines.add("probably there already: " + line));
    imported.left().forEach(line -> lines.add("not added: " + line));
    imported.remarks().forEach(line -> lines.add("note: " + line));
    if (!imported.added().isEmpty()) {
      lines.add(TO_FILL_IN);
      lines.addAll(withoutOrigin(imported));
    }
    lines.add(
        String.format(
            "%s: %d %s, %d there already, %d probably there already, %d not added",
            file,
            imported.added().size(),
            dry ? "would be added" : "added",
            imported.duplicates().size(),
            imported.probable().size(),
            imported.left().size()));
    return lines.stream().map(line -> line.replaceAll("[\\p{Cc}\\p{Cf}]", "")).toList();
  }

  private static List<String> withoutOrigin(Imported imported) {
    List<String> ids =
        imported.added().entrySet().stream()
            .filter(entry -> isWithoutOrigin(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return ids.isEmpty()
        ? List.of()
        : List.of(
            "  no publisher and no origin, so each counts as an origin of its own: "
                + String.join(", ", ids));
  }

  private static boolean isWithoutOrigin(Source source) {
    return source.publisher() == null && source.origin() == null && source.derivesFrom() == null;
  }
}
