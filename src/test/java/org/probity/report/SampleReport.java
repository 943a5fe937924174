package org.probity.report;

import static org.probity.report.SampleEvidence.contradicts;
import static org.probity.report.SampleEvidence.supports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.Report.ArgumentView;
import org.probity.report.Report.CaseView;
import org.probity.report.Report.CitationView;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.DeterminationView;
import org.probity.report.Report.ElementView;
import org.probity.report.Report.EngineView;
import org.probity.report.Report.InstanceView;
import org.probity.report.Report.OpenView;
import org.probity.report.Report.PolicyView;
import org.probity.report.Report.ProvisionView;
import org.probity.report.Report.StandardView;

/** A report with everything in it that a report can hold. Every name and event in it is made up. */
final class SampleReport {
  private static final StandardView STANDARD = new StandardView("corroborated", "asserted");
  private static final CitationView DAILY =
      supports(
          "daily-example-2017",
          "valley-cameras",
          "para. 6",
          "tender documents name the company as supplier");
  private static final CitationView NGO =
      supports(
          "example-ngo-2018",
          "valley-cameras",
          "pp. 12-15",
          "photographs of the devices at three checkpoints");
  private static final CitationView DENIED =
      contradicts(
          "optics-statement-2018",
          "valley-cameras",
          null,
          "the devices were \"general purpose\" and sold by a reseller");
  private static final List<CitationView> CAMERA_CITATIONS = List.of(DAILY, NGO, DENIED);

  private SampleReport() {}

  static Report full() {
    return new Report(
        Report.FORMAT,
        new CaseView(
            "example-optics",
            "Example Optics in the Example Compact",
            "aa".repeat(32),
            "Example Optics Ltd",
            List.of("Example Optics Ltd", "EOL", "海例光学"),
            "company",
            "XX"),
        new PolicyView(
            "example-compact",
            "Example Compact",
            "Example Compact Office",
            "2018-01-18",
            "2018-01-18",
            "2019-12-31",
            "The text of this edition was read in a later copy.",
            "bb".repeat(32)),
        "2019-07-01",
        "2019-06-15",
        new DeterminationView(
            "discretion",
            "discretion",
            "excluded",
            "The Office reserves the right not to accept the application",
            List.of("abuse")),
        List.of(tobacco(), weapons(), sanctions(), abuse(), letter(), reporting()),
        List.of(),
        open(),
        SampleEvidence.claims(),
        SampleEvidence.said(),
        SampleEvidence.likeStatements(),
        SampleEvidence.challenges(),
        SampleEvidence.history(),
        SampleEvidence.sources(),
        engine());
  }

