package org.probity.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.model.ProofLevel;
import org.probity.model.Vocabulary;
import org.probity.report.Report;

/**
 * What a report has otherwise than a scenario expects, with the arguments that made the difference:
 * those about the elements that differ, or about all elements where only the criterion does.
 */
final class Differences {
  /** An element of one instance, with the name that scenarios use for it. */
  private record Named(String name, Report.ElementView element) {
    boolean is(String wanted) {
      return wanted.equals(name) || wanted.equals(element.id());
    }
  }

  private final Report report;
  private final String criterion;

  Differences(Report report, String criterion) {
    this.report = report;
    this.criterion = criterion;
  }

  /** The differences, one line each, then the arguments, indented. */
  List<String> from(ScenarioFile.Expectation expected) {
    List<String> lines = new ArrayList<>();
    Optional<Report.CriterionView> view =
        report.criteria().stream().filter(one -> one.id().equals(criterion)).findFirst();
    List<Named> elements = view.map(Differences::elements).orElse(List.of());
    String value = view.map(Report.CriterionView::value).orElse("absent from the edition");
    compare(criterion, expected.value(), value, lines);
    boolean whole = !lines.isEmpty();
    List<Named> differing = new ArrayList<>();
    expected
        .elements()
        .forEach((name, wanted) -> compare(name, wanted, elements, differing, lines));
    compareOutcome(expected, lines);
    for (Named element : whole && differing.isEmpty() ? elements : differing) {
      describe(element, lines);
    }
    return lines;
  }

  private static List<Named> elements(Report.CriterionView view) {
    return view.instances().stream()
        .flatMap(
            instance ->
                instance.elements().stream().map(element -> named(instance.about(), element)))
        .toList();
  }

  private static Named named(@Nullable String about, Report.ElementView element) {
    return new Named(about == null ? element.id() : about + "/" + element.id(), element);
  }

  private static void compare(
      String name,
      Vocabulary wanted,
      List<Named> elements,
      List<Named> differing,
      List<String> lines) {
    int before = lines.size();
    Optional<Named> found = elements.stream().filter(element -> element.is(name)).findFirst();
    compare(name, wanted, found.map(one -> one.element().value()).orElse("absent"), lines);
    if (lines.size() > before) {
      found.ifPresent(differing::add);
    }
  }

  private void compareOutcome(ScenarioFile.Expectation expected, List<String> lines) {
    int before = lines.size();
    compare("outcome", expected.outcome(), report.determination().outcome(), lines);
    compare("floor", expected.floor(), report.determination().floor(), lines);
    compare("ceiling", expected.ceiling(), report.determination().ceiling(), lines);
    if (lines.size() > before) {
      lines.add("  criteria that tell against: " + telling("against"));
      lines.add("  open criteria: " + telling("open"));
    }
  }

  private String telling(String which) {
    String ids =
        report.criteria().stream()
            .filter(view -> view.tells().equals(which))
            .map(Report.CriterionView::id)
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? "none" : ids;
  }

  private static void describe(Named named, List<String> lines) {
    Report.ElementView element = named.element();
    lines.add("  " + named.name() + ": " + element.value() + ", " + element.reason());
    element
        .arguments()
        .forEach(
            argument ->
                lines.add(
                    "    "
                        + argument.side()
                        + ", "
                        + standing(argument, element.standard())
                        + ": \""
                        + argument.rule()
                        + "\""
                        + on(argument)));
  }

  private static String on(Report.ArgumentView argument) {
    String facts =
        Stream.concat(argument.claims().stream(), argument.facts().stream())
            .collect(Collectors.joining(", "));
    return facts.isEmpty() ? "" : " on " + facts;
  }

  private static String standing(Report.ArgumentView argument, Report.StandardView standard) {
    if (argument.counts()) {
      return argument.strength() + ", counts";
    }
    if (argument.strength().equals(ProofLevel.NONE.word())) {
      return "no admissible source";
    }
    if (argument.undercut()) {
      return argument.strength() + ", undercut by what contradicts it";
    }
    String asked = argument.side().equals("pro") ? standard.pro() : standard.con();
    return argument.strength() + ", below " + asked;
  }

  /** Adds a line if what came out is not what was expected; nothing expected is met by all. */
  static void compare(
      String what, @Nullable Vocabulary expected, Vocabulary got, List<String> lines) {
    compare(what, expected, got.word(), lines);
  }

  private static void compare(
      String what, @Nullable Vocabulary expected, String got, List<String> lines) {
    if (expected != null && !expected.word().equals(got)) {
      lines.add(what + ": expected " + expected.word() + ", got " + got);
    }
  }
}
