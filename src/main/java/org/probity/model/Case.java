package org.probity.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case: a subject, its record, the sources, and the claims. Every list is in canonical order,
 * so two files that differ only in the order of their entries are equal.
 *
 * @param uses names of the source libraries that the file draws on, sorted; none after reading, for
 *     the case then stands alone
 * @param sources by id; after reading, those that are taken from the libraries are among them
 * @param wordings the very words of statements, the subject's and those of others to the same body,
 *     by id; after reading, those that are taken from the libraries are among them
 */
public record Case(
    @NotNull @Pattern(regexp = FORMAT, message = "the format \"" + FORMAT + "\"") String format,
    @NotNull
        @Pattern(
            regexp = "[a-z0-9]+(-[a-z0-9]+)*",
            message = "lower-case letters, digits and hyphens")
        String id,
    @NotBlank String title,
    @NotNull @Valid Subject subject,
    List<@Valid @NotNull HistoryEntry> history,
    List<@NotBlank String> uses,
    Map<String, @Valid @NotNull Source> sources,
    Map<String, @Valid @NotNull Wording> wordings,
    List<@Valid @NotNull Activity> activities,
    List<@Valid @NotNull Listing> listings,
    List<@Valid @NotNull Conduct> conduct,
    List<@Valid @NotNull Finding> findings,
    List<@Valid @NotNull Measure> measures,
    List<@Valid @NotNull Response> responses,
    List<@Valid @NotNull Statement> statements,
    List<@Valid @NotNull Attribute> attributes,
    List<@Valid @NotNull Search> searches) {

  /** The value of {@code format} in a case file. */
  public static final String FORMAT = "probity-case/1";

  public Case {
    history =
        Canonical.sorted(
            history,
            Comparator.comparing(HistoryEntry::on)
                .thenComparing(HistoryEntry::policy)
                .thenComparing(HistoryEntry::event)
                .thenComparing(HistoryEntry::toString));
    uses = Canonical.sorted(uses, Comparator.naturalOrder());
    sources = sortedCopy(sources);
    wordings = sortedCopy(wordings);
    activities = Canonical.byId(activities, Activity::id);
    listings = Canonical.byId(listings, Listing::id);
    conduct = Canonical.byId(conduct, Conduct::id);
    findings = Canonical.byId(findings, Finding::id);
    measures = Canonical.byId(measures, Measure::id);
    responses = Canonical.byId(responses, Response::id);
    statements = Canonical.byId(statements, Statement::id);
    attributes = Canonical.byId(attributes, Attribute::id);
    searches = Canonical.byId(searches, Search::id);
  }

  private static <V> SortedMap<String, V> sortedCopy(@Nullable Map<String, V> byId) {
    return Collections.unmodifiableSortedMap(byId == null ? new TreeMap<>() : new TreeMap<>(byId));
  }

  /** Every claim: section by section in the order of the record's components, by id within each. */
  public List<Claim> claims() {
    return Stream.<List<? extends Claim>>of(
            activities,
            listings,
            conduct,
            findings,
            measures,
            responses,
            statements,
            attributes,
            searches)
        .<Claim>flatMap(List::stream)
        .toList();
  }

  /** The claim with this id. */
  public Optional<Claim> claim(String claimId) {
    return claims().stream().filter(claim -> claim.id().equals(claimId)).findFirst();
  }
}
