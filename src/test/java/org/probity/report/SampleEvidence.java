package org.probity.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probity.report.LikeStatement.PassageView;
import org.probity.report.LikeStatement.PracticeView;
import org.probity.report.LikeStatement.WordingView;
import org.probity.report.Report.CitationView;
import org.probity.report.Report.ClaimView;
import org.probity.report.Report.HistoryView;
import org.probity.report.Report.SaidView;
import org.probity.report.Report.SourceView;

/** The evidence of the sample report. Every name and event in it is made up. */
final class SampleEvidence {
  private static final String HASH =
      "5d41402abc4b2a76b9719d911017c592ae2f2b0c8c7a8f6e2d1c0b9a88776655";
  private static final List<String> SOURCE_IDS =
      List.of(
          "commission-2019",
          "council-2018",
          "daily-example-2017",
          "example-ngo-2018",
          "inspection-2019",
          "list-search-2019",
          "optics-letter-2019",
          "optics-questionnaire-2019",
          "optics-statement-2018",
          "procurement-notice-2018",
          "registry-extract",
          "report-2021",
          "weekly-example-2016");

  private SampleEvidence() {}

  static CitationView supports(
      String source, String claim, @Nullable String at, @Nullable String says) {
    return new CitationView(source, number(source), claim, at, says, "supports", voice(source));
  }

  static CitationView contradicts(
      String source, String claim, @Nullable String at, @Nullable String says) {
    return new CitationView(source, number(source), claim, at, says, "contradicts", voice(source));
  }

  private static int number(String source) {
    return SOURCE_IDS.indexOf(source) + 1;
  }

  private static String voice(String source) {
    return source.startsWith("optics-") ? "subject" : "other";
  }

  static final String CAMERAS =
      "Supplied cameras with face recognition for the registration of residents of the Example Valley";
  static final String RECRUITMENT =
      "Charged recruitment fees to migrant workers at its plant in Sampletown";

  static List<LikeStatement> likeStatements() {
    WordingView own =
        new WordingView(
            "optics-letter",
            "Example Optics Ltd",
            "2019-03",
            List.of(supports("optics-letter-2019", "optics-letter", "p. 1", null)));
    WordingView other =
        new WordingView(
            "sample-lenses-letter",
            "Sample Lenses Ltd",
            "2018-11",
            List.of(
                supports("daily-example-2017", "sample-lenses-letter", null, "prints it whole")));
    WordingView model =
        new WordingView(
            "model-letter",
            "Example Compact Office",
            "2017",
            List.of(supports("registry-extract", "model-letter", null, null)));
    List<PracticeView> models =
        List.of(
            new PracticeView(
                "The Office hands out a model letter.",
                "Example Compact Office, How to apply",
                "https://example.org/apply",
                "2017",
                "primary",
                "The model itself was not seen."),
            new PracticeView(
                "Some applicants are said to write their own.",
                "Example Daily, Joining",
                null,
                null,
                "secondary",
                null));
    List<PassageView> passages =
        List.of(
            new PassageView(
                true, "We support the principles\nof ", "We support the principles of "),
            new PassageView(false, "your ", "the "),
            new PassageView(true, "compact, and ", "Compact and "),
            new PassageView(false, "", "we "),
            new PassageView(true, "shall report each year.", "shall report each year."));
    return List.of(
        new LikeStatement(
            "commitment-letter",
            "example-office",
            "Example Compact Office",
            "commitment",
            own,
            model,
            true,
            12,
            20,
            7,
            35,
            false,
            false,
            List.of(),
            models),
        new LikeStatement(
            "commitment-letter",
            "example-office",
            "Example Compact Office",
            "commitment",
            own,
            other,
            false,
            12,
            13,
            12,
            92,
            true,
            true,
            passages,
            models));
  }

