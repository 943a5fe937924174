package org.probity.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probity.citation.Citations;
import org.probity.letter.Letter.Addressee;
import org.probity.letter.Letter.Code;
import org.probity.letter.Letter.Ground;
import org.probity.letter.Letter.Outcome;
import org.probity.letter.Letter.Practice;
import org.probity.letter.Letter.Questions;
import org.probity.letter.Letter.Statement;
import org.probity.model.Source;
import org.probity.policy.Body;
import org.probity.policy.Edition;
import org.probity.policy.LetterKind;
import org.probity.policy.Policy;
import org.probity.report.Report;
import org.probity.report.Report.ClaimView;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.OpenView;
import org.probity.report.Report.PolicyView;

/** Drafts letters. Each part is made in the order of the letter, which numbers the notes. */
public final class LetterBuilder {
  /** The only language of the templates that come with the program. */
  public static final String ENGLISH = "en";

  private final Report report;
  private final Body body;
  private final LetterKind kind;
  private final Documents documents;
  private final Notes notes;
  private final Statements statements;

  /**
   * A builder for one letter.
   *
   * @param report the only thing that the letter states anything from
   * @param policy that the report is under, for the texts that its provisions were read in
   * @param body of the policy
   * @param sources of the case that the report is about, by id, for their citations
   */
  public LetterBuilder(
      Report report,
      Policy policy,
      Body body,
      LetterKind kind,
      Map<String, Source> sources,
      Citations citations) {
    this.report = report;
    this.body = body;
    this.kind = kind;
    this.documents =
        new Documents(
            sources,
            policy
                .edition(report.policy().edition())
                .map(Edition::provisions)
                .map(Map::copyOf)
                .orElse(Map.of()));
    this.notes = new Notes(citations);
    this.statements = new Statements(report, documents, notes);
  }

  /**
   * The letter, dated on the first day on which it can have been written: the known-by date of the
   * report, or the day of the latest text that the letter cites. Each builder builds once.
   *
   * @param from the sender, line by line
   * @throws NoOccasion if the report offers nothing for a letter of the kind
   */
  public Letter build(List<String> from) throws NoOccasion {
    new Occasion(report).check(body, kind);
    Grounds grounds = new Grounds(report, statements, documents, notes);
    List<Ground> stated = kind.needsGround() ? grounds.all() : List.of();
    List<Statement> facts = kind.needsGround() ? List.of() : facts();
    List<Beside> beside =
        kind.needsGround() ? new BesideOthers(report, body, documents, notes).all() : List.of();
    Contrary contrary = new Contrary(report, statements);
    List<Statement> against = kind.needsGround() ? contrary.to(grounds) : contrary.toAll();
    List<Decision> decisions = new Decisions(report, statements, documents, notes).all();
    List<Practice> procedure = procedure();
    return new Letter(
        Letter.FORMAT,
        kind.word(),
        ENGLISH,
        firstDay().toString(),
        from,
        new Addressee(
            body.id(), body.name(), body.address() == null ? null : body.address().line()),
        report.caseView().subject(),
        Participation.of(report),
        code(report.policy()),
        new Outcome(
            report.determination().outcome(),
            report.determination().words(),
            report.asOf(),
            report.knownBy()),
        stated,
        facts,
        beside,
        against,
        decisions,
        questions(),
        procedure,
        notes.all(),
        Enclosures.of(report, notes.all()),
        report.engine().command());
  }

  private LocalDate firstDay() {
    LocalDate known = LocalDate.parse(report.knownBy());
    return notes.latest().filter(known::isBefore).orElse(known);
  }

  private static Code code(PolicyView policy) {
    return new Code(
        policy.title(), policy.issuer(), policy.edition(), policy.inForceFrom(), policy.note());
  }

  /** In a query: the conduct and activities on record, and what others found or did about them. */
  private List<Statement> facts() {
    List<Statement> facts = new ArrayList<>();
    for (ClaimView claim : report.claims()) {
      boolean told = claim.polarity().equals("adverse") && claim.status().equals("applied");
      if (told) {
        statements.supporting(claim.id()).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private List<Questions> questions() {
    List<Questions> questions = new ArrayList<>();
    for (CriterionView criterion : report.criteria()) {
      List<String> asks =
          report.open().stream()
              .filter(open -> open.criterion().equals(criterion.id()) && open.canChange())
              .map(OpenView::asks)
              .distinct()
              .toList();
      if (!asks.isEmpty()) {
        questions.add(new Questions(criterion.title(), Grounds.isGround(criterion), asks));
      }
    }
    return questions;
  }

  private List<Practice> procedure() {
    List<Practice> practices = new ArrayList<>();
    LocalDate known = LocalDate.parse(report.knownBy());
    body.procedure().stream()
        .filter(each -> each.isKnownBy(known))
        .forEach(each -> practices.add(practice(each, false)));
    body.deadlines().stream()
        .filter(each -> each.isKnownBy(known))
        .forEach(each -> practices.add(practice(each, true)));
    return practices;
  }

  private Practice practice(Body.Practice each, boolean deadline) {
    return new Practice(each.says(), deadline, notes.of(List.of(documents.of(each))));
  }
}
