package org.probity.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.model.PartialDate;

/** Sources as the citation processor takes them. */
final class CslItems {
  /**
   * Begins a mark that is put behind a name in capitals and taken off again afterwards: styles
   * write a text that is all capitals in small letters, and "Ipvm" is not IPVM.
   */
  static final char KEEP = '\uE000';

  private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]*)[\"”]");

  private final CitationStyle style;
  private final CitationLocale locale;

  CslItems(CitationStyle style, CitationLocale locale) {
    this.style = style;
    this.locale = locale;
  }

  CSLItemData of(CslFields fields) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(fields.id())
            .type(CSLType.fromString(fields.type()))
            .title(title(fields))
            .containerTitle(kept(fields.containerTitle()))
            .issued(date(fields.issued()))
            .accessed(date(fields.accessed()))
            .language(fields.language());
    if (fields.author() != null) {
      item.author(new CSLNameBuilder().literal(shown(fields.author())).build());
    }
    if (fields.doi() != null) {
      item.DOI(shown(fields.doi()));
    } else if (fields.url() != null) {
      item.URL(shown(fields.url()));
    }
    return item.build();
  }

  /** The title as the processor takes it. */
  String title(CslFields fields) {
    return quoted(shown(fields.title()));
  }

  /** A title between the quotation marks of the locale. */
  String quotedTitle(String title) {
    return locale == CitationLocale.EN_US
        ? "“" + title.replace('“', '‘').replace('”', '’') + "”"
        : "‘" + title + "’";
  }

  private static @Nullable CSLDate date(@Nullable PartialDate date) {
    return date == null ? null : new CSLDateBuilder().dateParts(CslFields.parts(date)).build();
  }

  /** The title with other quotation marks within it than those that the style puts around it. */
  private String quoted(String title) {
    boolean single = locale == CitationLocale.EN_US && style.quotesTitles();
    return QUOTED.matcher(title).replaceAll(single ? "‘$1’" : "“$1”");
  }

  private static @Nullable String kept(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String shown = shown(name);
    return shown.equals(shown.toUpperCase(Locale.ROOT)) ? shown + KEEP + "a" : shown;
  }

  /** The text in one line, without characters that show nothing or reorder what stands beside. */
  static String shown(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Z}]+", " ")
        .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}]", "")
        .strip();
  }
}
