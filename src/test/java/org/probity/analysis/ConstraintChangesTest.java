package org.probity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.model.Activity;
import org.probity.policy.RuleGate;
import org.probity.policy.RuleText;
import org.probity.policy.RuleVocabulary;

class ConstraintChangesTest {
  private static final RuleGate GATE = new RuleGate(new RuleVocabulary(List.of(Activity.class)));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "==>",
      quoteCharacter = '`',
      value = {
        "amount >= $limit.value ==> amount > $limit.value; amount <= $limit.value",
        "amount < 5             ==> amount <= 5; amount > 5; amount < 6; amount < 4",
        "amount > 2.50          ==> amount >= 2.50; amount < 2.50; amount > 2.51; amount > 2.49",
        "finalFindingCount() >= 0 ==> finalFindingCount() > 0; finalFindingCount() <= 0; finalFindingCount() >= 1",
        "answer == Answer.NO    ==> answer == Answer.GIVEN",
        "signed == true         ==> signed == false",
        "isAbsent()             ==> isAbsent() == false",
        "party == $party.party  ==> ``",
        "name == \"employees\"  ==> ``",
        "isOngoingOn( $asOf.day ) ==> isOngoingOn( $asOf.day ) == false",
        "rights contains Right.PRIVACY ==> rights contains Right.RELIGION",
        "a() || b() && c()      ==> a() == false || b() && c(); a() || b() == false && c();"
            + " a() || b() && c() == false; a() || c(); a() || b(); b() && c(); a()",
        "role in ( Role.SALE, $a.role ) ==> role in ( $a.role ); role in ( Role.SALE )",
      })
  void every_small_change_is_made(String constraint, String changes) {
    List<String> expected =
        changes == null || changes.isEmpty() ? List.of() : List.of(changes.split("; "));
    assertThat(after(constraint)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void a_change_names_the_part_that_it_changes() {
    assertThat(ConstraintChanges.of("isAbsent() || ( role == Role.SALE && revenueShare < 5 )"))
        .extracting(ConstraintChanges.Change::what)
        .containsExactly(
            "isAbsent() -> isAbsent() == false",
            "role == Role.SALE -> role == Role.DISTRIBUTION",
            "revenueShare < 5 -> revenueShare <= 5",
            "revenueShare < 5 -> revenueShare > 5",
            "revenueShare < 5 -> revenueShare < 6",
            "revenueShare < 5 -> revenueShare < 4",
            "role == Role.SALE dropped",
            "revenueShare < 5 dropped",
            "isAbsent() dropped",
            "( role == Role.SALE && revenueShare < 5 ) dropped");
  }

  @Test
  void the_last_constant_of_a_kind_is_replaced_by_the_one_before_it() {
    assertThat(Constants.neighbour("Side", "PRO")).isEmpty();
    assertThat(Constants.neighbour("Stance", "SUPPORTS")).contains("CONTRADICTS");
    assertThat(Constants.neighbour("Stance", "CONTRADICTS")).contains("SUPPORTS");
    assertThat(Constants.neighbour("Nothing", "AT_ALL")).isEmpty();
  }

  @Property(tries = 60)
  void every_change_of_what_the_gate_allows_is_a_change_and_allowed(
      @ForAll("constraints") String constraint) {
    List<String> changes = after(constraint);

    assertThat(changes).isNotEmpty().doesNotHaveDuplicates().doesNotContain(constraint);
    assertThat(changes).allSatisfy(change -> assertThat(problems(change)).isEmpty());
  }

  private static List<String> after(String constraint) {
    return ConstraintChanges.of(constraint).stream()
        .map(ConstraintChanges.Change::constraint)
        .toList();
  }

  private static List<?> problems(String constraint) {
    String rule =
        """
        package probity.rules.test;
        import org.probity.argument.Argument;
        import org.probity.fact.*;
        import org.probity.model.*;
        rule "test"
          @element( "test" )
          @provision( "test" )
        when
          $activity : Activity( %s )
        then
          insert( Argument.pro( "test", $activity ) );
        end
        """
            .formatted(constraint);
    return GATE.check("probity.rules.test", List.of(new RuleText("criteria/test.drl", rule)))
        .problems();
  }

  @Provide
  Arbitrary<String> constraints() {
    Arbitrary<String> one =
        Arbitraries.of(
            "product == Product.TOBACCO",
            "role == Role.SALE",
            "role in ( Role.SALE, Role.PRODUCTION )",
            "role in ( Role.SALE, Role.PRODUCTION, Role.MANUFACTURE )",
            "revenueShare >= 5",
            "revenueShare < 0.5",
            "takesPlace()",
            "isAbsent() == true",
            "earnsRevenue() == false");
    Arbitrary<String> all = joined(one, " && ");
    Arbitrary<String> nested = all.map(text -> "( " + text + " )");
    return joined(Arbitraries.oneOf(all, nested), " || ");
  }

  private static Arbitrary<String> joined(Arbitrary<String> parts, String operator) {
    return parts.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(operator, list));
  }
}
