package org.probity.analysis.backtest;

import org.probity.model.Vocabulary;

/** What a phrase says, and with that how it is composed with the other phrases of a row. */
public enum PhraseKind implements Vocabulary {
  /** Nothing about the company, although another phrase would match a part of it. */
  ASIDE,
  /** A product; with a role or a measure in the same statement it makes an activity. */
  PRODUCT,
  /** What is done with the products of the same statement. */
  ROLE,
  /** A number about the products of the same statement. */
  MEASURE,
  /** An interest that is touched; it makes the row's conduct. */
  RIGHT,
  /** A field of the row's conduct; it says nothing in a row that touches no interest. */
  TRAIT,
  /** What its statement names is over: the activities, or else the conduct. */
  ENDED,
  /** Its statement gives the company's own words. */
  OWN_WORDS,
  /** An attribute of the company. */
  ATTRIBUTE,
  /** What a body concluded. */
  FINDING,
  /** The findings of the row are withdrawn. */
  WITHDRAWN,
  /** What the company answered or did. */
  RESPONSE
}
