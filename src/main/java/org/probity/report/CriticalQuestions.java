package org.probity.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.model.Activity;
import org.probity.model.Attribute;
import org.probity.model.Certainty;
import org.probity.model.Citation;
import org.probity.model.Claim;
import org.probity.model.Conduct;
import org.probity.model.Identity;
import org.probity.model.Involvement;
import org.probity.model.Listing;
import org.probity.model.PartialDate;
import org.probity.model.Party;
import org.probity.model.Period;
import org.probity.model.Polarity;
import org.probity.model.ProofLevel;
import org.probity.model.Response;
import org.probity.model.Voice;
import org.probity.report.Challenges.QuestionView;

/**
 * Asks of the claims that arguments rest on what an opponent would ask, as far as the case leaves
 * it open.
 *
 * <p>Source: D. Walton, C. Reed and F. Macagno, Argumentation Schemes, 2008, on the critical
 * questions that go with arguments from testimony, expert opinion and sign.
 */
final class CriticalQuestions {
  private final Evaluated evaluated;
  private final EvidenceViews evidence;

  CriticalQuestions(Evaluated evaluated, EvidenceViews evidence) {
    this.evaluated = evaluated;
    this.evidence = evidence;
  }

  List<QuestionView> views() {
    Set<String> used =
        evaluated.findings().stream()
            .flatMap(finding -> finding.instances().stream())
            .flatMap(instance -> instance.elements().stream())
            .flatMap(element -> element.arguments().stream())
            .flatMap(weighed -> weighed.argument().restsOn().stream())
            .map(Claim::id)
            .collect(Collectors.toSet());
    return evaluated.facts().applied().stream()
        .filter(claim -> used.contains(claim.id()))
        .flatMap(claim -> asked(claim).stream())
        .toList();
  }

  private List<QuestionView> asked(Claim claim) {
    List<QuestionView> asked = new ArrayList<>();
    List<Citation> admitted = evaluated.admission().admitted(claim.sources());
    List<Citation> against = admitted.stream().filter(each -> !each.supports()).toList();
    List<Citation> behind = admitted.stream().filter(Citation::supports).toList();
    if (!against.isEmpty()) {
      String proof = evaluated.proofs().counterProof(claim.id()).word();
      asked.add(
          question(
              claim, "disputed", "It is contradicted (proof of that: " + proof + ").", against));
    }
    ofSources(claim, behind).ifPresent(asked::add);
    stale(claim, behind).ifPresent(asked::add);
    otherEntity(claim).ifPresent(asked::add);
    if (claim instanceof Conduct conduct && conduct.takesPlace()) {
      asked.add(remedied(conduct));
      merePresence(conduct).ifPresent(asked::add);
    }
    return asked;
  }

  private QuestionView question(
      Claim claim, String question, String answer, List<Citation> citations) {
    return new QuestionView(claim.id(), question, answer, evidence.views(claim.id(), citations));
  }

  /**
   * The first of these that is so: only the subject's own words, only seen through other texts, one
   * origin.
   */
  private Optional<QuestionView> ofSources(Claim claim, List<Citation> behind) {
    if (behind.isEmpty()) {
      return Optional.empty();
    }
    if (claim.polarity() != Polarity.ADVERSE
        && behind.stream().allMatch(each -> evaluated.admission().voice(each) == Voice.SUBJECT)) {
      return Optional.of(
          question(claim, "own-words", "Nobody but the subject is cited for it.", behind));
    }
    if (behind.stream().noneMatch(this::wasSeenItself)) {
      String answer = "No document cited for it was seen itself, only what others say of it.";
      return Optional.of(question(claim, "second-hand", answer, behind));
    }
    Set<String> origins =
        behind.stream()
            .map(each -> evaluated.admission().origin(each.source()))
            .collect(Collectors.toSet());
    boolean established = evaluated.proofs().proof(claim.id()) == ProofLevel.ESTABLISHED;
    if (origins.size() > 1 || established) {
      return Optional.empty();
    }
    String answer =
        "All that is cited for it goes back to one origin: " + origins.iterator().next();
    return Optional.of(question(claim, "one-origin", answer + ".", behind));
  }

