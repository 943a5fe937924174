package org.probity.analysis.stress;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.probity.analysis.Signs;
import org.probity.argument.RaisedArgument;
import org.probity.argument.Side;
import org.probity.fact.Determined;
import org.probity.finding.CriterionFinding;
import org.probity.model.SubjectKind;
import org.probity.pipeline.Arguments;
import org.probity.policy.Composition;
import org.probity.policy.Criterion;
import org.probity.policy.CriterionKind;
import org.probity.policy.Edition;
import org.probity.policy.Policy;
import org.probity.report.Evaluated;

/**
 * Which way the proof of each claim pulls, read off the arguments that rest on it: which side they
 * are on, and whether their element counts against the subject. Where a rule may take a criterion
 * of another policy and no argument shows which way, what stands behind that criterion is taken to
 * pull both ways.
 */
final class ArgumentPulls {
  private static final Pattern TAKES = Pattern.compile("\\bDetermined\\s*\\(");
  private static final Pattern NAMES = Pattern.compile("\\bcriterion\\s*==\\s*\"([^\"]*)\"");

  private final Map<String, Set<Pull>> ofClaims = new HashMap<>();

  /**
   * The pulls under an edition.
   *
   * @param several what rules argued from different parts of the evidence
   */
  ArgumentPulls(Policy policy, Edition edition, SubjectKind kind, List<Arguments> several) {
    Map<String, Set<Pull>> elements = new HashMap<>();
    for (Criterion criterion : edition.criteria()) {
      if (criterion.isFor(kind)) {
        Pull holding = criterion.kind() == CriterionKind.REQUIREMENT ? Pull.MILDER : Pull.GRAVER;
        addElements(elements, criterion.composition(), Set.of(holding));
      }
    }
    note(
        policy,
        elements,
        several.stream().flatMap(arguments -> arguments.raised().stream()).toList(),
        several.stream().flatMap(arguments -> arguments.taken().stream()).toList());
  }

  /** Which ways the proof of the claim pulls; empty where no argument rests on it. */
  Set<Pull> of(String claim) {
    return ofClaims.getOrDefault(claim, Set.of());
  }

  private static void addElements(
      Map<String, Set<Pull>> elements, Composition composition, Collection<Pull> holding) {
    for (String element : composition.elements()) {
      Signs signs = Signs.of(composition, element);
      if (signs.positive()) {
        add(elements, element, holding);
      }
      if (signs.negative()) {
        add(elements, element, Pull.opposite(holding));
      }
    }
  }

  private static <K> void add(Map<K, Set<Pull>> known, K key, Collection<Pull> pulls) {
    known.computeIfAbsent(key, any -> EnumSet.noneOf(Pull.class)).addAll(pulls);
  }

  private void note(
      Policy policy,
      Map<String, Set<Pull>> elements,
      List<RaisedArgument> raised,
      List<Evaluated> taken) {
    Map<String, Set<Pull>> criteria = new HashMap<>();
    for (RaisedArgument argument : raised) {
      Set<Pull> holding = elements.getOrDefault(argument.element(), Set.of());
      Set<Pull> pulls = argument.side() == Side.PRO ? holding : Pull.opposite(holding);
      argument.claims().forEach(claim -> add(ofClaims, claim.id(), pulls));
      for (Determined fact : argument.determined()) {
        String criterion = key(fact.policy(), fact.criterion());
        add(criteria, criterion, fact.isHeld() ? pulls : Pull.opposite(pulls));
      }
    }
    taken.forEach(other -> noteTaken(policy, criteria, other));
  }

  private void noteTaken(Policy taker, Map<String, Set<Pull>> criteria, Evaluated other) {
    for (CriterionFinding finding : other.findings()) {
      String id = finding.criterion().id();
      Set<Pull> unseen = mayTake(taker, id) ? EnumSet.allOf(Pull.class) : Set.of();
      Set<Pull> holding = criteria.getOrDefault(key(other.policy().id(), id), unseen);
      Map<String, Set<Pull>> elements = new HashMap<>();
      addElements(elements, finding.criterion().composition(), holding);
      List<RaisedArgument> raised =
          finding.instances().stream()
              .flatMap(instance -> instance.elements().stream())
              .flatMap(element -> element.arguments().stream())
              .map(weighed -> weighed.argument())
              .toList();
      note(other.policy(), elements, raised, other.taken());
    }
  }

  /** Whether a rule of the policy may take this criterion of another: it names it, or none. */
  private static boolean mayTake(Policy taker, String criterion) {
    Set<String> named = new HashSet<>();
    long patterns = 0;
    long names = 0;
    for (var rules : taker.rules()) {
      patterns += TAKES.matcher(rules.text()).results().count();
      List<String> found =
          NAMES.matcher(rules.text()).results().map(match -> match.group(1)).toList();
      names += found.size();
      named.addAll(found);
    }
    return names < patterns || named.contains(criterion);
  }

  private static String key(String policy, String criterion) {
    return policy + " " + criterion;
  }
}
