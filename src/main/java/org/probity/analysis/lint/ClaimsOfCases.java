package org.probity.analysis.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.document.Problem;
import org.probity.model.Claim;
import org.probity.policy.RuleValue.Path;
import org.probity.policy.RuleValue.Step;

/** Says which values of a claim's properties a case file can state together. */
final class ClaimsOfCases {
  private static final String CASE =
      """
      format: probity-case/1
      id: example
      title: Example
      subject: {names: [{value: Example Ltd, kind: legal}], kind: company, country: XX}
      sources: {page: {kind: media, title: Example, publisher: Example, published: 2000-01-01}}
      %s: [%s]
      """;

  private ClaimsOfCases() {}

  /** A claim of which these values are stated, by path from {@link ThresholdRule#FACT}. */
  static ClaimDraft draft(Class<?> type, Map<Path, FactValues.Reading> values) {
    Map<String, Object> components = new HashMap<>();
    values.forEach(
        (path, reading) -> {
          String name =
              path.steps().stream().skip(1).map(Step::name).collect(Collectors.joining("."));
          if (reading.value() != null && ClaimDraft.isComponent(type, name)) {
            components.put(name, reading.value());
          }
        });
    return new ClaimDraft(
        ThresholdRule.FACT, type, "it", components, Map.of(), ThresholdCheck.ANY_DAY);
  }

  /** Whether a case file may state such a claim; always so for facts that are no claims. */
  static boolean canState(Class<?> type, Map<Path, FactValues.Reading> values) {
    return !Claim.class.isAssignableFrom(type)
        || draft(type, values).claim().map(claim -> canState(type, values, claim)).orElse(false);
  }

  private static boolean canState(
      Class<?> type, Map<Path, FactValues.Reading> values, Claim claim) {
    Map<String, Object> entry = new HashMap<>(FlowYaml.keys(draft(type, values).stated()));
    entry.put("id", "it");
    entry.put("sources", List.of(Map.of("source", "page")));
    String text = CASE.formatted(claim.section(), FlowYaml.of(entry));
    return new CaseReader(Libraries.none())
        .read("example.yaml", text).problems().stream().noneMatch(Problem::isError);
  }
}
