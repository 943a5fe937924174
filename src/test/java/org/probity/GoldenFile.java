package org.probity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file beside the tests that a printed form must equal byte for byte. {@code mvn test
 * -Dgolden.update=true} writes the files anew; the change is then read in the diff.
 */
public final class GoldenFile {
  private static final Path FOLDER = Path.of("src/test/resources/org/probity");

  private GoldenFile() {}

  /**
   * Asserts that a printed form is as committed.
   *
   * @param name of the file below the folder of the program's test resources
   */
  public static void assertMatches(String name, String printed) {
    assertMatches(FOLDER.resolve(name), printed);
  }

  /** Asserts that a printed form is as committed in this file. */
  public static void assertMatches(Path file, String printed) {
    try {
      update(file, printed.getBytes(StandardCharsets.UTF_8));
      assertThat(printed)
          .as("%s; rerun with -Dgolden.update=true if the change is meant", file)
          .isEqualTo(Files.readString(file));
    } catch (IOException unreadable) {
      throw new AssertionError(file + ": run once with -Dgolden.update=true", unreadable);
    }
  }

  /** Asserts that a form that is no text is as committed in this file. */
  public static void assertMatches(Path file, byte[] made) {
    try {
      update(file, made);
      assertThat(Arrays.equals(made, Files.readAllBytes(file)))
          .as("%s; rerun with -Dgolden.update=true if the change is meant", file)
          .isTrue();
    } catch (IOException unreadable) {
      throw new AssertionError(file + ": run once with -Dgolden.update=true", unreadable);
    }
  }

  private static void update(Path file, byte[] made) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.write(file, made);
    }
  }
}
