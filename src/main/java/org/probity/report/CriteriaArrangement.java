package org.probity.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.probity.report.ReadersReport.Argument;
import org.probity.report.ReadersReport.Clause;
import org.probity.report.ReadersReport.Criterion;
import org.probity.report.ReadersReport.Derived;
import org.probity.report.ReadersReport.Element;
import org.probity.report.ReadersReport.Entry;
import org.probity.report.ReadersReport.Instance;
import org.probity.report.Report.ArgumentView;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.DerivedView;
import org.probity.report.Report.ElementView;
import org.probity.report.Report.InstanceView;
import org.probity.report.Report.ProvisionView;
import org.probity.report.Report.StandardView;

/**
 * Puts the criteria of one report in a reader's words: for each conduct the evidence once, then the
 * arguments from it.
 */
final class CriteriaArrangement {
  private final Report report;
  private final ClaimEntries entries;
  private final Set<String> atHome = new HashSet<>();

  CriteriaArrangement(Report report, ClaimEntries entries) {
    this.report = report;
    this.entries = entries;
  }

  /** Every criterion, in the order of the edition; a claim is at home where it first occurs. */
  List<Criterion> arranged() {
    return numbered("criterion-", report.criteria());
  }

  /** The determinations of other policies, their criteria after all others. */
  List<Derived> derived() {
    List<Derived> derived = new ArrayList<>();
    for (DerivedView view : report.derivedFrom()) {
      derived.add(
          new Derived(
              view.policy().title(),
              view.policy().edition(),
              view.determination().words(),
              numbered(view.policy().id() + "-", view.criteria())));
    }
    return derived;
  }

  private List<Criterion> numbered(String anchor, List<CriterionView> views) {
    return IntStream.range(0, views.size())
        .mapToObj(index -> criterion(index + 1, anchor + (index + 1), views.get(index)))
        .toList();
  }

  private Criterion criterion(int number, String anchor, CriterionView view) {
    return new Criterion(
        number,
        anchor,
        view.id(),
        view.title(),
        PlainWords.kindAndForce(view),
        PlainWords.isNeither(view) ? "open" : view.tells(),
        PlainWords.value(view),
        PlainWords.valueMeaning(view),
        PlainWords.tells(view),
        PlainWords.condition(view),
        composition(view),
        clause(view.provision()),
        view.instances().stream()
            .map(instance -> instance(instance, view.provision().id()))
            .toList());
  }

  private static @Nullable String composition(CriterionView view) {
    boolean single =
        view.instances().stream()
            .flatMap(instance -> instance.elements().stream())
            .anyMatch(element -> element.id().equals(view.composition()));
    return single ? null : view.composition();
  }

  private static Clause clause(ProvisionView view) {
    return new Clause(
        view.id(),
        view.label(),
        view.text(),
        view.source(),
        view.url(),
        WebAddress.linkable(view.url()),
        view.published(),
        PlainWords.certainty(view.certainty()),
        view.note());
  }

  private Instance instance(InstanceView view, String clause) {
    String about = view.aboutText() == null ? view.about() : view.aboutText();
    return new Instance(
        view.about(),
        about,
        PlainWords.value(view.value()),
        claims(view),
        view.elements().stream().map(element -> element(element, view.about(), clause)).toList());
  }

  private List<Entry> claims(InstanceView view) {
    return view.elements().stream()
        .flatMap(element -> element.arguments().stream())
        .flatMap(argument -> argument.claims().stream())
        .distinct()
        .map(claim -> entries.full(claim, atHome.add(claim), view.about()))
        .toList();
  }

  private Element element(ElementView view, @Nullable String about, String clause) {
    return new Element(
        view.id(),
        view.asks(),
        PlainWords.answer(view.value()),
        view.standard().pro(),
        view.standard().con(),
        view.reason(),
        merged(view.arguments()).stream()
            .map(argument -> argument(argument, view.standard(), about, clause))
            .toList());
  }

  /** Arguments that differ in table rows alone become one with all of their rows. */
  private static List<ArgumentView> merged(List<ArgumentView> arguments) {
    Map<ArgumentView, List<String>> facts = new LinkedHashMap<>();
    for (ArgumentView argument : arguments) {
      facts
          .computeIfAbsent(with(argument, List.of()), any -> new ArrayList<>())
          .addAll(argument.facts());
    }
    return facts.entrySet().stream()
        .map(entry -> with(entry.getKey(), FactWords.joined(entry.getValue())))
        .toList();
  }

  private static ArgumentView with(ArgumentView view, List<String> facts) {
    return new ArgumentView(
        view.rule(),
        view.side(),
        view.provision(),
        view.strength(),
        view.counts(),
        view.undercut(),
        view.claims(),
        view.citations(),
        facts);
  }

  private Argument argument(
      ArgumentView view, StandardView standard, @Nullable String about, String clause) {
    String provision = view.provision().equals(clause) ? null : view.provision();
    return new Argument(
        view.side().equals("pro") ? "yes" : "no",
        view.rule(),
        provision,
        view.strength(),
        view.counts(),
        Verdict.of(view, standard),
        view.claims().stream().map(claim -> entries.mention(claim, about)).toList(),
        view.facts());
  }
}
