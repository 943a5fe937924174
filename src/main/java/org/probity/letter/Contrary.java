package org.probity.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.probity.letter.Letter.Statement;
import org.probity.report.Challenges.StrongestView;
import org.probity.report.Report;
import org.probity.report.Report.ClaimView;

/**
 * What points the other way: sources that contradict what the letter states, the arguments on the
 * other side, and what the subject says.
 */
final class Contrary {
  private final Report report;
  private final Statements statements;
  private final Set<Statement> found = new LinkedHashSet<>();

  Contrary(Report report, Statements statements) {
    this.report = report;
    this.statements = statements;
  }

  /** Against the grounds of an accusing letter, which have been stated. */
  List<Statement> to(Grounds grounds) {
    for (ClaimView claim : applied()) {
      if (grounds.claims().contains(claim.id())) {
        statements.contradicting(claim.id()).ifPresent(found::add);
      }
    }
    for (StrongestView argument : grounds.opposing()) {
      for (String claim : argument.claims()) {
        if (!grounds.claims().contains(claim)) {
          statements.supporting(claim).ifPresent(found::add);
        }
      }
    }
    for (ClaimView claim : applied()) {
      if (claim.about() == null || grounds.conduct().contains(claim.about())) {
        favourable(claim);
      }
    }
    return List.copyOf(found);
  }

  /** Against what a query sets out: all that is on record. */
  List<Statement> toAll() {
    for (ClaimView claim : applied()) {
      if (claim.polarity().equals("adverse")) {
        statements.contradicting(claim.id()).ifPresent(found::add);
      }
    }
    applied().forEach(this::favourable);
    return List.copyOf(found);
  }

  private void favourable(ClaimView claim) {
    if (claim.polarity().equals("favourable")) {
      statements.supporting(claim.id()).ifPresent(found::add);
    }
  }

  private List<ClaimView> applied() {
    return report.claims().stream().filter(claim -> claim.status().equals("applied")).toList();
  }
}
