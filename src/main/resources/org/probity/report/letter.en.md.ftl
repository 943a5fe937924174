<#ftl output_format="Markdown">
<#-- Prints a Letter in English as Markdown with footnotes. Text is escaped by the output format; this template adds all the markup there is. -->
<#assign l = result>
<#macro day d>${d?date("yyyy-MM-dd")?string("d MMMM yyyy")}</#macro>
<#macro ref n>[^${n}]</#macro>
<#-- How well a claim is proved, or that somebody found or did what it says. -->
<#function proved s><#local it = s.isAct?then("that it did so", "this")><#return (s.proof == "established")?then(s.isAct?then("That it did so is established.", "This is established."), (s.proof == "corroborated")?then("There are reasonable grounds to believe " + it + ".", (s.proof == "alleged")?then(s.isAct?then("That it did so is alleged.", "This is alleged."), "This is the organisation’s own account.")))></#function>
<#function level proof><#return (proof == "established")?then("This is established.", (proof == "corroborated")?then("There are reasonable grounds to believe this.", (proof == "alleged")?then("This is alleged.", "This is the organisation’s own account.")))></#function>
<#function against s><#return (s.proof == "asserted")?then("the organisation says", "other sources say")></#function>
<#-- A year, a month or a day in words. -->
<#function when d><#if d?length == 10><#return d?date("yyyy-MM-dd")?string("d MMMM yyyy")><#elseif d?length == 7><#return d?date("yyyy-MM")?string("MMMM yyyy")></#if><#return d></#function>
<#-- The full stop of a sentence that ends with the text. -->
<#function stop text><#return text?matches(r".*[.!?…][’”]?", "s")?then("", ".")></#function>
<#-- Text between quotation marks, with other marks for what it quotes itself. -->
<#function quoted text><#return "“" + text?replace("“", "‘")?replace("”", "’") + "”"></#function>
<#macro statement s><#if s.contradicted>Against ${quoted(s.text)} ${against(s)}: <#list s.says as said>${said?remove_ending(".")}<#sep>; </#sep><#else>that it is not so</#list>.<@ref s.note/><#else>${s.text}${stop(s.text)} *${proved(s)}*<@ref s.note/><#if s.opposed??> Other sources speak against it.<@ref s.opposed/></#if></#if></#macro>
<#-- A text that stands beside others in a line; escaping takes the spaces at its ends away. -->
<#macro inline text><#if text?starts_with(" ")> </#if>${text}<#if text?ends_with(" ") && text?trim?has_content> </#if></#macro>
<#-- A citation. Its web addresses stand between angle brackets, which make links of them. -->
<#macro cited item><#list item.runs as run><#if run.link??><${run.link?replace("&(?=#?\\w+;)", "&amp;", "r")?no_esc}><#else><@inline run.text/></#if></#list><#if item.says??> Says: ${item.says}${stop(item.says)}</#if><#if item.remark??> ${item.remark}${stop(item.remark)}</#if></#macro>
<#assign mays = l.grounds?filter(g -> g.force == "may")?size musts = l.grounds?filter(g -> g.force == "must")?size>
<#if l.from?size == 0>
\[Your name, organisation and address\]
<#else>
<#list l.from as line>
${line}  
</#list>
</#if>

${l.date?date("yyyy-MM-dd")?string("d MMMM yyyy")}

${l.to.name}<#if l.to.address??>  
${l.to.address}</#if>

Dear Sir or Madam,

# <#if l.kind == "objection">Objection to the <#if l.takesPart>participation<#else>admission</#if> of ${l.subject} <#if l.takesPart>in<#else>to</#if> the ${l.code.title}<#elseif l.kind == "complaint">Complaint about ${l.subject} under the ${l.code.title}<#elseif l.kind == "query">Questions about ${l.subject} under the ${l.code.title}<#else>${l.subject}: whether to hold it, by the criteria of the ${l.code.title}</#if>

<#if l.kind == "query">
We write about ${l.subject}<#if l.takesPart>, which takes part in the ${l.code.title}</#if><#if l.takesPart>.<#else>${stop(l.subject)}</#if> On the evidence that we have, no criterion of the ${l.code.title} is shown to tell against it. This letter does not accuse it.<#if !l.takesPart && !l.decisions?map(d -> d.event)?seq_contains("applied")> That it has applied to take part is not on record.</#if> It sets out what is on record, what points the other way, and the questions that the record leaves open, and asks for answers to them.
<#elseif l.kind == "divestment">
We ask you to consider whether to hold ${l.subject}${stop(l.subject)} Measured by the criteria of the ${l.code.title}, <#if l.grounds?size == 1>one ground tells<#else>${l.grounds?size} grounds tell</#if> against it. <#if musts == 0><#if l.grounds?size == 1>It leaves the decision to whoever applies it: it allows an exclusion and does not require one.<#else>They leave the decision to whoever applies them: they allow an exclusion and do not require one.</#if></#if>
<#elseif l.kind == "complaint">
We put before you in writing a matter that concerns ${l.subject}<#if l.takesPart>, which takes part in the ${l.code.title}</#if>, and ask you to take it up. <#if musts == 0>The provisions that we cite leave the decision to you: they allow you to act and do not require it, and this letter does not say otherwise.</#if>
<#else>
We ask you to consider whether ${l.subject} may <#if l.takesPart>go on taking part in<#else>take part in</#if> the ${l.code.title}. <#if musts == 0>The provisions that we cite leave the decision to you: they allow you to refuse and do not require it, and this letter does not say otherwise.<#elseif mays == 0>The provisions that we cite leave no choice.<#else>Some of the provisions that we cite leave no choice, others leave the decision to you; each ground says which.</#if>
</#if>

