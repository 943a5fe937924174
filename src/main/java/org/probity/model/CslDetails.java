package org.probity.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What citation styles ask of a source beyond its own fields. What is absent is made of those: the
 * type of the kind, the author of {@code author} or {@code publisher}. It decides how the source is
 * cited and nothing else.
 *
 * @param type what sort of item it is
 * @param authors in place of {@code author}
 * @param containerTitle the journal, newspaper, site or book in which it appeared
 * @param collectionTitle the series
 * @param publisher where it is another than that of the source, as the publisher of a journal
 * @param authority the court or office that issued it
 * @param number of a report, case or bill
 * @param genre such as {@code PhD thesis}
 * @param event at which it was presented
 * @param doi without a resolver
 */
public record CslDetails(
    @Nullable CslType type,
    List<@Valid @NotNull CslName> authors,
    List<@Valid @NotNull CslName> editors,
    @Nullable String containerTitle,
    @Nullable String collectionTitle,
    @Nullable String collectionNumber,
    @Nullable String publisher,
    @Nullable String publisherPlace,
    @Nullable String authority,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String page,
    @Nullable String number,
    @Nullable String numberOfPages,
    @Nullable String chapterNumber,
    @Nullable String section,
    @Nullable String edition,
    @Nullable String genre,
    @Nullable String event,
    @Nullable String eventPlace,
    @Nullable @Pattern(regexp = "10\\.[0-9]{4,9}/\\S+", message = "a DOI such as 10.1000/182")
        String doi,
    @Nullable String isbn,
    @Nullable String issn) {

  /** Nothing is known. */
  public static final CslDetails NONE = of(null, List.of(), List.of());

  public CslDetails {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
  }

  /** Type and names alone. */
  public static CslDetails of(
      @Nullable CslType type, List<CslName> authors, List<CslName> editors) {
    return new CslDetails(
        type, authors, editors, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null);
  }
}
