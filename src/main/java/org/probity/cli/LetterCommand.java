package org.probity.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.citation.CitationStyle;
import org.probity.citation.Citations;
import org.probity.document.DidYouMean;
import org.probity.docx.WordLetter;
import org.probity.letter.Letter;
import org.probity.letter.LetterBuilder;
import org.probity.letter.LetterPrinter;
import org.probity.letter.NoOccasion;
import org.probity.model.Case;
import org.probity.model.Certainty;
import org.probity.pdf.MalformedPage;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Question;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.Body;
import org.probity.policy.LetterKind;
import org.probity.policy.Policy;
import org.probity.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A letter to a body. */
@Command(
    name = "letter",
    description =
        "Draft a letter to a body from the report on a case and nothing else, with a footnote for"
            + " every statement. It refuses where the report offers no ground.",
    mixinStandardHelpOptions = true)
final class LetterCommand implements Callable<Integer> {
  /** The forms of a letter. */
  enum Format {
    MD,
    HTML,
    DOCX,
    PDF;

    /** Whether it is no text, and only a file can hold it. */
    boolean needsFile() {
      return this == DOCX || this == PDF;
    }
  }

  @Mixin private OneCase named = new OneCase();

  @Option(
      names = "--to",
      paramLabel = "BODY",
      required = true,
      description = "The body, as a policy names it, such as ungc-office or council-on-ethics.")
  private String to = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "objection, complaint, query or divestment. Default: the first that the body is sent.")
  private @Nullable String kind;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "oscola, chicago-notes, apa or bluebook. Default: ${DEFAULT-VALUE}.")
  private String style = "oscola";

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "The language of the letter. Only en comes with the program.")
  private String language = LetterBuilder.ENGLISH;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "A FreeMarker template to use instead; it sees the letter as \"result\".")
  private @Nullable Path template;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.MD;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private OutFile out = new OutFile();

  @Mixin private Sender sender = new Sender();
  @Mixin private LetterDate date = new LetterDate();
  @Mixin private DateOptions dates = new DateOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  private record Sent(Policy policy, Body body) {}

  @Override
  public Integer call() {
    if (!language.equals(LetterBuilder.ENGLISH) && template == null) {
      throw new CommandFailure(
          ExitCode.USAGE, "--lang: no template for \"" + language + "\"; give one with --template");
    }
    if (format.needsFile() && !out.isNamed()) {
      throw new CommandFailure(
          ExitCode.USAGE, "--format: " + format + " is no text; name a file with --out");
    }
    OneCase.Found found = named.find();
    out.notOver(
        Stream.of(found.path(), sender.file(), Stream.ofNullable(template))
            .flatMap(files -> files));
    Case subject = found.subject();
    PolicyStore store = rules.store();
    Sent sent = sent(store);
    ReadyPolicy policy = store.ready(RuleOptions.policyFiles(store, sent.policy().id()));
    Evaluator evaluator = rules.evaluator(store);
    Report report =
        evaluator.report(
            new Question(subject, policy, Optional.empty(), dates.asOf(), dates.knownBy()));
    LetterBuilder builder =
        new LetterBuilder(
            report,
            sent.policy(),
            sent.body(),
            kindOf(sent.body()),
            subject.sources(),
            new Citations(style()));
    try {
      Letter letter = date.on(builder.build(sender.lines()), report);
      out.print(printed(letter, report));
      noteAddress(sent.body());
    } catch (MalformedPage malformed) {
      throw new CommandFailure(ExitCode.USAGE, String.valueOf(malformed.getMessage()));
    } catch (NoOccasion none) {
      throw new CommandFailure(ExitCode.NO_OCCASION, "no letter: " + none.getMessage());
    }
    return ExitCode.DONE;
  }

  /** An address that the body does not give itself may be an old one. */
  private void noteAddress(Body body) {
    Body.Address address = body.address();
    if (address != null && address.certainty() != Certainty.PRIMARY) {
      Objects.requireNonNull(spec)
          .commandLine()
          .getErr()
          .println(
              "the address is given by "
                  + address.source().publisher()
                  + ", not by the body itself: check it before you send the letter");
    }
  }

  private Sent sent(PolicyStore store) {
    List<String> ids = new ArrayList<>();
    for (String id : store.ids()) {
      Policy policy = store.read(RuleOptions.policyFiles(store, id));
      for (Body body : policy.bodies()) {
        if (body.id().equals(to)) {
          return new Sent(policy, body);
        }
        ids.add(body.id());
      }
    }
    String help = DidYouMean.help(to, ids);
    throw new CommandFailure(
        ExitCode.USAGE,
        "--to: no body \""
            + to
            + "\"; there are "
            + String.join(", ", ids)
            + (help == null ? "" : "; " + help));
  }

  private LetterKind kindOf(Body body) {
    if (kind == null) {
      return body.letters().get(0);
    }
    for (LetterKind each : LetterKind.values()) {
      if (each.word().equals(kind)) {
        return each;
      }
    }
    throw new CommandFailure(
        ExitCode.USAGE,
        "--kind: expected objection, complaint, query or divestment, found \"" + kind + "\"");
  }

  private CitationStyle style() {
    return CitationStyle.of(style)
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitCode.USAGE,
                    "--style: expected one of "
                        + String.join(", ", CitationStyle.words())
                        + ", found \""
                        + style
                        + "\""));
  }

  private byte[] printed(Letter letter, Report report) {
    Optional<String> given = Optional.ofNullable(template).map(TextFile::read);
    LetterPrinter printer = new LetterPrinter();
    return switch (format) {
      case MD -> printer.markdown(letter, given).getBytes(StandardCharsets.UTF_8);
      case HTML -> printer.html(letter, given).getBytes(StandardCharsets.UTF_8);
      case DOCX ->
          new WordLetter().bytes(printer.html(letter, given), LocalDate.parse(letter.date()));
      case PDF -> PdfLetter.print(letter, printer.html(letter, given), report);
    };
  }
}
