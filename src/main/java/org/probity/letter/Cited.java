package org.probity.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.citation.CslFields;
import org.probity.model.PartialDate;

/**
 * A document as one footnote cites it.
 *
 * @param document the same for every citation of one document
 * @param source its id in the case; null for the texts of the code and of the body
 * @param archived the address of a copy that is kept
 * @param at the place in it
 * @param says what it says there
 * @param remark how it was seen and what is not known of it, in sentences
 */
record Cited(
    String document,
    @Nullable String source,
    CslFields fields,
    @Nullable String archived,
    @Nullable String at,
    @Nullable String says,
    @Nullable String remark) {

  /** The last day on which the document may have appeared, or else was read; empty if unknown. */
  Optional<LocalDate> day() {
    PartialDate date = fields.issued() != null ? fields.issued() : fields.accessed();
    return Optional.ofNullable(date).map(PartialDate::latest);
  }
}
