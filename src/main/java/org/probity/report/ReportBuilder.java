package org.probity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.determination.Determination;
import org.probity.fact.Determined;
import org.probity.finding.CriterionFinding;
import org.probity.finding.ElementFinding;
import org.probity.finding.InstanceFinding;
import org.probity.finding.Truth;
import org.probity.finding.Value;
import org.probity.finding.WeighedArgument;
import org.probity.model.Claim;
import org.probity.model.Name;
import org.probity.policy.Criterion;
import org.probity.policy.CriterionKind;
import org.probity.policy.Edition;
import org.probity.policy.Element;
import org.probity.policy.Provision;
import org.probity.policy.Rung;

/** Turns what an evaluation produced into a report. It decides nothing. */
public final class ReportBuilder {
  private final Evaluated evaluated;
  private final EvidenceViews evidence;
  private final Versions versions;

  /** The versions that a reader needs to reproduce a report. */
  public record Versions(String probity, String drools) {}

  /** A builder for one evaluation. */
  public ReportBuilder(Evaluated evaluated, Versions versions) {
    this.evaluated = evaluated;
    this.versions = versions;
    this.evidence = new EvidenceViews(evaluated);
  }

  /** The report. */
  public Report build() {
    return new Report(
        Report.FORMAT,
        caseView(),
        policyView(),
        evaluated.facts().asOf().toString(),
        evaluated.facts().knownBy().toString(),
        determinationView(),
        evaluated.findings().stream().map(this::criterionView).toList(),
        evaluated.taken().stream().flatMap(taken -> derived(taken).stream()).toList(),
        openViews(),
        evidence.claims(),
        evidence.saysSubject(),
        new LikeStatements(evaluated, evidence).views(),
        new Challenges(
            new StrongestCases(evaluated).views(),
            new CriticalQuestions(evaluated, evidence).views()),
        evidence.history(),
        evidence.sources(),
        engineView());
  }

  private Report.CaseView caseView() {
    var subject = evaluated.subject().subject();
    return new Report.CaseView(
        evaluated.subject().id(),
        evaluated.subject().title(),
        evaluated.caseSha256(),
        subject.name(),
        subject.names().stream().map(Name::value).toList(),
        subject.kind().word(),
        subject.country());
  }

  private Report.PolicyView policyView() {
    Optional<Edition> edition = evaluated.edition();
    return new Report.PolicyView(
        evaluated.policy().id(),
        evaluated.policy().title(),
        evaluated.policy().issuer(),
        edition.map(Edition::id).orElse("none"),
        edition.map(found -> found.from().toString()).orElse(""),
        edition.map(Edition::until).map(Object::toString).orElse(null),
        edition.map(Edition::note).orElse(null),
        evaluated.policy().sha256());
  }

  private Report.DeterminationView determinationView() {
    Determination determination = evaluated.determination();
    Map<Rung, String> words =
        evaluated.edition().map(Edition::words).orElse(evaluated.policy().words());
    return new Report.DeterminationView(
        determination.outcome().word(),
        determination.floor().word(),
        determination.ceiling().word(),
        Objects.requireNonNullElse(
            words.get(determination.outcome()), determination.outcome().word()),
        determination.because());
  }

  private Report.CriterionView criterionView(CriterionFinding finding) {
    Criterion criterion = finding.criterion();
    return new Report.CriterionView(
        criterion.id(),
        criterion.title(),
        criterion.kind().word(),
        criterion.force().word(),
        finding.value().word(),
        tells(criterion, finding.value()),
        CompositionWords.of(criterion.composition()),
        provisionView(criterion.provision()),
        finding.instances().stream().map(this::instanceView).toList());
  }

