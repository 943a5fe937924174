package org.probity.pipeline;

import java.util.List;
import org.probity.engine.CompiledPack;
import org.probity.engine.PackCompiler;
import org.probity.policy.PackFiles;
import org.probity.policy.RuleCheck;
import org.probity.policy.RuleProblem;

/**
 * Checks the rule texts of a pack and compiles them. Nothing is compiled unless every text passes
 * the gate.
 */
public final class PackBuilder {
  /**
   * Compiles a pack.
   *
   * @throws BadPolicy with every problem, by file and line, if a rule is refused or does not
   *     compile
   */
  public CompiledPack build(PackFiles files) {
    RuleCheck check = new PackGate().check(files);
    if (!check.problems().isEmpty()) {
      throw new BadPolicy(
          "the rules in " + files.place() + " are refused; nothing was run:",
          check.problems().stream().map(RuleProblem::toString).toList());
    }
    List<PackCompiler.Text> texts =
        check.drls().stream().map(drl -> new PackCompiler.Text(drl.file(), drl.text())).toList();
    PackCompiler.Result result = new PackCompiler().compile(files.id(), texts);
    if (result instanceof PackCompiler.Result.Refused refused) {
      throw new BadPolicy(
          "the rules in " + files.place() + " do not compile:",
          new CompilerMessages(files.place(), check.rules(), texts).lines(refused.complaints()));
    }
    return ((PackCompiler.Result.Compiled) result).pack();
  }
}
