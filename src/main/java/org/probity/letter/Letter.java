package org.probity.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter {@code probity-letter/1}: every value is text, a number, a truth value, or a list or
 * record of these. A template puts the words between them. Each record sets its own text as {@link
 * Prose}, so that quotation marks and dates are alike throughout.
 *
 * @param kind objection, complaint, query or divestment
 * @param language of the template, such as {@code en}
 * @param date of the letter, ISO-8601: never before the known-by date of the report, nor before a
 *     text that the letter cites
 * @param from the sender, line by line; empty where the sender is still to be filled in
 * @param subject the organisation that it is about
 * @param takesPart whether the subject's record says that it takes part in the code
 * @param grounds the criteria that tell against the subject; none in a query
 * @param facts in a query, what is on record about the conduct that it asks about
 * @param beside where it accuses, statements of the subject that are near-identical with others'
 * @param contrary what points the other way
 * @param decisions what the record says was decided on the subject, under this code and others
 * @param questions what the evidence leaves open, by criterion
 * @param procedure what is known of how the body works, its deadlines after the rest
 * @param notes the footnotes, numbered from 1 in the order of the letter
 * @param enclosures what goes with the letter
 * @param reproduce the command that prints the report behind it
 */
public record Letter(
    String format,
    String kind,
    String language,
    String date,
    List<String> from,
    Addressee to,
    String subject,
    boolean takesPart,
    Code code,
    Outcome outcome,
    List<Ground> grounds,
    List<Statement> facts,
    List<Beside> beside,
    List<Statement> contrary,
    List<Decision> decisions,
    List<Questions> questions,
    List<Practice> procedure,
    List<Note> notes,
    List<String> enclosures,
    String reproduce) {
  /** The value of {@code format}. */
  public static final String FORMAT = "probity-letter/1";

  public Letter {
    from = List.copyOf(from);
    subject = Prose.of(subject);
    grounds = List.copyOf(grounds);
    facts = List.copyOf(facts);
    beside = List.copyOf(beside);
    contrary = List.copyOf(contrary);
    decisions = List.copyOf(decisions);
    questions = List.copyOf(questions);
    procedure = List.copyOf(procedure);
    notes = List.copyOf(notes);
    enclosures = enclosures.stream().map(Prose::of).toList();
  }

  /**
   * The same letter with a later date.
   *
   * @throws IllegalArgumentException if the day is before {@link #date}
   */
  public Letter dated(LocalDate day) {
    if (day.isBefore(LocalDate.parse(date))) {
      throw new IllegalArgumentException(day + " is before " + date);
    }
    return new Letter(
        format,
        kind,
        language,
        day.toString(),
        from,
        to,
        subject,
        takesPart,
        code,
        outcome,
        grounds,
        facts,
        beside,
        contrary,
        decisions,
        questions,
        procedure,
        notes,
        enclosures,
        reproduce);
  }

  private static @Nullable String prose(@Nullable String text) {
    return text == null ? null : Prose.of(text);
  }

  /** The body. */
  public record Addressee(String id, String name, @Nullable String address) {
    public Addressee {
      name = Prose.of(name);
      address = prose(address);
    }
  }

  /** The text that is applied. */
  public record Code(
      String title, String issuer, String edition, String inForceFrom, @Nullable String note) {
    public Code {
      title = Prose.of(title);
      issuer = Prose.of(issuer);
      note = prose(note);
    }
  }

  /**
   * @param outcome clear, discretion, excluded, undetermined or out-of-scope
   * @param words the same in the code's own words
   */
  public record Outcome(String outcome, String words, String asOf, String knownBy) {
    public Outcome {
      words = Prose.of(words);
    }
  }

  /**
   * A criterion that tells against the subject.
   *
   * @param force may, where the text leaves the decision to the body, or must
   * @param clause its label in the text
   * @param says the clause in the words of the policy's author
   * @param clauseNote the number of the note on it
   * @param instances for each conduct, or one
   */
  public record Ground(
      String title,
      String force,
      String clause,
      String says,
      int clauseNote,
      List<Instance> instances) {
    public Ground {
      title = Prose.of(title);
      clause = Prose.of(clause);
      says = Prose.of(says);
      instances = List.copyOf(instances);
    }
  }

  /**
   * What a criterion rests on.
   *
   * @param conduct the conduct in words, if it is put per conduct
   * @param statements the claims, each once
   * @param answers what the clause asks, and what the claims answer
   */
  public record Instance(
      @Nullable String conduct, List<Statement> statements, List<Answer> answers) {
    public Instance {
      conduct = prose(conduct);
      statements = List.copyOf(statements);
      answers = List.copyOf(answers);
    }
  }

  /**
   * A claim as the letter states it, or what is said against one.
   *
   * @param claim its id in the case
   * @param proof established, corroborated, alleged or asserted: of the claim, or of what is said
   *     against it
   * @param isAct whether the claim is that somebody found or did something; what they found or held
   *     is then not what is proved
   * @param contradicted whether this states what is said against the claim
   * @param text the claim
   * @param says what is said against it, where {@code contradicted}
   * @param opposed where not {@code contradicted}, the number of the footnote on what is said
   *     against the claim, if the letter says so here
   * @param note the number of the footnote that cites it
   */
  public record Statement(
      String claim,
      String proof,
      boolean isAct,
      boolean contradicted,
      String text,
      List<String> says,
      @Nullable Integer opposed,
      int note) {
    public Statement {
      text = Prose.of(text);
      says = says.stream().map(Prose::of).toList();
    }
  }

  /**
   * @param asks the question, ended by a question mark
   * @param yes whether the answer is yes
   * @param reason the rule that says so, in words
   * @param proof of the weakest claim that the answer rests on
   * @param notes the numbers of the footnotes on these claims
   */
  public record Answer(String asks, boolean yes, String reason, String proof, List<Integer> notes) {
    public Answer {
      asks = Prose.of(asks);
      reason = Prose.of(reason);
      notes = List.copyOf(notes);
    }
  }

  /** The open questions of one criterion. */
  public record Questions(String criterion, boolean isGround, List<String> asks) {
    public Questions {
      criterion = Prose.of(criterion);
      asks = asks.stream().map(Prose::of).toList();
    }
  }

  /** Something known of how the body works. */
  public record Practice(String says, boolean deadline, int note) {
    public Practice {
      says = Prose.of(says);
    }
  }

  /**
   * A footnote.
   *
   * @param items what it cites, in order
   */
  public record Note(int number, List<NoteItem> items) {
    public Note {
      items = List.copyOf(items);
    }
  }

  /**
   * One thing that a footnote cites.
   *
   * @param source id in the case; null for the texts of the code and of the body
   * @param text the citation in one line, ended by a full stop
   * @param runs the same in its faces
   * @param says what the source says there, in the words of the case's author
   * @param remark how the text was seen and what is not known of it, in sentences
   */
  public record NoteItem(
      @Nullable String source,
      String text,
      List<Face> runs,
      @Nullable String says,
      @Nullable String remark) {
    public NoteItem {
      text = Prose.of(text);
      runs = List.copyOf(runs);
      says = prose(says);
      remark = prose(remark);
    }
  }

  /**
   * A stretch of a citation in one face.
   *
   * @param link the web address that the text is, apart from angle brackets around it, where it is
   *     safe to follow: http or https, without spaces, brackets or control characters; null for
   *     other text
   */
  public record Face(
      String text, boolean italic, boolean bold, boolean smallCaps, @Nullable String link) {
    public Face {
      text = link == null ? Prose.of(text) : text;
    }
  }
}
