package org.probity.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probity.model.Vocabulary;

/** A style in which sources are cited. */
public enum CitationStyle implements Vocabulary {
  /** Oxford University Standard for Citation of Legal Authorities, 4th edition. */
  OSCOLA("oscola", CitationLocale.EN_GB, true, true, "%s (n %d)"),
  /** The Chicago Manual of Style, 18th edition, notes and bibliography. */
  CHICAGO_NOTES("chicago-notes-bibliography", CitationLocale.EN_GB, true, true, "%s (see note %d)"),
  /** American Psychological Association, 7th edition; notes hold the entry of the list. */
  APA("apa", CitationLocale.EN_GB, false, true, "%s (see note %d)"),
  /** The Bluebook for law reviews, which knows notes only; lists hold the notes. */
  BLUEBOOK("bluebook-law-review", CitationLocale.EN_US, true, false, "%s, supra note %d");

  private final String file;
  private final CitationLocale usualLocale;
  private final boolean notes;
  private final boolean list;
  private final String again;

  CitationStyle(
      String file, CitationLocale usualLocale, boolean notes, boolean list, String again) {
    this.file = file;
    this.usualLocale = usualLocale;
    this.notes = notes;
    this.list = list;
    this.again = again;
  }

  /** The words of all styles, in the order in which they are offered. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Vocabulary::word).toList();
  }

  /** The style with this word. */
  public static Optional<CitationStyle> of(String word) {
    return Arrays.stream(values()).filter(style -> style.word().equals(word)).findFirst();
  }

  /** The locale that its readers expect. */
  public CitationLocale usualLocale() {
    return usualLocale;
  }

  /** The name of its file, without the ending. */
  String file() {
    return file;
  }

  /** Whether the style says how a footnote is written. */
  boolean hasNotes() {
    return notes;
  }

  /** Whether the style says how an entry of a list is written. */
  boolean hasList() {
    return list;
  }

  /** Whether titles stand in quotation marks, so that those within them must differ. */
  boolean quotesTitles() {
    return this == OSCOLA || this == CHICAGO_NOTES;
  }

  /**
   * Whether an unsigned article is listed under the name of its newspaper, with its title in
   * quotation marks. The processor takes a name that it has put in the author's place for absent,
   * and the title then for that of a book.
   */
  boolean listsUnsignedUnderContainer() {
    return this == CHICAGO_NOTES;
  }

  /** A later footnote on what the note with this number cites in full. */
  String again(String who, int firstNote) {
    return String.format(Locale.ROOT, again, who, firstNote);
  }
}
