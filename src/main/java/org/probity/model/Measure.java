package org.probity.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What another body did about the subject: listed, banned, expelled, sold. It proves that it was
 * done, not the conduct behind it.
 *
 * @param binding whether the act binds those it addresses; absent means not known
 * @param until the day on which the measure ended, exclusive
 * @param scope what the measure covers where that is narrower than it sounds
 */
public record Measure(
    @NotBlank String id,
    @NotBlank String actor,
    @NotNull MeasureKind kind,
    @NotNull PartialDate on,
    @Nullable PartialDate until,
    Reason reason,
    @Nullable Boolean binding,
    @Nullable String scope,
    @Nullable String conduct,
    Party party,
    @Nullable String summary,
    List<@Valid @NotNull Citation> sources)
    implements Claim {
  public Measure {
    reason = reason == null ? Reason.UNSTATED : reason;
    party = party == null ? Party.SUBJECT : party;
    sources = Canonical.citations(sources);
  }

  /** Whether the measure is stated to bind. */
  public boolean isBinding() {
    return Boolean.TRUE.equals(binding);
  }

  @Override
  public String section() {
    return "measures";
  }

  @Override
  public Polarity polarity() {
    return Polarity.ADVERSE;
  }

  @Override
  public Optional<String> about() {
    return Optional.ofNullable(conduct);
  }

  @Override
  public InForce inForceOn(LocalDate day) {
    InForce begun = on.begunBy(day);
    if (begun != InForce.YES || until == null) {
      return begun;
    }
    return until.begunBy(day) == InForce.YES ? InForce.OVER : InForce.YES;
  }

  @Override
  public String text() {
    String act = actor + ": " + (summary == null ? kind.word().replace('-', ' ') : summary);
    String force = binding == null ? "" : isBinding() ? ", binding" : ", not binding";
    String limits = scope == null ? "" : ", scope: " + scope;
    return act
        + " ("
        + on
        + ", stated reason: "
        + reason.word().replace('-', ' ')
        + force
        + limits
        + ")";
  }
}
