package org.probity.analysis.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.probity.report.Report;

/**
 * A report that would be made if something were otherwise, against the one that is made as things
 * stand: {@code probity-whatif/1}.
 *
 * @param caseView the case as it stands; its hash is that of the unchanged case
 * @param policy with the edition that applies
 * @param supposed the changes, in words
 * @param caseSha256 hash of the canonical form of the changed case
 * @param difference from the report as things stand to the one with the changes
 * @param engine how to print this
 */
public record WhatIfReport(
    String format,
    @JsonProperty("case") Report.CaseView caseView,
    Report.PolicyView policy,
    String asOf,
    String knownBy,
    List<String> supposed,
    String caseSha256,
    ReportDifference difference,
    Report.EngineView engine) {
  /** The value of {@code format}. */
  public static final String FORMAT = "probity-whatif/1";
}
