package org.probity.pipeline;

import java.util.List;
import org.probity.fact.AnsweringParty;
import org.probity.fact.AsOf;
import org.probity.fact.CountedParty;
import org.probity.fact.CoveredRight;
import org.probity.fact.Determined;
import org.probity.fact.ListedCountry;
import org.probity.fact.ProtectedRight;
import org.probity.fact.Since;
import org.probity.fact.Support;
import org.probity.fact.Threshold;
import org.probity.fact.Window;
import org.probity.model.Activity;
import org.probity.model.Attribute;
import org.probity.model.Conduct;
import org.probity.model.Finding;
import org.probity.model.Listing;
import org.probity.model.Measure;
import org.probity.model.Response;
import org.probity.model.Statement;
import org.probity.policy.PackFiles;
import org.probity.policy.RuleCheck;
import org.probity.policy.RuleGate;
import org.probity.policy.RuleVocabulary;

/** Puts the rule texts of a pack through the gate, with the facts that rules may match on. */
public final class PackGate {
  private static final List<Class<?>> FACT_TYPES =
      List.of(
          Activity.class,
          AnsweringParty.class,
          AsOf.class,
          Attribute.class,
          Conduct.class,
          CountedParty.class,
          CoveredRight.class,
          Determined.class,
          Finding.class,
          ListedCountry.class,
          Listing.class,
          Measure.class,
          ProtectedRight.class,
          Response.class,
          Since.class,
          Statement.class,
          Support.class,
          Threshold.class,
          Window.class);

  /** The DRL package that the rules of a pack are in. */
  public static String packageOf(String id) {
    return "probity.rules." + id.replace("-", "");
  }

  /**
   * Every problem, or the rules that passed; both name their files with the place of the pack, the
   * texts to compile without it.
   */
  public RuleCheck check(PackFiles files) {
    RuleCheck check =
        new RuleGate(new RuleVocabulary(FACT_TYPES)).check(packageOf(files.id()), files.rules());
    String place = files.place() + "/";
    return new RuleCheck(
        check.problems().stream().map(problem -> problem.in(place)).toList(),
        check.rules().stream().map(rule -> rule.in(place)).toList(),
        check.drls());
  }
}
