package org.probity.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.probity.policy.CheckedConstraint;
import org.probity.policy.CheckedPattern;
import org.probity.policy.CheckedRule;

/** Writes checked rules as rule files again, so that they can pass the gate anew. */
final class RuleSpelling {
  private RuleSpelling() {}

  /** A file with the rule under another name. */
  static String file(String packageName, String name, CheckedRule rule) {
    List<CheckedPattern> patterns = rule.patterns();
    String facts = patterns.stream().map(CheckedPattern::binding).collect(Collectors.joining(", "));
    return """
        package %s;
        import org.probity.argument.Argument;
        import org.probity.fact.*;
        import org.probity.model.*;
        rule "%s"
          @element( "%s" )
          @provision( "%s" )
        when
        %s
        then
          insert( Argument.%s( "%s", %s ) );
        end
        """
        .formatted(
            packageName,
            name,
            rule.element(),
            rule.provision(),
            patterns.stream().map(RuleSpelling::line).collect(Collectors.joining("\n")),
            rule.side(),
            rule.element(),
            facts);
  }

  private static String line(CheckedPattern pattern) {
    return pattern.constraints().stream()
        .map(CheckedConstraint::text)
        .collect(
            Collectors.joining(
                ", ", "  " + pattern.binding() + " : " + pattern.type() + "( ", " )"));
  }
}
