package org.probity.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a PDF. */
public final class Conformance {
  private static final int MOST_FAILURES_TOLD = 20;

  private Conformance() {}

  /** What breaks PDF/A-3a and PDF/UA-1, one line each; empty if the file keeps both. */
  public static List<String> problems(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    return List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1).stream()
        .flatMap(flavour -> problems(pdf, flavour).stream())
        .toList();
  }

  private static List<String> problems(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance()
              .createValidator(flavour, MOST_FAILURES_TOLD, false, true, false)
              .validate(parser);
      if (result.getTotalAssertions() == 0) {
        return List.of(flavour + ": nothing was checked");
      }
      return result.getTestAssertions().stream()
          .map(
              failed ->
                  flavour
                      + " "
                      + failed.getRuleId().getClause()
                      + " at "
                      + failed.getLocation().getContext()
                      + ": "
                      + failed.getMessage())
          .toList();
    } catch (ModelParsingException
        | EncryptedPdfException
        | ValidationException
        | IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
