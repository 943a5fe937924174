package org.probity.exchange;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.AlteredCase;
import org.probity.citation.LanguageTags;
import org.probity.model.Certainty;
import org.probity.model.CslDetails;
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
    Source plain =
        new Source(
            kind,
            item.title(),
            item.saidPublisher(),
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
            language(item),
            item.note());
    return ItemDetails.of(item).in(plain);
  }

  /** The source with other details. */
  static Source with(Source plain, CslDetails details) {
    return AlteredCase.with(plain, "csl", details);
  }

  private static @Nullable String language(BibliographyItem item) {
    String written = item.language();
    return written == null || item.isOwn() ? written : LanguageTags.of(written);
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
