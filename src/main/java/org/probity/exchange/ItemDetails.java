package org.probity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.citation.CslFields;
import org.probity.model.CslDetails;
import org.probity.model.CslName;
import org.probity.model.CslType;
import org.probity.model.Source;

/**
 * What an entry says for citation styles beyond what is made of the source anyhow: nothing is
 * written twice, and nothing is lost.
 */
record ItemDetails(CslDetails said, Set<String> stated) {
  private static final String TYPE = "type";
  private static final String AUTHORS = "authors";
  private static final String CONTAINER = "container-title";
  private static final String PUBLISHER = "publisher";
  private static final String AUTHORITY = "authority";
  private static final String DOI = "doi";

  /** Those of an entry. */
  static ItemDetails of(BibliographyItem item) {
    String written = item.own().getOrDefault(ExtraLines.CSL, "");
    return new ItemDetails(item.csl(), Set.of(written.split(",\\s*")));
  }

  /** The source with its details. */
  Source in(Source plain) {
    CslFields made = CslFields.of("", plain);
    boolean sameType = said.type() == null || said.type().csl().equals(made.type());
    CslType type = stated.contains(TYPE) || !sameType ? said.type() : null;
    List<CslName> authors =
        stated.contains(AUTHORS) || !isMade(said.authors(), made) ? said.authors() : List.of();
    CslFields typed =
        CslFields.of("", ItemSources.with(plain, CslDetails.of(type, authors, List.of())));
    String publisher = plain.publisher();
    CslDetails details =
        new CslDetails(
            type,
            authors,
            said.editors(),
            kept(CONTAINER, said.containerTitle(), typed.containerTitle(), typed.author()),
            said.collectionTitle(),
            said.collectionNumber(),
            kept(PUBLISHER, said.publisher(), typed.publisher(), publisher),
            said.publisherPlace(),
            kept(AUTHORITY, said.authority(), typed.authority(), publisher),
            said.volume(),
            said.issue(),
            said.page(),
            said.number(),
            said.numberOfPages(),
            said.chapterNumber(),
            said.section(),
            said.edition(),
            said.genre(),
            said.event(),
            said.eventPlace(),
            kept(DOI, said.doi(), made.doi(), null),
            said.isbn(),
            said.issn());
    return ItemSources.with(plain, details);
  }

  /** Whether the only author is the one that is made of the source anyhow. */
  private static boolean isMade(List<CslName> authors, CslFields made) {
    return authors.isEmpty()
        || authors.size() == 1 && Objects.equals(authors.get(0).literal(), made.author());
  }

  private @Nullable String kept(
      String key, @Nullable String said, @Nullable String made, @Nullable String told) {
    boolean known = said == null || said.equals(made) || said.equals(told);
    return stated.contains(key) || !known ? said : null;
  }

  /** The fields that a source states although they may be what is made anyhow; null for none. */
  static @Nullable String stated(@Nullable CslDetails details) {
    if (details == null) {
      return null;
    }
    List<String> stated = new ArrayList<>();
    add(stated, TYPE, details.type());
    add(stated, AUTHORS, details.authors().isEmpty() ? null : details.authors());
    add(stated, CONTAINER, details.containerTitle());
    add(stated, PUBLISHER, details.publisher());
    add(stated, AUTHORITY, details.authority());
    add(stated, DOI, details.doi());
    return stated.isEmpty() ? null : String.join(", ", stated);
  }

  private static void add(List<String> stated, String key, @Nullable Object value) {
    if (value != null) {
      stated.add(key);
    }
  }
}
