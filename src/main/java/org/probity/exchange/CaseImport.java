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
import org.probity.document.Bound;
import org.probity.document.DocumentReader;
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
  private final CaseReader reader;
  private final KindChoice kinds;

  /** An import that reads the case with its libraries, and asks nobody but {@code kinds}. */
  public CaseImport(CaseReader reader, KindChoice kinds) {
    this.reader = reader;
    this.kinds = kinds;
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
    Sorted sorted = new Sorted(known, kinds);
    bibliography.items().forEach(sorted::take);
    return sorted.added().isEmpty()
        ? sorted.result(Optional.empty(), List.of())
        : added(file, new String(bytes, StandardCharsets.UTF_8), value.get(), sorted);
  }

  private Imported added(TextFile file, String text, Case before, Sorted sorted) {
    Bound<Case> bound = new DocumentReader().read(file, Case.class);
    Optional<String> changed =
        bound.tree().flatMap(tree -> SourcesSection.of(text, tree).with(sorted.added()));
    if (changed.isEmpty()) {
      String reason =
          ": expected sources on lines of their own, found them in braces; write an empty \"sources:\"";
      return sorted.result(Optional.empty(), List.of(new Refusal(file.name() + reason)));
    }
    Reading after = reader.read(file.name(), changed.get());
    List<Refusal> refusal =
        after.problems().stream().filter(Problem::isError).map(Refusal::of).toList();
    if (refusal.isEmpty() && !isBeforeWith(sorted.added(), before, after.value().orElseThrow())) {
      refusal =
          List.of(
              new Refusal(
                  file.name()
                      + ": expected a file laid out in lines, found a layout in which sources cannot be added safely"));
    }
    return sorted.result(refusal.isEmpty() ? changed : Optional.empty(), refusal);
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
    return new Imported(Optional.empty(), Map.of(), List.of(), List.of(), List.of(), reasons);
  }
}
