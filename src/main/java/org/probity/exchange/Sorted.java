package org.probity.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.model.Source;
import org.probity.model.SourceKind;

/** The entries of a bibliography, sorted into those to add and those to report. */
final class Sorted {
  private final KnownSources known;
  private final KindChoice kinds;
  private final Map<String, Source> added = new LinkedHashMap<>();
  private final List<String> duplicates = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  Sorted(KnownSources known, KindChoice kinds) {
    this.known = known;
    this.kinds = kinds;
  }

  /** Sorts one entry. */
  void take(BibliographyItem item) {
    Optional<KnownSources.Match> match = known.find(item);
    String what = item.place() + " " + quoted(item.title());
    if (match.isPresent() && !isAnotherOfOneExport(item, match.get())) {
      String id = match.get().id();
      duplicates.add(what + ": the same " + match.get().by() + " as " + id + called(item, id));
      return;
    }
    String id = SourceIds.of(item, known.ids());
    List<String> missing = missing(item, id);
    if (!missing.isEmpty()) {
      left.add(what + ": needs " + String.join(", and ", missing) + reasons(item));
      return;
    }
    SourceKind kind = kinds.of(id, ItemSources.kind(item)).orElseThrow();
    Source source = ItemSources.of(item, kind);
    known.add(id, source);
    added.put(id, source);
    item.remarks().forEach(remark -> remarks.add(id + ": " + remark));
  }

  /** That the source has another title there, which stays. */
  private String called(BibliographyItem item, String id) {
    String title = known.title(id);
    return title.equals(item.title()) ? "" : ", which keeps its title " + quoted(title);
  }

  /**
   * Whether a case cites one address under two ids, as when a report was seen through another. The
   * export keeps both, so both come back.
   */
  private boolean isAnotherOfOneExport(BibliographyItem item, KnownSources.Match match) {
    return item.isOwn() && !match.id().equals(item.key()) && added.containsKey(match.id());
  }

  private List<String> missing(BibliographyItem item, String id) {
    List<String> missing = new ArrayList<>();
    if (item.title().isBlank()) {
      missing.add("a title");
    }
    if (item.published() == null && ItemSources.accessedDate(item) == null) {
      missing.add("the day on which it was published or accessed");
    }
    if (kinds.of(id, ItemSources.kind(item)).isEmpty()) {
      missing.add(
          "a kind, which its type "
              + quoted(item.type())
              + " does not tell: --kind "
              + id
              + "=KIND");
    }
    return missing;
  }

  private static String reasons(BibliographyItem item) {
    return item.remarks().isEmpty() ? "" : " (" + String.join("; ", item.remarks()) + ")";
  }

  private static String quoted(String text) {
    String line = ItemText.line(text).replaceAll("\\p{Cf}", "");
    return "\"" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "\"";
  }

  /** The sources to add, by id, in the order of the bibliography. */
  Map<String, Source> added() {
    return added;
  }

  Imported result(Optional<String> text, List<Imported.Refusal> refusal) {
    return new Imported(text, added, duplicates, left, remarks, refusal);
  }
}
