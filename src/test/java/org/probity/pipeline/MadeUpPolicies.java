package org.probity.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.probity.policy.Packs;

/** Writes small made-up policies into a folder and makes them ready. */
final class MadeUpPolicies {
  private final Path folder;

  MadeUpPolicies(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds a policy of one edition.
   *
   * @param extra lines of the manifest, such as {@code takes: [other]}
   * @param criteria the criteria as the edition writes them, indented by two
   * @param elements slugs; every standard is alleged on both sides
   * @param rules conditions by element, each for the side that follows it
   */
  MadeUpPolicies with(String id, String extra, String criteria, String elements, String... rules)
      throws IOException {
    Path pack = folder.resolve(id);
    Files.createDirectories(pack.resolve("editions"));
    Files.createDirectories(pack.resolve("criteria/first"));
    Files.writeString(
        pack.resolve("policy.yaml"),
        """
        format: probity-policy/1
        id: %s
        title: Example code %s
        issuer: Example office
        summary: A made-up code.
        words: {clear: clear, discretion: discretion, excluded: excluded, undetermined: undetermined, out-of-scope: out of scope}
        %s
        """
            .formatted(id, id, extra));
    StringBuilder asked = new StringBuilder();
    for (String element : elements.split(" ")) {
      asked.append(
          "  %s: {asks: \"%s?\", standard: {pro: alleged, con: alleged}}\n"
              .formatted(element, element));
    }
    Files.writeString(
        pack.resolve("editions/2020-01-01.yaml"),
        """
        format: probity-edition/1
        edition: 2020-01-01
        in-force: {from: 2020-01-01}
        applies-to: [company]
        provisions:
          clause: {label: Clause, says: A clause., certainty: primary, source: {title: Example text}}
        criteria:
        %s
        elements:
        %s
        """
            .formatted(criteria.stripTrailing(), asked));
    StringBuilder drl =
        new StringBuilder(
            "package "
                + PackGate.packageOf(id)
                + ";\nimport org.probity.argument.Argument;\n"
                + "import org.probity.fact.*;\nimport org.probity.model.*;\n");
    for (int index = 0; index < rules.length; index += 2) {
      String[] argues = rules[index].split(" ");
      drl.append(
          """
          rule "rule %d"
            @element( "%s" )
            @provision( "clause" )
          when
            $fact : %s
          then
            insert( Argument.%s( "%s", $fact ) );
          end
          """
              .formatted(index, argues[1], rules[index + 1], argues[0], argues[1]));
    }
    Files.writeString(pack.resolve("criteria/first/first.drl"), drl);
    return this;
  }

  /** The policy, ready to judge. */
  ReadyPolicy ready(String id) {
    PolicyStore store =
        new PolicyStore(Packs.in(folder), new CompiledPacks(Optional.empty(), notice -> {}));
    return store.ready(store.files(id).orElseThrow());
  }
}
