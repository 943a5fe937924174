package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probity.document.DidYouMean;
import org.probity.policy.CheckedRule;
import org.probity.policy.Edition;
import org.probity.policy.Policy;

/**
 * Elements that no rule argues or no criterion asks for, and rules on elements that do not exist.
 */
record ElementCheck(LintedPack pack, Policy policy, EditionPlaces places) implements LintCheck {

  @Override
  public List<LintFinding> findings() {
    List<LintFinding> findings = new ArrayList<>();
    Set<String> argued =
        pack.rules().stream().map(CheckedRule::element).collect(Collectors.toSet());
    Set<String> known = new TreeSet<>();
    for (Edition edition : policy.editions()) {
      known.addAll(edition.elements().keySet());
      Set<String> composed =
          edition.criteria().stream()
              .flatMap(criterion -> criterion.composition().elements().stream())
              .collect(Collectors.toSet());
      for (String element : edition.elements().keySet()) {
        if (!argued.contains(element)) {
          findings.add(
              of(
                  edition,
                  element,
                  LintRule.ELEMENT_NEVER_ARGUED,
                  "no rule argues the element \"" + element + "\""));
        }
        if (!composed.contains(element)) {
          findings.add(
              of(
                  edition,
                  element,
                  LintRule.ELEMENT_UNUSED,
                  "no criterion is composed of the element \"" + element + "\""));
        }
      }
    }
    pack.rules().stream()
        .filter(rule -> !known.contains(rule.element()))
        .forEach(rule -> findings.add(unknown(rule, known)));
    return findings.stream().distinct().toList();
  }

  private LintFinding of(Edition edition, String element, LintRule rule, String message) {
    return places.finding(edition, "elements", element, rule, message);
  }

  private static LintFinding unknown(CheckedRule rule, Set<String> known) {
    String advice =
        DidYouMean.near(rule.element(), known)
            .map(near -> "; did you mean \"" + near + "\"?")
            .orElse("");
    return LintFinding.at(
        rule,
        LintRule.ELEMENT_UNKNOWN,
        "\"" + rule.element() + "\" is an element of no edition" + advice);
  }
}
