package org.probity.letter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.citation.CslFields;
import org.probity.model.Certainty;
import org.probity.model.Source;
import org.probity.policy.Body;
import org.probity.policy.Provision;
import org.probity.policy.TextSource;
import org.probity.report.Report.CitationView;
import org.probity.report.Report.ProvisionView;

/** What footnotes cite: the sources of the case, and the texts that the policy was read in. */
final class Documents {
  private final Map<String, Source> sources;
  private final Map<String, Provision> provisions;

  /**
   * The documents.
   *
   * @param sources of the case, by id
   * @param provisions of the edition that is applied, by id
   */
  Documents(Map<String, Source> sources, Map<String, Provision> provisions) {
    this.sources = Map.copyOf(sources);
    this.provisions = Map.copyOf(provisions);
  }

  Cited of(CitationView cited) {
    String id = cited.source();
    Source source = Objects.requireNonNull(sources.get(id), () -> "no source " + id);
    return new Cited(
        "source " + id,
        id,
        CslFields.of(id, source),
        source.archived(),
        cited.at(),
        cited.says(),
        seen(source));
  }

  /** How a source was seen, unless it was read itself. */
  private static @Nullable String seen(Source source) {
    if (source.certainty() == null || source.certainty() == Certainty.PRIMARY) {
      return null;
    }
    String how =
        source.certainty() == Certainty.SECONDARY ? "Seen through another text." : "Not confirmed.";
    boolean told = source.note() != null && source.note().startsWith("Seen ");
    return told ? source.note() : joined(how, source.note());
  }

  Cited of(ProvisionView view) {
    Provision provision =
        Objects.requireNonNull(provisions.get(view.id()), () -> "no provision " + view.id());
    String seen =
        provision.certainty() == Certainty.PRIMARY
            ? null
            : "The clause was read in this text; the code's own text was not seen.";
    return text(provision.source(), seen);
  }

  Cited of(Body.Practice practice) {
    String seen =
        practice.certainty() == Certainty.PRIMARY ? null : "The body's own text was not seen.";
    return text(practice.source(), joined(seen, practice.note()));
  }

  /** A text of the policy; where it is a source of the case too, as that source is cited. */
  private Cited text(TextSource text, @Nullable String remark) {
    List<String> same =
        sources.entrySet().stream()
            .filter(each -> text.url() != null && text.url().equals(each.getValue().url()))
            .map(Map.Entry::getKey)
            .toList();
    if (same.size() == 1) {
      String id = same.get(0);
      Source source = Objects.requireNonNull(sources.get(id));
      return new Cited(
          "source " + id, null, CslFields.of(id, source), source.archived(), null, null, remark);
    }
    String id = "text " + Objects.requireNonNullElse(text.url(), text.title());
    CslFields fields =
        CslFields.text(id, text.title(), text.publisher(), text.url(), text.published());
    return new Cited(id, null, fields, null, null, null, remark);
  }

  private static @Nullable String joined(@Nullable String one, @Nullable String other) {
    String both = Stream.of(one, other).filter(Objects::nonNull).collect(Collectors.joining(" "));
    return both.isEmpty() ? null : both;
  }
}
