package org.probity.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.model.Certainty;

/**
 * A body that a letter under the policy can be sent to.
 *
 * @param id unique among the bodies of all policies
 * @param address where it receives letters; absent where no source was found
 * @param letters the kinds of letters that it can be sent
 * @param procedure what its procedure asks of a letter, or says of what happens to one
 * @param deadlines what it says of time
 * @param models what is known of models that it gives for statements to it
 */
public record Body(
    @NotNull
        @Pattern(
            regexp = "[a-z0-9]+(-[a-z0-9]+)*",
            message = "lower-case letters, digits and hyphens")
        String id,
    @NotBlank String name,
    @Valid @Nullable Address address,
    @NotEmpty List<@NotNull LetterKind> letters,
    List<@Valid @NotNull Practice> procedure,
    List<@Valid @NotNull Practice> deadlines,
    List<@Valid @NotNull Practice> models) {

  /**
   * A postal address.
   *
   * @param line in one line
   * @param certainty primary where the body itself gives it
   */
  public record Address(
      @NotBlank String line, @NotNull Certainty certainty, @NotNull @Valid TextSource source) {}

  /** One thing that is known of how the body works. */
  public record Practice(
      @NotBlank String says,
      @NotNull Certainty certainty,
      @NotNull @Valid TextSource source,
      @Nullable String note) {

    /** Whether its source may have been public on the day; one without a date may. */
    public boolean isKnownBy(LocalDate day) {
      return source.published() == null || !source.published().isCertainlyAfter(day);
    }
  }
}
