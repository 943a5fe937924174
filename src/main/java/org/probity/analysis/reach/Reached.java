package org.probity.analysis.reach;

import java.util.List;
import org.probity.policy.Rung;

/**
 * How a case could come to one rung.
 *
 * @param ways the cheapest first
 * @param reasons where there are none: why, in whole sentences
 * @param limits what was cut short, in words; empty where nothing was
 */
record Reached(Rung rung, List<Way> ways, List<String> reasons, List<String> limits) {
  Reached {
    ways = ways.stream().sorted(Way.ORDER).toList();
    reasons = List.copyOf(reasons);
    limits = List.copyOf(limits);
  }
}
