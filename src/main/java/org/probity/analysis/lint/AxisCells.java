package org.probity.analysis.lint;

import jakarta.validation.constraints.DecimalMax;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.lint.Axis.Cell;
import org.probity.model.PartialDate;
import org.probity.policy.RuleValue.Step;

/** Cuts a property into cells at the values that the rules of a group compare it with. */
final class AxisCells {
  private static final String ANOTHER_TEXT = "another";

  private final Class<?> fact;

  AxisCells(Class<?> fact) {
    this.fact = fact;
  }

  /** The axis of a property, from every comparison of it. */
  Axis of(List<Measure> measures) {
    Measure first = measures.get(0);
    List<Step> steps = first.path().steps().subList(1, first.path().steps().size());
    List<Cell> cells =
        new ArrayList<>(
            first.isDay()
                ? days(first, bounds(measures))
                : first.isOrdered() ? numbers(first, steps, measures) : words(first, measures));
    if (FactTypes.mayBeAbsent(fact, steps)) {
      cells.add(Cell.absent());
    }
    Map<Object, String> moving = new HashMap<>();
    measures.forEach(measure -> moving.putAll(measure.moving()));
    return new Axis(
        first.path(), first.isOrdered(), first.isDay(), unit(steps, measures), moving, cells);
  }

  /** Shares are in per cent wherever the model has them; other units are named by the tables. */
  private static String unit(List<Step> steps, List<Measure> measures) {
    return measures.stream()
        .map(Measure::unit)
        .filter(unit -> !unit.isEmpty())
        .findFirst()
        .orElse(steps.get(steps.size() - 1).name().endsWith("Share") ? "per-cent" : "");
  }

  private static List<Object> bounds(List<Measure> measures) {
    return measures.stream().flatMap(measure -> measure.bounds().stream()).toList();
  }

  private static List<Cell> words(Measure first, List<Measure> measures) {
    Set<Object> named = new LinkedHashSet<>(bounds(measures));
    List<Cell> cells = new ArrayList<>(named.stream().map(Cell::exactly).toList());
    others(first)
        .filter(other -> !named.contains(other))
        .findFirst()
        .ifPresent(other -> cells.add(Cell.between(null, other, null)));
    return cells;
  }

  private static Stream<Object> others(Measure measure) {
    Class<?> type = measure.type();
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants());
    }
    return type == String.class ? Stream.of(ANOTHER_TEXT) : Stream.of(true, false);
  }

  private static List<Cell> days(Measure first, List<Object> bounds) {
    TreeSet<LocalDate> days = new TreeSet<>();
    bounds.forEach(
        bound -> days.add(bound instanceof PartialDate date ? date.earliest() : (LocalDate) bound));
    List<Cell> cells = new ArrayList<>();
    @Nullable LocalDate before = null;
    for (LocalDate day : days) {
      LocalDate example = before == null ? day.minusDays(1) : before.plusDays(1);
      if (example.isBefore(day)) {
        cells.add(Cell.between(before, example, day));
      }
      cells.add(Cell.exactly(day));
      before = day;
    }
    cells.add(Cell.between(days.last(), days.last().plusDays(1), null));
    return first.type() == PartialDate.class
        ? cells.stream().map(AxisCells::asPartialDate).toList()
        : cells;
  }

  private static Cell asPartialDate(Cell cell) {
    return cell.example() instanceof LocalDate day
        ? new Cell(PartialDate.of(day), cell.above(), cell.below(), cell.isNamed())
        : cell;
  }

  private List<Cell> numbers(Measure first, List<Step> steps, List<Measure> measures) {
    Numbers numbers =
        new Numbers(
            Measure.isWhole(first.type()), FactTypes.last(fact, steps).flatMap(AxisCells::most));
    TreeSet<BigDecimal> bounds = new TreeSet<>();
    bounds(measures).forEach(bound -> bounds.add(new BigDecimal(bound.toString())));
    List<Cell> cells = new ArrayList<>();
    @Nullable BigDecimal before = null;
    for (BigDecimal bound : bounds) {
      numbers.between(before, bound).ifPresent(cells::add);
      if (numbers.isPossible(bound)) {
        cells.add(Cell.exactly(bound));
      }
      before = bound;
    }
    numbers.between(bounds.last(), null).ifPresent(cells::add);
    return cells;
  }

  private static Optional<BigDecimal> most(Method property) {
    return Optional.ofNullable(property.getAnnotation(DecimalMax.class))
        .map(most -> new BigDecimal(most.value()));
  }

  /**
   * The numbers that a case can state: none below 0.
   *
   * @param most the greatest of them, if there is one
   */
  private record Numbers(boolean areWhole, Optional<BigDecimal> most) {
    boolean isPossible(BigDecimal number) {
      return number.signum() >= 0 && most.map(limit -> number.compareTo(limit) <= 0).orElse(true);
    }

    Optional<Cell> between(@Nullable BigDecimal above, @Nullable BigDecimal below) {
      return example(above, below)
          .filter(this::isPossible)
          .filter(example -> above == null || example.compareTo(above) > 0)
          .filter(example -> below == null || example.compareTo(below) < 0)
          .map(example -> Cell.between(above, example, below));
    }

    private Optional<BigDecimal> example(@Nullable BigDecimal above, @Nullable BigDecimal below) {
      BigDecimal start = above == null ? BigDecimal.ZERO : above;
      if (above == null && below != null && below.signum() <= 0) {
        return Optional.empty();
      }
      if (below == null && most.isEmpty()) {
        return Optional.of(start.add(BigDecimal.ONE).setScale(0, RoundingMode.FLOOR));
      }
      BigDecimal end = below == null ? most.get() : most.map(below::min).orElse(below);
      BigDecimal middle = start.add(end).divide(BigDecimal.valueOf(2));
      BigDecimal whole = middle.setScale(0, RoundingMode.FLOOR);
      boolean fits = above == null ? whole.compareTo(end) < 0 : whole.compareTo(start) > 0;
      return Optional.of(fits ? whole : areWhole ? start.add(BigDecimal.ONE) : middle);
    }
  }
}
