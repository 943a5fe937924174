package org.probity.analysis;

import java.util.Optional;
import org.probity.policy.Policy;

/**
 * A policy with one edition changed in one place, and those that are based on it where they take
 * the place over.
 *
 * @param folder the criterion that the change is about; empty if it is about the whole policy
 */
record EditionMutant(String place, String description, Optional<String> folder, Policy changed)
    implements Mutant {}
