package org.probity.analysis.backtest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.model.SourceKind;
import tools.jackson.databind.JsonNode;

/**
 * The phrases of a policy's history as written.
 *
 * @param grounds what the history's column {@code criterion} says, with the ids of the criteria
 *     that stand for it
 * @param publishers who stands behind an address, by host name
 * @param countries the codes of the history's country names
 * @param words pieces of patterns by name; {@code {name}} in a pattern stands for the piece
 * @param phrases an earlier one has precedence: what it matches, no later one does
 */
public record PhraseFile(
    @NotNull @Pattern(regexp = FORMAT, message = "the format \"" + FORMAT + "\"") String format,
    @NotEmpty Map<String, @NotEmpty List<@NotBlank String>> grounds,
    Map<String, @Valid @NotNull Publisher> publishers,
    Map<String, @NotBlank String> countries,
    Map<String, @NotBlank String> words,
    @NotEmpty List<@Valid @NotNull Phrase> phrases) {
  /** The value of {@code format}. */
  public static final String FORMAT = "probity-history-phrases/1";

  /** Who publishes under an address. */
  public record Publisher(@NotBlank String name, @NotNull SourceKind kind) {}

  /**
   * A phrase.
   *
   * @param matches a regular expression of RE2; case does not count, and it begins and ends at the
   *     bounds of words. A group {@code date} is a date, a group {@code number} a number.
   * @param gives the part of a claim that it contributes, as case files write it
   * @param because why it means that, where that is not plain
   */
  public record Phrase(
      @NotBlank String id,
      @NotNull PhraseKind kind,
      @NotBlank String matches,
      @Nullable JsonNode gives,
      @Valid @Nullable Measure measure,
      @Nullable String because) {}

  /**
   * The number of a phrase.
   *
   * @param field of an activity, such as {@code megawatts}
   * @param times what one of the phrase's unit is in the field's unit; 1 if left out
   * @param step the least difference that counts, in the field's unit; 1 if left out
   */
  public record Measure(
      @NotBlank String field,
      @NotNull MeasureBound bound,
      @Nullable BigDecimal times,
      @Nullable BigDecimal step) {}
}
