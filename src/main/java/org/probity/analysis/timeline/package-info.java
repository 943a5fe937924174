/**
 * The outcome of a case at every date that can matter, on two clocks: what could be known on the
 * day, and what is known now; what moved it; and how far before or after a real decision it moved.
 *
 * <p>In: a case, a policy and a span of days. Out: {@link org.probity.analysis.timeline.Timeline}
 * in every form. Every outcome is that of the pipeline on the date.
 */
@NullMarked
package org.probity.analysis.timeline;

import org.jspecify.annotations.NullMarked;
