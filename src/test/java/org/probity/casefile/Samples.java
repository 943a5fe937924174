package org.probity.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.probity.document.Problem;
import org.probity.document.TextFile;

/** Case files for tests, and libraries at hand. All organisations are made up. */
final class Samples {
  /** A case with every section and every kind of value, without a problem. */
  static final String WHOLE =
      """
      format: probity-case/1
      id: example-leaf
      title: Example Leaf in an example code
      subject:
        names: [{value: Example Leaf Ltd, kind: legal}, {value: Example Leaf}, {value: 示例, kind: former}]
        kind: company
        country: NO
        related: [{name: Example Holding, relation: parent}]
      history:
        - {policy: ungc, event: joined, on: 2019-03, note: by letter, sources: [{source: register}]}
      sources:
        register: {kind: registry, title: Example register, published: 2020-01-31, url: "https://example.org/register"}
        report:
          kind: ngo
          title: Example report
          publisher: Example Watch
          author: A. Writer
          published: 2021
          origin: example-watch
          voice: other
          certainty: primary
          archived: https://example.org/archive
          sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          accessed: 2024-02-13
          language: no
          note: seen in full
        article: {kind: media, title: Example article, publisher: Example News, published: 2021-06, derives-from: report}
        annual: {kind: company, title: Annual report, published: 2022-03-01}
      wordings:
        answered: {by: Example Leaf Ltd, to: example-office, kind: answer, on: 2019-02-28, text: "No tobacco, [sic]: none",
                   sources: [{source: register, at: page 2}]}
        form: {by: Example Office, to: example-office, kind: answer, model: true, on: 2018, text: No tobacco, sources: [{source: register}]}
      activities:
        - {id: tobacco, product: tobacco, role: production, party: subsidiary, name: cigars, revenue: 1200.50, currency: EUR,
           revenue-share: 30, for-revenue: true, summary: Makes cigars, period: {from: 2016, until: ongoing},
           sources: [{source: annual, at: page 3, says: we make cigars, stance: supports, voice: subject}]}
        - {id: power, product: thermal-coal, role: power-generation, operations-share: 40, tonnes-per-year: 20000001, megawatts: 10000.5,
           grams-co2e-per-kwh: 820, customer-country: XX, involvement: associated, sources: [{source: annual}]}
        - {id: mines, product: antipersonnel-mines, none: true, sources: [{source: annual}]}
      listings:
        - {id: un-sc, list: un-sc-consolidated, result: clear, on: 2022-09-15, sources: [{source: register}]}
        - {id: vendor, list: un-ineligible-vendors, result: listed, on: 2020-01-01, until: 2021, party: parent,
           identity: name-only, ground: other, reference: V-1, summary: Listed, sources: [{source: register}]}
      conduct:
        - id: land
          summary: Took land without consent
          rights: [land, culture]
          involvement: contributed
          knowledge: should-have-known
          pattern: repeated
          severity: {scale: grave, scope: group, irremediable: false}
          period: {from: 2018-05, until: 2020-12-31}
          sources:
            - {source: report, at: chapter 2, says: "it says: \\"taken\\""}
            - {source: article}
            - {source: annual, stance: contradicts}
      findings:
        - {id: council, conduct: land, body: Example Council, standard: unacceptable risk, norm: oecd-guidelines, outcome: established, nature: recommendation,
           finality: withdrawn, withdrawn-on: 2023, competent: true, on: 2021-07-01, summary: Found, sources: [{source: report}]}
      measures:
        - {id: ban, actor: Example State, kind: procurement-ban, on: 2021, until: 2022-01, reason: human-rights, binding: true,
           scope: one ministry, conduct: land, party: subject, summary: Banned, sources: [{source: report}]}
      responses:
        - {id: denial, conduct: land, kind: denial, on: 2021-08-01, says: not so, sources: [{source: annual}]}
      statements:
        - {id: answer, kind: answer, on: 2019-02-28, says: no tobacco, question: tobacco, answer: no, denies: tobacco,
           signatory: highest-executive, addressee: un-secretary-general, wording: answered, sources: [{source: register}]}
        - {id: no-report, kind: communication-on-progress, on: 2022-02-01, none: true, period: {from: 2021-02, until: 2022-01-31},
           sources: [{source: register}]}
      attributes:
        - {id: staff, name: employees, value: 58000, unit: people, on: 2021-12-31, sources: [{source: annual}]}
        - {id: state, name: state-owned, value: false, on: 2021-12-31, sources: [{source: annual}]}
      searches:
        - {id: searched, for: nuclear weapons, in: Example register, on: 2024-02-13, found: false, note: by name}
      """;

  /** The beginning of a case, to which sections are added. */
  static final String HEAD =
      """
      format: probity-case/1
      id: example
      title: Example
      subject: {names: [{value: Example Ltd}], kind: company}
      """;

  private Samples() {}

  /** The problems of a text read as {@code case.yaml} without libraries. */
  static List<String> problems(String text) {
    return lines(new CaseReader(Libraries.none()).read("case.yaml", text));
  }

  static List<String> lines(Reading reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }

  /** Libraries by name, shown as {@code library/<name>.yaml}. */
  static Libraries libraries(Map<String, String> texts) {
    return new Libraries() {
      @Override
      public Optional<TextFile> find(String name) {
        return Optional.ofNullable(texts.get(name))
            .map(text -> TextFile.of("library/" + name + ".yaml", text));
      }

      @Override
      public List<String> names() {
        return List.copyOf(new TreeMap<>(texts).keySet());
      }
    };
  }

  /** A library with these lines after its title. */
  static String library(String id, String rest) {
    return "format: probity-library/1\nid: " + id + "\ntitle: Example library\n" + rest;
  }
}
