package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.probity.analysis.TextPage;
import org.probity.analysis.change.ChangeReport.AttributionView;
import org.probity.analysis.change.ChangeReport.ItemView;
import org.probity.analysis.change.ChangeReport.SearchView;
import org.probity.analysis.change.Result.Aspect;
import org.probity.analysis.stress.HittingSets;
import org.probity.analysis.stress.Limits;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.Question;
import org.probity.policy.Edition;

/** Splits the step from one question to another into what evidence and what edition make of it. */
final class Attribution {
  private static final String EVIDENCE = "evidence";
  private static final String EDITION = "edition";
  private static final String BOTH = "both";

  private final Evaluator evaluator;
  private final Limits limits;
  private final Question before;
  private final Question after;
  private final Optional<Edition> editionBefore;
  private final Optional<Edition> editionAfter;

  Attribution(Evaluator evaluator, Limits limits, Question before, Question after) {
    this.evaluator = evaluator;
    this.limits = limits;
    this.before = before;
    this.after = after;
    this.editionBefore = edition(before);
    this.editionAfter = edition(after);
  }

  private Optional<Edition> edition(Question question) {
    return evaluator.editionFor(
        evaluator.weigh(question.subject(), question.asOf(), question.knownBy()),
        question.policy().policy(),
        question.edition());
  }

  AttributionView view() {
    Corners corners = Corners.of(evaluator, before, editionBefore, after, editionAfter);
    Aspect aspect = corners.aspect();
    return new AttributionView(
        aspect == Aspect.OUTCOME ? "outcome" : "range",
        corners.views(),
        corners.verdict(),
        searches(aspect, corners));
  }

  private List<SearchView> searches(Aspect aspect, Corners corners) {
    if (editionBefore.isEmpty() || editionAfter.isEmpty()) {
      return List.of();
    }
    Mixtures mixtures =
        new Mixtures(evaluator, before, editionBefore.get(), after, editionAfter.get());
    check(mixtures, corners);
    List<SearchView> searches = new ArrayList<>();
    BitSet nothing = new BitSet();
    boolean ofEvidence =
        add(searches, mixtures, aspect, EVIDENCE, nothing)
            || add(searches, mixtures, aspect, EVIDENCE, mixtures.edition());
    boolean ofEdition =
        add(searches, mixtures, aspect, EDITION, mixtures.evidence())
            || add(searches, mixtures, aspect, EDITION, nothing);
    if (ofEvidence && ofEdition && corners.takesBoth()) {
      add(searches, mixtures, aspect, BOTH, nothing);
    }
    return searches;
  }

  /** The mixtures of nothing and of everything are the questions themselves. */
  private static void check(Mixtures mixtures, Corners corners) {
    boolean fits =
        mixtures.of(new BitSet()).equals(corners.oldOld())
            && mixtures.of(mixtures.evidence()).equals(corners.newOld())
            && mixtures.of(mixtures.edition()).equals(corners.oldNew())
            && mixtures.of(mixtures.all()).equals(corners.newNew());
    if (!fits) {
      throw new IllegalStateException("a mixture of all that differs is not the question itself");
    }
  }

  /** Adds a search, if taking over all of some items makes a difference on this base. */
  private boolean add(
      List<SearchView> searches, Mixtures mixtures, Aspect aspect, String of, BitSet base) {
    BitSet some = mixtures.all();
    some.andNot(of.equals(EVIDENCE) ? mixtures.edition() : new BitSet());
    some.andNot(of.equals(EDITION) ? mixtures.evidence() : new BitSet());
    Result from = mixtures.of(base);
    Result to = mixtures.of(HittingSets.union(base, some));
    if (aspect.isSame(from, to)) {
      return false;
    }
    int judged = mixtures.evaluations();
    SmallestSets.Found found =
        new SmallestSets(
                some, set -> aspect.isSame(mixtures.of(HittingSets.union(base, set)), to), limits)
            .find();
    Searched searched = new Searched(of, given(mixtures, of, base), from, to, some, found);
    searches.add(view(mixtures, aspect, searched, mixtures.evaluations() - judged));
    return true;
  }

  /** A search and what came of it. */
  private record Searched(
      String of, String given, Result from, Result to, BitSet some, SmallestSets.Found found) {}

  /** What stays as it is, if the two sides differ in it. */
  private static String given(Mixtures mixtures, String of, BitSet base) {
    String which = base.isEmpty() ? "old " : "new ";
    if (of.equals(EVIDENCE)) {
      return mixtures.edition().isEmpty() ? "" : "under the " + which + EDITION;
    }
    return of.equals(BOTH) || mixtures.evidence().isEmpty() ? "" : "on the " + which + EVIDENCE;
  }

  private static SearchView view(
      Mixtures mixtures, Aspect aspect, Searched searched, int evaluations) {
    SmallestSets.Found found = searched.found();
    TreeSet<Integer> shown = new TreeSet<>();
    found.sets().forEach(set -> set.stream().forEach(shown::add));
    found.needed().forEach(set -> set.stream().forEach(shown::add));
    Map<Integer, Integer> numbers = new HashMap<>();
    List<ItemView> items = new ArrayList<>();
    for (int i : shown) {
      numbers.put(i, numbers.size() + 1);
      ChangedItem item = mixtures.items().get(i);
      items.add(new ItemView(numbers.size(), item.kind(), item.id(), item.words()));
    }
    return new SearchView(
        searched.of(),
        searched.given(),
        words(aspect, searched.from()),
        words(aspect, searched.to()),
        items,
        searched.some().cardinality(),
        numbered(found.sets(), numbers),
        numbered(found.needed(), numbers),
        found.everySizeTo(),
        found.undone(),
        evaluations,
        !found.complete());
  }

  private static List<List<Integer>> numbered(List<BitSet> sets, Map<Integer, Integer> numbers) {
    return sets.stream()
        .map(set -> set.stream().map(i -> numbers.getOrDefault(i, 0)).boxed().toList())
        .toList();
  }

  private static String words(Aspect aspect, Result result) {
    return aspect == Aspect.OUTCOME
        ? result.outcome().word()
        : TextPage.prose(result.outcome().word())
            + TextPage.range(result.floor().word(), result.ceiling().word());
  }
}
