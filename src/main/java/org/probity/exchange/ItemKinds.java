package org.probity.exchange;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.model.SourceKind;

/**
 * Which kind of source an item type stands for, where it leaves no doubt. A report, a web page, a
 * book or a document may come from anybody; its kind decides how much it proves, so the author must
 * say it.
 */
final class ItemKinds {
  private static final Map<String, SourceKind> CSL =
      Map.of(
          "article-newspaper", SourceKind.MEDIA,
          "article-magazine", SourceKind.MEDIA,
          "broadcast", SourceKind.MEDIA,
          "article-journal", SourceKind.ACADEMIC,
          "thesis", SourceKind.ACADEMIC,
          "paper-conference", SourceKind.ACADEMIC,
          "legal_case", SourceKind.COURT,
          "bill", SourceKind.PARLIAMENT,
          "hearing", SourceKind.PARLIAMENT);

  /** BibTeX calls every article {@code article}, of a newspaper and of a journal. */
  private static final Map<String, SourceKind> BIBTEX =
      Map.of(
          "phdthesis", SourceKind.ACADEMIC,
          "mastersthesis", SourceKind.ACADEMIC,
          "thesis", SourceKind.ACADEMIC,
          "inproceedings", SourceKind.ACADEMIC,
          "conference", SourceKind.ACADEMIC);

  private ItemKinds() {}

  static @Nullable SourceKind ofCsl(String type) {
    return CSL.get(type.toLowerCase(Locale.ROOT));
  }

  static @Nullable SourceKind ofBibTex(String type) {
    return BIBTEX.get(type.toLowerCase(Locale.ROOT));
  }
}