  /** The same subject where no edition covers the date, with no evidence at all. */
  static Report outOfScope() {
    Report full = full();
    return new Report(
        Report.FORMAT,
        full.caseView(),
        new PolicyView(
            "example-compact",
            "Example Compact",
            "Example Compact Office",
            "none",
            "",
            null,
            null,
            "bb".repeat(32)),
        "1999-01-01",
        "1999-01-01",
        new DeterminationView(
            "out-of-scope", "out-of-scope", "out-of-scope", "Not covered", List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Challenges(List.of(), List.of()),
        List.of(),
        List.of(),
        engine());
  }

  private static EngineView engine() {
    return new EngineView(
        "0.1.0",
        "10.2.0",
        "cc".repeat(32),
        "dd".repeat(32),
        "probity evaluate example-optics --policy example-compact@2018-01-18 --as-of 2019-07-01 --known-by 2019-06-15");
  }

  private static CriterionView tobacco() {
    return new CriterionView(
        "tobacco",
        "Tobacco",
        "exclusion",
        "must",
        "fails",
        "for",
        "tobacco-revenue",
        provision(
            "exclusion-tobacco",
            "Exclusionary criteria, tobacco",
            "An applicant that \"derives revenue\" from producing or manufacturing tobacco is not eligible.",
            null),
        single(
            "fails",
            element(
                "tobacco-revenue",
                "Does the applicant derive revenue from producing or manufacturing tobacco?",
                "fails",
                "argued against, asserted; nothing that counts for it",
                new ArgumentView(
                    "tobacco revenue: stated to be none",
                    "con",
                    "exclusion-tobacco",
                    "asserted",
                    true,
                    false,
                    List.of("no-tobacco"),
                    List.of(
                        supports(
                            "optics-questionnaire-2019",
                            "no-tobacco",
                            "question 4",
                            "answers \"no\"")),
                    List.of("the edition counts the subject")))));
  }

  private static CriterionView weapons() {
    return new CriterionView(
        "weapons",
        "Controversial weapons",
        "exclusion",
        "must",
        "unknown",
        "open",
        "weapons-production",
        provision(
            "exclusion-weapons",
            "Exclusionary criteria, weapons",
            "An applicant that makes key components of banned weapons is not eligible.",
            "The annex was not found."),
        single(
            "unknown",
            element(
                "weapons-production",
                "Does the applicant make key components of banned weapons?",
                "unknown",
                "below the standard (for it corroborated, against it asserted): found for it alleged",
                new ArgumentView(
                    "weapons: guidance units",
                    "pro",
                    "exclusion-weapons",
                    "alleged",
                    false,
                    false,
                    List.of("guidance-optics"),
                    List.of(
                        supports(
                            "weekly-example-2016",
                            "guidance-optics",
                            null,
                            "an unnamed buyer mentions guidance units")),
                    List.of()))));
  }

  private static CriterionView sanctions() {
    return new CriterionView(
        "sanctions",
        "United sanctions list",
        "exclusion",
        "must",
        "fails",
        "for",
        "listed",
        provision(
            "exclusion-sanctions",
            "Exclusionary criteria, sanctions",
            "An applicant on the consolidated list is not eligible.",
            null),
        single(
            "fails",
            element(
                "listed",
                "Is the applicant on the consolidated list?",
                "fails",
                "argued against, established; nothing that counts for it",
                new ArgumentView(
                    "listed: searched and not found",
                    "con",
                    "exclusion-sanctions",
                    "established",
                    true,
                    false,
                    List.of("sanctions-search"),
                    List.of(
                        supports(
                            "list-search-2019",
                            "sanctions-search",
                            null,
                            "no entry under any of the names")),
                    List.of()))));
  }

  private static CriterionView abuse() {
    return new CriterionView(
        "abuse",
        "Systematic or egregious abuse",
        "exclusion",
        "may",
        "holds",
        "against",
        "alleged-or-found and involved and (egregious or systematic)",
        provision(
            "review-abuse",
            "Review of applications, abuse",
            "The Office \"reserves the right\" not to accept an applicant found or alleged to have taken part in systematic or egregious abuse.",
            null),
        List.of(cameras(), recruitment()));
  }

  private static InstanceView cameras() {
    ArgumentView denial =
        new ArgumentView(
            "involved: denied by the applicant",
            "con",
            "review-hearing",
            "asserted",
            false,
            true,
            List.of("cameras-denial"),
            List.of(
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
            List.of());
    return new InstanceView(
        "valley-cameras",
        SampleEvidence.CAMERAS,
        "holds",
        List.of(
            element(
                "alleged-or-found",
                "Has the conduct been alleged or found?",
                "holds",
                "argued for, corroborated; nothing that counts against",
                onCameras("alleged: by independent sources", "privacy")),
            element(
                "involved",
                "Did the applicant take part in it?",
                "holds",
                "argued for, corroborated; nothing that counts against",
                onCameras("involved: supplied the means", "privacy"),
                denial),
            element("egregious", "Was it egregious?", "unknown", "nothing stated"),
            element(
                "systematic",
                "Was it systematic?",
                "holds",
                "argued for, corroborated; nothing that counts against",
                onCameras("systematic: a standing scheme", "privacy"),
                onCameras("systematic: a standing scheme", "religion"))));
  }

  private static ArgumentView onCameras(String rule, String right) {
    return new ArgumentView(
        rule,
        "pro",
        "review-abuse",
        "corroborated",
        true,
        false,
        List.of("valley-cameras"),
        CAMERA_CITATIONS,
        List.of("principle 1 protects " + right));
  }

  private static InstanceView recruitment() {
    ArgumentView fees =
        new ArgumentView(
            "alleged: by independent sources",
            "pro",
            "review-abuse",
            "alleged",
            false,
            true,
            List.of("recruitment-fees"),
            List.of(
                supports(
                    "example-ngo-2018",
                    "recruitment-fees",
                    "p. 31",
                    "two workers say that they paid"),
                contradicts(
                    "inspection-2019",
                    "recruitment-fees",
                    "sec. 2",
                    "no fees found among 40 workers interviewed")),
            List.of());
    return new InstanceView(
        "recruitment-fees",
        SampleEvidence.RECRUITMENT,
        "contested",
        List.of(
            element(
                "alleged-or-found",
                "Has the conduct been alleged or found?",
                "contested",
                "what contradicts the claims is as strong as what supports them",
                fees),
            element("involved", "Did the applicant take part in it?", "unknown", "nothing stated"),
            element("egregious", "Was it egregious?", "unknown", "nothing stated"),
            element("systematic", "Was it systematic?", "unknown", "nothing stated")));
  }

  private static CriterionView letter() {
    return new CriterionView(
        "letter",
        "Letter of commitment",
        "requirement",
        "must",
        "holds",
        "for",
        "letter-signed",
        provision(
            "application-letter",
            "Application, letter",
            "A letter signed by the chief executive commits the applicant.",
            null),
        single(
            "holds",
            element(
                "letter-signed",
                "Did the chief executive sign the letter?",
                "holds",
                "argued for, established; nothing that counts against",
                new ArgumentView(
                    "letter signed: by the chief executive",
                    "pro",
                    "application-letter",
                    "established",
                    true,
                    false,
                    List.of("commitment"),
                    List.of(
                        supports(
                            "optics-letter-2019",
                            "commitment",
                            null,
                            "signed by the chief executive")),
                    List.of()))));
  }

  private static CriterionView reporting() {
    return new CriterionView(
        "reporting",
        "Yearly report",
        "requirement",
        "may",
        "unknown",
        "open",
        "report-due and not exempt",
        provision(
            "reporting", "Reporting", "A participant reports once a year unless exempt.", null),
        single(
            "unknown",
            element("report-due", "Was a report due?", "unknown", "nothing stated"),
            element(
                "exempt",
                "Was the participant exempt?",
                "unknown",
                "searched and not found: register of exemptions (2019-05-02)")));
  }

  private static List<OpenView> open() {
    return List.of(
        new OpenView(
            "weapons",
            "weapons-production",
            null,
            "Does the applicant make key components of banned weapons?",
            "unknown",
            "below the standard (for it corroborated, against it asserted): found for it alleged",
            true),
        new OpenView(
            "abuse",
            "egregious",
            "valley-cameras",
            "Was it egregious?",
            "unknown",
            "nothing stated",
            false),
        new OpenView(
            "abuse",
            "alleged-or-found",
            "recruitment-fees",
            "Has the conduct been alleged or found?",
            "contested",
            "what contradicts the claims is as strong as what supports them",
            false),
        new OpenView(
            "reporting",
            "report-due",
            null,
            "Was a report due?",
            "unknown",
            "nothing stated",
            false));
  }

  private static ProvisionView provision(
      String id, String label, String text, @Nullable String note) {
    return new ProvisionView(
        id,
        label,
        text,
        "Example Compact Office, Rules for participants",
        "https://example.org/rules#" + id,
        "2018-01-18",
        "primary",
        note);
  }

  private static List<InstanceView> single(String value, ElementView... elements) {
    return List.of(new InstanceView(null, null, value, List.of(elements)));
  }

  private static ElementView element(
      String id, String asks, String value, String reason, ArgumentView... arguments) {
    return new ElementView(id, asks, value, STANDARD, reason, List.of(arguments));
  }
}
