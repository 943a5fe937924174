/**
 * Letters as Word documents, to be edited and sent.
 *
 * <p>In: the page that a letter's template prints, and the day of the letter. Out: the bytes of a
 * DOCX file with the headings, lists, footnotes and language of Word itself; the same page gives
 * the same bytes on every machine. It knows nothing of letters, reports or cases, and is the only
 * package that knows Apache POI.
 */
@NullMarked
package org.probity.docx;

import org.jspecify.annotations.NullMarked;
