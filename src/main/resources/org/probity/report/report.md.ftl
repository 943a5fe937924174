<#ftl output_format="Markdown">
<#-- Prints a ReadersReport as Markdown. Text is escaped by the output format; this template adds all the markup there is. -->
<#macro ref c>[[${c.number}]]</#macro>
<#macro refs citations stance><#assign told = false><#list citations as c><#if c.contradicts == stance><#if stance && !told>, contradicted by </#if><@ref c/><#assign told = true></#if></#list></#macro>
<#macro numbers citations><@refs citations false/><@refs citations true/></#macro>
<#macro cite c marked><@ref c/><#if c.contradicts> contradicts</#if><#if c.at??>, ${c.at}</#if><#if c.says??>: ${c.says}</#if><#if c.ownWords> (the subject's own words)</#if><#if c.later && marked> (later than known-by)</#if></#macro>
<#macro words entry><#if entry.home><a id="${entry.anchor}"></a>${entry.text}<#elseif entry.anchor??>[${entry.text}](#${entry.anchor})<#else>${entry.text}</#if></#macro>
<#macro entries list full=false marked=true>
<#list list as entry>
- <@words entry/><#if entry.id??> (${code(entry.id)}<#if entry.note??>; ${entry.note}</#if>)<#elseif entry.note??> (${entry.note})</#if><#if !full && !entry.home && entry.anchor??><#if entry.citations?size gt 0>: <@numbers entry.citations/></#if>
<#else>

<#list entry.citations as c>
  - <@cite c marked/>
</#list>
</#if>
</#list>
</#macro>
<#macro element e>
**${e.asks}** (${code(e.id)}; yes from ${e.pro}, no from ${e.con}) **${e.answer}:** ${e.reason}.

