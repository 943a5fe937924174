package org.probity.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.citation.Citations;
import org.probity.letter.Letter.Addressee;
import org.probity.letter.Letter.Code;
import org.probity.letter.Letter.Ground;
import org.probity.letter.Letter.Outcome;
import org.probity.letter.Letter.Practice;
import org.probity.letter.Letter.Questions;
import org.probity.letter.Letter.Statement;
import org.probity.model.PartialDate;
import org.probity.model.Source;
import org.probity.policy.Body;
import org.probity.policy.LetterKind;
import org.probity.report.Report;
import org.probity.report.Report.ClaimView;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.HistoryView;
import org.probity.report.Report.OpenView;
import org.probity.report.Report.SourceView;

/** Drafts letters. */
public final class LetterBuilder {
  /** The only language of the templates that come with the program. */
  public static final String ENGLISH = "en";

  private static final Set<String> ENTRIES = Set.of("joined", "readmitted");
  private static final Set<String> EXITS =
      Set.of("withdrew", "delisted", "expelled", "excluded", "resigned", "refused");

  private final Report report;
  private final Body body;
  private final LetterKind kind;
  private final Notes notes;
  private final Statements statements;

  /**
   * A builder for one letter.
   *
   * @param report the only thing that the letter states anything from
   * @param body of the policy that the report is under
   * @param sources of the case that the report is about, by id, for their citations
   */
  public LetterBuilder(
      Report report, Body body, LetterKind kind, Map<String, Source> sources, Citations citations) {
    this.report = report;
    this.body = body;
    this.kind = kind;
    this.notes = new Notes(citations, Map.copyOf(sources));
    this.statements = new Statements(report, notes);
  }

  /**
   * The letter; each builder builds once.
   *
   * @param from the sender, line by line
   * @throws NoOccasion if the report offers nothing for a letter of the kind
   */
  public Letter build(List<String> from) throws NoOccasion {
    checkOccasion();
    Grounds grounds = new Grounds(report, statements, notes);
    List<Ground> stated = kind.needsGround() ? grounds.all() : List.of();
    List<Statement> facts = kind.needsGround() ? List.of() : facts();
    List<Statement> contrary = contrary(grounds, stated.isEmpty());
    List<Practice> procedure = procedure();
    return new Letter(
        Letter.FORMAT,
        kind.word(),
        ENGLISH,
        report.knownBy(),
        from,
        new Addressee(body.id(), body.name(), body.address()),
        report.caseView().subject(),
        takesPart(),
        new Code(
            report.policy().title(),
            report.policy().issuer(),
            report.policy().edition(),
            report.policy().inForceFrom(),
            report.policy().note()),
        new Outcome(
            report.determination().outcome(),
            report.determination().words(),
            report.asOf(),
            report.knownBy()),
        stated,
        facts,
        contrary,
        questions(),
        procedure,
        notes.all(),
        enclosures(),
        report.engine().command());
  }

  private void checkOccasion() throws NoOccasion {
    if (!body.letters().contains(kind)) {
      String kinds = String.join(", ", body.letters().stream().map(LetterKind::word).toList());
      throw new NoOccasion(
          body.name()
              + " is not sent a letter of the kind "
              + kind.word()
              + "; there are "
              + kinds);
    }
    String outcome = report.determination().outcome();
    if (outcome.equals("out-of-scope")) {
      throw new NoOccasion(
          report.policy().title() + " does not cover the subject on " + report.asOf());
    }
    boolean ground = report.criteria().stream().anyMatch(Grounds::isGround);
    if (kind.needsGround() && !ground) {
      throw new NoOccasion(
          "the report offers no ground: no criterion tells against the subject (outcome: "
              + report.determination().words()
              + "). Open questions can be put in a letter of the kind query");
    }
    if (!kind.needsGround() && ground) {
      throw new NoOccasion(
          "criteria tell against the subject, and a query would not say so (outcome: "
              + report.determination().words()
              + ")");
    }
    if (!kind.needsGround() && report.open().stream().noneMatch(OpenView::canChange)) {
      throw new NoOccasion("the report leaves no question open that could change the outcome");
    }
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

  /**
   * What points the other way: sources that contradict what the letter states, the arguments on the
   * other side, and what the subject says.
   */
  private List<Statement> contrary(Grounds grounds, boolean query) {
    Set<Statement> contrary = new LinkedHashSet<>();
    for (ClaimView claim : report.claims()) {
      boolean stated =
          query ? claim.polarity().equals("adverse") : grounds.claims().contains(claim.id());
      if (stated && claim.status().equals("applied")) {
        statements.contradicting(claim.id()).ifPresent(contrary::add);
      }
    }
    grounds
        .opposing()
        .forEach(
            argument ->
                argument.claims().stream()
                    .filter(claim -> !grounds.claims().contains(claim))
                    .forEach(claim -> statements.supporting(claim).ifPresent(contrary::add)));
    for (ClaimView claim : report.claims()) {
      boolean about = query || claim.about() == null || grounds.conduct().contains(claim.about());
      if (about && claim.polarity().equals("favourable") && claim.status().equals("applied")) {
        statements.supporting(claim.id()).ifPresent(contrary::add);
      }
    }
    return List.copyOf(contrary);
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
    body.procedure().forEach(each -> practices.add(practice(each, false)));
    body.deadlines().forEach(each -> practices.add(practice(each, true)));
    return practices;
  }

  private Practice practice(Body.Practice each, boolean deadline) {
    return new Practice(each.says(), deadline, notes.of(Provisions.cited(each)));
  }

  /** Whether the last thing that the record says for certain is that the subject takes part. */
  private boolean takesPart() {
    LocalDate asOf = LocalDate.parse(report.asOf());
    boolean takesPart = false;
    for (HistoryView entry : report.history()) {
      boolean before = PartialDate.parse(entry.on()).isCertainlyOnOrBefore(asOf);
      if (entry.policy().equals(report.policy().id()) && before) {
        takesPart =
            ENTRIES.contains(entry.event()) || (takesPart && !EXITS.contains(entry.event()));
      }
    }
    return takesPart;
  }

  private List<String> enclosures() {
    List<String> enclosures = new ArrayList<>();
    enclosures.add(
        "Report on "
            + report.caseView().title()
            + ", as of "
            + report.asOf()
            + ", known by "
            + report.knownBy()
            + " (case "
            + report.caseView().sha256().substring(0, 12)
            + ", rules "
            + report.engine().rulesSha256().substring(0, 12)
            + "), with all sources and how to recompute it");
    Set<String> cited = new LinkedHashSet<>();
    notes
        .all()
        .forEach(
            note ->
                note.items().stream()
                    .filter(item -> item.source() != null)
                    .forEach(item -> cited.add(String.valueOf(item.source()))));
    List<SourceView> archived =
        report.sources().stream()
            .filter(source -> cited.contains(source.id()) && source.archived() != null)
            .toList();
    if (!archived.isEmpty()) {
      enclosures.add("Archived copies of the " + archived.size() + " sources that have one");
    }
    return enclosures;
  }
}
