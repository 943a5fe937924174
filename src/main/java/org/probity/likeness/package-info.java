/**
 * How alike two texts are, word by word. In: two texts. Out: figures, and the texts side by side in
 * passages. Must not know: whose texts they are, or what follows from it.
 */
@NullMarked
package org.probity.likeness;

import org.jspecify.annotations.NullMarked;
