package org.probity.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.probity.model.Activity;
import org.probity.model.Attribute;
import org.probity.model.AttributeName;
import org.probity.model.AttributeValue;
import org.probity.model.Case;
import org.probity.model.Citation;
import org.probity.model.Conduct;
import org.probity.model.CslDetails;
import org.probity.model.CslName;
import org.probity.model.CslType;
import org.probity.model.Finality;
import org.probity.model.Finding;
import org.probity.model.FindingOutcome;
import org.probity.model.HistoryEntry;
import org.probity.model.HistoryEvent;
import org.probity.model.Involvement;
import org.probity.model.Name;
import org.probity.model.NameKind;
import org.probity.model.PartialDate;
import org.probity.model.Period;
import org.probity.model.PeriodEnd;
import org.probity.model.Product;
import org.probity.model.Right;
import org.probity.model.Role;
import org.probity.model.Scale;
import org.probity.model.Search;
import org.probity.model.Severity;
import org.probity.model.Source;
import org.probity.model.SourceKind;
import org.probity.model.Stance;
import org.probity.model.StatementKind;
import org.probity.model.Subject;
import org.probity.model.SubjectKind;
import org.probity.model.Voice;
import org.probity.model.Wording;

/** Cases of every shape that a file may have. */
final class CaseArbitraries {
  private static final List<String> SOURCES = List.of("a", "b", "c d", "é.1");

  private CaseArbitraries() {}

  static Arbitrary<Case> cases() {
    Arbitrary<List<Activity>> activities = activities().list().ofMaxSize(3);
    Arbitrary<List<Conduct>> conduct = conduct().list().ofMaxSize(3);
    Arbitrary<List<Attribute>> attributes = attributes().list().ofMaxSize(3);
    Arbitrary<List<HistoryEntry>> history = history().list().ofMaxSize(3);
    return Combinators.combine(
            text(),
            subject(),
            history,
            sources(),
            activities,
            conduct,
            attributes,
            Arbitraries.integers().between(0, 2))
        .as(CaseArbitraries::build);
  }

  private static Case build(
      String title,
      Subject subject,
      List<HistoryEntry> history,
      Map<String, Source> sources,
      List<Activity> activities,
      List<Conduct> conduct,
      List<Attribute> attributes,
      int findings) {
    List<Activity> named =
        IntStream.range(0, activities.size())
            .mapToObj(i -> withId(activities.get(i), "activity " + i))
            .toList();
    List<Conduct> acts =
        IntStream.range(0, conduct.size())
            .mapToObj(i -> withId(conduct.get(i), "act-" + i))
            .toList();
    List<Attribute> facts =
        IntStream.range(0, attributes.size())
            .mapToObj(i -> withId(attributes.get(i), "fact" + i))
            .toList();
    PartialDate day = PartialDate.parse("2020-02-29");
    List<Finding> found =
        acts.stream()
            .limit(findings)
            .map(
                act ->
                    new Finding(
                        "on " + act.id(),
                        act.id(),
                        title,
                        null,
                        null,
                        FindingOutcome.ESTABLISHED,
                        null,
                        Finality.FINAL,
                        null,
                        true,
                        day,
                        null,
                        act.sources()))
            .toList();
    List<Search> searches =
        List.of(new Search("search", "x", title, day, findings > 0, null, List.of()));
    return new Case(
        Case.FORMAT,
        "example",
        title,
        subject,
        history,
        List.of(),
        sources,
        wordings(title, acts),
        named,
        List.of(),
        acts,
        found,
        List.of(),
        List.of(),
        List.of(),
        facts,
        searches);
  }

  private static Map<String, Wording> wordings(String text, List<Conduct> acts) {
    return acts.stream()
        .filter(act -> !act.sources().isEmpty())
        .collect(
            Collectors.toMap(
                Conduct::id,
                act ->
                    new Wording(
                        "Example " + act.id(),
                        "a-body",
                        StatementKind.COMMITMENT,
                        PartialDate.parse("2020-02"),
                        act.sources().size() > 1 ? true : null,
                        text,
                        act.sources())));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("aZ0 \"'\\:#,[]{}&*!|>%@`-?.\n\té海\u2028/~=<")
        .withChars('\u00a0', '\ufffd')
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(text -> !text.isBlank())
        .edgeCases(
            cases ->
                cases.add("null", "true", "NO", "1e3", "2016", "😀", "- a", "a: b", "~", "---"));
  }

  private static Arbitrary<@Nullable String> maybeText() {
    return text().injectNull(0.4);
  }

