package org.probity.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads YAML 1.2 and JSON into records.
 *
 * <p>A component {@code revenueShare} is the key {@code revenue-share}; a trailing underscore, as
 * in {@code for_}, is left out. Components may be text, numbers, truths, dates, enums (written as
 * {@link org.probity.model.Vocabulary} words), other records, {@code List<X>}, {@code Map<String or
 * enum, X>}, or {@link Node} and {@code JsonNode} for parts without a fixed form. In a {@code
 * Map<String, @Nullable X>} a key may stand without a value, and is then left out. Absent lists and
 * maps reach the constructor empty, an absent {@code boolean} reaches it false, anything else
 * absent as null. Constraints of {@code jakarta.validation} on components and on their list and map
 * entries are checked; their message, if written out, says what is expected.
 *
 * <p>Instances have no state and may be shared between threads.
 */
public final class DocumentReader {

  /**
   * Reads a file.
   *
   * @throws UnreadableFileException if there is no file, or none that can be read
   */
  public <T extends Record> Bound<T> read(Path file, Class<T> type) {
    return read(TextFile.at(file), type);
  }

  /** Reads a text. */
  public <T extends Record> Bound<T> read(String name, String text, Class<T> type) {
    return read(TextFile.of(name, text), type);
  }

  /** Reads a file whose bytes are at hand. */
  public <T extends Record> Bound<T> read(TextFile file, Class<T> type) {
    return read(file, UnaryOperator.identity(), type);
  }

  /** Reads a file and changes what it says before that is bound. */
  public <T extends Record> Bound<T> read(
      TextFile file, UnaryOperator<Node> change, Class<T> type) {
    Problems problems = new Problems(file.name());
    Optional<Node> tree = new TreeReader(problems).read(file, Place.top(1, 1)).map(change);
    Optional<T> value = tree.flatMap(top -> bind(top, type, problems));
    return new Bound<>(
        file.name(), problems.hasErrors() ? Optional.empty() : value, tree, problems.list());
  }

  /**
   * Reads a text that is to become part of another document.
   *
   * @param place where its top will stand
   * @param problems takes what is wrong with the form of the text itself
   * @return absent, and reported, if there is nothing in it or it is not well formed
   */
  public Optional<Node> part(TextFile text, Place place, Problems problems) {
    return new TreeReader(problems).read(text, place.from(text.name()));
  }

  /**
   * Reads a text whose parts are to become parts of another document.
   *
   * @param problems takes what is wrong with the form of the text itself
   * @return absent, and reported, if there is nothing in it or it is not well formed
   */
  public Optional<Node> parts(TextFile text, Problems problems) {
    return part(text, Place.top(1, 1), problems);
  }

  private static <T extends Record> Optional<T> bind(Node top, Class<T> type, Problems problems) {
    RecordForm form = new RecordForm(type);
    return Optional.ofNullable(type.cast(form.read(top, form.expected(), problems)));
  }
}
