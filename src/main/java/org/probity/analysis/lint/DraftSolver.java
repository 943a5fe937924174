package org.probity.analysis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.model.Claim;
import org.probity.model.InForce;
import org.probity.policy.RuleCondition;
import org.probity.policy.RuleValue;
import org.probity.policy.RuleValue.Path;

/**
 * Drafts claims that satisfy conditions: for each condition in turn it changes one component, or
 * two, so that the condition holds and none before it is undone.
 */
final class DraftSolver {
  private final Map<String, Object> rows;
  private final LocalDate asOf;
  private final List<RuleCondition> conditions;
  private List<ClaimDraft> drafts;
  private final List<RuleCondition> held = new ArrayList<>();
  private final List<RuleCondition> open = new ArrayList<>();

  /**
   * @param rows what is known and is no claim, by variable
   * @param drafts the claims as they are at first
   */
  DraftSolver(
      List<RuleCondition> conditions,
      Map<String, Object> rows,
      List<ClaimDraft> drafts,
      LocalDate asOf) {
    this.conditions =
        conditions.stream().sorted(Comparator.comparing(each -> claims(each, drafts))).toList();
    this.rows = Map.copyOf(rows);
    this.drafts = List.copyOf(drafts);
    this.asOf = asOf;
  }

  /** Conditions on one claim come before those that join it to others, which it can give way to. */
  private static long claims(RuleCondition condition, List<ClaimDraft> drafts) {
    Set<String> facts = ReadRule.facts(condition);
    return drafts.stream().filter(draft -> facts.contains(draft.variable())).count();
  }

  /**
   * What came of it.
   *
   * @param open the conditions that could not be satisfied
   */
  record Solved(List<ClaimDraft> drafts, List<RuleCondition> open) {}

  /** The drafts that satisfy as many of the conditions as could be reached. */
  Solved solve() {
    DraftMoves moves = DraftPool.moves(conditions, rows, drafts, asOf);
    for (RuleCondition condition : conditions) {
      Optional<List<ClaimDraft>> changed = satisfying(condition, moves);
      changed.ifPresent(found -> drafts = settled(found, condition));
      (changed.isPresent() ? held : open).add(condition);
    }
    return new Solved(drafts, List.copyOf(open));
  }

  /** What happened to fit before it was chosen is chosen now. */
  private static List<ClaimDraft> settled(List<ClaimDraft> found, RuleCondition condition) {
    Set<String> facts = ReadRule.facts(condition);
    return found.stream()
        .map(draft -> facts.contains(draft.variable()) ? draft.settled(names(condition)) : draft)
        .toList();
  }

  private Optional<List<ClaimDraft>> satisfying(RuleCondition condition, DraftMoves moves) {
    if (fits(drafts, condition)) {
      return Optional.of(drafts);
    }
    if (!canBeKnown(condition)) {
      return Optional.empty();
    }
    List<List<ClaimDraft>> once = changes(drafts, condition, moves);
    Optional<List<ClaimDraft>> single =
        once.stream().filter(changed -> fits(changed, condition)).findFirst();
    return single.isPresent()
        ? single
        : once.stream()
            .flatMap(changed -> changes(changed, condition, moves).stream())
            .filter(changed -> fits(changed, condition))
            .findFirst();
  }

  /** Whether the condition speaks of claims and rows alone. */
  private boolean canBeKnown(RuleCondition condition) {
    return ReadRule.facts(condition).stream()
        .allMatch(
            fact ->
                rows.containsKey(fact)
                    || drafts.stream().anyMatch(draft -> draft.variable().equals(fact)));
  }

  /** The drafts with one change, for every change of a claim that the condition speaks of. */
  private static List<List<ClaimDraft>> changes(
      List<ClaimDraft> drafts, RuleCondition condition, DraftMoves moves) {
    Set<String> facts = ReadRule.facts(condition);
    List<List<ClaimDraft>> changes = new ArrayList<>();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      ClaimDraft draft = drafts.get(i);
      if (facts.contains(draft.variable())) {
        for (DraftMoves.Move move : moves.of(draft.type(), names(condition))) {
          List<ClaimDraft> changed = new ArrayList<>(drafts);
          changed.set(i, draft.with(move.path(), move.value()));
          changes.add(changed);
        }
      }
    }
    return changes;
  }

  private static Set<String> names(RuleCondition condition) {
    Set<String> names = new HashSet<>();
    ReadRule.comparisons(condition)
        .flatMap(ReadRule::values)
        .filter(Path.class::isInstance)
        .forEach(
            path -> ((Path) path).steps().stream().map(RuleValue.Step::name).forEach(names::add));
    return Collections.unmodifiableSet(names);
  }

  private boolean fits(List<ClaimDraft> changed, RuleCondition condition) {
    Map<String, Object> facts = new HashMap<>(rows);
    for (ClaimDraft draft : changed) {
      Optional<Claim> claim = draft.claim();
      if (claim.isEmpty() || claim.get().inForceOn(asOf) != InForce.YES) {
        return false;
      }
      facts.put(draft.variable(), claim.get());
    }
    FactValues values = FactValues.of(facts, false);
    return values.satisfies(condition) && held.stream().allMatch(values::satisfies);
  }
}
