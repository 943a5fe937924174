package org.probity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleMutantsTest {
  private static List<String> mutants(String folder) {
    return new PackRules(ClubRules.files())
        .in(Optional.of(folder)).stream()
            .flatMap(rule -> RuleMutants.of(rule).stream())
            .map(mutant -> mutant.place().replaceFirst(".*:", "") + " " + mutant.description())
            .toList();
  }

  @Test
  void a_rule_loses_itself_its_conditions_and_the_members_of_its_lists() {
    String rule = "\"makes tobacco: produces or makes it\"";
    String list = "$activity: role in ( Role.PRODUCTION, Role.MANUFACTURE )";
    assertThat(mutants("tobacco"))
        .containsExactly(
            "7 " + rule + " removed",
            "11 " + rule + ", $activity: product == Product.TOBACCO dropped",
            "11 "
                + rule
                + ", $activity: product == Product.TOBACCO -> product == Product.ANTIPERSONNEL_MINES",
            "12 " + rule + ", " + list + " dropped",
            "12 " + rule + ", " + list + " -> role in ( Role.MANUFACTURE )",
            "12 " + rule + ", " + list + " -> role in ( Role.PRODUCTION )",
            "12 " + rule + ", $activity: takesPlace() dropped",
            "12 " + rule + ", $activity: takesPlace() -> takesPlace() == false");
  }

  @Test
  void a_rule_of_several_patterns_also_loses_each_of_them() {
    assertThat(mutants("size"))
        .contains(
            "10 \"enough: at least the number stated\", $limit : Threshold dropped",
            "11 \"enough: at least the number stated\", $employees : Attribute dropped",
            "11 \"enough: at least the number stated\", $employees: amount >= $limit.value -> amount"
                + " > $limit.value");
  }

  @Test
  void a_constraint_that_joins_two_facts_is_told_from_one_on_a_single_fact() {
    assertThat(
            new PackRules(ClubRules.files())
                .in(Optional.of("size")).stream()
                    .flatMap(rule -> RuleMutants.of(rule).stream())
                    .filter(mutant -> mutant.kind() == RuleMutant.Kind.UNJOINED)
                    .map(RuleMutant::part))
        .containsExactly(
            "\"enough: at least the number stated\", $employees: amount >= $limit.value");
  }
}
