<#ftl output_format="Markdown">
<#-- Prints a BackTest as Markdown. Text is escaped by the output format; this template adds all the markup there is. -->
<#macro count c>${c.rows} | ${c.agree} | ${c.disagree} | ${c.discretion} | ${c.scope} | ${c.undetermined} | ${c.settledByOwnStandards} |</#macro>
# Back-test of ${result.policy.title}

Does the body decide as the criteria say, on the facts that its own history states? Each row of the history becomes a small case, built
only from what its facts say and never from the decision or the ground; the edition of its date judges it. Every fact is taken as
stated: one source is enough, ${result.standards.pro} for an element and ${result.standards.con} against it. Under the editions' own standards
${result.totals.settledByOwnStandards} of ${result.totals.rows} rows would be settled.

| criterion | rows | agree | disagree | discretion | scope | undetermined | settled by own standards |
|---|---:|---:|---:|---:|---:|---:|---:|
<#list result.criteria as c>
| ${c.criteria} | <@count c/>
</#list>
| **${result.totals.criteria}** | <@count result.totals/>

- agree: excluded and the criterion holds, or revoked and it fails.
- disagree: the other way round, or a decision that the edition's reach does not cover.
- discretion: the criterion holds, and the body chose observation or ownership work.
- scope: the body did not act, and the edition does not reach the company or the recommendation was withdrawn.
- undetermined: the facts of the row leave the criterion open. It is not agreement.

## Rows that do not simply agree

<#list result.rows as row>
<#if row.agreement != "agree">
- ${code(row.id)} (${row.ground}, ${row.decision}): **${row.agreement}**<#if row.reason?has_content>; ${row.reason}</#if>
</#if>
</#list>

## Every row

<#list result.rows as row>
### ${row.company}, ${row.date}: ${row.decision}

${code(row.id)}; ${row.ground}; seen: ${row.certainty}. ${row.source}

<#list row.statements as statement>
- “${statement.text}”<#if statement.phrases?size gt 0>: <#list statement.phrases as phrase>${code(phrase.id)} (“${phrase.words}”)<#sep>, </#list></#if>
</#list>

<#if row.claims?size gt 0>
The case:

<#list row.claims as claim>
- ${claim.section}, ${code(claim.id)}: ${claim.text}<#if claim.voice == "subject"> (the company's own words)</#if>
</#list>
<#else>
The case has no claims.
</#if>

Edition ${row.edition!"none"}, as of ${row.asOf}: <#list row.criteria as id>${code(id)}<#sep>, </#list> ${row.value}, under its own standards ${row.ownValue}. **${row.agreement}**<#if row.reason?has_content>; ${row.reason}</#if>

</#list>
## Hashes

SHA-256 of the policy ${code(result.policy.sha256)}, of the history ${code(result.historySha256)}, of the phrases ${code(result.phrasesSha256)}.