<#if e.arguments?size gt 0>
<#list e.arguments as argument>
- **Argues ${argument.side}:** ${argument.rule} (<#if argument.provision??>clause ${code(argument.provision)}; </#if>proof: ${argument.strength}; ${argument.verdict}). Rests on: <#list argument.claims as claim><@words claim/><#if claim.citations?size gt 0> <@numbers claim.citations/></#if><#sep>; and </#list>.<#if argument.facts?size gt 0> With: <#list argument.facts as fact>${fact}<#sep>; </#list>.</#if>
</#list>

</#if>
</#macro>
<#macro criterion c>
### <a id="${c.anchor}"></a>${c.number}. ${c.title}

**${c.value}. ${c.tells}.** <#if c.valueMeaning?has_content>${c.valueMeaning} </#if>${c.kindAndForce}; ${code(c.id)}.

> **${c.clause.label}** (${code(c.clause.id)}). ${c.clause.text}
>
> Source: <#if c.clause.link??>[${c.clause.source}](<${address(c.clause.link)}>)<#else>${c.clause.source}<#if c.clause.url??> (${c.clause.url})</#if></#if><#if c.clause.published??>, ${c.clause.published}</#if>; ${c.clause.certainty}.<#if c.clause.note??> ${c.clause.note}</#if>

<#if c.composition??>
${c.condition}: ${c.composition}

</#if>
<#list c.instances as instance>
<#if instance.about??>
#### Conduct: ${instance.about}

**${instance.value}** for this conduct (${code(instance.id!)}).

</#if>
<#if instance.claims?size gt 0>
Claims argued from:

<@entries instance.claims/>

</#if>
<#list instance.elements as e>
<@element e/>
</#list>
</#list>
</#macro>
<#macro questions list>
<#list list as group>
<#if group.about?? || group.questions?size gt 1>
- [${group.criterion.text}](#${group.criterion.anchor})<#if group.about??>, on: ${group.about}</#if>
<#list group.questions as q>
  - ${q.asks} ${q.value}.
</#list>
<#else>
<#list group.questions as q>
- [${group.criterion.text}](#${group.criterion.anchor}): ${q.asks} ${q.value}.
</#list>
</#if>
</#list>
</#macro>
<#macro strongest list>
<#assign on = "">
<#list list as one>
<#if one.about?? && one.about != on>
  - On: ${one.about}
</#if>
  - ${one.rule}. Proof: ${one.strength}<#if !one.counts>, which does not count</#if>. Rests on <#list one.claims as claim><@words claim/><#sep>; and </#list>.
<#assign on = one.about!"">
</#list>
</#macro>
<#macro source s>
- <a id="${s.anchor}"></a>\[${s.number}\] ${s.citation}
  ${code(s.id)}; ${s.kind}; origin: ${s.origin}<#if s.certainty??>; ${s.certainty}</#if><#if s.read??>; read ${s.read}</#if>.<#if !s.admissible> **Later than known-by: not counted.**</#if><#if s.note??> ${s.note}</#if>
<#if s.url??>
  <#if s.link??><${address(s.link)}><#else>Address, not linked: ${s.url}</#if>
</#if>
<#if s.archived??>
  Archived: <#if s.archivedLink??><${address(s.archivedLink)}><#else>${s.archived}</#if>
</#if>
<#if s.sha256??>
  SHA-256: ${code(s.sha256)}
</#if>
</#macro>
<#assign r = report>
# ${r.title}

**Subject:** ${r.subject.name} (${r.subject.kind}<#if r.subject.country??>, ${r.subject.country}</#if>)<#if r.subject.names?size gt 0>, also <#list r.subject.names as name>${name}<#sep>, </#sep></#list></#if>  
**Policy:** ${r.policy.title}, issued by ${r.policy.issuer}<#if r.policy.edition??>, edition ${r.policy.edition}, ${r.policy.inForce}</#if>  
**As of:** ${r.asOf}. **Known by:** ${r.knownBy}
<#if r.policy.note??>

Note on the edition: ${r.policy.note}
</#if>

## Outcome: ${r.outcome.word}

> ${r.outcome.words}

${r.outcome.meaning}
<#if r.outcome.range?size gt 0>

<#list r.outcome.range as sentence>
- ${sentence}
</#list>
</#if>
<#if r.outcome.because?size gt 0>

${r.outcome.lead}:

<#list r.outcome.because as reason>
- [${reason.text}](#${reason.anchor})
</#list>
</#if>

What this report does not decide: a choice that the text leaves to the body stays the body's. The report applies the written criteria to the evidence on record. That nothing was found is not evidence that there is nothing.

<#if r.criteria?size gt 0>
## Criteria

| Criterion | Value | Tells |
|---|---|---|
<#list r.criteria as c>
| [${c.title}](#${c.anchor}) | ${c.value} | ${(c.tone == "open")?then("neither way", c.tone)} |
</#list>

Levels of proof, weakest first: none (nothing that counts), asserted (only the subject's own words in its favour), alleged (one independent origin), corroborated (two or more), established (a final finding, an entry on the official list, or the subject's own words against its interest). Beside each question stands its name and the weakest proof with which an argument for yes and one for no counts. "Not known" means that the evidence on record does not answer the question; it is neither a yes nor a no. A citation supports the claim above it unless it is marked "contradicts".

<#list r.criteria as c>
<@criterion c/>
</#list>
</#if>
<#if r.derived?size gt 0>
## What other policies determined

Arguments above rest on these determinations, made on the same evidence and dates.

<#list r.derived as d>
**${d.title}**, edition ${d.edition}. The outcome there: ${d.words}. Of its criteria, these were taken:

<#list d.criteria as c>
<@criterion c/>
</#list>
</#list>
</#if>
## What is not known

<#if r.open?size == 0 && r.settledOpen?size == 0>
No question is open.

</#if>
<#if r.open?size gt 0>
Could change the outcome, alone or with other answers:

<@questions r.open/>

</#if>
<#if r.settledOpen?size gt 0>
Cannot change the outcome:

<@questions r.settledOpen/>

</#if>
<#if r.sides?size gt 0>
## How this could be challenged

The strongest argument for each answer, criterion by criterion, and what the record leaves open about the claims that arguments rest on. Whoever relies on this report should expect these points; none of them changes the outcome above.

<#list r.sides as s>
**[${s.criterion.text}](#${s.criterion.anchor})**

- That it is met:<#if s.met?size == 0> no argument is on record.</#if>
<@strongest s.met/>
- That it is not met:<#if s.unmet?size == 0> no argument is on record.</#if>
<@strongest s.unmet/>

</#list>
<#if r.asked?size gt 0>
Left open about the claims:

<#list r.asked as a>
- <@words a.claim/> (${code(a.claim.id!)})
<#list a.answers as answer>
  - ${answer.question} ${answer.answer}<#list answer.citations as c> [[${c.number}]]</#list>
</#list>
</#list>

</#if>
</#if>
## What the subject says

<#if r.said?size == 0>
No statement or response of the subject is on record.
</#if>
<@entries r.said/>

<#if r.alike?size gt 0>
### Held beside what others told the same body

Like words bear on how seriously a statement was meant. They prove no conduct, and no criterion above rests on them. Two texts are called near-identical from 90 per cent on, a convention of this program; words in square brackets are not compared.

<#list r.alike as a>
${a.sentence}<#if a.oneOrigin> All that is known of both wordings comes from one origin, so the comparison is only as good as that source.</#if>

<#if a.passages?size gt 0>
| ${a.own.by}, ${a.own.on} <@numbers a.own.citations/> | ${a.other.by}, ${a.other.on}<#if a.isModel>, model</#if> <@numbers a.other.citations/> |
|---|---|
| <#list a.passages as p><#if p.same>${p.own}<#elseif p.own?has_content>**${p.own?trim}** </#if></#list> | <#list a.passages as p><#if p.same>${p.other}<#elseif p.other?has_content>**${p.other?trim}** </#if></#list> |

</#if>
<#if a.near && !a.isModel>
On the other side: <#if a.models?size gt 0>words taken from a model that the body gives are alike for that reason.<#else>whether the body gives a model for such statements is not on record; words taken from one would be alike for that reason.</#if>

<#list a.models as m>
- ${m.says} (<#if m.link??>[${m.source}](<${address(m.link)}>)<#else>${m.source}</#if>; ${m.certainty}.<#if m.note??> ${m.note}</#if>)
</#list>

</#if>
</#list>
</#if>
<#if r.context?size gt 0>
## On record, but no argument rests on it

<@entries r.context/>

</#if>
<#if r.others?size gt 0>
## Other facts on record that no argument rests on

<@entries r.others/>

</#if>
<#if r.disagreements?size gt 0>
## Where the sources disagree

<@entries r.disagreements/>

</#if>
## Left out for reasons of time

<#if r.laterSources?size == 0 && r.leftOut?size == 0>
Nothing.

</#if>
<#if r.laterSources?size gt 0>
Sources that were not certainly public on ${r.knownBy}: <#list r.laterSources as s>[[${s.text}]]<#sep> </#list>. They are marked in the list of sources.

</#if>
<#if r.leftOut?size gt 0>
Claims:

<@entries r.leftOut true/>

</#if>
<#if r.laterCitations?size gt 0>
What these sources say of other claims:

<@entries r.laterCitations true false/>

</#if>
<#if r.history?size gt 0>
## What was really decided

No rule saw these decisions.

<@entries r.history true/>

</#if>
<#if r.sources?size gt 0>
## Sources

<#list r.sources as s>
<@source s/>
</#list>

</#if>
## How to reproduce this report

${code(r.reproduction.command)}

- Probity ${r.reproduction.probity}, Drools ${r.reproduction.drools}
- Case ${code(r.reproduction.caseId)} (${r.reproduction.caseTitle}), SHA-256 ${code(r.reproduction.caseSha256)}
- Policy ${code(r.reproduction.policyId)}, SHA-256 ${code(r.reproduction.policySha256)}
- Rules, SHA-256 ${code(r.reproduction.rulesSha256)}
- Rules on proof, SHA-256 ${code(r.reproduction.proofSha256)}
<#if r.sources?size gt 0>

<#list r.sources as s>
[${s.number}]: #${s.anchor}
</#list>
</#if>