  private boolean wasSeenItself(Citation citation) {
    Certainty certainty = evaluated.admission().source(citation.source()).certainty();
    return certainty == null || certainty == Certainty.PRIMARY;
  }

  /** A state that no end is known of, and no source of the last year before the as-of date. */
  private Optional<QuestionView> stale(Claim claim, List<Citation> behind) {
    Optional<PartialDate> latest =
        behind.stream()
            .map(each -> evaluated.admission().source(each.source()).publicOn())
            .filter(Objects::nonNull)
            .max(Comparator.comparing(PartialDate::latest));
    if (!isState(claim) || latest.isEmpty()) {
      return Optional.empty();
    }
    long years = ChronoUnit.YEARS.between(latest.get().latest(), evaluated.facts().asOf());
    if (years < 1) {
      return Optional.empty();
    }
    String answer =
        "No end of it is known, and the latest source for it is of "
            + latest.get()
            + ", "
            + years
            + (years == 1 ? " year" : " years")
            + " before the as-of date.";
    return Optional.of(question(claim, "stale", answer, List.of()));
  }

  private static boolean isState(Claim claim) {
    if (claim instanceof Conduct conduct) {
      return conduct.takesPlace() && isOpen(conduct.period());
    }
    if (claim instanceof Activity activity) {
      return isOpen(activity.period());
    }
    return claim instanceof Attribute;
  }

  private static boolean isOpen(@Nullable Period period) {
    return period == null || period.until() == null || period.until().date() == null;
  }

  private Optional<QuestionView> otherEntity(Claim claim) {
    if (claim instanceof Listing listing && listing.identity() != Identity.CONFIRMED) {
      String how = listing.identity().word().replace('-', ' ');
      return Optional.of(
          question(
              claim,
              "other-entity",
              "That the entry is this organisation is not confirmed: " + how + ".",
              List.of()));
    }
    return party(claim)
        .filter(party -> party != Party.SUBJECT && party != Party.GROUP)
        .map(
            party ->
                question(
                    claim,
                    "other-entity",
                    "It is stated of another entity: " + party.word() + " of the subject.",
                    List.of()));
  }

  private static Optional<Party> party(Claim claim) {
    if (claim instanceof Listing listing) {
      return Optional.of(listing.party());
    }
    return claim instanceof Activity activity ? Optional.of(activity.party()) : Optional.empty();
  }

  private QuestionView remedied(Conduct conduct) {
    List<Response> repairs =
        evaluated.facts().applied().stream()
            .filter(Response.class::isInstance)
            .map(Response.class::cast)
            .filter(each -> each.kind().mitigates())
            .filter(each -> conduct.id().equals(each.conduct()))
            .filter(each -> evaluated.proofs().proof(each.id()) != ProofLevel.NONE)
            .toList();
    if (repairs.isEmpty()) {
      return question(
          conduct,
          "remedied",
          "No remedy, cessation or supervision of this conduct is on record.",
          List.of());
    }
    String told =
        repairs.stream()
            .map(
                each ->
                    each.id()
                        + " ("
                        + each.kind().word()
                        + ", proof: "
                        + evaluated.proofs().proof(each.id()).word()
                        + ")")
            .collect(Collectors.joining(", "));
    return new QuestionView(
        conduct.id(),
        "remedied",
        "On record: " + told + ".",
        repairs.stream().flatMap(each -> evidence.admissible(each).stream()).toList());
  }

  private Optional<QuestionView> merePresence(Conduct conduct) {
    Involvement involvement = conduct.involvement();
    if (involvement == Involvement.UNKNOWN) {
      return Optional.of(
          question(
              conduct, "mere-presence", "How it is tied to the harm is not stated.", List.of()));
    }
    boolean weak = involvement == Involvement.PRESENCE || involvement == Involvement.ASSOCIATED;
    String answer =
        involvement == Involvement.PRESENCE
            ? "What is stated is presence in the place and no more."
            : "The tie that is stated is weaker than a direct link.";
    return weak
        ? Optional.of(question(conduct, "mere-presence", answer, List.of()))
        : Optional.empty();
  }
}
