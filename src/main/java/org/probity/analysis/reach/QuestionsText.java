package org.probity.analysis.reach;

import java.util.List;
import java.util.stream.Collectors;
import org.probity.analysis.reach.ReachReport.AnswerView;
import org.probity.analysis.reach.ReachReport.OpenView;
import org.probity.analysis.reach.ReachReport.QuestionView;
import org.probity.analysis.reach.ReachReport.RuleView;

/** Prints the questions that sets name, what could answer them, and those that matter no longer. */
final class QuestionsText {
  private static final String INDENT = "  ";

  private QuestionsText() {}

  static void print(List<String> lines, ReachReport report) {
    if (!report.questions().isEmpty()) {
      lines.add("");
      ReachText.text(
          lines,
          "The questions named above, how they stand, and the rules that could argue the answer:");
      report.questions().forEach(question -> question(lines, question));
    }
    open(
        lines,
        report.settledAnyway(),
        "Open questions that can no longer matter as the claims stand, whatever the answers to the others");
    open(lines, report.unanswerable(), "Open questions that could matter, but that no rule argues");
  }

  private static void question(List<String> lines, QuestionView question) {
    String about = question.about() == null ? "" : " on " + question.about();
    ReachText.entry(
        lines,
        INDENT,
        question.element()
            + about
            + ": "
            + question.asks()
            + " "
            + stands(question.value())
            + ": "
            + question.reason());
    for (AnswerView answer : question.answers()) {
      ReachText.entry(
          lines,
          INDENT + INDENT,
          answer.answer()
              + ", from "
              + answer.proof()
              + ": "
              + answer.rules().stream().map(QuestionsText::rule).collect(Collectors.joining("; ")));
    }
  }

  private static String rule(RuleView rule) {
    return "\"" + rule.name() + "\"" + (rule.from().isEmpty() ? "" : " (" + from(rule) + ")");
  }

  private static String from(RuleView rule) {
    return String.join(" and ", rule.from());
  }

  private static String stands(String value) {
    return switch (value) {
      case "holds" -> "Yes";
      case "fails" -> "No";
      case "contested" -> "Contested";
      default -> "Not known";
    };
  }

  private static void open(List<String> lines, List<OpenView> questions, String heading) {
    if (questions.isEmpty()) {
      return;
    }
    lines.add("");
    ReachText.text(lines, heading + " (" + questions.size() + "):");
    for (OpenView open : questions) {
      String about = open.about() == null ? "" : " on " + open.about();
      ReachText.entry(lines, INDENT, open.element() + about + ": " + open.asks());
    }
  }
}
