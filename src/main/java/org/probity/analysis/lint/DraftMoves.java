package org.probity.analysis.lint;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.probity.model.AttributeValue;
import org.probity.model.PartialDate;
import org.probity.model.PeriodEnd;

/**
 * The values that the components of a claim may be given to satisfy a rule: every word of a closed
 * list, and the numbers, days and texts that the rule speaks of, or that lie beside them.
 */
record DraftMoves(
    SortedSet<BigDecimal> numbers, SortedSet<LocalDate> days, Collection<String> texts) {

  /** One component and a value for it. */
  record Move(String path, Object value) {}

  /**
   * Every move on a claim of the type.
   *
   * @param named the names of the properties that are to change; moves on them come first, and
   *     moves that invent numbers or texts last
   */
  List<Move> of(Class<?> type, Collection<String> named) {
    List<Move> moves = new ArrayList<>();
    collect(type, "", moves);
    moves.sort(
        Comparator.comparing((Move move) -> !isNamed(move, named))
            .thenComparing(move -> rank(move.value())));
    return moves;
  }

  private static boolean isNamed(Move move, Collection<String> named) {
    return Stream.of(move.path().split("\\.")).anyMatch(named::contains);
  }

  private static int rank(Object value) {
    if (value instanceof Boolean) {
      return Boolean.TRUE.equals(value) ? 0 : 1;
    }
    return value instanceof PartialDate || value instanceof PeriodEnd
        ? 2
        : value instanceof Enum<?> ? 3 : 4;
  }

  private void collect(Class<?> type, String prefix, List<Move> moves) {
    for (RecordComponent component : type.getRecordComponents()) {
      String path = prefix + component.getName();
      if (path.equals("id") || path.equals("sources")) {
        continue;
      }
      if (ClaimDraft.isNested(component.getType())) {
        collect(component.getType(), path + ".", moves);
      } else {
        values(component).forEach(value -> moves.add(new Move(path, value)));
      }
    }
  }

  private Stream<?> values(RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants());
    }
    if (type == Boolean.class) {
      return Stream.of(true, false);
    }
    if (type == List.class) {
      return lists(component);
    }
    if (type == BigDecimal.class) {
      return numbers.stream();
    }
    if (type == String.class) {
      return texts.stream();
    }
    return dated(type);
  }

  private Stream<?> dated(Class<?> type) {
    if (type == PartialDate.class) {
      return days.stream().map(PartialDate::of);
    }
    if (type == PeriodEnd.class) {
      return Stream.concat(
          Stream.of(PeriodEnd.ONGOING),
          days.stream().map(day -> new PeriodEnd(PartialDate.of(day))));
    }
    return type == AttributeValue.class
        ? Stream.concat(
            Stream.of(AttributeValue.of(true), AttributeValue.of(false)),
            numbers.stream().map(AttributeValue::of))
        : Stream.empty();
  }

  private static Stream<?> lists(RecordComponent component) {
    boolean ofWords =
        component.getGenericType() instanceof ParameterizedType generic
            && generic.getActualTypeArguments()[0] instanceof Class<?> element
            && element.isEnum();
    if (!ofWords) {
      return Stream.empty();
    }
    Class<?> element =
        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    return Arrays.stream(element.getEnumConstants()).map(List::of);
  }
}
