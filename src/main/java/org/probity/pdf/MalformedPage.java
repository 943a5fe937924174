package org.probity.pdf;

import org.xml.sax.SAXParseException;

/** A page that cannot be printed because it is no XHTML page; the message says where and why. */
public final class MalformedPage extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  MalformedPage(String reason) {
    super("not for PDF: " + reason);
  }

  MalformedPage(SAXParseException malformed) {
    super(
        "not for PDF: line "
            + malformed.getLineNumber()
            + " of the page: expected well-formed XML, found: "
            + malformed.getMessage(),
        malformed);
  }
}
