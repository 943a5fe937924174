package org.probity.analysis.backtest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.Report;
import tools.jackson.databind.JsonNode;

/**
 * A back-test {@code probity-backtest/1}. Words are written as in files; dates are ISO-8601.
 *
 * @param standards the weakest proof that counts here, in place of the edition's own
 * @param totals over all rows
 * @param criteria one for each ground or set of criteria, in the order of the policy
 * @param rows by date, company and ground; the order of the history does not count
 */
public record BackTest(
    String format,
    PolicyView policy,
    String historySha256,
    String phrasesSha256,
    Report.StandardView standards,
    CountView totals,
    List<CountView> criteria,
    List<RowView> rows) {
  /** The value of {@code format}. */
  public static final String FORMAT = "probity-backtest/1";

  public BackTest {
    criteria = List.copyOf(criteria);
    rows = List.copyOf(rows);
  }

  /**
   * @param sha256 hash of the policy's manifest, editions and rules
   */
  public record PolicyView(String id, String title, String sha256) {}

  /**
   * How many rows came out how.
   *
   * @param criteria ids of the criteria, or {@code all}
   * @param settledByOwnStandards how many rows would be settled under the edition's own standards
   */
  public record CountView(
      String criteria,
      int rows,
      int agree,
      int disagree,
      int discretion,
      int scope,
      int undetermined,
      int settledByOwnStandards) {}

  /**
   * One row.
   *
   * @param id company and date, and a number where several rows share them
   * @param criteria ids of the criteria that stand for the ground
   * @param asOf the day judged on: the last of the row's date
   * @param edition the edition applied; null where none is in force
   * @param value holds, fails or open on the facts as stated; absent if the edition has no such
   *     criterion
   * @param ownValue the same under the edition's own standards
   * @param outcome of the whole determination on the facts as stated
   * @param statements the facts in their statements, with the phrases found
   * @param claims what the phrases make, in words
   * @param caseFile the case as a case file, which can be saved and evaluated
   */
  public record RowView(
      String id,
      String company,
      String ground,
      List<String> criteria,
      String decision,
      String date,
      String source,
      String certainty,
      String asOf,
      @Nullable String edition,
      String value,
      String ownValue,
      String outcome,
      String agreement,
      String reason,
      List<StatementView> statements,
      List<ClaimView> claims,
      @JsonProperty("case") JsonNode caseFile) {
    public RowView {
      criteria = List.copyOf(criteria);
      statements = List.copyOf(statements);
      claims = List.copyOf(claims);
    }
  }

  /** A statement of a row's facts. */
  public record StatementView(String text, List<PhraseView> phrases) {
    public StatementView {
      phrases = List.copyOf(phrases);
    }
  }

  /** A phrase and what it matched. */
  public record PhraseView(String id, String kind, String words) {}

  /**
   * @param text the fields of the claim that the phrases gave
   * @param voice subject where only the company's own words were told, other otherwise
   */
  public record ClaimView(String id, String section, String text, String voice) {}
}