  static List<ClaimView> claims() {
    return List.of(
        claim(
            "no-tobacco",
            "activities",
            "No revenue from tobacco",
            "favourable",
            null,
            "asserted",
            "none",
            "applied",
            List.of("tobacco-revenue"),
            supports("optics-questionnaire-2019", "no-tobacco", "question 4", "answers \"no\"")),
        claim(
            "guidance-optics",
            "activities",
            "Sale of optical guidance units",
            "adverse",
            null,
            "alleged",
            "none",
            "applied",
            List.of("weapons-production"),
            supports(
                "weekly-example-2016",
                "guidance-optics",
                null,
                "an unnamed buyer mentions guidance units")),
        claim(
            "employees",
            "attributes",
            "Employees: 5,800 (2018)",
            "neutral",
            null,
            "asserted",
            "none",
            "applied",
            List.of(),
            supports("optics-questionnaire-2019", "employees", "question 1", "about 5,800")),
        claim(
            "valley-cameras",
            "conduct",
            CAMERAS,
            "adverse",
            "valley-cameras",
            "corroborated",
            "asserted",
            "applied",
            List.of("alleged-or-found", "involved", "systematic"),
            supports(
                "daily-example-2017",
                "valley-cameras",
                "para. 6",
                "tender documents name the company as supplier"),
            supports(
                "example-ngo-2018",
                "valley-cameras",
                "pp. 12-15",
                "photographs of the devices at three checkpoints"),
            contradicts(
                "optics-statement-2018",
                "valley-cameras",
                null,
                "the devices were \"general purpose\" and sold by a reseller"),
            supports("report-2021", "valley-cameras", "ch. 3", "publishes the supply contract")),
        claim(
            "recruitment-fees",
            "conduct",
            RECRUITMENT,
            "adverse",
            "recruitment-fees",
            "alleged",
            "alleged",
            "applied",
            List.of("alleged-or-found"),
            supports(
                "example-ngo-2018", "recruitment-fees", "p. 31", "two workers say that they paid"),
            contradicts(
                "inspection-2019",
                "recruitment-fees",
                "sec. 2",
                "no fees found among 40 workers interviewed")),
        claim(
            "council-finding",
            "findings",
            "Example Council: recommends exclusion from its fund (recommendation, withdrawn, 2018-05-14)",
            "adverse",
            "valley-cameras",
            "established",
            "none",
            "applied",
            List.of(),
            supports(
                "council-2018",
                "council-finding",
                "p. 2",
                "the recommendation was withdrawn on 2019-01-10")),
        claim(
            "commission-finding",
            "findings",
            "Commission of Inquiry: established (assessment, final, 2019-09-01)",
            "adverse",
            "valley-cameras",
            "none",
            "none",
            "not-yet",
            List.of(),
            supports(
                "commission-2019",
                "commission-finding",
                "para. 88",
                "finds that the cameras were used at checkpoints")),
        claim(
            "sanctions-search",
            "listings",
            "Not found on the list example consolidated in its state of 2019-05-02",
            "favourable",
            null,
            "established",
            "none",
            "applied",
            List.of("listed"),
            supports(
                "list-search-2019", "sanctions-search", null, "no entry under any of the names")),
        claim(
            "procurement-ban",
            "measures",
            "Ministry of Examples: procurement ban (2018-08-13, stated reason: security, binding, scope: federal buildings)",
            "adverse",
            null,
            "established",
            "none",
            "applied",
            List.of(),
            supports("procurement-notice-2018", "procurement-ban", "sec. 889", null)),
        claim(
            "old-listing",
            "measures",
            "Ministry of Samples: observation (2012 to 2015, stated reason: unstated)",
            "adverse",
            null,
            "alleged",
            "none",
            "over",
            List.of(),
            supports("weekly-example-2016", "old-listing", null, null)),
        claim(
            "cameras-denial",
            "responses",
            "Denial (2018-11-20): the devices are \"general purpose\"",
            "favourable",
            "valley-cameras",
            "asserted",
            "alleged",
            "applied",
            List.of("involved"),
            supports(
                "optics-statement-2018",
                "cameras-denial",
                "p. 1",
                "denies a part in the registration scheme"),
            contradicts(
                "example-ngo-2018",
                "cameras-denial",
                "p. 15",
                "serial numbers match the company's own orders")),
        claim(
            "commitment",
            "statements",
            "Commitment (2019-04-02): undertakes to respect the ten principles",
            "neutral",
            null,
            "established",
            "none",
            "applied",
            List.of("letter-signed"),
            supports("optics-letter-2019", "commitment", null, "signed by the chief executive")),
        claim(
            "plant-opened",
            "attributes",
            "Plant in Sampletown opened (2019)",
            "neutral",
            null,
            "alleged",
            "none",
            "uncertain",
            List.of(),
            supports("registry-extract", "plant-opened", null, "entry of 2019")));
  }

  private static ClaimView claim(
      String id,
      String section,
      String text,
      String polarity,
      @Nullable String about,
      String proof,
      String counterProof,
      String status,
      List<String> usedBy,
      CitationView... citations) {
    return new ClaimView(
        id,
        section,
        text,
        polarity,
        about,
        proof,
        counterProof,
        status,
        usedBy,
        List.of(citations));
  }

  static Challenges challenges() {
    return new Challenges(
        List.of(
            new Challenges.SidesView(
                "tobacco",
                List.of(),
                List.of(
                    new Challenges.StrongestView(
                        "tobacco-revenue",
                        null,
                        "tobacco revenue: stated to be none",
                        "asserted",
                        true,
                        List.of("no-tobacco")))),
            new Challenges.SidesView(
                "abuse",
                List.of(
                    new Challenges.StrongestView(
                        "involved",
                        "valley-cameras",
                        "involved: supplied",
                        "corroborated",
                        true,
                        List.of("valley-cameras"))),
                List.of(
                    new Challenges.StrongestView(
                        "involved",
                        "valley-cameras",
                        "involved: denied by the applicant",
                        "asserted",
                        false,
                        List.of("cameras-denial", "valley-cameras"))))),
        List.of(
            new Challenges.QuestionView(
                "valley-cameras",
                "disputed",
                "It is contradicted (proof of that: asserted).",
                List.of(contradicts("optics-statement-2018", "valley-cameras", null, null))),
            new Challenges.QuestionView(
                "valley-cameras",
                "remedied",
                "No remedy, cessation or supervision of this conduct is on record.",
                List.of()),
            new Challenges.QuestionView(
                "no-tobacco",
                "own-words",
                "Nobody but the subject is cited for it.",
                List.of(supports("optics-questionnaire-2019", "no-tobacco", null, null)))));
  }

