package org.probity.docx;

/** A page that cannot be put into Word without losing something; the message says where and why. */
public final class UnsupportedPage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedPage(int line, String reason) {
    super("not for Word: line " + line + " of the page: " + reason);
  }
}
