<#ftl output_format="Markdown">
<#-- Prints a Comparison as Markdown. Text is escaped by the output format; this template adds all the markup there is. -->
<#assign most = 4>
<#macro outcome cell>${cell.outcome}<#if cell.floor != cell.ceiling> (${cell.floor} to ${cell.ceiling})</#if><#if cell.because?size gt 0>: <#list cell.because[0..*most] as criterion>${code(criterion.id)}<#sep>, </#list><#if cell.because?size gt most> and ${cell.because?size - most} more</#if></#if></#macro>
<#macro state s><#if s?has_content>${s.value} (${s.force})<#else>not in it</#if></#macro>
<#macro clause c>**${c.label}.** ${c.text} (${c.source})</#macro>
# Comparison of ${result.rows?size} <#if result.rows?size == 1>case<#else>cases</#if>

**As of:** ${result.asOf}. **Known by:** ${result.knownBy}

| case |<#list result.columns as column> ${column.title} (${column.policy}<#if column.edition??>@${column.edition}</#if>) |</#list>
|---|<#list result.columns as column>---|</#list>
<#list result.rows as row>
| ${row.caseView.subject} (${code(row.caseView.id)}) |<#list row.cells as cell> <@outcome cell/> |</#list>
</#list>

Each cell: the outcome; in brackets, where they differ, the mildest and the most adverse result that the open questions leave possible;
after the colon the criteria that lead to it, of many the first ${most}; the CSV and JSON forms have all.
<#list result.editions as e>

## ${e.title}: from edition ${e.from} to ${e.to}

<#if e.changed?size gt 0>
The outcome changes:

| case | edition ${e.from} | edition ${e.to} | criteria that differ |
|---|---|---|---|
<#list e.changed as change>
| ${change.caseView.subject} (${code(change.caseView.id)}) | <@outcome change.before/> | <@outcome change.after/> | <#list change.criteria as id>${code(id)}<#sep>, </#list> |
</#list>

<#else>
The outcome changes for no case.

</#if>
<#if e.criteria?size gt 0>
Criteria that differ:

| criterion | edition ${e.from} | edition ${e.to} | provisions | cases |
|---|---|---|---|---|
<#list e.criteria as c>
| ${c.title} (${code(c.id)}) | <@state c.before!/> | <@state c.after!/> | <#list c.provisions as p>${code(p)}<#sep>, </#list> | <#list c.cases as id>${code(id)}<#sep>, </#list> |
</#list>

<#list e.criteria as c>
<#if c.before?? && c.after?? && c.before.composition != c.after.composition>
- ${code(c.id)} was composed as ${code(c.before.composition)}, and is composed as ${code(c.after.composition)}.
</#if>
<#list c.elements as element>
- ${code(c.id)}, ${code(element.id)}: ${element.before!"not in it"} before, ${element.after!"not in it"} after.
</#list>
</#list>

</#if>
<#if e.unchanged?size gt 0>
Nothing differs for <#list e.unchanged as id>${code(id)}<#sep>, </#list>.

</#if>
<#if e.provisions?size gt 0>
### Provisions that these criteria cite

<#list e.provisions as p>
<#if p.change == "same">
- ${code(p.id)}, same: <@clause p.after/>
<#else>
- ${code(p.id)}, ${p.change}
<#if p.before??>
  - edition ${e.from}: <@clause p.before/>
</#if>
<#if p.after??>
  - edition ${e.to}: <@clause p.after/>
</#if>
</#if>
</#list>

</#if>
<#if e.tables?size gt 0>
### Rows of the editions' tables

<#list e.tables as row>
- ${row.change}: ${row.row}
</#list>
</#if>
</#list>

## How to reproduce this comparison

${code(result.engine.command)}

Probity ${result.engine.probity}, Drools ${result.engine.drools}. SHA-256:

<#list result.columns as column>
- ${column.policy}<#if column.edition??>@${column.edition}</#if> ${code(column.sha256)}
</#list>
