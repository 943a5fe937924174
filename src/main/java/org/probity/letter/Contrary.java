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
 * other side, findings that tell neither way, such as those that were withdrawn, and what the
 * subject says.
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
      if (argument.about() == null || grounds.conduct().contains(argument.about())) {
        argument.claims().stream()
            .filter(claim -> !grounds.claims().contains(claim))
            .forEach(this::add);
      }
    }
    for (ClaimView claim : applied()) {
      if (claim.about() == null || grounds.conduct().contains(claim.about())) {
        notAdverse(claim);
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
    applied().forEach(this::notAdverse);
    return List.copyOf(found);
  }

  private void notAdverse(ClaimView claim) {
    boolean neitherWay = claim.section().equals("findings") && claim.polarity().equals("neutral");
    if (neitherWay || claim.polarity().equals("favourable")) {
      add(claim.id());
    }
  }

  private void add(String claim) {
    statements.answered(claim).ifPresent(found::add);
  }

  private List<ClaimView> applied() {
    return report.claims().stream().filter(claim -> claim.status().equals("applied")).toList();
  }
}
