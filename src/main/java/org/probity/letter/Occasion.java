package org.probity.letter;

import java.util.Optional;
import org.probity.policy.Body;
import org.probity.policy.LetterKind;
import org.probity.report.Report;
import org.probity.report.Report.HistoryView;
import org.probity.report.Report.OpenView;

/** Whether a report gives occasion for a letter of a kind to a body. */
final class Occasion {
  private final Report report;

  Occasion(Report report) {
    this.report = report;
  }

  /**
   * Returns where there is occasion.
   *
   * @throws NoOccasion where there is none, with the reason
   */
  void check(Body body, LetterKind kind) throws NoOccasion {
    if (!body.letters().contains(kind)) {
      String kinds = String.join(", ", body.letters().stream().map(LetterKind::word).toList());
      throw new NoOccasion(
          body.name()
              + " is not sent a letter of the kind "
              + kind.word()
              + "; there are "
              + kinds);
    }
    if (report.determination().outcome().equals("out-of-scope")) {
      throw new NoOccasion(
          report.policy().title() + " does not cover the subject on " + report.asOf());
    }
    Optional<HistoryView> exit = Participation.exit(report);
    if (kind == LetterKind.COMPLAINT && exit.isPresent()) {
      throw new NoOccasion(
          "a complaint has no object: by the record the subject does not take part in the code since "
              + exit.get().on()
              + " ("
              + exit.get().event()
              + ")");
    }
    if (kind.needsGround()) {
      checkAccusing();
    } else {
      checkAsking();
    }
  }

  private void checkAccusing() throws NoOccasion {
    if (!hasGround()) {
      throw new NoOccasion(
          "the report offers no ground: no criterion tells against the subject (outcome: "
              + report.determination().words()
              + "). Open questions can be put in a letter of the kind query");
    }
  }

  private void checkAsking() throws NoOccasion {
    if (hasGround()) {
      throw new NoOccasion(
          "criteria tell against the subject, and a query would not say so (outcome: "
              + report.determination().words()
              + ")");
    }
    if (report.open().stream().noneMatch(OpenView::canChange)) {
      throw new NoOccasion("the report leaves no question open that could change the outcome");
    }
  }

  private boolean hasGround() {
    return report.criteria().stream().anyMatch(Grounds::isGround);
  }
}
