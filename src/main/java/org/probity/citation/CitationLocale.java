package org.probity.citation;

/** The English in which dates, quotation marks and terms are written. */
public enum CitationLocale {
  /** 2 October 2018, ‘single quotation marks’. */
  EN_GB("en-GB"),
  /** October 2, 2018, “double quotation marks”. */
  EN_US("en-US");

  private final String tag;

  CitationLocale(String tag) {
    this.tag = tag;
  }

  /** The language tag, such as {@code en-GB}. */
  public String tag() {
    return tag;
  }
}
