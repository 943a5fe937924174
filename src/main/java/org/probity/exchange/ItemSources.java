package org.probity.exchange;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.model.Certainty;
import org.probity.model.PartialDate;
import org.probity.model.Source;
import org.probity.model.SourceKind;
import org.probity.model.Vocabulary;
import org.probity.model.Voice;

/** Entries of a bibliography as sources. */
final class ItemSources {
  private ItemSources() {}

  /** The kind that the entry states: what Probity wrote into it, or else what its type tells. */
  static @Nullable SourceKind kind(BibliographyItem item) {
    SourceKind own = word(SourceKind.class, item.own().get("kind"));
    return own != null ? own : item.kind();
  }

  /** The entry as a source of this kind, with nothing in it that the entry does not say. */
  static Source of(BibliographyItem item, SourceKind kind) {
    return new Source(
        kind,
        item.title(),
        item.isOwn() ? item.own().get("publisher") : item.publisher(),
        item.isOwn() ? item.own().get("author") : item.author(),
        item.published(),
        url(item),
        item.own().get("origin"),
        item.own().get("derives-from"),
        word(Voice.class, item.own().get("voice")),
        word(Certainty.class, item.own().get("certainty")),
        item.archived(),
        sha256(item),
        accessedDate(item),
        item.language(),
        note(item));
  }

  private static @Nullable String url(BibliographyItem item) {
    if (item.url() != null || item.doi() == null) {
      return item.url();
    }
    return "https://doi.org/" + item.doi();
  }

  private static @Nullable String sha256(BibliographyItem item) {
    String written = item.own().get("sha256");
    return written != null && written.matches("[0-9a-f]{64}") ? written : null;
  }

  /** The day on which the entry says that it was read; null if it says none. */
  static @Nullable PartialDate accessedDate(BibliographyItem item) {
    String written = item.own().get("accessed");
    try {
      return written == null ? item.accessed() : PartialDate.parse(written);
    } catch (DateTimeException changed) {
      return item.accessed(); // Edited by hand in the bibliography; its own field counts.
    }
  }

  /** The note, and the DOI where the address does not tell it. */
  private static @Nullable String note(BibliographyItem item) {
    String doi = item.doi();
    boolean told = doi == null || String.valueOf(url(item)).contains(doi);
    boolean noted = told || String.valueOf(item.note()).contains(String.valueOf(doi));
    String written = noted ? null : "doi:" + doi;
    String joined =
        Stream.of(Optional.ofNullable(item.note()), Optional.ofNullable(written))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    return joined.isEmpty() ? null : joined;
  }

  private static <E extends Enum<E> & Vocabulary> @Nullable E word(
      Class<E> type, @Nullable String written) {
    return written == null
        ? null
        : Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.word().equals(written.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse(null);
  }
}
