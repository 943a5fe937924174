package org.probity.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report {@code probity-report/1}: every value is text, a number, a truth value, or a list or
 * record of these. Words are written as in files ({@code un-body}); dates are ISO-8601; the order
 * of every list is part of the report.
 *
 * @param asOf the date whose facts and edition apply
 * @param knownBy the date up to which published sources count
 * @param criteria in the order of the edition
 * @param derivedFrom the determinations of other policies that arguments rest on, each with the
 *     criteria that they took; empty for a policy that takes none
 * @param open the elements that are not settled and, of these, which could change the outcome
 * @param claims every claim of the case, also those that no argument rests on and those left out
 *     for being later
 * @param saysSubject the subject's responses and statements in force, by date
 * @param likeStatements what the subject told a body of the policy held beside what others told it;
 *     nothing in it bears on the outcome
 * @param challenges how the report could be challenged; nothing in it bears on the outcome
 * @param history what was really decided, by date; no rule saw it
 * @param sources every source of the case, by number
 */
public record Report(
    String format,
    @JsonProperty("case") CaseView caseView,
    PolicyView policy,
    String asOf,
    String knownBy,
    DeterminationView determination,
    List<CriterionView> criteria,
    List<DerivedView> derivedFrom,
    List<OpenView> open,
    List<ClaimView> claims,
    List<SaidView> saysSubject,
    List<LikeStatement> likeStatements,
    Challenges challenges,
    List<HistoryView> history,
    List<SourceView> sources,
    EngineView engine) {

  /** The value of {@code format}. */
  public static final String FORMAT = "probity-report/1";

  /** What the report is on, in one line: whom it judges by which code. */
  public String heading() {
    return caseView.subject() + ": " + policy.title();
  }

  /**
   * @param sha256 hash of the canonical form of the case with the sources that it uses
   */
  public record CaseView(
      String id,
      String title,
      String sha256,
      String subject,
      List<String> names,
      String kind,
      @Nullable String country) {}

  /**
   * @param sha256 hash of the policy's manifest, editions and rules
   * @param edition name of the edition applied; "none" when none covers the subject on the date
   */
  public record PolicyView(
      String id,
      String title,
      String issuer,
      String edition,
      String inForceFrom,
      @Nullable String inForceUntil,
      @Nullable String note,
      String sha256) {}

  /**
   * @param outcome clear, discretion, excluded, undetermined or out-of-scope
   * @param floor the mildest result that some answer to the open questions leaves possible
   * @param ceiling the most adverse one
   * @param words the outcome in the code's own words
   * @param because ids of the criteria that lead to the outcome
   */
  public record DeterminationView(
      String outcome, String floor, String ceiling, String words, List<String> because) {}

  /**
   * @param kind exclusion, requirement or scope
   * @param force must or may
   * @param value holds, fails, contested, unknown or open
   * @param tells against, for or open: what the value means for the subject, given the kind; scope
   *     where it is settled whether the policy reaches the subject
   * @param composition the criterion in words, such as {@code a and (b or c)}
   * @param instances one for each conduct, or a single one with no {@code about}
   */
  public record CriterionView(
      String id,
      String title,
      String kind,
      String force,
      String value,
      String tells,
      String composition,
      ProvisionView provision,
      List<InstanceView> instances) {}

  /** What another policy determined, as far as arguments of this report rest on it. */
  public record DerivedView(
      PolicyView policy, DeterminationView determination, List<CriterionView> criteria) {}

  /** A clause, with where it was read. */
  public record ProvisionView(
      String id,
      String label,
      String text,
      String source,
      @Nullable String url,
      @Nullable String published,
      String certainty,
      @Nullable String note) {}

  /**
   * @param about id of the conduct that the elements are valued for; null where the criterion is
   *     not put per conduct
   * @param aboutText the conduct in words
   */
  public record InstanceView(
      @Nullable String about,
      @Nullable String aboutText,
      String value,
      List<ElementView> elements) {}

  /**
   * @param reason why the element has its value, in words
   */
  public record ElementView(
      String id,
      String asks,
      String value,
      StandardView standard,
      String reason,
      List<ArgumentView> arguments) {}

  /** The weakest proof that counts, per side. */
  public record StandardView(String pro, String con) {}

  /**
   * @param rule name of the rule that argued
   * @param strength the weakest proof among the claims
   * @param counts whether it meets the standard of its side and is not undercut
   * @param undercut whether the counter-proof of one of its claims reaches that claim's proof
   * @param claims the claims that it rests on, also those behind a determination that it took
   * @param citations the citations of these claims, admissible ones only, for and against
   * @param facts the edition's table rows and the determinations of other policies that it joined
   *     on, in words
   */
  public record ArgumentView(
      String rule,
      String side,
      String provision,
      String strength,
      boolean counts,
      boolean undercut,
      List<String> claims,
      List<CitationView> citations,
      List<String> facts) {}

  /**
   * @param number of the source in this report
   * @param claim id of the claim that it was cited for
   */
  public record CitationView(
      String source,
      int number,
      String claim,
      @Nullable String at,
      @Nullable String says,
      String stance,
      String voice) {}

  /**
   * An unsettled question.
   *
   * @param about id of the conduct, if the element is valued per conduct
   * @param value unknown or contested
   * @param canChange whether an answer, alone or with answers to other open questions, could change
   *     the outcome
   */
  public record OpenView(
      String criterion,
      String element,
      @Nullable String about,
      String asks,
      String value,
      String reason,
      boolean canChange) {}

  /**
   * @param text the claim in words
   * @param polarity which way it points for the subject: adverse, favourable or neutral
   * @param proof level of its proof
   * @param counterProof level of its counter-proof
   * @param status applied, not-yet, over, uncertain (by the as-of date) or superseded
   * @param usedBy ids of the elements that an argument resting on it concerns
   * @param citations all of them, admissible or not
   */
  public record ClaimView(
      String id,
      String section,
      String text,
      String polarity,
      @Nullable String about,
      String proof,
      String counterProof,
      String status,
      List<String> usedBy,
      List<CitationView> citations) {}

  /** What the subject said or did, with the citations for it. */
  public record SaidView(
      String id,
      String on,
      String kind,
      String text,
      @Nullable String about,
      List<CitationView> citations) {}

  /** A real decision. */
  public record HistoryView(
      String policy,
      String event,
      String on,
      @Nullable String note,
      List<CitationView> citations) {}

  /**
   * @param number from 1, in the order of ids
   * @param citation author or publisher, title and date in one line
   * @param origin the independent origin after derives-from and origin are collapsed
   * @param published date or null when only the day of access is known
   * @param admissible whether it was certainly public on the known-by date
   * @param usedBy ids of the claims and wordings that cite it
   */
  public record SourceView(
      String id,
      int number,
      String citation,
      String title,
      @Nullable String publisher,
      String kind,
      String origin,
      @Nullable String published,
      @Nullable String accessed,
      boolean admissible,
      @Nullable String url,
      @Nullable String archived,
      @Nullable String sha256,
      @Nullable String certainty,
      @Nullable String note,
      List<String> usedBy) {}

  /**
   * How to reproduce the report.
   *
   * @param rulesSha256 hash of the policy's rule files
   * @param proofSha256 hash of the rules on proof
   * @param command the command line that prints this report
   */
  public record EngineView(
      String probity, String drools, String rulesSha256, String proofSha256, String command) {}
}
