package org.probity.analysis;

/**
 * Something in a pack that no scenario holds in place.
 *
 * @param place file and line
 * @param what the rule, condition or change, in words that name it in the pack
 */
public record Gap(String place, String what) {}
