package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.Pair;
import org.probity.analysis.change.ReportDifference.ArgumentDifference;
import org.probity.analysis.change.ReportDifference.ArgumentState;
import org.probity.analysis.change.ReportDifference.CriterionDifference;
import org.probity.analysis.change.ReportDifference.CriterionState;
import org.probity.analysis.change.ReportDifference.ElementDifference;
import org.probity.analysis.change.ReportDifference.ElementState;
import org.probity.analysis.change.ReportDifference.OpenDifference;
import org.probity.analysis.change.ReportDifference.OpenState;
import org.probity.analysis.change.ReportDifference.TakenDifference;
import org.probity.report.Report;
import org.probity.report.Report.ArgumentView;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.ElementView;
import org.probity.report.Report.InstanceView;
import org.probity.report.Report.OpenView;

/** Reads off two reports what they say differently. */
public final class ReportDifferences {
  private final Report before;
  private final Report after;

  private ReportDifferences(Report before, Report after) {
    this.before = before;
    this.after = after;
  }

  /** From one report to another. */
  public static ReportDifference between(Report before, Report after) {
    return new ReportDifferences(before, after).difference();
  }

  private ReportDifference difference() {
    return new ReportDifference(
        before.determination(),
        after.determination(),
        criteria(),
        open(),
        taken(),
        ClaimDifferences.claims(before, after),
        ClaimDifferences.sources(before, after));
  }

  private List<CriterionDifference> criteria() {
    List<CriterionDifference> found = new ArrayList<>();
    for (Pair<CriterionView> pair :
        Pair.of(before.criteria(), after.criteria(), CriterionView::id)) {
      Pair<CriterionState> state = pair.map(ReportDifferences::state);
      List<ElementDifference> elements = elements(pair.lists(ReportDifferences::valued));
      if (!state.isSame() || !elements.isEmpty()) {
        CriterionView shown = pair.shown();
        found.add(
            new CriterionDifference(
                shown.id(), shown.title(), state.before(), state.after(), elements));
      }
    }
    return found;
  }

  private static CriterionState state(CriterionView view) {
    return new CriterionState(
        view.value(),
        view.tells(),
        view.kind(),
        view.force(),
        view.composition(),
        view.provision().id());
  }

  /** An element with the conduct that it was valued for. */
  private record Valued(@Nullable String about, ElementView element) {
    List<@Nullable String> key() {
      return Arrays.asList(about, element.id());
    }
  }

  private static List<Valued> valued(CriterionView criterion) {
    List<Valued> found = new ArrayList<>();
    for (InstanceView instance : criterion.instances()) {
      instance.elements().forEach(element -> found.add(new Valued(instance.about(), element)));
    }
    return found;
  }

  private static List<ElementDifference> elements(Pair<List<Valued>> both) {
    List<ElementDifference> found = new ArrayList<>();
    for (Pair<Valued> pair : pairs(both, Valued::key)) {
      Pair<ElementState> state = pair.map(valued -> state(valued.element()));
      List<ArgumentDifference> arguments =
          arguments(pair.lists(valued -> valued.element().arguments()));
      if (!state.isSame() || !arguments.isEmpty()) {
        Valued shown = pair.shown();
        found.add(
            new ElementDifference(
                shown.element().id(),
                shown.about(),
                shown.element().asks(),
                state.before(),
                state.after(),
                arguments));
      }
    }
    return found;
  }

  private static <T, K> List<Pair<T>> pairs(Pair<List<T>> both, Function<T, K> key) {
    return Pair.of(
        Objects.requireNonNull(both.before()), Objects.requireNonNull(both.after()), key);
  }

  private static ElementState state(ElementView element) {
    return new ElementState(
        element.value(), element.standard().pro(), element.standard().con(), element.reason());
  }

  private static List<ArgumentDifference> arguments(Pair<List<ArgumentView>> both) {
    List<ArgumentDifference> found = new ArrayList<>();
    for (Pair<ArgumentView> pair : pairs(both, ReportDifferences::key)) {
      Pair<ArgumentState> state =
          pair.map(one -> new ArgumentState(one.strength(), one.counts(), one.undercut()));
      if (!state.isSame()) {
        ArgumentView shown = pair.shown();
        found.add(
            new ArgumentDifference(
                shown.rule(),
                shown.side(),
                shown.claims(),
                shown.facts(),
                state.before(),
                state.after()));
      }
    }
    return found;
  }

  private static List<Object> key(ArgumentView argument) {
    return List.of(argument.rule(), argument.side(), argument.claims(), argument.facts());
  }

  private List<OpenDifference> open() {
    List<OpenDifference> found = new ArrayList<>();
    for (Pair<OpenView> pair :
        Pair.of(
            before.open(),
            after.open(),
            one -> Arrays.asList(one.criterion(), one.element(), one.about()))) {
      Pair<OpenState> state =
          pair.map(one -> new OpenState(one.value(), one.reason(), one.canChange()));
      if (!state.isSame()) {
        OpenView shown = pair.shown();
        found.add(
            new OpenDifference(
                shown.criterion(),
                shown.element(),
                shown.about(),
                shown.asks(),
                state.before(),
                state.after()));
      }
    }
    return found;
  }

  /** The value of a criterion of another policy. */
  private record Taken(String policy, String criterion, String value) {}

  private List<TakenDifference> taken() {
    return Pair.of(taken(before), taken(after), one -> List.of(one.policy(), one.criterion()))
        .stream()
        .filter(pair -> !pair.isSame())
        .map(
            pair -> {
              Pair<String> value = pair.map(Taken::value);
              Taken shown = pair.shown();
              return new TakenDifference(
                  shown.policy(), shown.criterion(), value.before(), value.after());
            })
        .toList();
  }

  private static List<Taken> taken(Report report) {
    return report.derivedFrom().stream()
        .flatMap(
            other ->
                other.criteria().stream()
                    .map(one -> new Taken(other.policy().id(), one.id(), one.value())))
        .toList();
  }
}
