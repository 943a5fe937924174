package org.probity.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.pipeline.CompiledPacks;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Program;
import org.probity.policy.PackFiles;
import org.probity.policy.Packs;

/**
 * The rules of a made-up club: makers of tobacco stay out, and a member has a number of employees
 * that two editions state differently. Its scenarios notice every change.
 */
final class ClubRules {
  static final String RULE = "criteria/tobacco/tobacco.drl";
  static final String README = "criteria/tobacco/README.md";
  static final String SCENARIOS = "criteria/tobacco/scenarios.yaml";
  static final String SIZE_SCENARIOS = "criteria/size/scenarios.yaml";

  /** Compiles whatever it is given, and keeps nothing. */
  static final PolicyStore STORE =
      new PolicyStore(Packs.bundled(), new CompiledPacks(Optional.empty(), notice -> {}));

  private static final Map<String, String> TEXTS =
      Map.of(
          "policy.yaml",
          """
          format: probity-policy/1
          id: club
          title: Example Club
          issuer: Example Club Office
          summary: Who may join a made-up club.
          words:
            clear: may join
            discretion: may be turned away
            excluded: may not join
            undetermined: cannot be told
            out-of-scope: not covered
          order: [tobacco, size]
          """,
          "editions/2020-01-01.yaml",
          """
          format: probity-edition/1
          edition: 2020-01-01
          in-force: {from: 2020-01-01, until: 2020-12-31}
          applies-to: [company]
          provisions:
            club-rule:
              label: Club rule
              says: Makers of tobacco stay out; a member has enough employees.
              certainty: primary
              source: {title: Club rules}
          criteria:
            tobacco: {title: Tobacco, kind: exclusion, force: must, provision: club-rule, all-of: [makes-tobacco]}
            size: {title: Size, kind: requirement, force: may, provision: club-rule, all-of: [enough]}
          elements:
            makes-tobacco:
              asks: Does it make tobacco?
              standard: {pro: corroborated, con: asserted}
            enough:
              asks: Has it enough employees?
              standard: {pro: alleged, con: alleged}
          facts:
            - {fact: threshold, name: employees, value: 10, unit: employees}
          """,
          "editions/2021-01-01.yaml",
          """
          format: probity-edition/1
          edition: 2021-01-01
          based-on: 2020-01-01
          in-force: {from: 2021-01-01}
          facts:
            - {fact: threshold, name: employees, value: 20, unit: employees}
          """,
          RULE,
          """
          package probity.rules.club;
          import org.probity.argument.Argument;
          import org.probity.fact.*;
          import org.probity.model.*;

          // Made or grown.
          rule "makes tobacco: produces or makes it"
            @element( "makes-tobacco" )
            @provision( "club-rule" )
          when
            $activity : Activity( product == Product.TOBACCO,
                role in ( Role.PRODUCTION, Role.MANUFACTURE ), takesPlace() )
          then
            insert( Argument.pro( "makes-tobacco", $activity ) );
          end
          """,
          README,
          """
          # Tobacco

          ## Edge

          - nothing to explain
          """,
          SCENARIOS,
          """
          format: probity-scenarios/1
          criterion: tobacco
          as-of: 2020-06-01
          base:
            subject: {names: [{value: Example Leaf Ltd, kind: legal}], kind: company, country: XX}
            sources:
              gazette: {kind: media, title: A, publisher: Example Gazette, published: 2019-02-01}
              watch: {kind: ngo, title: B, publisher: Example Watch, published: 2019-03-01}
              court: {kind: court, title: C, publisher: Example Court, published: 2019-03-01}
            activities:
              - {id: leaf, product: tobacco, role: manufacture, sources: [{source: gazette}, {source: watch}]}
          scenarios:
            - name: "a maker stays out"
              expect: {value: holds, elements: {makes-tobacco: holds}, outcome: excluded}
            - name: "a producer stays out"
              change: {activities: [{id: leaf, role: production}]}
              expect: {value: holds}
            - name: "a seller does not"
              change: {activities: [{id: leaf, role: sale}]}
              expect: {value: unknown}
            - name: "who makes something else does not"
              change: {activities: [{id: leaf, product: other}]}
              expect: {value: unknown}
            - name: "who has stopped does not"
              change: {activities: [{id: leaf, none: true}]}
              expect: {value: unknown}
            - name: "one report is not enough"
              change: {activities: [{id: leaf, sources: [{source: gazette}]}]}
              expect: {value: unknown}
            - name: "before the first day there is no rule"
              as-of: 2019-12-31
              expect: {outcome: out-of-scope}
            - name: "on the first day there is"
              as-of: 2020-01-01
              expect: {value: holds}
          """,
          "criteria/size/size.drl",
          """
          package probity.rules.club;
          import org.probity.argument.Argument;
          import org.probity.fact.*;
          import org.probity.model.*;

          rule "enough: at least the number stated"
            @element( "enough" )
            @provision( "club-rule" )
          when
            $limit : Threshold()
            $employees : Attribute( name == AttributeName.EMPLOYEES, amount >= $limit.value )
          then
            insert( Argument.pro( "enough", $limit, $employees ) );
          end
          """,
          SIZE_SCENARIOS,
          """
          format: probity-scenarios/1
          criterion: size
          as-of: 2020-06-01
          base:
            subject: {names: [{value: Example Leaf Ltd, kind: legal}], kind: company, country: XX}
            sources:
              gazette: {kind: media, title: A, publisher: Example Gazette, published: 2019-02-01}
              leaf: {kind: company, title: B, publisher: Example Leaf Ltd, published: 2019-02-01}
            attributes:
              - {id: staff, name: employees, value: 10, on: 2019-01-01, sources: [{source: gazette}]}
          scenarios:
            - name: "the number itself is enough"
              expect: {value: holds, elements: {enough: holds}}
            - name: "more are enough"
              change: {attributes: [{id: staff, value: 12}]}
              expect: {value: holds}
            - name: "fewer are not"
              change: {attributes: [{id: staff, value: 9}]}
              expect: {value: unknown}
            - name: "a number of something else is none"
              change: {attributes: [{id: staff, name: revenue}]}
              expect: {value: unknown}
            - name: "the own word is not enough"
              change: {attributes: [{id: staff, sources: [{source: leaf}]}]}
              expect: {value: unknown}
            - name: "on the last day of 2020 ten are enough"
              as-of: 2020-12-31
              expect: {value: holds}
            - name: "on the first day of 2021 twenty are enough"
              as-of: 2021-01-01
              change: {attributes: [{id: staff, value: 20}]}
              expect: {value: holds}
            - name: "on the first day of 2021 nineteen are not"
              as-of: 2021-01-01
              change: {attributes: [{id: staff, value: 19}]}
              expect: {value: unknown}
          """);

  private ClubRules() {}

  /** The pack. */
  static PackFiles files() {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    TEXTS.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new PackFiles("club", "rules/club", contents);
  }

  /** The pack with a part of one of its files replaced, which must be there. */
  static PackFiles with(String path, String part, String by) {
    String text = TEXTS.get(path);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(path + " does not contain " + part);
    }
    SortedMap<String, byte[]> contents = new TreeMap<>(files().contents());
    contents.put(path, text.replace(part, by).getBytes(StandardCharsets.UTF_8));
    return new PackFiles("club", "rules/club", contents);
  }

  /** An examination of a pack of the club. */
  static Examination examination(PackFiles files) {
    return examination(files, Optional.empty());
  }

  static Examination examination(PackFiles files, Optional<String> only) {
    return new Examination(files, Program.EVALUATOR, Optional.of(STORE.ready(files)), only, STORE);
  }
}
