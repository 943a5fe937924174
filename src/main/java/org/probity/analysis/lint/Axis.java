package org.probity.analysis.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.probity.model.PartialDate;
import org.probity.model.Vocabulary;
import org.probity.policy.RuleValue.Path;

/**
 * One property of a fact, cut into cells within which no rule of a group changes its mind.
 *
 * @param path the property, beginning with the variable of the fact
 * @param unit what it is counted in; empty if that is not known
 * @param moving what days are called that move with the day that is asked about
 * @param cells in order for numbers and days; the absent value last
 */
record Axis(
    Path path,
    boolean isOrdered,
    boolean isDay,
    String unit,
    Map<Object, String> moving,
    List<Cell> cells) {
  Axis {
    moving = Map.copyOf(moving);
    cells = List.copyOf(cells);
  }

  /**
   * A value or a stretch of values.
   *
   * @param example a value in it; none where the property is absent
   * @param above what every value is greater than, or none
   * @param below what every value is less than, or none
   * @param isNamed whether the cell is one value that some rule names
   */
  record Cell(
      @Nullable Object example, @Nullable Object above, @Nullable Object below, boolean isNamed) {

    static Cell exactly(Object value) {
      return new Cell(value, null, null, true);
    }

    static Cell between(@Nullable Object above, Object example, @Nullable Object below) {
      return new Cell(example, above, below, false);
    }

    static Cell absent() {
      return new Cell(null, null, null, false);
    }

    boolean isAbsent() {
      return example == null;
    }
  }

  /** How many cells there are with a value. */
  int present() {
    return (int) cells.stream().filter(cell -> !cell.isAbsent()).count();
  }

  /** The property as case files write it, such as {@code revenue-share}. */
  String key() {
    return path.steps().stream()
        .skip(1)
        .map(step -> FlowYaml.key(step.name()))
        .collect(Collectors.joining("."));
  }

  /** The value of a cell as an addition to a message; empty for what no rule names. */
  Optional<String> remark(int cell) {
    Cell at = cells.get(cell);
    return at.example() == null || (!at.isNamed() && !isOrdered)
        ? Optional.empty()
        : Optional.of(key() + " " + (isOrdered ? counted(at.example()) : shown(at.example())));
  }

  /** The values from one cell to another, both included, as the subject of a sentence. */
  String range(int from, int to) {
    Cell first = cells.get(from);
    Cell last = cells.get(to);
    if (from == to && first.isNamed()) {
      return key() + (isDay ? " " : " of exactly ") + counted(first.example());
    }
    List<String> parts = new ArrayList<>();
    if (first.isNamed()) {
      parts.add("from " + counted(first.example()));
    } else if (first.above() != null) {
      parts.add((isDay ? "after " : "above ") + counted(first.above()));
    }
    if (last.isNamed()) {
      parts.add("up to " + counted(last.example()));
    } else if (last.below() != null) {
      parts.add((isDay ? "before " : "below ") + counted(last.below()));
    }
    String example = counted(cells.get(example(from, to)).example());
    return key()
        + " "
        + String.join(" and ", parts)
        + (moving.isEmpty() ? ", such as " + example + "," : "");
  }

  /**
   * The first cell from one to another, both included, that is a value which a rule names, or else
   * the first.
   */
  int example(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .filter(cell -> cells.get(cell).isNamed())
        .findFirst()
        .orElse(from);
  }

  private String counted(@Nullable Object value) {
    LocalDate day = value instanceof PartialDate date ? date.earliest() : null;
    String named = moving.get(day == null ? Objects.requireNonNullElse(value, "") : day);
    return named != null
        ? named
        : shown(value) + (unit.isEmpty() ? "" : " " + unit.replace('-', ' '));
  }

  private static String shown(@Nullable Object value) {
    return value instanceof Vocabulary word
        ? word.word()
        : value instanceof BigDecimal number
            ? number.stripTrailingZeros().toPlainString()
            : String.valueOf(value);
  }
}
