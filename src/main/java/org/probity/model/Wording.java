package org.probity.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The very words of a statement that somebody made to a body, or of the model that a body gives for
 * such statements. No rule sees it. Its id is its key in the file's {@code wordings}.
 *
 * @param by who made the statement; of a model, who gives it
 * @param to id of the body that it was made to, as in the {@code policy.yaml} of a policy
 * @param model true for a model that the body gives; absent for a statement
 * @param text its words, at most {@value #LONGEST} characters; what stands in square brackets is
 *     not the writer's own
 * @param sources where the words are printed
 */
public record Wording(
    @NotBlank String by,
    @NotBlank String to,
    @NotNull StatementKind kind,
    @NotNull PartialDate on,
    @Nullable Boolean model,
    @NotBlank @Size(max = LONGEST, message = "text of at most " + LONGEST + " characters")
        String text,
    @NotEmpty List<@Valid @NotNull Citation> sources) {
  private static final int LONGEST = 20_000;

  public Wording {
    sources = Canonical.citations(sources);
  }

  /** Whether the other is of the same kind and to the same body. */
  public boolean isBeside(Wording other) {
    return kind == other.kind && to.equals(other.to);
  }

  /** Whether it is a model that a body gives, and no statement. */
  public boolean isModel() {
    return Boolean.TRUE.equals(model);
  }
}
