package org.probity.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;

/**
 * The manifest {@code policy.yaml} as written.
 *
 * @param order ids of the criteria in the order of reports; those not named come last, in the order
 *     of the editions
 * @param takes ids of the policies whose determinations are given to the rules as facts
 * @param bodies the bodies that letters under the policy are sent to
 */
public record PolicyFile(
    @NotNull @Pattern(regexp = FORMAT, message = "the format \"" + FORMAT + "\"") String format,
    @NotNull
        @Pattern(
            regexp = "[a-z0-9]+(-[a-z0-9]+)*",
            message = "lower-case letters, digits and hyphens")
        String id,
    @NotBlank String title,
    @NotBlank String issuer,
    @NotBlank String summary,
    @NotNull Map<@NotNull Rung, @NotBlank String> words,
    List<@NotBlank String> order,
    List<@NotBlank String> takes,
    List<@Valid @NotNull Body> bodies) {
  /** The value of {@code format}. */
  public static final String FORMAT = "probity-policy/1";
}
