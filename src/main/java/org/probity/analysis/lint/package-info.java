/**
 * What is to be said of a rule pack before anyone relies on it: what keeps it from being used, and
 * what it leaves out although nothing in it is refused.
 *
 * <p>In: the files of a pack, its checked rules, the results of its scenarios. Out: findings with
 * their places, scenarios that show what a finding speaks of, and a log of findings for editors.
 * Nothing here decides a case, and nothing here changes a file.
 */
@NullMarked
package org.probity.analysis.lint;

import org.jspecify.annotations.NullMarked;
