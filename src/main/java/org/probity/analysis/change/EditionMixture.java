package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.Pair;
import org.probity.fact.EditionFact;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.Criterion;
import org.probity.policy.Edition;
import org.probity.policy.Element;
import org.probity.policy.Provision;
import org.probity.policy.TableRow;

/**
 * One edition of a policy with some of what is different in another. The items are numbered from 0:
 * criteria that are added, taken out or put together otherwise, elements that need other proof, and
 * rows of tables. Only what can change a result is an item; the wording of clauses is none.
 */
final class EditionMixture {
  /** What an item takes over: a criterion, an element or a table row. */
  private record Slot(Object key, ChangedItem item) {}

  /** An element whose standards differ. */
  private record Needs(String element) {}

  private final ReadyPolicy policy;
  private final Edition before;
  private final Edition after;
  private final List<Pair<Criterion>> criteria;
  private final List<Slot> slots = new ArrayList<>();

  EditionMixture(ReadyPolicy policy, Edition before, Edition after) {
    this.policy = policy;
    this.before = before;
    this.after = after;
    this.criteria = Pair.of(before.criteria(), after.criteria(), Criterion::id);
    criteria.stream().filter(EditionMixture::differs).forEach(this::addCriterion);
    addElements();
    addRows();
  }

  private static boolean differs(Pair<Criterion> pair) {
    return !pair.map(
            one ->
                List.of(
                    one.kind(), one.force(), one.perConduct(), one.appliesTo(), one.composition()))
        .isSame();
  }

  private void addCriterion(Pair<Criterion> pair) {
    String id = pair.shown().id();
    String kind = pair.before() == null ? "added" : pair.after() == null ? "taken-out" : "changed";
    Edition citing = pair.after() == null ? before : after;
    Provision provision = citing.provisions().get(pair.shown().provision());
    String clause = provision == null ? "" : " (" + provision.label() + ")";
    String words = "criterion " + id + " " + kind.replace('-', ' ') + clause;
    slots.add(new Slot(id, new ChangedItem("criterion-" + kind, id, words)));
  }

  private void addElements() {
    after
        .elements()
        .forEach(
            (slug, element) -> {
              Element former = before.elements().get(slug);
              if (former != null && !former.standard().equals(element.standard())) {
                String words = "element " + slug + " needs " + needs(element);
                slots.add(
                    new Slot(new Needs(slug), new ChangedItem("standard-changed", slug, words)));
              }
            });
  }

  private static String needs(Element element) {
    return element.standard().pro().word()
        + " proof for it, "
        + element.standard().con().word()
        + " against it";
  }

  private void addRows() {
    for (Pair<TableRow> pair : Pair.of(before.facts(), after.facts(), row -> row)) {
      if (pair.before() == null || pair.after() == null) {
        String kind = pair.before() == null ? "added" : "taken-out";
        String row = pair.shown().fact() + " " + pair.shown().fields();
        String words = "table row " + kind.replace('-', ' ') + ": " + row;
        slots.add(new Slot(pair.shown(), new ChangedItem("row-" + kind, row, words)));
      }
    }
  }

  /** The items, by number. */
  List<ChangedItem> items() {
    return slots.stream().map(Slot::item).toList();
  }

  /**
   * An edition, and the policy with its facts.
   *
   * @param rows the rows of its tables
   */
  record Mixed(ReadyPolicy policy, Edition edition, List<TableRow> rows) {}

  /** The edition before with these items of the edition after. */
  Mixed with(BitSet taken) {
    Set<Object> keys = new LinkedHashSet<>();
    taken.stream().mapToObj(slots::get).forEach(slot -> keys.add(slot.key()));
    SortedMap<String, Element> elements = new TreeMap<>(after.elements());
    before
        .elements()
        .forEach(
            (slug, element) -> {
              if (!keys.contains(new Needs(slug))) {
                elements.put(slug, element);
              }
            });
    Map<TableRow, Boolean> rows = new LinkedHashMap<>();
    before.facts().stream().filter(row -> !keys.contains(row)).forEach(row -> rows.put(row, true));
    after.facts().stream()
        .filter(row -> keys.contains(row) || before.facts().contains(row))
        .forEach(row -> rows.put(row, true));
    List<TableRow> facts = List.copyOf(rows.keySet());
    return mixed(elements, mixed(keys), facts);
  }

  private List<Criterion> mixed(Set<Object> keys) {
    List<Criterion> mixed = new ArrayList<>();
    for (Pair<Criterion> pair : criteria) {
      @Nullable Criterion one =
          !differs(pair) || keys.contains(pair.shown().id()) ? pair.after() : pair.before();
      if (one != null) {
        mixed.add(one);
      }
    }
    return mixed;
  }

  private Mixed mixed(
      SortedMap<String, Element> elements, List<Criterion> criteria, List<TableRow> facts) {
    SortedMap<String, Provision> provisions = new TreeMap<>(before.provisions());
    provisions.putAll(after.provisions());
    Edition edition =
        new Edition(
            after.id(),
            after.from(),
            after.until(),
            after.basedOn(),
            after.note(),
            after.appliesTo(),
            after.words(),
            provisions,
            criteria,
            elements,
            facts);
    ReadyPolicy ready =
        new ReadyPolicy(
            policy.policy(),
            policy.rules(),
            policy.takes(),
            Map.of(edition.id(), facts.stream().map(EditionFact::of).toList()),
            policy.elements());
    return new Mixed(ready, edition, facts);
  }
}
