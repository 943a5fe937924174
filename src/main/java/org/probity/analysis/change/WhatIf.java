package org.probity.analysis.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.probity.analysis.AlteredCase;
import org.probity.analysis.Reproduction;
import org.probity.fact.Admission;
import org.probity.model.Case;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.Question;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;
import org.probity.report.Report;

/** Tells what would be otherwise if a case, or the proof that an edition asks for, were changed. */
public final class WhatIf {
  private final Evaluator evaluator;

  /** Suppositions judged by this evaluator. */
  public WhatIf(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * What is supposed.
   *
   * @param subject the changed case
   * @param standards applied in their order
   * @param words each change in words
   * @param options of the command that supposes it, each preceded by a space
   */
  public record Supposed(
      Case subject, List<StandardChange> standards, List<String> words, String options) {}

  /** The case without any citation of these sources; they stay known as what others repeat. */
  public static Case without(Case whole, Set<String> sources) {
    return AlteredCase.of(
        whole,
        claim ->
            AlteredCase.citing(
                claim,
                claim.sources().stream()
                    .filter(citation -> !sources.contains(citation.source()))
                    .toList()));
  }

  /** The ids of the sources of each independent origin. */
  public static Map<String, Set<String>> origins(Case whole, LocalDate knownBy) {
    Admission admission = new Admission(whole, knownBy);
    Map<String, Set<String>> origins = new TreeMap<>();
    whole
        .sources()
        .keySet()
        .forEach(
            id -> origins.computeIfAbsent(admission.origin(id), any -> new TreeSet<>()).add(id));
    return origins;
  }

  /**
   * The difference that it makes.
   *
   * @param asThingsStand the question on the unchanged case
   * @throws org.probity.engine.RuleFault naming the case and the rule, if a rule fails
   */
  public WhatIfReport of(Question asThingsStand, Supposed supposed) {
    Report before = evaluator.report(asThingsStand);
    Report after = report(asThingsStand, supposed);
    return new WhatIfReport(
        WhatIfReport.FORMAT,
        before.caseView(),
        before.policy(),
        before.asOf(),
        before.knownBy(),
        supposed.words(),
        after.caseView().sha256(),
        ReportDifferences.between(before, after),
        Reproduction.of(before.engine(), "whatif", supposed.options()));
  }

  private Report report(Question question, Supposed supposed) {
    WeighedCase weighed = evaluator.weigh(supposed.subject(), question.asOf(), question.knownBy());
    Optional<Edition> edition =
        evaluator.editionFor(weighed, question.policy().policy(), question.edition());
    if (edition.isEmpty() || supposed.standards().isEmpty()) {
      return evaluator.report(weighed, question.policy(), question.edition());
    }
    Edition changed = StandardChange.applied(edition.get(), supposed.standards());
    return evaluator.report(
        weighed,
        question.policy(),
        changed,
        evaluator.arguments(weighed, question.policy(), changed));
  }
}
