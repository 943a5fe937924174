package org.probity.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document. Its id is its key in the file's {@code sources}.
 *
 * @param origin who first gathered the facts; sources with one origin count once; absent means the
 *     publisher, or else the id
 * @param derivesFrom id of a source that this one repeats; it then shares that source's origin
 * @param voice whose words it carries; absent means the subject's for a company document, anybody
 *     else's for the rest
 * @param published when it became public; absent is allowed only when {@code accessed} is given
 * @param certainty how the author saw it: {@code primary}, {@code secondary} (through another text)
 *     or {@code unconfirmed}
 * @param sha256 hash of the archived copy, 64 lower-case hexadecimal digits
 * @param csl what citation styles ask beyond these; no rule sees it
 */
public record Source(
    @NotNull SourceKind kind,
    @NotBlank String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable PartialDate published,
    @Nullable String url,
    @Nullable String origin,
    @Nullable String derivesFrom,
    @Nullable Voice voice,
    @Nullable Certainty certainty,
    @Nullable String archived,
    @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "64 lower-case hexadecimal digits")
        String sha256,
    @Nullable PartialDate accessed,
    @Nullable String language,
    @Nullable String note,
    @Nullable @Valid CslDetails csl) {

  public Source {
    csl = CslDetails.NONE.equals(csl) ? null : csl;
  }

  /** A source of which citation styles are told no more than its own fields say. */
  public Source(
      SourceKind kind,
      String title,
      @Nullable String publisher,
      @Nullable String author,
      @Nullable PartialDate published,
      @Nullable String url,
      @Nullable String origin,
      @Nullable String derivesFrom,
      @Nullable Voice voice,
      @Nullable Certainty certainty,
      @Nullable String archived,
      @Nullable String sha256,
      @Nullable PartialDate accessed,
      @Nullable String language,
      @Nullable String note) {
    this(
        kind,
        title,
        publisher,
        author,
        published,
        url,
        origin,
        derivesFrom,
        voice,
        certainty,
        archived,
        sha256,
        accessed,
        language,
        note,
        null);
  }

  /** Who wrote it, in one line; null where that is not stated. */
  public @Nullable String writers() {
    return author != null || csl == null || csl.authors().isEmpty()
        ? author
        : csl.authors().stream().map(CslName::spoken).collect(Collectors.joining(", "));
  }

  /** Whose words the document carries when a citation does not say. */
  public Voice speaker() {
    if (voice != null) {
      return voice;
    }
    return kind == SourceKind.COMPANY ? Voice.SUBJECT : Voice.OTHER;
  }

  /**
   * The date on which the document was certainly public: its publication, or else the day that it
   * was accessed.
   */
  public @Nullable PartialDate publicOn() {
    return published != null ? published : accessed;
  }

  /** The name of whoever first gathered the facts, before {@code derives-from} is followed. */
  public String ownOrigin(String id) {
    return Objects.requireNonNullElse(origin, Objects.requireNonNullElse(publisher, id));
  }
}