## The text that applies

We apply the rules of the ${l.code.title} (issuer: ${l.code.issuer}), in the text in force from <@day l.code.inForceFrom/>, to the facts of <@day l.outcome.asOf/> as they were known <#if l.outcome.asOf == l.outcome.knownBy>on that day<#else>by <@day l.outcome.knownBy/></#if>. The result: ${l.outcome.words}${stop(l.outcome.words)} Where the code speaks of the applicant, the member or the company, ${l.subject} is meant.

<#if l.code.note??>
On this text: ${l.code.note}

</#if>
<#if l.grounds?size gt 0>
## Grounds

<#list l.grounds as g>
### ${g?counter}. ${g.title}

${g.clause}: ${g.says}<@ref g.clauseNote/> <#if g.force == "may">This clause leaves the decision to the body that applies it.<#else>This clause leaves no choice.</#if>

<#list g.instances as i>
<#if i.conduct?? && !i.statements?map(s -> s.text)?seq_contains(i.conduct)>
On this conduct: ${i.conduct}${stop(i.conduct)}

</#if>
<#list i.statements as s>
- <@statement s/>
</#list>

<#if i.answers?size gt 0>
What the clause asks, and what this evidence answers:

<#list i.answers as a>
- ${a.asks} <#if a.yes>Yes<#else>No</#if>: ${a.reason}${stop(a.reason)} *${level(a.proof)}*<#list a.notes as n><@ref n/></#list>
</#list>

</#if>
</#list>
</#list>
</#if>
<#if l.facts?size gt 0>
## What is on record

<#list l.facts as s>
- <@statement s/>
</#list>

</#if>
<#if l.beside?size gt 0>
## How seriously it was meant

<#list l.beside as b>
The ${b.kind?replace("-", " ")} of ${l.subject} (${when(b.on)}) is near-identical with that of ${b.by} (${when(b.otherOn)}): of the ${b.words} words of the longer text, ${b.commonWords} stand in both in the same order; words in square brackets are not compared.<#if b.oneOrigin> All that is known of both texts comes from one origin.</#if>

- ${l.subject}: ${quoted(b.text)}<@ref b.note/>
- ${b.by}: ${quoted(b.otherText)}<@ref b.otherNote/>

This bears on how seriously the ${b.kind?replace("-", " ")} was meant. It proves no abuse, and no ground above rests on it. On the other side: <#if b.models?size gt 0>words taken from a model are alike for that reason.<#else>whether you give a model for such statements is not known to us; words taken from one would be alike for that reason.</#if>

<#list b.models as m>
- ${m.says}<@ref m.note/>
</#list>

</#list>
</#if>
## What points the other way

<#if l.contrary?size == 0>
We found nothing on record that points the other way.
<#else>
<#list l.contrary as s>
- <@statement s/>
</#list>
</#if>

<#if l.decisions?size gt 0>
## What has been decided

<#list l.decisions as d>
- ${when(d.on)?cap_first}: ${d.event?replace("-", " ")} (<#if d.code??>code “${d.code}”<#else>${l.code.title}</#if>).<#if d.says??> ${d.says}${stop(d.says)}</#if><@ref d.note/>
</#list>

</#if>
## <#if l.kind == "query">The questions<#else>What is not known</#if>

<#if l.questions?size == 0>
No question is open that could change the result.
<#else>
<#if l.kind == "query">The evidence that we have does not answer these questions:<#else>The evidence that we have does not answer these questions. We make no claim on them, and an answer could change the result:</#if>

<#list l.questions as q>
- ${q.criterion}: <#list q.asks as asks>${asks}<#sep> </#list>
</#list>
</#if>

<#if l.procedure?size gt 0>
## How we understand your procedure

<#list l.procedure as p>
- ${p.says}<@ref p.note/>
</#list>

</#if>
## What we ask

<#if l.kind == "query">
We ask you to answer the questions above, or to tell us who can, and to tell us where we are wrong.
<#else>
We ask you to examine the grounds above on the evidence cited, together with what points the other way; to hear ${l.subject}; to tell us what you decide and on what ground; and to tell us where we are wrong.
</#if>

In this letter “established” means a final finding of a competent body, an entry on the official list itself, or the organisation’s own words against its interest, where we read that text itself; “reasonable grounds to believe” means two or more independent origins; “alleged” means one; “own account” means that only the organisation says so. That somebody found or did something is one thing, and whether what they found is so another; we say which is proved.

Yours faithfully,

<#if l.from?size == 0>\[Signature\]<#else>${l.from[0]}</#if>

## Enclosures

<#list l.enclosures as enclosure>
- ${enclosure}
</#list>

<#-- Each document of a note begins a line. -->
<#assign newLine = "\\\n    ">
<#list l.notes as n>
[^${n.number}]: <#list n.items as item><@cited item/><#sep>${newLine?no_esc}</#sep></#list>
</#list>
