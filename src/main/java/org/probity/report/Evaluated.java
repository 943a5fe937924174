package org.probity.report;

import java.util.List;
import java.util.Optional;
import org.probity.determination.Determination;
import org.probity.fact.Admission;
import org.probity.fact.CaseFacts;
import org.probity.finding.CriterionFinding;
import org.probity.finding.Proofs;
import org.probity.model.Case;
import org.probity.policy.Edition;
import org.probity.policy.Policy;

/**
 * Everything that one evaluation produced, step by step; the report prints it.
 *
 * @param caseSha256 hash of the canonical form of the case
 * @param edition the edition applied; empty when none covers the subject on the date
 * @param taken the evaluations of the policies whose determinations the rules took as facts
 * @param proofSha256 hash of the rules on proof
 */
public record Evaluated(
    Case subject,
    String caseSha256,
    Policy policy,
    Optional<Edition> edition,
    CaseFacts facts,
    Admission admission,
    Proofs proofs,
    List<CriterionFinding> findings,
    Determination determination,
    List<Evaluated> taken,
    String proofSha256) {}
