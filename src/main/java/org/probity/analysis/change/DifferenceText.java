package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.TextPage;
import org.probity.analysis.change.ReportDifference.ArgumentDifference;
import org.probity.analysis.change.ReportDifference.ArgumentState;
import org.probity.analysis.change.ReportDifference.CriterionDifference;
import org.probity.analysis.change.ReportDifference.CriterionState;
import org.probity.analysis.change.ReportDifference.ElementDifference;
import org.probity.analysis.change.ReportDifference.ElementState;

/** Words for the terminal what two reports say differently, most important first. */
final class DifferenceText {
  private static final String FOR = "for it";
  private static final String AGAINST = "against it";

  private final TextPage page;

  DifferenceText(TextPage page) {
    this.page = page;
  }

  /** Everything but the outcome. */
  void print(ReportDifference difference) {
    if (!difference.criteria().isEmpty()) {
      page.space();
      page.text("Criteria, their elements, and the arguments for and against these:");
      page.list(1, difference.criteria(), this::criterion, "criterion", "criteria");
    }
    if (!difference.open().isEmpty()) {
      page.space();
      page.text("Open questions:");
      page.list(
          1, difference.open(), one -> page.entry(1, ClaimText.open(one)), "question", "questions");
    }
    if (!difference.taken().isEmpty()) {
      page.space();
      page.text("Criteria of other policies that arguments rest on:");
      difference
          .taken()
          .forEach(
              one ->
                  page.entry(
                      1,
                      one.policy()
                          + " "
                          + one.criterion()
                          + ": "
                          + step(one.before(), one.after(), "not taken")));
    }
    if (!difference.claims().isEmpty()) {
      page.space();
      page.text("Claims:");
      page.list(1, difference.claims(), one -> ClaimText.print(page, one), "claim", "claims");
    }
  }

  /** Only the criteria that come out otherwise or are put together otherwise. */
  void printCriteria(ReportDifference difference) {
    List<CriterionDifference> changed =
        difference.criteria().stream()
            .filter(one -> !Objects.equals(one.before(), one.after()))
            .toList();
    if (!changed.isEmpty()) {
      page.space();
      page.text("Criteria that changed (argument by argument: see --all or --json):");
      changed.forEach(one -> page.entry(1, one.id() + ": " + criterion(one.before(), one.after())));
    }
  }

  private void criterion(CriterionDifference criterion) {
    CriterionState before = criterion.before();
    CriterionState after = criterion.after();
    page.entry(1, criterion.id() + ": " + criterion(before, after));
    if (before != null && after != null && !before.composition().equals(after.composition())) {
      page.entry(2, "was: " + before.composition());
      page.entry(2, "is: " + after.composition());
    }
    criterion.elements().forEach(this::element);
  }

  private static String criterion(@Nullable CriterionState before, @Nullable CriterionState after) {
    if (before == null || after == null) {
      CriterionState one = Objects.requireNonNull(before == null ? after : before);
      String value = one.value() + " (" + one.force() + ", " + tells(one.tells()) + ")";
      return before == null ? "not in it -> " + value : value + " -> not in it";
    }
    List<String> steps = new ArrayList<>();
    steps.add(step(before.value(), after.value(), ""));
    if (!before.tells().equals(after.tells())) {
      steps.add(step(tells(before.tells()), tells(after.tells()), ""));
    }
    if (!before.force().equals(after.force()) || !before.kind().equals(after.kind())) {
      steps.add(step(before.kind() + " " + before.force(), after.kind() + " " + after.force(), ""));
    }
    if (!before.composition().equals(after.composition())) {
      steps.add("put together otherwise");
    }
    return String.join("; ", steps);
  }

  private static String tells(String word) {
    return switch (word) {
      case "for", "against" -> word + " the subject";
      case "scope" -> "settled";
      default -> word;
    };
  }

  private void element(ElementDifference element) {
    String about = element.about() == null ? "" : element.about() + ", ";
    page.entry(2, about + element.id() + ": " + element(element.before(), element.after()));
    Map<String, Integer> lines = new LinkedHashMap<>();
    element.arguments().forEach(one -> lines.merge(argument(one), 1, Integer::sum));
    lines.forEach(
        (line, times) -> page.entry(3, line + (times == 1 ? "" : " (" + times + " times)")));
  }

  private static String element(@Nullable ElementState before, @Nullable ElementState after) {
    if (after == null) {
      return Objects.requireNonNull(before).value() + " -> no longer asked";
    }
    if (before == null) {
      return "not asked -> " + after.value() + ", " + after.reason();
    }
    List<String> steps = new ArrayList<>();
    steps.add(step(before.value(), after.value(), ""));
    if (!before.pro().equals(after.pro())) {
      steps.add("needs " + step(before.pro(), after.pro(), "") + " for it");
    }
    if (!before.con().equals(after.con())) {
      steps.add("needs " + step(before.con(), after.con(), "") + " against it");
    }
    if (!before.reason().equals(after.reason())) {
      steps.add("now " + after.reason());
    }
    return String.join("; ", steps);
  }

  private static String argument(ArgumentDifference argument) {
    ArgumentState before = argument.before();
    ArgumentState after = argument.after();
    String side = argument.side().equals("pro") ? FOR : AGAINST;
    String what =
        ", "
            + side
            + ": \""
            + argument.rule()
            + "\" on "
            + String.join(", ", argument.claims())
            + "; ";
    if (before == null || after == null) {
      ArgumentState one = Objects.requireNonNull(before == null ? after : before);
      String counts = one.counts() ? "" : ", does not count";
      return (before == null ? "gained" : "lost") + what + "proof " + one.strength() + counts;
    }
    List<String> steps = new ArrayList<>();
    if (!before.strength().equals(after.strength())) {
      steps.add("proof " + step(before.strength(), after.strength(), ""));
    }
    if (before.counts() != after.counts()) {
      steps.add(after.counts() ? "now counts" : "no longer counts");
    }
    if (before.undercut() != after.undercut()) {
      steps.add(after.undercut() ? "now undercut" : "no longer undercut");
    }
    return "changed" + what + String.join(", ", steps);
  }

  static String step(@Nullable String before, @Nullable String after, String none) {
    String one = Objects.requireNonNullElse(before, none);
    String other = Objects.requireNonNullElse(after, none);
    return one.equals(other) ? one + " as before" : one + " -> " + other;
  }
}
