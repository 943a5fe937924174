package org.probity.analysis.lint;

import java.util.List;

/** One kind of check of a rule pack. */
interface LintCheck {
  /** What the check found, in order of editions, files and lines. */
  List<LintFinding> findings();
}
