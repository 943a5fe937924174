package org.probity.casefile;

import java.util.List;
import org.probity.document.TextFile;

/**
 * What is to be read as if the case file said it.
 *
 * @param settings fields to give another value, in this order, after everything is added
 * @param additions parts of case files: lists of a case, whose entries join those of the case. An
 *     entry that has nothing but the id of a claim of the case and sources adds citations to it.
 */
public record Amendments(List<Setting> settings, List<TextFile> additions) {
  /** No amendment. */
  public static final Amendments NONE = new Amendments(List.of(), List.of());

  public Amendments {
    settings = List.copyOf(settings);
    additions = List.copyOf(additions);
  }

  /**
   * Another value for a field.
   *
   * @param field the id of a claim or of a source in the case file, or {@code subject}, and the
   *     keys that lead from there to the field, separated by dots
   * @param value in YAML; nothing in it takes the field away. Problems with it name this file.
   */
  public record Setting(String field, TextFile value) {}
}
