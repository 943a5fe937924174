package org.probity.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.model.CslDetails;
import org.probity.model.CslName;
import org.probity.model.PartialDate;

/** Sources as the citation processor takes them. */
final class CslItems {
  /**
   * Begins a mark that is put behind a name in capitals and taken off again afterwards: styles
   * write a text that is all capitals in small letters, and "Ipvm" is not IPVM.
   */
  static final char KEEP = '\uE000';

  private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]*)[\"”]");

  /** What stands between the parties of a case, and is no word of a title to be capitalised. */
  private static final Pattern VERSUS = Pattern.compile("(?<=\\s)(?:v|vs)\\.?(?=\\s)");

  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]+");

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
            .title(VERSUS.matcher(title(fields)).replaceAll(KEEP + "A$0"))
            .containerTitle(kept(fields.containerTitle()))
            .publisher(plain(fields.publisher()))
            .authority(plain(fields.authority()))
            .issued(date(fields.issued()))
            .accessed(date(fields.accessed()))
            .language(language(fields));
    if (fields.author() != null && fields.details().authors().isEmpty()) {
      item.author(new CSLNameBuilder().literal(shown(fields.author())).build());
    }
    if (fields.doi() != null) {
      item.DOI(shown(fields.doi()));
    } else if (fields.url() != null) {
      item.URL(shown(fields.url()));
    }
    return details(item, fields.details()).build();
  }

  private static CSLItemDataBuilder details(CSLItemDataBuilder item, CslDetails details) {
    if (!details.authors().isEmpty()) {
      item.author(names(details.authors()));
    }
    if (!details.editors().isEmpty()) {
      item.editor(names(details.editors()));
    }
    return item.collectionTitle(plain(details.collectionTitle()))
        .collectionNumber(plain(details.collectionNumber()))
        .publisherPlace(plain(details.publisherPlace()))
        .volume(plain(details.volume()))
        .issue(plain(details.issue()))
        .page(plain(details.page()))
        .number(plain(details.number()))
        .numberOfPages(plain(details.numberOfPages()))
        .chapterNumber(plain(details.chapterNumber()))
        .section(plain(details.section()))
        .edition(plain(details.edition()))
        .genre(plain(details.genre()))
        .event(plain(details.event()))
        .eventTitle(plain(details.event()))
        .eventPlace(plain(details.eventPlace()))
        .ISBN(plain(details.isbn()))
        .ISSN(plain(details.issn()));
  }

  private static CSLName[] names(List<CslName> names) {
    return names.stream().map(CslItems::name).toArray(CSLName[]::new);
  }

  /** The name; one whose family name stands first in its own script is not taken apart. */
  private static CSLName name(CslName name) {
    CSLNameBuilder built = new CSLNameBuilder();
    if (name.literal() != null) {
      return built.literal(shown(name.literal())).build();
    }
    String family = shown(String.valueOf(name.family()));
    String given = plain(name.given());
    if (EAST_ASIAN.matcher(family).matches()) {
      return built.literal(given == null ? family : family + given).build();
    }
    return built
        .family(family)
        .given(given)
        .nonDroppingParticle(plain(name.particle()))
        .suffix(plain(name.suffix()))
        .build();
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : shown(text);
  }

  private static @Nullable String language(CslFields fields) {
    return fields.language() == null ? null : LanguageTags.of(fields.language());
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
