package org.probity.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probity.analysis.AlteredCase;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Reading;
import org.probity.document.DocumentReader;
import org.probity.document.Node;
import org.probity.document.Problem;
import org.probity.document.TextFile;
import org.probity.exchange.Imported.Refusal;
import org.probity.model.Case;
import org.probity.model.Source;

/**
 * Adds the entries of a bibliography to the sources of a case file, and proves that nothing else
 * changed: the new text is read again, and must be the same case with these sources more.
 */
public final class CaseImport {
  private static final String IN_BRACES =
      ": expected sources on lines of their own, found them in braces or a word; write an empty \"sources:\"";

  private static final String NOT_IN_LINES =
      ": expected a file laid out in lines, found a layout in which sources cannot be added safely";

  private final CaseReader reader;
  private final KindChoice choice;

  /** An import that reads the case with its libraries, and asks nobody but {@code choice}. */
  public CaseImport(CaseReader reader, KindChoice choice) {
    this.reader = reader;
    this.choice = choice;
  }

  /** Adds what can be added; the file is the caller's to write. */
  public Imported into(String name, byte[] bytes, Bibliography bibliography) {
    TextFile file = TextFile.of(name, bytes);
    Reading before = reader.read(file);
    Optional<Case> value = before.value();
    if (value.isEmpty()) {
      return refused(before.problems().stream().filter(Problem::isError).map(Refusal::of).toList());
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      return refused(
          List.of(new Refusal(name + ": expected a case file in YAML, found one in JSON")));
    }
    KnownSources known = new KnownSources();
    value.get().sources().forEach(known::add);
    reader.shared(file).forEach(known::add);
    Sorted sorted = Sorted.of(bibliography, known, choice);
    return added(file, new String(bytes, StandardCharsets.UTF_8), value.get(), sorted);
  }

  /** Adds what was sorted; a source that the file cannot hold is left out, and it tries again. */
  private Imported added(TextFile file, String text, Case before, Sorted sorted) {
    Optional<Node> tree = new DocumentReader().read(file, Case.class).tree();
    while (true) {
      Map<String, Source> added = sorted.added();
      if (added.isEmpty()) {
        return sorted.result(Optional.empty(), List.of());
      }
      Optional<SourcesSection.Longer> longer =
          tree.flatMap(top -> SourcesSection.of(text, top).with(added));
      if (longer.isEmpty()) {
        return sorted.result(Optional.empty(), List.of(new Refusal(file.name() + IN_BRACES)));
      }
      Reading after = reader.read(file.name(), longer.get().text());
      List<Problem> errors = after.problems().stream().filter(Problem::isError).toList();
      boolean inSources = longer.get().isInSources(file.name(), errors);
      Map<String, String> bad = inSources ? SourceYaml.unreadable(added) : Map.of();
      if (bad.isEmpty()) {
        List<Refusal> refusal = refusal(file, before, after, errors, added);
        Optional<String> changed = Optional.of(longer.get().text());
        return sorted.result(changed.filter(whole -> refusal.isEmpty()), refusal);
      }
      bad.forEach(sorted::leaveOut);
    }
  }

  /** Why the longer file cannot take the place of the file; empty if it can. */
  private static List<Refusal> refusal(
      TextFile file, Case before, Reading after, List<Problem> errors, Map<String, Source> added) {
    if (!errors.isEmpty()) {
      return errors.stream()
          .map(error -> new Refusal(file.name() + " with the new sources: " + error.message()))
          .distinct()
          .toList();
    }
    return isBeforeWith(added, before, after.value().orElseThrow())
        ? List.of()
        : List.of(new Refusal(file.name() + NOT_IN_LINES));
  }

  /** Whether a case is another one with these sources more, and nothing else. */
  private static boolean isBeforeWith(Map<String, Source> added, Case before, Case after) {
    Map<String, Source> expected = new LinkedHashMap<>(before.sources());
    expected.putAll(added);
    Map<String, Source> found = new LinkedHashMap<>(after.sources());
    // A source of a library that only a new one derives from joins the case with it.
    found.keySet().removeIf(id -> !expected.containsKey(id));
    return found.equals(expected)
        && AlteredCase.with(after, "sources", before.sources()).equals(before);
  }

  private static Imported refused(List<Refusal> reasons) {
    return new Imported(
        Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), reasons, List.of());
  }
}
