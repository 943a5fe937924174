package org.probity.analysis.reach;

import java.util.List;
import java.util.stream.Collectors;
import org.probity.analysis.TextPage;
import org.probity.analysis.reach.ReachReport.AnswerView;
import org.probity.analysis.reach.ReachReport.OpenView;
import org.probity.analysis.reach.ReachReport.QuestionView;
import org.probity.analysis.reach.ReachReport.RuleView;

/** Prints the questions that sets name, what could answer them, and those that matter no longer. */
final class QuestionsText {
  private QuestionsText() {}

  static void print(TextPage page, ReachReport report) {
    if (!report.questions().isEmpty()) {
      page.space();
      page.text(
          "The questions named above, how they stand, and the rules that could argue the answer:");
      report.questions().forEach(question -> question(page, question));
    }
    open(
        page,
        report.settledAnyway(),
        "Open questions that can no longer matter as the claims stand, whatever the answers to the others");
    open(page, report.unanswerable(), "Open questions that could matter, but that no rule argues");
  }

  private static void question(TextPage page, QuestionView question) {
    String about = question.about() == null ? "" : " on " + question.about();
    page.entry(
        1,
        question.element()
            + about
            + ": "
            + question.asks()
            + " "
            + stands(question.value())
            + ": "
            + question.reason());
    for (AnswerView answer : question.answers()) {
      page.entry(
          2,
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

  private static void open(TextPage page, List<OpenView> questions, String heading) {
    if (questions.isEmpty()) {
      return;
    }
    page.space();
    page.text(heading + " (" + questions.size() + "):");
    for (OpenView open : questions) {
      String about = open.about() == null ? "" : " on " + open.about();
      page.entry(1, open.element() + about + ": " + open.asks());
    }
  }
}
