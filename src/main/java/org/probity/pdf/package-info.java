/**
 * Makes PDF files from pages: tagged for screen readers (PDF/UA-1), fit for archives (PDF/A-3a),
 * the same bytes for the same page.
 *
 * <p>In: a page as well-formed XHTML with a stylesheet for paper, its title, language and date, and
 * files to attach. Out: the bytes of the PDF, or an error that names every character that no font
 * here can show. It knows nothing of cases, reports or letters, and reads no clock and no file
 * beside its own fonts.
 */
@NullMarked
package org.probity.pdf;

import org.jspecify.annotations.NullMarked;
