package org.probity.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.probity.casefile.Amendments;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Reading;
import org.probity.document.TextFile;

/**
 * A case that was named and is still to be read.
 *
 * @param name what messages call it
 * @param path its file; empty for a case that comes with the program
 * @param text its text, if it comes with the program
 */
public record CaseFile(String name, Optional<Path> path, Optional<String> text, CaseReader reader) {
  /**
   * Reads the case.
   *
   * @throws org.probity.document.UnreadableFileException if there is no file, or none that can be
   *     read
   */
  public Reading read() {
    return read(Amendments.NONE);
  }

  /**
   * Reads the case as if its file said otherwise; the file stays as it is.
   *
   * @throws org.probity.document.UnreadableFileException if there is no file, or none that can be
   *     read
   */
  public Reading read(Amendments amendments) {
    TextFile file =
        path.isPresent() ? TextFile.at(path.get()) : TextFile.of(name, text.orElseThrow());
    return reader.read(file, amendments);
  }
}
