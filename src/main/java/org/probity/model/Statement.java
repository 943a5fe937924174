package org.probity.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the subject told the body, to be held against the claims.
 *
 * @param none true states that no statement of the kind was received in {@code period}; it needs a
 *     source of its own
 * @param period for a statement of absence, the time that it covers
 * @param question what was asked; only for answers
 * @param answer what was answered; only for answers
 * @param denies id of a claim that the statement says is not so
 * @param wording id of its very words in the case's {@code wordings}
 */
public record Statement(
    @NotBlank String id,
    @NotNull StatementKind kind,
    @Nullable Boolean none,
    @Valid @Nullable Period period,
    @NotNull PartialDate on,
    @Nullable String says,
    @Nullable Question question,
    @Nullable Answer answer,
    @Nullable String denies,
    @Nullable Signatory signatory,
    @Nullable Addressee addressee,
    @Nullable String wording,
    List<@Valid @NotNull Citation> sources)
    implements Claim {
  public Statement {
    sources = Canonical.citations(sources);
  }

  /** Whether the statement answers with yes, no or a value, and not unclearly or not at all. */
  public boolean isAnswered() {
    return answer == Answer.YES || answer == Answer.NO || answer == Answer.GIVEN;
  }

  /** Its very words among these, if the case has them. */
  public Optional<Wording> wordingIn(Map<String, Wording> wordings) {
    return Optional.ofNullable(wording).map(wordings::get);
  }

  /** Whether the claim states that the statement was made. */
  public boolean takesPlace() {
    return !isAbsent();
  }

  /** Whether the claim states that no statement of the kind was received. */
  public boolean isAbsent() {
    return Boolean.TRUE.equals(none);
  }

  /** Whether the period certainly covers all days from {@code from} to {@code to}, inclusive. */
  public boolean coversAll(LocalDate from, LocalDate to) {
    return period != null && period.coversAll(from, to);
  }

  @Override
  public String section() {
    return "statements";
  }

  @Override
  public Polarity polarity() {
    return Polarity.NEUTRAL;
  }

  @Override
  public InForce inForceOn(LocalDate day) {
    return on.begunBy(day);
  }

  @Override
  public String text() {
    String what = Canonical.capitalised(kind.word().replace('-', ' '));
    String head = isAbsent() ? "No " + kind.word().replace('-', ' ') : what;
    head += isAbsent() && period != null ? " (" + period + ")" : " (" + on + ")";
    String asked = question == null ? "" : ", " + question.word().replace('-', ' ');
    String answered = answer == null ? "" : ": " + answer.word();
    return head + asked + answered + (says == null ? "" : ": " + says);
  }
}
