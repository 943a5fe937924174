package org.probity.fact;

/**
 * A country on a list that the edition refers to.
 *
 * @param list name of the list, such as {@code bond-exclusion}
 * @param country ISO code
 */
public record ListedCountry(String list, String country) implements EditionFact {}
