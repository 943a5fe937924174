package org.probity.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.probity.argument.RaisedArgument;
import org.probity.casefile.CanonicalCase;
import org.probity.determination.Determination;
import org.probity.engine.RuleFault;
import org.probity.fact.Admission;
import org.probity.fact.AsOf;
import org.probity.fact.CaseFacts;
import org.probity.finding.CriterionFinding;
import org.probity.finding.Proofs;
import org.probity.finding.Reasons;
import org.probity.finding.Tally;
import org.probity.model.Case;
import org.probity.model.SubjectKind;
import org.probity.policy.Criterion;
import org.probity.policy.Edition;
import org.probity.policy.Policy;
import org.probity.report.Evaluated;
import org.probity.report.Report;
import org.probity.report.ReportBuilder;

/**
 * Chains the steps of a decision, each a function of immutable values. Threads may share one
 * evaluator.
 */
public final class Evaluator {
  private final ReadyProof proof;
  private final ReportBuilder.Versions versions;

  /** An evaluator with these rules on proof. */
  public Evaluator(ReadyProof proof, ReportBuilder.Versions versions) {
    this.proof = proof;
    this.versions = versions;
  }

  /**
   * The report on a question.
   *
   * @throws RuleFault naming the case and the rule, if a rule fails
   */
  public Report report(Question question) {
    return report(
        weigh(question.subject(), question.asOf(), question.knownBy()),
        question.policy(),
        question.edition());
  }

  /**
   * The facts of a case on a date, and how well each is supported. No policy is needed for it, and
   * it serves for several.
   *
   * @throws RuleFault naming the case and the rule, if a rule fails
   */
  public WeighedCase weigh(Case subject, LocalDate asOf, LocalDate knownBy) {
    Admission admission = new Admission(subject, knownBy);
    return weigh(subject, admission, CaseFacts.of(subject, asOf, knownBy, admission));
  }

  /**
   * The same for facts that are at hand.
   *
   * @throws RuleFault naming the case and the rule, if a rule fails
   */
  public WeighedCase weigh(Case subject, Admission admission, CaseFacts facts) {
    try {
      return new WeighedCase(
          subject,
          CanonicalCase.sha256(subject),
          admission,
          facts,
          proof.rules().argue(facts.supports()));
    } catch (RuleFault fault) {
      throw named(subject, fault);
    }
  }

  /**
   * The report on a weighed case under a policy.
   *
   * @param edition name of the edition to apply, or empty for the one in force
   * @throws RuleFault naming the case and the rule, if a rule fails
   */
  public Report report(WeighedCase weighed, ReadyPolicy policy, Optional<String> edition) {
    return new ReportBuilder(evaluate(weighed, policy, edition), versions).build();
  }

  /**
   * The edition of a policy that covers the case.
   *
   * @param name of the edition to apply, or empty for the one in force on the as-of date
   */
  public Optional<Edition> editionFor(WeighedCase weighed, Policy policy, Optional<String> name) {
    SubjectKind kind = weighed.subject().subject().kind();
    return name.isPresent()
        ? policy.edition(name.get()).filter(edition -> edition.appliesTo().contains(kind))
        : policy.editionFor(kind, weighed.facts().asOf());
  }

  /**
   * What the rules of a policy argue about a case, and nothing else: no standard is applied.
   *
   * @throws RuleFault naming the case and the rule, if a rule fails
   */
  public Arguments arguments(WeighedCase weighed, ReadyPolicy policy, Edition edition) {
    LocalDate asOf = weighed.facts().asOf();
    List<Evaluated> taken =
        policy.takes().stream().map(other -> evaluate(weighed, other, Optional.empty())).toList();
    List<Object> visible = new ArrayList<>(weighed.facts().applied());
    visible.add(new AsOf(asOf));
    Objects.requireNonNull(policy.facts().get(edition.id()))
        .forEach(fact -> visible.add(fact.on(asOf)));
    taken.forEach(other -> visible.addAll(Determinations.of(other)));
    try {
      return new Arguments(policy.rules().argue(visible), taken);
    } catch (RuleFault fault) {
      throw named(weighed.subject(), fault);
    }
  }

  /**
   * The report that arguments lead to under an edition; they need not be all that the rules raise.
   *
   * @throws RuleFault naming the case and the rule, if one argues for an element of no edition
   */
  public Report report(
      WeighedCase weighed, ReadyPolicy policy, Edition edition, Arguments arguments) {
    Evaluated evaluated = evaluated(weighed, policy, edition, arguments);
    return new ReportBuilder(evaluated, versions).build();
  }

  /**
   * The determination that arguments lead to under an edition, without the report on it. The
   * edition may ask for other standards of proof than the policy's own.
   *
   * @throws RuleFault naming the case and the rule, if one argues for an element of no edition
   */
  public Determination determine(
      WeighedCase weighed, ReadyPolicy policy, Edition edition, Arguments arguments) {
    return Determination.of(findings(weighed, policy, edition, arguments.raised()));
  }

  private static RuleFault named(Case subject, RuleFault fault) {
    return new RuleFault("case " + subject.id() + ": " + fault.getMessage(), fault);
  }

  private Evaluated evaluate(WeighedCase weighed, ReadyPolicy policy, Optional<String> name) {
    return editionFor(weighed, policy.policy(), name)
        .map(edition -> evaluated(weighed, policy, edition, arguments(weighed, policy, edition)))
        .orElseGet(
            () ->
                evaluated(
                    weighed,
                    policy,
                    Optional.empty(),
                    List.of(),
                    Determination.OUT_OF_SCOPE,
                    List.of()));
  }

  private Evaluated evaluated(
      WeighedCase weighed, ReadyPolicy policy, Edition edition, Arguments arguments) {
    List<CriterionFinding> findings = findings(weighed, policy, edition, arguments.raised());
    Determination determination = Determination.of(findings);
    return evaluated(
        weighed, policy, Optional.of(edition), findings, determination, arguments.taken());
  }

  private Evaluated evaluated(
      WeighedCase weighed,
      ReadyPolicy policy,
      Optional<Edition> edition,
      List<CriterionFinding> findings,
      Determination determination,
      List<Evaluated> taken) {
    return new Evaluated(
        weighed.subject(),
        weighed.sha256(),
        policy.policy(),
        edition,
        weighed.facts(),
        weighed.admission(),
        new Proofs(weighed.proofArguments()),
        findings,
        determination,
        taken,
        proof.sha256());
  }

  private static List<CriterionFinding> findings(
      WeighedCase weighed, ReadyPolicy policy, Edition edition, List<RaisedArgument> arguments) {
    Case subject = weighed.subject();
    for (RaisedArgument argument : arguments) {
      if (!policy.elements().contains(argument.element())) {
        throw named(
            subject,
            new RuleFault(
                "the rule \""
                    + argument.rule()
                    + "\" argues for \""
                    + argument.element()
                    + "\", an element of no edition"));
      }
    }
    Reasons reasons = new Reasons(subject, weighed.admission(), weighed.facts().asOf());
    Proofs proofs = new Proofs(weighed.proofArguments());
    List<Criterion> criteria =
        edition.criteria().stream()
            .filter(criterion -> criterion.isFor(subject.subject().kind()))
            .toList();
    return new Tally(edition, weighed.facts(), proofs, reasons, arguments).findings(criteria);
  }
}
