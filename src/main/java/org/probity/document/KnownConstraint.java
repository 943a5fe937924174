package org.probity.document;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A constraint, as far as it can be judged without a validator.
 *
 * @param surelyMet true only for values that certainly meet it; of one that it does not know, none
 *     does
 * @param requires whether an absent value breaks it
 * @param matches whether it compares text with a regular expression, which long text must be kept
 *     from
 * @param inWords what it says is expected, if it does: its message, unless that is the one it has
 *     by default
 */
record KnownConstraint(
    Predicate<@Nullable Object> surelyMet,
    boolean requires,
    boolean matches,
    Optional<String> inWords) {

  /** The constraint that an annotation is; absent for annotations that are none. */
  static Optional<KnownConstraint> of(Annotation annotation) {
    if (annotation instanceof NotNull) {
      return Optional.of(required(value -> value != null));
    }
    if (annotation instanceof NotBlank) {
      return Optional.of(required(value -> value instanceof String text && !text.isBlank()));
    }
    if (annotation instanceof NotEmpty) {
      return Optional.of(required(KnownConstraint::holdsSomething));
    }
    if (annotation instanceof DecimalMin least) {
      String words = "a number " + (least.inclusive() ? "of at least " : "above ") + least.value();
      return Optional.of(
          bound(least.value(), 1, least.inclusive(), words(least.message()).orElse(words)));
    }
    if (annotation instanceof DecimalMax most) {
      String words = "a number " + (most.inclusive() ? "of at most " : "below ") + most.value();
      return Optional.of(
          bound(most.value(), -1, most.inclusive(), words(most.message()).orElse(words)));
    }
    if (annotation instanceof Pattern pattern) {
      return Optional.of(pattern(pattern));
    }
    if (annotation instanceof Size size) {
      return Optional.of(
          new KnownConstraint(
              value -> value == null || isWithin(size, value),
              false,
              false,
              words(size.message())));
    }
    return isConstraint(annotation)
        ? Optional.of(new KnownConstraint(value -> false, false, false, Optional.empty()))
        : Optional.empty();
  }

  private static boolean holdsSomething(@Nullable Object value) {
    return (value instanceof Collection<?> collection && !collection.isEmpty())
        || (value instanceof Map<?, ?> map && !map.isEmpty())
        || (value instanceof String text && !text.isEmpty());
  }

  private static KnownConstraint required(Predicate<@Nullable Object> surelyMet) {
    return new KnownConstraint(surelyMet, true, false, Optional.empty());
  }

  private static KnownConstraint bound(String limit, int side, boolean inclusive, String inWords) {
    BigDecimal bound = new BigDecimal(limit);
    Predicate<@Nullable Object> within =
        value -> {
          if (!(value instanceof Number number)) {
            return value == null;
          }
          int compared = new BigDecimal(number.toString()).compareTo(bound) * side;
          return compared > 0 || (inclusive && compared == 0);
        };
    return new KnownConstraint(within, false, false, Optional.of(inWords));
  }

  private static KnownConstraint pattern(Pattern pattern) {
    if (pattern.flags().length > 0) {
      return new KnownConstraint(value -> value == null, false, true, words(pattern.message()));
    }
    Predicate<String> matches =
        java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate();
    return new KnownConstraint(
        value -> value == null || (isShort(value) && matches.test((String) value)),
        false,
        true,
        words(pattern.message()));
  }

  private static boolean isWithin(Size size, Object value) {
    return value instanceof String text
        && text.length() >= size.min()
        && text.length() <= size.max();
  }

  private static boolean isShort(Object value) {
    return value instanceof String text && text.length() <= Requirements.LONGEST_MATCHED;
  }

  private static Optional<String> words(String message) {
    return message.startsWith("{") ? Optional.empty() : Optional.of(message);
  }

  private static boolean isConstraint(Annotation annotation) {
    if (annotation instanceof Valid || annotation instanceof Nullable) {
      return false;
    }
    Class<?> type = annotation.annotationType();
    return type.isAnnotationPresent(Constraint.class) || type.getSimpleName().equals("List");
  }
}
