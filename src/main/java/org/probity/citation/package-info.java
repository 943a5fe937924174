/**
 * Citations in the styles that a letter may use: a source as a footnote or as an entry of a list.
 *
 * <p>In: a {@link org.probity.model.Source} with its id, a {@link
 * org.probity.citation.CitationStyle} and a {@link org.probity.citation.CitationLocale}. Out:
 * {@link org.probity.citation.FormattedCitation}, as plain text and as HTML. {@link
 * org.probity.citation.CslFields} is how a source reads in the Citation Style Language, for files
 * that are exchanged. The only package that knows the citation processor; nothing that evaluates a
 * case may load it. Knows no claim and no report.
 */
@NullMarked
package org.probity.citation;

import org.jspecify.annotations.NullMarked;
