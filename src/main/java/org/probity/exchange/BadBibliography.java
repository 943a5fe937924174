package org.probity.exchange;

import org.jspecify.annotations.Nullable;

/** A file that was named as a bibliography and cannot be read as one. */
public final class BadBibliography extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadBibliography(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
