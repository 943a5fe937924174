package org.probity.fact;

import java.time.LocalDate;

/**
 * The day that lies a length of time stated by the edition before the as-of date.
 *
 * @param name of the length, such as {@code reporting-period}
 */
public record Since(String name, LocalDate day) {}
