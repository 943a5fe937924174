package org.probity.analysis.precedent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.probity.analysis.Signs;
import org.probity.policy.Criterion;
import org.probity.policy.CriterionKind;
import org.probity.policy.Edition;
import org.probity.report.Report;

/**
 * What told for and against a subject on a day, as an evaluation gives it.
 *
 * <p>Source: J. F. Horty, Rules and reasons in the theory of precedent, Legal Theory 17, 2011, for
 * the result model: a decision binds every case that is at least as strong for its side. The
 * comparison by factors is that of K. D. Ashley, Modeling Legal Argument, 1990 (HYPO), and V.
 * Aleven, Using background knowledge in case-based legal reasoning, Artificial Intelligence 150,
 * 2003 (CATO).
 *
 * <p>Where a criterion is put per conduct, one conduct is compared with one: whatever conduct tells
 * against the other subject in any element, this one must have a conduct that is at least as
 * adverse. Further conduct can only make it worse, and what tells for the subject in one conduct
 * does not excuse another.
 *
 * @param against ids of the criteria that tell against the subject
 */
record Profile(
    LocalDate day, String edition, String outcome, Set<String> against, List<Factors> factors) {

  /**
   * One criterion of this subject's beside one of another's, of which it is at least as adverse.
   */
  record Match(Factors here, Factors there) {}

  static Profile of(LocalDate day, Report report, Edition edition) {
    List<Factors> factors = new ArrayList<>();
    Set<String> against = new TreeSet<>();
    for (Report.CriterionView view : report.criteria()) {
      Criterion criterion =
          edition.criteria().stream()
              .filter(each -> each.id().equals(view.id()))
              .findFirst()
              .orElseThrow();
      if (criterion.kind() == CriterionKind.SCOPE) {
        continue;
      }
      if (view.tells().equals("against")) {
        against.add(view.id());
      }
      view.instances().forEach(instance -> factors.add(factors(view, criterion, instance)));
    }
    return new Profile(
        day, edition.id(), report.determination().outcome(), against, List.copyOf(factors));
  }

  private static Factors factors(
      Report.CriterionView view, Criterion criterion, Report.InstanceView instance) {
    Set<String> against = new TreeSet<>();
    Set<String> inFavour = new TreeSet<>();
    StringBuilder asks = new StringBuilder();
    asks.append(String.join(" ", view.id(), view.kind(), view.force(), view.composition()));
    boolean holdingIsAdverse = criterion.kind() == CriterionKind.EXCLUSION;
    for (Report.ElementView element : instance.elements()) {
      asks.append(' ').append(element.asks()).append(element.standard());
      boolean yes = element.value().equals("holds");
      if (yes || element.value().equals("fails")) {
        String factor = element.id() + ": " + (yes ? "yes" : "no");
        Signs signs = Signs.of(criterion.composition(), element.id());
        boolean isTowardsAdverse = yes == holdingIsAdverse;
        if (isTowardsAdverse ? signs.positive() : signs.negative()) {
          against.add(factor);
        }
        if (isTowardsAdverse ? signs.negative() : signs.positive()) {
          inFavour.add(factor);
        }
      }
    }
    return new Factors(
        view.id(),
        asks.toString(),
        Objects.requireNonNullElse(instance.about(), ""),
        against,
        inFavour);
  }

  /**
   * How this subject has at least as much against it as another and no more for it; empty if it has
   * not.
   */
  Optional<List<Match>> atLeastAsAdverseAs(Profile other) {
    List<Match> matches = new ArrayList<>();
    for (Factors there : other.factors) {
      if (!there.against().isEmpty()) {
        Optional<Factors> here =
            factors.stream().filter(each -> each.atLeastAsAdverseAs(there)).findFirst();
        if (here.isEmpty()) {
          return Optional.empty();
        }
        matches.add(new Match(here.get(), there));
      } else {
        excuse(there).ifPresent(matches::add);
      }
    }
    return factors.stream().anyMatch(here -> isForThisSubjectOnly(here, other))
        ? Optional.empty()
        : Optional.of(matches);
  }

  /** What tells for the other subject as a whole, and not for this one. */
  private Optional<Match> excuse(Factors there) {
    return factors.stream()
        .filter(here -> there.about().isEmpty() && here.asks().equals(there.asks()))
        .filter(here -> !here.lessForThan(there).isEmpty())
        .findFirst()
        .map(here -> new Match(here, there));
  }

  /** Whether something about this subject as a whole tells for it, and not for the other. */
  private static boolean isForThisSubjectOnly(Factors here, Profile other) {
    return here.about().isEmpty()
        && !here.inFavour().isEmpty()
        && other.factors.stream()
            .filter(there -> there.asks().equals(here.asks()))
            .noneMatch(there -> there.inFavour().containsAll(here.inFavour()));
  }
}