  static List<SaidView> said() {
    return List.of(
        new SaidView(
            "cameras-denial",
            "2018-11-20",
            "denial",
            "Denial (2018-11-20): the devices are \"general purpose\"",
            "valley-cameras",
            List.of(
                supports(
                    "optics-statement-2018",
                    "cameras-denial",
                    "p. 1",
                    "denies a part in the registration scheme"))),
        new SaidView(
            "commitment",
            "2019-04-02",
            "commitment",
            "Commitment (2019-04-02): undertakes to respect the ten principles",
            null,
            List.of(
                supports(
                    "optics-letter-2019", "commitment", null, "signed by the chief executive"))));
  }

  static List<HistoryView> history() {
    return List.of(
        new HistoryView(
            "example-compact",
            "joined",
            "2019-07-15",
            "no reasons were published",
            List.of(
                supports("registry-extract", "history", null, "participant since 15 July 2019"))),
        new HistoryView("example-compact", "complaint-filed", "2020-02", null, List.of()));
  }

  static List<SourceView> sources() {
    Map<String, SourceView> sources = new TreeMap<>();
    put(
        sources,
        "commission-2019",
        "Commission of Inquiry",
        "Final report",
        "government",
        "2019-09-01",
        "primary",
        List.of("commission-finding"));
    put(
        sources,
        "council-2018",
        "Example Council",
        "Recommendation on Example Optics Ltd",
        "council",
        "2018-05-14",
        "primary",
        List.of("council-finding"));
    put(
        sources,
        "daily-example-2017",
        "The Daily Example",
        "Who watches the valley?",
        "media",
        "2017-03-08",
        null,
        List.of("valley-cameras"));
    put(
        sources,
        "example-ngo-2018",
        "Example Watch",
        "Registered: life under the cameras",
        "ngo",
        "2018-10-02",
        "primary",
        List.of("cameras-denial", "recruitment-fees", "valley-cameras"));
    put(
        sources,
        "inspection-2019",
        "Labour Inspectorate of Sampletown",
        "Inspection record 19/204",
        "government",
        "2019-03-21",
        "secondary",
        List.of("recruitment-fees"));
    put(
        sources,
        "list-search-2019",
        "Example Security Council",
        "Consolidated list, state of 2 May 2019",
        "official-list",
        "2019-05-02",
        "primary",
        List.of("sanctions-search"));
    put(
        sources,
        "optics-letter-2019",
        "Example Optics Ltd",
        "Letter of commitment",
        "company",
        "2019-04-02",
        "primary",
        List.of("commitment"));
    put(
        sources,
        "optics-questionnaire-2019",
        "Example Optics Ltd",
        "Answers to the questionnaire",
        "company",
        "2019-04-02",
        "primary",
        List.of("employees", "no-tobacco"));
    put(
        sources,
        "optics-statement-2018",
        "Example Optics Ltd",
        "Statement on recent reports",
        "company",
        "2018-11-20",
        "primary",
        List.of("cameras-denial", "valley-cameras"));
    put(
        sources,
        "procurement-notice-2018",
        "Ministry of Examples",
        "Procurement notice 2018/77",
        "government",
        "2018-08",
        "primary",
        List.of("procurement-ban"));
    sources.put(
        "registry-extract",
        new SourceView(
            "registry-extract",
            11,
            "Example Compact Office, Participant page, accessed 2020-03-01",
            "Participant page",
            "Example Compact Office",
            "registry",
            "Example Compact Office",
            null,
            "2020-03-01",
            false,
            "https://example.org/participants?id=77&lang=en",
            null,
            null,
            "secondary",
            "read long after the event",
            List.of("plant-opened")));
    put(
        sources,
        "report-2021",
        "Example Watch",
        "The contract",
        "ngo",
        "2021-02-11",
        "primary",
        List.of("valley-cameras"));
    put(
        sources,
        "weekly-example-2016",
        "Weekly Example",
        "Eyes for hire",
        "media",
        "2016",
        "unconfirmed",
        List.of("guidance-optics", "old-listing"));
    return List.copyOf(sources.values());
  }

  private static void put(
      Map<String, SourceView> sources,
      String id,
      String publisher,
      String title,
      String kind,
      String published,
      @Nullable String certainty,
      List<String> usedBy) {
    boolean kept = "primary".equals(certainty);
    String archived = kept ? "https://archive.example.org/" + id : null;
    sources.put(
        id,
        new SourceView(
            id,
            number(id),
            publisher + ", " + title + ", " + published,
            title,
            publisher,
            kind,
            publisher,
            published,
            kept ? "2020-03-01" : null,
            published.compareTo("2019-07-01") < 0,
            "https://example.org/" + id,
            archived,
            kept ? HASH : null,
            certainty,
            null,
            usedBy));
  }
}
