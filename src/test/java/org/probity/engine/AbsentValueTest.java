package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.argument.RaisedArgument;
import org.probity.fact.AsOf;
import org.probity.model.Activity;
import org.probity.model.Measure;
import org.probity.model.MeasureKind;
import org.probity.model.PartialDate;
import org.probity.model.Product;
import org.probity.policy.RuleCheck;
import org.probity.policy.RuleGate;
import org.probity.policy.RuleText;
import org.probity.policy.RuleVocabulary;

/**
 * Rules that pass the gate read through absent values without an error, and are not satisfied by
 * them.
 */
class AbsentValueTest {
  private static final String RULES =
      """
      package probity.rules.absent;
      import org.probity.model.*;
      import org.probity.fact.*;
      import org.probity.argument.Argument;

      rule "alone"
        @element( "e" ) @provision( "p" )
      when
        $a : Activity( role.makes() )
      then
        insert( Argument.pro( "e", $a ) );
      end

      rule "either, absent first"
        @element( "e" ) @provision( "p" )
      when
        $a : Activity( role.makes() || revenue >= 0.1 )
      then
        insert( Argument.pro( "e", $a ) );
      end

      rule "either, absent last"
        @element( "e" ) @provision( "p" )
      when
        $asOf : AsOf( $day : day )
        $m : Measure( kind == MeasureKind.EXPULSION || ( until.latest <= $day && until.latest <= $asOf.day ) )
      then
        insert( Argument.pro( "e", $asOf, $m ) );
      end

      rule "on the right"
        @element( "e" ) @provision( "p" )
      when
        $asOf : AsOf()
        $m : Measure( $asOf.day >= until.latest )
      then
        insert( Argument.pro( "e", $asOf, $m ) );
      end

      rule "passed on"
        @element( "e" ) @provision( "p" )
      when
        $m : Measure( on.isCertainlyOnOrBefore( until.latest ) )
      then
        insert( Argument.pro( "e", $m ) );
      end

      rule "an amount"
        @element( "e" ) @provision( "p" )
      when
        $a : Activity( revenueShare >= 0 )
      then
        insert( Argument.pro( "e", $a ) );
      end

      rule "true or false"
        @element( "e" ) @provision( "p" )
      when
        $a : Activity( none == false )
      then
        insert( Argument.pro( "e", $a ) );
      end
      """;

  private static RulePack pack() {
    RuleVocabulary vocabulary =
        new RuleVocabulary(List.of(Activity.class, Measure.class, AsOf.class));
    RuleCheck check =
        new RuleGate(vocabulary)
            .check("probity.rules.absent", List.of(new RuleText("absent.drl", RULES)));
    assertThat(check.problems()).isEmpty();
    List<PackCompiler.Text> texts =
        check.drls().stream()
            .map(drl -> new PackCompiler.Text("probity/rules/absent/" + drl.file(), drl.text()))
            .toList();
    PackCompiler.Result result = new PackCompiler().compile("absent", texts);
    assertThat(result).isInstanceOf(PackCompiler.Result.Compiled.class);
    return new PackLoader().load(((PackCompiler.Result.Compiled) result).pack());
  }

  @Test
  void an_absent_value_satisfies_no_condition_and_spoils_none_beside_it() {
    Activity activity =
        new Activity(
            "a",
            Product.TOBACCO,
            null,
            null,
            null,
            null,
            new BigDecimal("0.1"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of());
    Measure measure =
        new Measure(
            "m",
            "somebody",
            MeasureKind.EXPULSION,
            PartialDate.parse("2016"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of());

    List<RaisedArgument> raised =
        pack().argue(List.of(activity, measure, new AsOf(LocalDate.of(2020, 1, 1))));

    assertThat(raised)
        .extracting(RaisedArgument::rule)
        .containsExactlyInAnyOrder("either, absent first", "either, absent last");
  }
}
