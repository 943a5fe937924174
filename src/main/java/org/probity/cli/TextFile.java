package org.probity.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of text that the user wrote. */
final class TextFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /** The text, without the mark that some editors put before it. */
  static String read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException otherwise) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          file + ": expected text in UTF-8, found other bytes; save it as UTF-8");
    } catch (NoSuchFileException none) {
      throw new CommandFailure(ExitCode.NOT_FOUND, file + ": there is no such file");
    } catch (IOException unreadable) {
      throw new CommandFailure(ExitCode.NOT_FOUND, file + ": cannot be read: " + unreadable);
    }
  }
}
