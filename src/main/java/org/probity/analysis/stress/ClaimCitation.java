package org.probity.analysis.stress;

import org.probity.model.Stance;

/**
 * What one source says for or against one claim: the smallest part of the evidence that can be left
 * out. Two passages of one source on one claim are one.
 */
public record ClaimCitation(String claim, String source, Stance stance) {}
