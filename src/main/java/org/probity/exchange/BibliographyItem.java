package org.probity.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.model.CslDetails;
import org.probity.model.PartialDate;
import org.probity.model.SourceKind;

/**
 * One entry of a bibliography, as far as it can become a source.
 *
 * @param key how the bibliography calls it
 * @param place where it stands, for messages: {@code item 3}
 * @param type the item type, in the bibliography's words
 * @param kind the kind of source, where the type leaves no doubt
 * @param published null if it is not stated, or not as a year, month or day
 * @param url an {@code http} or {@code https} address
 * @param doi without a resolver
 * @param csl what citation styles ask for, as far as the entry says it
 * @param own what Probity itself wrote into it when it exported the source, by key of the case file
 * @param remarks what could not be taken over, in words
 */
record BibliographyItem(
    String key,
    String place,
    String type,
    @Nullable SourceKind kind,
    String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable PartialDate published,
    @Nullable PartialDate accessed,
    @Nullable String url,
    @Nullable String doi,
    @Nullable String archived,
    @Nullable String language,
    @Nullable String note,
    CslDetails csl,
    Map<String, String> own,
    List<String> remarks) {
  BibliographyItem {
    own = Map.copyOf(own);
    remarks = List.copyOf(remarks);
  }

  /** The publisher that the source is to have. */
  @Nullable String saidPublisher() {
    return isOwn() ? own.get("publisher") : publisher;
  }

  /** How messages call it: by its place, and its title or else its key. */
  String label() {
    return place + " " + ItemText.quoted(title.isBlank() ? key : title);
  }

  /** Whether Probity exported it. */
  boolean isOwn() {
    return own.containsKey("kind");
  }
}
