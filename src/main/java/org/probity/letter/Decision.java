package org.probity.letter;

import org.jspecify.annotations.Nullable;

/**
 * Something that was decided on the subject.
 *
 * @param on a year, a month or a day
 * @param event such as joined or expelled
 * @param code id of the code under which it was decided; null for the one that the letter is under
 * @param says what else is known of it
 */
public record Decision(
    String on, String event, @Nullable String code, @Nullable String says, int note) {
  public Decision {
    says = says == null ? null : Prose.of(says);
  }
}
