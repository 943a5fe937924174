package org.probity.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.probity.model.Source;
import org.probity.model.Wording;

/**
 * Sources that several cases share, and the words of statements to be held beside one another.
 *
 * @param id the name by which cases use it, which is the name of its file
 * @param uses names of further libraries
 * @param sources by id
 * @param wordings of statements by different subjects, by id
 */
public record Library(
    @NotNull @Pattern(regexp = FORMAT, message = "the format \"" + FORMAT + "\"") String format,
    @NotNull @Pattern(regexp = NAME, message = NAME_IN_WORDS) String id,
    @NotBlank String title,
    List<@NotBlank String> uses,
    @NotEmpty Map<String, @Valid @NotNull Source> sources,
    Map<String, @Valid @NotNull Wording> wordings) {

  /** The value of {@code format} in a library file. */
  public static final String FORMAT = "probity-library/1";

  static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
  static final String NAME_IN_WORDS = "lower-case letters, digits and hyphens";

  private static final int LONGEST_NAME = 100;

  /** Whether a library may have this name, which keeps it within its folder. */
  static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && name.matches(NAME);
  }

  public Library {
    uses = List.copyOf(uses);
    sources = Map.copyOf(sources);
    wordings = Map.copyOf(wordings);
  }
}