  private static Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(-5000, 30000).map(LocalDate::ofEpochDay);
    return Combinators.combine(days, Arbitraries.of(4, 7, 10))
        .as((day, length) -> PartialDate.parse(day.toString().substring(0, length)));
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.of(
            "0", "0.5", "30", "58000", "123456789012345678901234567890.125", "0.000000000001")
        .map(BigDecimal::new);
  }

  private static Arbitrary<Subject> subject() {
    Arbitrary<Name> names =
        Combinators.combine(text(), Arbitraries.of(NameKind.class).injectNull(0.3)).as(Name::new);
    return Combinators.combine(
            names.list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(SubjectKind.class),
            Arbitraries.of("NO", "CN").injectNull(0.3))
        .as((named, kind, country) -> new Subject(named, kind, country, List.of()));
  }

  private static Arbitrary<HistoryEntry> history() {
    return Combinators.combine(
            text(), Arbitraries.of(HistoryEvent.class), dates(), maybeText(), citations())
        .as(HistoryEntry::new);
  }

  private static Arbitrary<Map<String, Source>> sources() {
    return source().list().ofSize(SOURCES.size()).map(CaseArbitraries::byId);
  }

  private static Map<String, Source> byId(List<Source> sources) {
    Map<String, Source> byId = new HashMap<>();
    IntStream.range(0, SOURCES.size()).forEach(i -> byId.put(SOURCES.get(i), sources.get(i)));
    return byId;
  }

  private static Arbitrary<Source> source() {
    return Combinators.combine(
            Arbitraries.of(SourceKind.class),
            text(),
            maybeText(),
            dates(),
            Arbitraries.of(Voice.class).injectNull(0.5),
            details().injectNull(0.5))
        .as(
            (kind, title, publisher, published, voice, details) ->
                new Source(
                    kind, title, publisher, null, published, null, null, null, voice, null, null,
                    null, null, publisher, null, details));
  }

  private static Arbitrary<CslDetails> details() {
    Arbitrary<CslName> names =
        Combinators.combine(text(), maybeText())
            .as(
                (name, given) ->
                    given == null
                        ? new CslName(null, null, null, null, name)
                        : new CslName(name, given, null, null, null));
    return Combinators.combine(
            Arbitraries.of(CslType.class).injectNull(0.3),
            names.list().ofMaxSize(1),
            names.list().ofMaxSize(1))
        .as(CslDetails::of);
  }

  private static Arbitrary<List<Citation>> citations() {
    Arbitrary<Citation> citation =
        Combinators.combine(
                Arbitraries.of(SOURCES),
                maybeText(),
                maybeText(),
                Arbitraries.of(Stance.class).injectNull(0.3),
                Arbitraries.of(Voice.class).injectNull(0.5))
            .as(Citation::new);
    return citation.list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<@Nullable Period> periods() {
    Arbitrary<PeriodEnd> ends =
        Arbitraries.oneOf(
            Arbitraries.just(PeriodEnd.ONGOING), Arbitraries.just(PeriodEnd.parse("2099")));
    return Combinators.combine(dates().injectNull(0.2), ends.injectNull(0.2))
        .as(Period::new)
        .injectNull(0.3);
  }

  private static Arbitrary<Activity> activities() {
    return Combinators.combine(
            Arbitraries.of(Product.class),
            Arbitraries.of(Role.class).injectNull(0.3),
            amounts().injectNull(0.3),
            maybeText(),
            periods(),
            citations())
        .as(
            (product, role, revenue, name, period, cited) ->
                new Activity(
                    "",
                    product,
                    role,
                    null,
                    name,
                    null,
                    revenue,
                    name,
                    null,
                    null,
                    revenue,
                    revenue,
                    null,
                    revenue == null ? null : "NO",
                    null,
                    revenue == null ? null : true,
                    null,
                    period,
                    cited));
  }

  private static Activity withId(Activity from, String id) {
    return new Activity(
        id,
        from.product(),
        from.role(),
        from.party(),
        from.name(),
        from.none(),
        from.revenue(),
        from.currency(),
        from.revenueShare(),
        from.operationsShare(),
        from.tonnesPerYear(),
        from.megawatts(),
        from.gramsCo2ePerKwh(),
        from.customerCountry(),
        from.involvement(),
        from.forRevenue(),
        from.summary(),
        from.period(),
        from.sources());
  }

  private static Arbitrary<Conduct> conduct() {
    Arbitrary<Severity> severity =
        Combinators.combine(
                Arbitraries.of(Scale.class).injectNull(0.3),
                Arbitraries.of(true, false).injectNull(0.3))
            .as((scale, irremediable) -> new Severity(scale, null, irremediable));
    return Combinators.combine(
            text(),
            Arbitraries.of(Right.class).list().ofMaxSize(4),
            Arbitraries.of(Involvement.class).injectNull(0.3),
            severity.injectNull(0.3),
            periods(),
            citations())
        .as(
            (summary, rights, involvement, grave, period, cited) ->
                new Conduct(
                    "", summary, null, rights, involvement, null, null, grave, period, cited));
  }

  private static Conduct withId(Conduct from, String id) {
    return new Conduct(
        id,
        from.summary(),
        from.none(),
        from.rights(),
        from.involvement(),
        from.knowledge(),
        from.pattern(),
        from.severity(),
        from.period(),
        from.sources());
  }

  private static Arbitrary<Attribute> attributes() {
    Arbitrary<AttributeValue> values =
        Arbitraries.oneOf(
            amounts().map(AttributeValue::of),
            Arbitraries.of(true, false).map(truth -> AttributeValue.of(truth.booleanValue())));
    return Combinators.combine(
            Arbitraries.of(AttributeName.class), values, maybeText(), dates(), citations())
        .as((name, value, unit, on, cited) -> new Attribute("", name, value, unit, on, cited));
  }

  private static Attribute withId(Attribute from, String id) {
    return new Attribute(id, from.name(), from.value(), from.unit(), from.on(), from.sources());
  }
}
