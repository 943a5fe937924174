package org.probity.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter {@code probity-letter/1}: every value is text, a number, a truth value, or a list or
 * record of these. A template puts the words between them.
 *
 * @param kind objection, complaint, query or divestment
 * @param language of the template, such as {@code en}
 * @param date of the letter: the known-by date of the report, ISO-8601
 * @param from the sender, line by line; empty where the sender is still to be filled in
 * @param subject the organisation that it is about
 * @param takesPart whether the subject's record says that it takes part in the code
 * @param grounds the criteria that tell against the subject; none in a query
 * @param facts in a query, what is on record about the conduct that it asks about
 * @param contrary what points the other way
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
    List<Statement> contrary,
    List<Questions> questions,
    List<Practice> procedure,
    List<Note> notes,
    List<String> enclosures,
    String reproduce) {
  /** The value of {@code format}. */
  public static final String FORMAT = "probity-letter/1";

  public Letter {
    from = List.copyOf(from);
    grounds = List.copyOf(grounds);
    facts = List.copyOf(facts);
    contrary = List.copyOf(contrary);
    questions = List.copyOf(questions);
    procedure = List.copyOf(procedure);
    notes = List.copyOf(notes);
    enclosures = List.copyOf(enclosures);
  }

  /** The body. */
  public record Addressee(String id, String name, @Nullable String address) {}

  /** The text that is applied. */
  public record Code(
      String title, String issuer, String edition, String inForceFrom, @Nullable String note) {}

  /**
   * @param outcome clear, discretion, excluded, undetermined or out-of-scope
   * @param words the same in the code's own words
   */
  public record Outcome(String outcome, String words, String asOf, String knownBy) {}

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
      statements = List.copyOf(statements);
      answers = List.copyOf(answers);
    }
  }

  /**
   * A claim as the letter states it.
   *
   * @param claim its id in the case
   * @param proof established, corroborated, alleged or asserted
   * @param contradicted whether this statement is about sources that contradict the claim
   * @param note the number of the footnote that cites it
   */
  public record Statement(
      String claim, String proof, boolean contradicted, String text, int note) {}

  /**
   * @param asks the question, ended by a question mark
   * @param yes whether the answer is yes
   * @param reason the rule that says so, in words
   */
  public record Answer(String asks, boolean yes, String reason, String proof) {}

  /** The open questions of one criterion. */
  public record Questions(String criterion, boolean isGround, List<String> asks) {
    public Questions {
      asks = List.copyOf(asks);
    }
  }

  /** Something known of how the body works. */
  public record Practice(String says, boolean deadline, int note) {}

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
   * @param source id in the case; null for the text of the policy
   * @param text the citation in one line, ended by a full stop
   * @param runs the same in its faces
   * @param says what the source says there, in the words of the case's author
   */
  public record NoteItem(
      @Nullable String source, String text, List<Face> runs, @Nullable String says) {
    public NoteItem {
      runs = List.copyOf(runs);
    }
  }

  /** A stretch of a citation in one face. */
  public record Face(String text, boolean italic, boolean bold, boolean smallCaps) {}
}
