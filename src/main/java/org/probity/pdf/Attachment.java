package org.probity.pdf;

/**
 * A file inside the PDF.
 *
 * @param name file name that a reader sees, such as {@code report.json}
 * @param mediaType such as {@code application/json}
 * @param description one sentence on what it is
 */
public record Attachment(
    String name, byte[] bytes, String mediaType, String description, Relationship relationship) {

  /** What the file is to the page, in the words of PDF/A-3. */
  public enum Relationship {
    /** The page was made from it. */
    SOURCE("Source"),
    /** It holds the data of something that the page shows. */
    DATA("Data"),
    /** It says the same as the page in another form. */
    ALTERNATIVE("Alternative"),
    /** It adds to the page. */
    SUPPLEMENT("Supplement");

    private final String word;

    Relationship(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Copies the bytes, so that nobody can change them later. */
  public Attachment {
    bytes = bytes.clone();
  }

  /** A copy of the content. */
  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