  private Optional<Report.DerivedView> derived(Evaluated taken) {
    Set<String> criteria =
        evaluated.findings().stream()
            .flatMap(finding -> finding.instances().stream())
            .flatMap(instance -> instance.elements().stream())
            .flatMap(element -> element.arguments().stream())
            .flatMap(weighed -> weighed.argument().determined().stream())
            .filter(fact -> fact.policy().equals(taken.policy().id()))
            .map(Determined::criterion)
            .collect(Collectors.toSet());
    ReportBuilder builder = new ReportBuilder(taken, versions);
    return criteria.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report.DerivedView(
                builder.policyView(),
                builder.determinationView(),
                taken.findings().stream()
                    .filter(finding -> criteria.contains(finding.criterion().id()))
                    .map(builder::criterionView)
                    .toList()));
  }

  private static String tells(Criterion criterion, Value value) {
    if (value.isOpen()) {
      return "open";
    }
    if (criterion.kind() == CriterionKind.SCOPE) {
      return "scope";
    }
    boolean against = (criterion.kind() == CriterionKind.EXCLUSION) == (value == Value.HOLDS);
    return against ? "against" : "for";
  }

  private Report.ProvisionView provisionView(String id) {
    Provision provision =
        Objects.requireNonNull(evaluated.edition().orElseThrow().provisions().get(id));
    var source = provision.source();
    String published = source.published() == null ? null : source.published().toString();
    String text =
        source.publisher() == null ? source.title() : source.publisher() + ", " + source.title();
    return new Report.ProvisionView(
        id,
        provision.label(),
        provision.says(),
        text,
        source.url(),
        published,
        provision.certainty().word(),
        provision.note());
  }

  private Report.InstanceView instanceView(InstanceFinding instance) {
    String about = instance.about().isEmpty() ? null : instance.about();
    String text =
        about == null ? null : evaluated.subject().claim(about).map(Claim::text).orElse(about);
    return new Report.InstanceView(
        about,
        text,
        instance.value().word(),
        instance.elements().stream().map(this::elementView).toList());
  }

  private Report.ElementView elementView(ElementFinding finding) {
    Element element = evaluated.edition().orElseThrow().element(finding.element());
    return new Report.ElementView(
        finding.element(),
        element.asks(),
        finding.value().word(),
        new Report.StandardView(element.standard().pro().word(), element.standard().con().word()),
        finding.reason(),
        finding.arguments().stream().map(this::argumentView).toList());
  }

  private Report.ArgumentView argumentView(WeighedArgument weighed) {
    var argument = weighed.argument();
    return new Report.ArgumentView(
        argument.rule(),
        argument.side().word(),
        argument.provision(),
        weighed.strength().word(),
        weighed.counts(),
        weighed.undercut(),
        argument.restsOn().stream().map(Claim::id).toList(),
        argument.restsOn().stream().flatMap(claim -> evidence.admissible(claim).stream()).toList(),
        argument.facts().stream()
            .filter(fact -> !(fact instanceof Claim))
            .map(FactWords::of)
            .toList());
  }

  private List<Report.OpenView> openViews() {
    List<Report.OpenView> open = new ArrayList<>();
    for (CriterionFinding finding : evaluated.findings()) {
      for (InstanceFinding instance : finding.instances()) {
        for (ElementFinding element : instance.elements()) {
          if (element.value().isOpen()) {
            open.add(openView(finding.criterion(), element));
          }
        }
      }
    }
    return open;
  }

  private Report.OpenView openView(Criterion criterion, ElementFinding finding) {
    var variable = new Truth.Variable(finding.element(), finding.about());
    return new Report.OpenView(
        criterion.id(),
        finding.element(),
        finding.about().isEmpty() ? null : finding.about(),
        evaluated.edition().orElseThrow().element(finding.element()).asks(),
        finding.value().word(),
        finding.reason(),
        evaluated.determination().deciding().contains(variable));
  }

  private Report.EngineView engineView() {
    String edition = evaluated.edition().map(found -> "@" + found.id()).orElse("");
    String command =
        "probity evaluate "
            + evaluated.subject().id()
            + " --policy "
            + evaluated.policy().id()
            + edition
            + " --as-of "
            + evaluated.facts().asOf()
            + " --known-by "
            + evaluated.facts().knownBy();
    return new Report.EngineView(
        versions.probity(),
        versions.drools(),
        evaluated.policy().rulesSha256(),
        evaluated.proofSha256(),
        command);
  }
}
