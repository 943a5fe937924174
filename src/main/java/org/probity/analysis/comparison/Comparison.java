package org.probity.analysis.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comparison {@code probity-comparison/1}. Words are written as in files; dates are ISO-8601; the
 * order of every list is part of the comparison.
 *
 * @param columns the policies, in the order asked for
 * @param rows the cases, in the order asked for, each with one cell a column
 * @param editions for each policy with two columns or more, what changes from each edition to the
 *     next column's
 */
public record Comparison(
    String format,
    String asOf,
    String knownBy,
    List<ColumnView> columns,
    List<RowView> rows,
    List<EditionsView> editions,
    EngineView engine) {
  /** The value of {@code format}. */
  public static final String FORMAT = "probity-comparison/1";

  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    editions = List.copyOf(editions);
  }

  /**
   * @param edition name of the edition asked for; null where the one in force applies
   * @param sha256 hash of the policy's manifest, editions and rules
   */
  public record ColumnView(String policy, @Nullable String edition, String title, String sha256) {
    /** The column as a command line names it: {@code P} or {@code P@EDITION}. */
    public String name() {
      return edition == null ? policy : policy + "@" + edition;
    }
  }

  /** A case with its cells. */
  public record RowView(@JsonProperty("case") CaseView caseView, List<CellView> cells) {
    public RowView {
      cells = List.copyOf(cells);
    }
  }

  /**
   * @param sha256 hash of the canonical form of the case with the sources that it uses
   */
  public record CaseView(String id, String title, String subject, String sha256) {}

  /**
   * @param edition name of the edition applied; "none" when none covers the subject on the date
   * @param outcome clear, discretion, excluded, undetermined or out-of-scope
   * @param floor the mildest result that some answer to the open questions leaves possible
   * @param ceiling the most adverse one
   * @param because the criteria that lead to the outcome
   */
  public record CellView(
      String edition, String outcome, String floor, String ceiling, List<CriterionName> because) {
    public CellView {
      because = List.copyOf(because);
    }
  }

  /** A criterion that is named. */
  public record CriterionName(String id, String title) {}

  /**
   * What changes from one edition of a policy to another.
   *
   * @param changed the cases whose outcome, floor or ceiling differs
   * @param criteria those whose value, kind or force differs for some case or that only one edition
   *     has, in the order of the later edition, then of the earlier one
   * @param unchanged ids of the cases for which nothing differs
   * @param provisions what these criteria cite in either edition, by id
   * @param tables rows of the editions' own tables that only one of them has
   */
  public record EditionsView(
      String policy,
      String title,
      String from,
      String to,
      List<CaseChangeView> changed,
      List<CriterionChangeView> criteria,
      List<String> unchanged,
      List<ProvisionChangeView> provisions,
      List<TableChangeView> tables) {
    public EditionsView {
      changed = List.copyOf(changed);
      criteria = List.copyOf(criteria);
      unchanged = List.copyOf(unchanged);
      provisions = List.copyOf(provisions);
      tables = List.copyOf(tables);
    }
  }

  /**
   * A case whose outcome, floor or ceiling differs.
   *
   * @param criteria ids of the criteria that differ for it
   */
  public record CaseChangeView(
      @JsonProperty("case") CaseView caseView,
      CellView before,
      CellView after,
      List<String> criteria) {
    public CaseChangeView {
      criteria = List.copyOf(criteria);
    }
  }

  /**
   * A criterion that differs, in one way.
   *
   * @param before null where only the later edition has the criterion
   * @param after null where only the earlier one has it
   * @param elements the elements that differ between the editions
   * @param provisions ids of the provisions that the criterion and the rules that argued for its
   *     elements cite, in either edition
   * @param cases ids of the cases for which it differs in this way
   */
  public record CriterionChangeView(
      String id,
      String title,
      @Nullable CriterionState before,
      @Nullable CriterionState after,
      List<ElementChangeView> elements,
      List<String> provisions,
      List<String> cases) {
    public CriterionChangeView {
      elements = List.copyOf(elements);
      provisions = List.copyOf(provisions);
      cases = List.copyOf(cases);
    }

    /** The same change, of more cases. */
    CriterionChangeView and(CriterionChangeView other) {
      return new CriterionChangeView(
          id,
          title,
          before,
          after,
          elements,
          Stream.concat(provisions.stream(), other.provisions.stream())
              .distinct()
              .sorted()
              .toList(),
          Stream.concat(cases.stream(), other.cases.stream()).toList());
    }
  }

  /** A criterion under one edition. */
  public record CriterionState(
      String value, String kind, String force, String tells, String composition) {}

  /**
   * @param before what an answer needs under the earlier edition, such as {@code for corroborated,
   *     against asserted}; null where it has no such element
   * @param after the same under the later one
   */
  public record ElementChangeView(
      String id, String asks, @Nullable String before, @Nullable String after) {}

  /**
   * @param change added, removed, changed or same
   */
  public record ProvisionChangeView(
      String id, String change, @Nullable ClauseView before, @Nullable ClauseView after) {}

  /** A clause in its edition. */
  public record ClauseView(String label, String text, String source, @Nullable String url) {}

  /**
   * @param change added or removed
   * @param row the row in words, such as {@code counted-party: party subsidiary}
   */
  public record TableChangeView(String change, String row) {}

  /** The versions that computed it, and the command that does so again. */
  public record EngineView(String probity, String drools, String command) {}
}
