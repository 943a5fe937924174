/**
 * Letters to bodies, drafted from a report and nothing else.
 *
 * <p>In: a report, the case's sources, a body of the policy and a style of citation. Out: {@link
 * org.probity.letter.Letter}, which templates print. It states what the report states: what tells
 * against the subject with its proof, what tells for it, and what is not known.
 */
@NullMarked
package org.probity.letter;

import org.jspecify.annotations.NullMarked;
