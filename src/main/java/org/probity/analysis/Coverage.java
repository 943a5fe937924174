package org.probity.analysis;

import java.util.List;

/**
 * How far the scenarios of a pack make its rules argue, and its conditions stop them.
 *
 * @param rules how many rules there are
 * @param silent the rules that no scenario makes argue, in order
 * @param conditions how many conditions there are: patterns and constraints that can be left out of
 *     their rule
 * @param idle the conditions that in no scenario alone keep their rule from arguing, in order
 */
public record Coverage(int rules, List<Gap> silent, int conditions, List<Gap> idle) {
  public Coverage {
    silent = List.copyOf(silent);
    idle = List.copyOf(idle);
  }
}
