package org.probity.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.exchange.KindChoice;
import org.probity.model.SourceKind;
import org.probity.model.Vocabulary;

/** The kinds that an author states on the command line: {@code KIND} or {@code ID=KIND}. */
final class KindOption {
  private KindOption() {}

  static KindChoice choice(List<String> written, List<String> anyway) {
    Map<String, SourceKind> byId = new HashMap<>();
    SourceKind others = null;
    for (String one : written) {
      int at = one.lastIndexOf('=');
      SourceKind kind = kind(one.substring(at + 1));
      if (at < 0) {
        others = kind;
      } else {
        byId.put(one.substring(0, at), kind);
      }
    }
    return new KindChoice(byId, others, Set.copyOf(anyway));
  }

  private static SourceKind kind(String word) {
    List<String> words = Arrays.stream(SourceKind.values()).map(Vocabulary::word).toList();
    int index = words.indexOf(word);
    if (index < 0) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--kind: expected one of " + String.join(", ", words) + ", found \"" + word + "\"");
    }
    return SourceKind.values()[index];
  }
}
