package org.probity.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.document.Bound;
import org.probity.document.DocumentReader;
import org.probity.document.Problem;
import org.probity.engine.RulePack;
import org.probity.fact.EditionFact;
import org.probity.policy.Edition;
import org.probity.policy.PackFiles;
import org.probity.policy.Packs;
import org.probity.policy.Policy;
import org.probity.policy.PolicyReader;
import org.probity.policy.PolicyReading;
import org.probity.policy.ProofFile;
import org.probity.policy.TableRow;

/** Finds policies by name and makes them ready. */
public final class PolicyStore {
  /** Name of the pack with the rules on proof. */
  public static final String PROOF = "proof";

  private final Packs packs;
  private final CompiledPacks compiled;

  /** Policies from {@code packs}, compiled or taken ready-made by {@code compiled}. */
  public PolicyStore(Packs packs, CompiledPacks compiled) {
    this.packs = packs;
    this.compiled = compiled;
  }

  /** The names of all policies, sorted. */
  public List<String> ids() {
    return packs.ids().stream().filter(id -> !id.equals(PROOF)).toList();
  }

  /** What messages call the place of the packs. */
  public String place() {
    return packs.place();
  }

  /** The files of a pack. */
  public Optional<PackFiles> files(String id) {
    return packs.files(id);
  }

  /**
   * Reads a policy without compiling its rules.
   *
   * @throws BadPolicy with every problem, if it cannot be used
   */
  public Policy read(PackFiles files) {
    PolicyReading reading = new PolicyReader().read(files);
    List<String> problems =
        new ArrayList<>(
            reading.problems().stream().filter(Problem::isError).map(Problem::toString).toList());
    reading.value().ifPresent(policy -> problems.addAll(badFacts(files, policy)));
    if (!problems.isEmpty()) {
      throw new BadPolicy("the policy " + files.id() + " cannot be used:", problems);
    }
    return reading.value().orElseThrow();
  }

  private static List<String> badFacts(PackFiles files, Policy policy) {
    List<String> problems = new ArrayList<>();
    for (Edition edition : policy.editions()) {
      for (TableRow row : edition.facts()) {
        try {
          EditionFact.of(row);
        } catch (IllegalArgumentException bad) {
          problems.add(
              files.place() + "/editions/" + edition.id() + ".yaml facts: " + bad.getMessage());
        }
      }
    }
    return problems.stream().distinct().toList();
  }

  /**
   * The compiled rules of a policy.
   *
   * @throws BadPolicy with every problem, if they cannot be used
   */
  public RulePack rules(PackFiles files) {
    return compiled.rules(files);
  }

  /**
   * Reads a policy and makes its rules ready to run.
   *
   * @throws BadPolicy with every problem, if it cannot be used
   */
  public ReadyPolicy ready(PackFiles files) {
    return ready(read(files), rules(files));
  }

  /**
   * Joins a policy that was read to its compiled rules, and to the policies whose determinations it
   * takes.
   *
   * @throws BadPolicy with every problem, if one of these cannot be used, is not there, or takes in
   *     turn, directly or not, the policy that takes it
   */
  public ReadyPolicy ready(Policy policy, RulePack rules) {
    return ready(policy, rules, List.of());
  }

  private ReadyPolicy ready(Policy policy, RulePack rules, List<String> takers) {
    List<String> chain = Stream.concat(takers.stream(), Stream.of(policy.id())).toList();
    List<ReadyPolicy> takes = new ArrayList<>();
    for (String id : policy.takes()) {
      if (chain.contains(id)) {
        throw new BadPolicy(
            "the policy " + policy.id() + " cannot be used:",
            List.of("it takes the determinations of " + id + ", which takes its own"));
      }
      PackFiles taken =
          packs
              .files(id)
              .orElseThrow(
                  () ->
                      new BadPolicy(
                          "the policy " + policy.id() + " cannot be used:",
                          List.of(
                              "it takes the determinations of " + id + ", which is not there")));
      takes.add(ready(read(taken), rules(taken), chain));
    }
    return ReadyPolicy.of(policy, rules, takes);
  }

  /**
   * Makes the rules on proof ready.
   *
   * @throws BadPolicy with every problem, if they cannot be used
   */
  public ReadyProof proof(PackFiles files) {
    Bound<ProofFile> manifest =
        new DocumentReader().read(files.file(PackFiles.MANIFEST).orElseThrow(), ProofFile.class);
    List<String> problems =
        manifest.problems().stream().filter(Problem::isError).map(Problem::toString).toList();
    if (!problems.isEmpty()) {
      throw new BadPolicy("the rules on proof cannot be used:", problems);
    }
    RulePack rules = compiled.rules(files);
    return new ReadyProof(files.sha256(), rules);
  }
}
