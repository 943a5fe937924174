package org.probity.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a body concluded about conduct, on what standard and how finally.
 *
 * @param conduct id of the conduct that it concerns; absent where it concerns the subject as a
 *     whole
 * @param norm the text against which the body measured
 * @param nature decision (the default), recommendation or assessment
 * @param finality as it was before {@code withdrawnOn}, if that is given
 * @param withdrawnOn from this day on the finding is withdrawn
 * @param competent false where the body has no competence to bind the subject; absent means
 *     competent
 */
public record Finding(
    @NotBlank String id,
    @Nullable String conduct,
    @NotBlank String body,
    @Nullable String standard,
    @Nullable Norm norm,
    @NotNull FindingOutcome outcome,
    Nature nature,
    @NotNull Finality finality,
    @Nullable PartialDate withdrawnOn,
    @Nullable Boolean competent,
    @NotNull PartialDate on,
    @Nullable String summary,
    List<@Valid @NotNull Citation> sources)
    implements Claim {
  public Finding {
    nature = nature == null ? Nature.DECISION : nature;
    sources = Canonical.citations(sources);
  }

  /** Whether the finding, as it stands, is a final decision of a competent body. */
  public boolean isFinalDecision() {
    return finality == Finality.FINAL
        && nature == Nature.DECISION
        && !Boolean.FALSE.equals(competent);
  }

  @Override
  public String section() {
    return "findings";
  }

  /** A finding that was withdrawn or overturned tells neither way. */
  @Override
  public Polarity polarity() {
    if (finality == Finality.WITHDRAWN || finality == Finality.OVERTURNED) {
      return Polarity.NEUTRAL;
    }
    return switch (outcome) {
      case ESTABLISHED -> Polarity.ADVERSE;
      case NOT_ESTABLISHED -> Polarity.FAVOURABLE;
      case INCONCLUSIVE -> Polarity.NEUTRAL;
    };
  }

  @Override
  public Optional<String> about() {
    return Optional.ofNullable(conduct);
  }

  @Override
  public InForce inForceOn(LocalDate day) {
    return on.begunBy(day);
  }

  /**
   * Withdrawn from {@code withdrawnOn}; a finding marked withdrawn was provisional before that day.
   */
  @Override
  public Finding asOf(LocalDate day) {
    if (withdrawnOn == null) {
      return this;
    }
    boolean withdrawn = !withdrawnOn.isCertainlyAfter(day);
    Finality before = finality == Finality.WITHDRAWN ? Finality.PROVISIONAL : finality;
    return with(withdrawn ? Finality.WITHDRAWN : before);
  }

  private Finding with(Finality changed) {
    return new Finding(
        id,
        conduct,
        body,
        standard,
        norm,
        outcome,
        nature,
        changed,
        withdrawnOn,
        competent,
        on,
        summary,
        sources);
  }

  @Override
  public String text() {
    String conclusion =
        body + ": " + (summary == null ? outcome.word().replace('-', ' ') : summary);
    String measure = standard == null ? "" : ", standard: " + standard;
    boolean ended = finality == Finality.WITHDRAWN && withdrawnOn != null;
    String standing = finality.word() + (ended ? " " + withdrawnOn : "");
    return conclusion + " (" + nature.word() + ", " + on + ", " + standing + measure + ")";
  }
}
