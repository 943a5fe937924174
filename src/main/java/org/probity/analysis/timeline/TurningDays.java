package org.probity.analysis.timeline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probity.fact.EditionFact;
import org.probity.fact.LookBack;
import org.probity.fact.Window;
import org.probity.model.Case;
import org.probity.model.PartialDate;
import org.probity.model.Source;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.Edition;

/**
 * The days on which what a policy says of a case can change: those on which a source becomes
 * public, and those on which a date of a claim or of an edition's window is reached or passed, the
 * same over a length of time that an edition looks back, and on which editions begin and end.
 */
final class TurningDays {
  /** How far adding a length of time and taking it off again can miss, in days. */
  private static final int SLACK = 4;

  private final NavigableSet<LocalDate> days = new TreeSet<>();

  private TurningDays() {}

  /** The days on which sources of a case become public, earliest first. */
  static SortedSet<LocalDate> ofSources(Case subject) {
    SortedSet<LocalDate> days = new TreeSet<>();
    subject.sources().values().stream()
        .map(Source::publicOn)
        .filter(Objects::nonNull)
        .forEach(on -> days.add(on.latest()));
    return days;
  }

  /** The days of what a case says and of the policy with those that it takes, earliest first. */
  static SortedSet<LocalDate> of(Case subject, ReadyPolicy policy) {
    TurningDays turning = new TurningDays();
    NavigableSet<LocalDate> dated = new TreeSet<>();
    subject.claims().forEach(claim -> addDates(claim, dated));
    turning.days.addAll(dated);
    turning.addEditions(policy, dated);
    return turning.days;
  }

  private void addEditions(ReadyPolicy policy, SortedSet<LocalDate> dated) {
    for (Edition edition : policy.policy().editions()) {
      days.add(edition.from());
      if (edition.until() != null) {
        days.add(edition.until().plusDays(1));
      }
      NavigableSet<LocalDate> seen = new TreeSet<>(dated);
      Collection<EditionFact> facts = policy.facts().getOrDefault(edition.id(), List.of());
      for (EditionFact fact : facts) {
        if (fact instanceof Window window) {
          addBounds(new PartialDate(window.opens(), window.closes()), seen);
        }
      }
      days.addAll(seen);
      for (EditionFact fact : facts) {
        if (fact instanceof LookBack length) {
          seen.forEach(day -> days.add(firstSeen(day, length)));
        }
      }
    }
    policy.takes().forEach(taken -> addEditions(taken, dated));
  }

  /** The first day from which looking back so long reaches {@code day} or a later one. */
  private static LocalDate firstSeen(LocalDate day, LookBack length) {
    LocalDate from = day.plusMonths(length.months()).plusDays(length.days()).minusDays(SLACK);
    while (from.minusMonths(length.months()).minusDays(length.days()).isBefore(day)) {
      from = from.plusDays(1);
    }
    return from;
  }

  /** The dates anywhere in a value: their bounds, and the days after these. */
  private static void addDates(Object value, SortedSet<LocalDate> found) {
    if (value instanceof PartialDate date) {
      addBounds(date, found);
    } else if (value instanceof Collection<?> many) {
      many.forEach(each -> addDates(each, found));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> addDates(each, found));
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object part = read(record, component);
        if (part != null) {
          addDates(part, found);
        }
      }
    }
  }

  private static void addBounds(PartialDate date, SortedSet<LocalDate> found) {
    for (LocalDate bound : List.of(date.earliest(), date.latest())) {
      found.add(bound);
      found.add(bound.plusDays(1));
    }
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException(component.toString(), unreadable);
    }
  }
}
