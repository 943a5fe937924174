package org.probity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scaffolds for authors. */
@Command(
    name = "new",
    description = "Start a case or a criterion from a commented pattern.",
    mixinStandardHelpOptions = true,
    subcommands = {NewCommand.NewCase.class, NewCommand.NewCriterion.class})
final class NewCommand implements Callable<Integer> {
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** A case file with every section explained. */
  @Command(
      name = "case",
      description = "Write cases/ID/case.yaml.",
      mixinStandardHelpOptions = true)
  static final class NewCase implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "Lower-case letters, digits and hyphens.")
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME", description = "The organisation's legal name.")
    private String name = "The organisation's legal name";

    @Option(names = "--to", paramLabel = "DIR", description = "The folder of cases. Default: cases")
    private Path folder = Path.of("cases");

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      checkSlug(id);
      Map<String, String> words =
          Map.of("@id@", id, "@name@", name.replace("\\", "\\\\").replace("\"", "\\\""));
      Path file = write(folder.resolve(id).resolve("case.yaml"), "case.yaml", words);
      Objects.requireNonNull(spec)
          .commandLine()
          .getOut()
          .println("written: " + file + "; next: probity validate " + file);
      return ExitCode.DONE;
    }
  }

  /** The three files of a criterion; its scenario fails until the rule is written. */
  @Command(
      name = "criterion",
      description =
          "Write rule, README and scenarios of a criterion; the scenarios fail until they are written.",
      mixinStandardHelpOptions = true)
  static final class NewCriterion implements Callable<Integer> {
    @Parameters(paramLabel = "POLICY", description = "The policy.")
    private String policy = "";

    @Parameters(
        paramLabel = "SLUG",
        description = "The criterion: lower-case letters, digits and hyphens.")
    private String slug = "";

    @Option(
        names = "--rules",
        paramLabel = "DIR",
        description = "The folder of policies. Default: rules")
    private Path folder = Path.of("rules");

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      checkSlug(slug);
      if (!Files.isRegularFile(folder.resolve(policy).resolve("policy.yaml"))) {
        throw new CommandFailure(
            ExitCode.NOT_FOUND, folder.resolve(policy) + ": expected a policy, found none");
      }
      Path place = folder.resolve(policy).resolve("criteria").resolve(slug);
      Map<String, String> words = new LinkedHashMap<>();
      words.put("@slug@", slug);
      words.put("@policy@", policy);
      words.put("@package@", policy.replace("-", ""));
      var out = Objects.requireNonNull(spec).commandLine().getOut();
      out.println("written: " + write(place.resolve(slug + ".drl"), "criterion.drl", words));
      out.println("written: " + write(place.resolve("README.md"), "criterion-readme.md", words));
      out.println("written: " + write(place.resolve("scenarios.yaml"), "scenarios.yaml", words));
      out.println(
          "next: write into an edition in "
              + folder.resolve(policy)
              + "/editions:\n\n"
              + filled("edition-entries.yaml", words)
              + "\nthen: probity test "
              + policy
              + " --only "
              + slug);
      return ExitCode.DONE;
    }
  }

  private static void checkSlug(String slug) {
    if (!slug.matches(SLUG)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "expected lower-case letters, digits and hyphens, found \"" + slug + "\"");
    }
  }

  private static Path write(Path file, String pattern, Map<String, String> words) {
    if (Files.exists(file)) {
      throw new CommandFailure(
          ExitCode.CANNOT_WRITE, file + ": there already; nothing was changed");
    }
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, filled(pattern, words), StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String filled(String pattern, Map<String, String> words) {
    String text = pattern(pattern);
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    return text;
  }

  private static String pattern(String name) {
    try (InputStream stream = NewCommand.class.getResourceAsStream("patterns/" + name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
