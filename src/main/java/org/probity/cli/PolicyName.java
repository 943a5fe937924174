package org.probity.cli;

import java.util.List;
import java.util.Optional;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.Edition;
import org.probity.policy.Policy;

/** The words {@code P} or {@code P@EDITION} on a command line. */
record PolicyName(String id, Optional<String> edition) {

  static PolicyName parse(String word) {
    int at = word.indexOf('@');
    return at < 0
        ? new PolicyName(word, Optional.empty())
        : new PolicyName(word.substring(0, at), Optional.of(word.substring(at + 1)));
  }

  /** The policy, made ready, of which the edition must be one. */
  ReadyPolicy ready(PolicyStore store) {
    ReadyPolicy policy = store.ready(RuleOptions.policyFiles(store, id));
    in(policy.policy());
    return policy;
  }

  /**
   * The edition of the policy, if one is named.
   *
   * @throws CommandFailure if the policy has none of the name
   */
  Optional<Edition> in(Policy policy) {
    return edition.map(named -> policy.edition(named).orElseThrow(() -> unknown(policy, named)));
  }

  private static CommandFailure unknown(Policy policy, String named) {
    List<String> names = policy.editions().stream().map(Edition::id).toList();
    return new CommandFailure(
        ExitCode.USAGE,
        policy.id() + " has no edition \"" + named + "\"; there are " + String.join(", ", names));
  }
}
