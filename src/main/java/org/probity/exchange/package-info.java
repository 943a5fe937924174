/**
 * Sources in and out: bibliographies (CSL-JSON as Zotero writes it, BibTeX) into case files, and
 * cases out to bibliographies and tables.
 *
 * <p>In: the text of a bibliography and a case file; or a case. Out: {@link
 * org.probity.exchange.Imported}, the new text of the case file with what was added and what was
 * not and why; or the text of the exported file. What a bibliography does not say is asked for,
 * never guessed. Nothing here writes files, judges evidence or knows a policy.
 */
@NullMarked
package org.probity.exchange;

import org.jspecify.annotations.NullMarked;
