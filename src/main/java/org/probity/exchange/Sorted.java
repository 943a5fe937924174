package org.probity.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probity.document.DidYouMean;
import org.probity.model.Source;
import org.probity.model.SourceKind;

/** The entries of a bibliography, sorted into those to add and those to report. */
final class Sorted {
  private final KnownSources known;
  private final KindChoice choice;
  private final SourceIds ids;
  private final Derivations derivations;

  /** The ids that the author may name: those of the entries, and of the sources that they are. */
  private final Set<String> nameable = new TreeSet<>();

  private final Map<String, BibliographyItem> items = new LinkedHashMap<>();
  private final Map<String, Source> planned = new LinkedHashMap<>();
  private final List<String> duplicates = new ArrayList<>();
  private final List<String> probable = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private Sorted(KnownSources known, KindChoice choice) {
    this.known = known;
    this.choice = choice;
    this.ids = new SourceIds(known.ids());
    this.derivations = new Derivations(Set.copyOf(known.ids()));
  }

  /** Sorts the entries of a bibliography. */
  static Sorted of(Bibliography bibliography, KnownSources known, KindChoice choice) {
    Sorted sorted = new Sorted(known, choice);
    sorted.left.addAll(bibliography.unread());
    Map<Integer, String> own = sorted.ownIds(bibliography.items());
    for (int i = 0; i < bibliography.items().size(); i++) {
      sorted.take(bibliography.items().get(i), own.get(i));
    }
    return sorted;
  }

  /** The ids under which entries were exported are theirs before others are given any. */
  private Map<Integer, String> ownIds(List<BibliographyItem> all) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      SourceIds.own(all.get(i)).ifPresent(id -> first.putIfAbsent(id, index));
    }
    Map<Integer, String> given = new HashMap<>();
    first.forEach(
        (id, index) -> {
          if (!known.ids().contains(id)) {
            given.put(index, ids.give(id));
          }
        });
    return given;
  }

  private void take(BibliographyItem item, @Nullable String own) {
    Optional<KnownSources.Match> match =
        known.find(item).filter(found -> !isAnotherOfOneExport(item, found.id()));
    if (match.isPresent()) {
      String id = match.get().id();
      nameable.add(id);
      derivations.standsFor(item, id);
      duplicates.add(item.label() + ": the same " + match.get().by() + " as " + called(item, id));
      return;
    }
    Optional<KnownSources.Match> likely = known.findProbable(item);
    String id = own == null ? ids.give(SourceIds.wanted(item)) : own;
    nameable.add(id);
    if (likely.isPresent()
        && !choice.anyway().contains(id)
        && !isAnotherOfOneExport(item, likely.get().id())) {
      String as = "the same " + likely.get().by() + " as " + likely.get().id();
      probable.add(item.label() + ": " + as + "; if it is another document: --add " + id);
      return;
    }
    plan(item, id);
  }

  private void plan(BibliographyItem item, String id) {
    List<String> missing = missing(item, id);
    if (!missing.isEmpty()) {
      left.add(item.label() + ": needs " + String.join(", and ", missing) + reasons(item));
      return;
    }
    SourceKind kind = choice.of(id, ItemSources.kind(item)).orElseThrow();
    Source source = ItemSources.of(item, kind);
    known.addNew(id, source);
    items.put(id, item);
    planned.put(id, source);
    derivations.standsFor(item, id);
  }

  /** That the source has another title there, which stays. */
  private String called(BibliographyItem item, String id) {
    String title = known.title(id);
    return title.equals(item.title())
        ? id
        : id + ", which keeps its title " + ItemText.quoted(title);
  }

  /**
   * Whether a case cites one address under two ids, as when a report was seen through another. The
   * export keeps both, so both come back.
   */
  private boolean isAnotherOfOneExport(BibliographyItem item, String id) {
    Optional<String> own = SourceIds.own(item);
    BibliographyItem other = items.get(id);
    return own.isPresent()
        && other != null
        && SourceIds.own(other).filter(first -> !first.equals(own.get())).isPresent();
  }

  private List<String> missing(BibliographyItem item, String id) {
    List<String> missing = new ArrayList<>();
    if (item.title().isBlank()) {
      missing.add("a title");
    }
    if (item.published() == null && ItemSources.accessedDate(item) == null) {
      missing.add("the day on which it was published or accessed");
    }
    if (choice.of(id, ItemSources.kind(item)).isEmpty()) {
      String type = ItemText.quoted(item.type());
      missing.add("a kind, which its type " + type + " does not tell: --kind " + id + "=KIND");
    }
    return missing;
  }

  private static String reasons(BibliographyItem item) {
    return item.remarks().isEmpty() ? "" : " (" + String.join("; ", item.remarks()) + ")";
  }

  /** The source with this id cannot be in a case file; it is left out, and that is told. */
  void leaveOut(String id, String reason) {
    BibliographyItem item = items.remove(id);
    if (item != null) {
      planned.remove(id);
      left.add(item.label() + ": " + reason);
    }
  }

  /** The sources to add, by id, in the order of the bibliography. */
  Map<String, Source> added() {
    return derivations.of(planned).sources();
  }

  Imported result(Optional<String> text, List<Imported.Refusal> refusal) {
    Derivations.Resolved resolved = derivations.of(planned);
    List<String> remarks = new ArrayList<>();
    items.forEach(
        (id, item) -> {
          item.remarks().forEach(remark -> remarks.add(id + ": " + remark));
          Optional.ofNullable(resolved.dropped().get(id))
              .ifPresent(reason -> remarks.add(id + ": " + reason));
        });
    return new Imported(
        text, resolved.sources(), duplicates, probable, left, remarks, refusal, misnamed());
  }

  private List<String> misnamed() {
    return choice.named().stream().filter(id -> !nameable.contains(id)).map(this::noSuch).toList();
  }

  private String noSuch(String id) {
    String help = DidYouMean.help(id, nameable);
    return "no entry is to have the id " + ItemText.quoted(id) + (help == null ? "" : "; " + help);
  }
}
