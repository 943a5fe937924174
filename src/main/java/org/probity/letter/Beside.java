package org.probity.letter;

import java.util.List;
import org.probity.letter.Letter.Practice;

/**
 * A statement of the subject to the body that is near-identical with another's.
 *
 * @param kind such as commitment
 * @param by who made the other
 * @param words the number of words of the longer text
 * @param commonWords how many stand in both in the same order
 * @param oneOrigin whether all that is known of both wordings comes from one origin
 * @param models what is known of models that the body gives for such statements
 */
public record Beside(
    String kind,
    String on,
    String text,
    int note,
    String by,
    String otherOn,
    String otherText,
    int otherNote,
    int words,
    int commonWords,
    boolean oneOrigin,
    List<Practice> models) {
  public Beside {
    text = Prose.of(text);
    by = Prose.of(by);
    otherText = Prose.of(otherText);
    models = List.copyOf(models);
  }
}
