package org.probity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report put in a reader's order and words; the templates print it from top to bottom. It holds
 * nothing that {@link Report} does not hold.
 *
 * <p>A claim is printed in full in one place, its home: in the first criterion that argues from it
 * or else in the list that it falls into. Elsewhere it stands as a link to that place with the
 * numbers of its sources.
 *
 * @param open the questions that could change the outcome
 * @param settledOpen the open questions that could not
 * @param said what the subject says, by date
 * @param alike what the subject told a body, held beside what others told it
 * @param context findings, measures and listings that no argument rests on
 * @param others the other claims that no argument rests on
 * @param disagreements claims with proof and counter-proof
 * @param sides for each criterion the strongest case that it is met and that it is not
 * @param asked the critical questions that the case leaves open, by claim
 * @param laterSources sources that were not certainly public on the known-by date
 * @param leftOut claims that are out of the picture for reasons of time
 * @param laterCitations claims that are not left out, with those of their citations that are
 */
record ReadersReport(
    String title,
    Subject subject,
    Policy policy,
    String asOf,
    String knownBy,
    Outcome outcome,
    List<Criterion> criteria,
    List<Derived> derived,
    List<OpenQuestions> open,
    List<OpenQuestions> settledOpen,
    List<Sides> sides,
    List<Asked> asked,
    List<Entry> said,
    List<Alike> alike,
    List<Entry> context,
    List<Entry> others,
    List<Entry> disagreements,
    List<Reference> laterSources,
    List<Entry> leftOut,
    List<Entry> laterCitations,
    List<Entry> history,
    List<Listed> sources,
    Reproduction reproduction) {

  /** Who is judged. */
  record Subject(String name, List<String> names, String kind, @Nullable String country) {}

  /** The text that is applied; edition and dates are null where no edition covers the subject. */
  record Policy(
      String title,
      String issuer,
      @Nullable String edition,
      @Nullable String inForce,
      @Nullable String note) {}

  /**
   * @param tone against, for, open or neutral
   * @param range how far the open questions could move the outcome, in sentences
   * @param lead what introduces the criteria that it is because of
   */
  record Outcome(
      String word,
      String tone,
      String words,
      String meaning,
      List<String> range,
      String lead,
      List<Reference> because) {}

  /** A link within the report. */
  record Reference(String anchor, String text) {}

  /**
   * What another policy determined, as far as arguments rest on it.
   *
   * @param words the outcome in that policy's own words
   */
  record Derived(String title, String edition, String words, List<Criterion> criteria) {}

  /**
   * @param number from 1
   * @param value in one to three words
   * @param valueMeaning empty where nothing is known
   * @param tells what the value means for the subject
   * @param condition what introduces the composition
   * @param composition null where it is a single element
   */
  record Criterion(
      int number,
      String anchor,
      String id,
      String title,
      String kindAndForce,
      String tone,
      String value,
      String valueMeaning,
      String tells,
      String condition,
      @Nullable String composition,
      Clause clause,
      List<Instance> instances) {}

  /**
   * @param link the address of the source, where it may be linked
   */
  record Clause(
      String id,
      String label,
      String text,
      String source,
      @Nullable String url,
      @Nullable String link,
      @Nullable String published,
      String certainty,
      @Nullable String note) {}

  /**
   * @param id of the conduct
   * @param about the conduct in words
   * @param claims what its arguments rest on, in the order of first use
   */
  record Instance(
      @Nullable String id,
      @Nullable String about,
      String value,
      List<Entry> claims,
      List<Element> elements) {}

  /**
   * @param pro the weakest proof with which an argument for yes counts
   * @param con the weakest proof with which an argument for no counts
   */
  record Element(
      String id,
      String asks,
      String answer,
      String pro,
      String con,
      String reason,
      List<Argument> arguments) {}

  /**
   * Arguments that differ in table rows alone, as one.
   *
   * @param side yes or no
   * @param provision id of its clause, where that is not the criterion's own
   * @param verdict whether it counts and, if not, why
   * @param claims what it rests on, in short
   * @param facts the table rows
   */
  record Argument(
      String side,
      String rule,
      @Nullable String provision,
      String strength,
      boolean counts,
      String verdict,
      List<Entry> claims,
      List<String> facts) {}

  /**
   * The open questions of one criterion and one conduct.
   *
   * @param id of the conduct
   * @param about the conduct in a few words
   */
  record OpenQuestions(
      Reference criterion,
      @Nullable String id,
      @Nullable String about,
      List<OpenQuestion> questions) {}

  /** An open question with its value; the reason for it stands with the criterion. */
  record OpenQuestion(String asks, String value) {}

  /** The strongest argument on each element, towards the criterion being met and against it. */
  record Sides(Reference criterion, List<Strongest> met, List<Strongest> unmet) {}

  /**
   * @param asks the question that the element puts
   * @param about the conduct in a few words, if the element is valued per conduct
   */
  record Strongest(
      String asks,
      @Nullable String about,
      String rule,
      String strength,
      boolean counts,
      List<Entry> claims) {}

  /** What is asked of a claim. */
  record Asked(Entry claim, List<Answer> answers) {}

  /** A critical question, and what the case has on it. */
  record Answer(String question, String answer, List<Number> citations) {
    /** The number of a source, and where its entry stands. */
    record Number(int number, String anchor) {
      static Number of(Cited cited) {
        return new Number(cited.number(), cited.anchor());
      }
    }
  }

  /**
   * A claim, a statement of the subject or a decision, with what is cited for it.
   *
   * @param anchor of a claim's home; null where it has none
   * @param home whether this is its home
   * @param id null where it has none
   * @param note what a reader must know of it beside its text
   */
  record Entry(
      @Nullable String anchor,
      boolean home,
      @Nullable String id,
      String text,
      @Nullable String note,
      List<Cited> citations) {}

  /**
   * @param number of the source
   * @param contradicts whether it speaks against the claim
   * @param ownWords whether the words are the subject's
   * @param later whether the source was not certainly public on the known-by date
   */
  record Cited(
      int number,
      String anchor,
      @Nullable String at,
      @Nullable String says,
      boolean contradicts,
      boolean ownWords,
      boolean later) {}

  /**
   * A source in the list of sources.
   *
   * @param usedBy the claims that cite it, by id
   * @param read the day on which it was read, where its citation gives the day of publication
   */
  record Listed(
      int number,
      String anchor,
      String id,
      String citation,
      String kind,
      String origin,
      @Nullable String read,
      boolean admissible,
      @Nullable String url,
      @Nullable String link,
      @Nullable String archived,
      @Nullable String archivedLink,
      @Nullable String sha256,
      @Nullable String certainty,
      @Nullable String note,
      List<Reference> usedBy) {}

  /** What is needed to print the report again. */
  record Reproduction(
      String command,
      String probity,
      String drools,
      String caseId,
      String caseTitle,
      String caseSha256,
      String policyId,
      String policySha256,
      String rulesSha256,
      String proofSha256) {}
}
