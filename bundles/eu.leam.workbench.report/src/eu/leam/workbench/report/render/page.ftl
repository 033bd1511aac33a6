<#ftl output_format="LeamMarkdown">
<#macro blocks list><#list list as block><@one block/></#list></#macro>
<#macro one block>
<#switch block.kind()>
<#on "Text">

${block.text}
<#on "Link">

[${block.text}](${block.safeHref()})
<#on "Bullets">

<#list block.items as item>
- ${item}
</#list>
<#on "Facts">

<#list block.facts as fact>
- **${fact.name}:** ${fact.value}
</#list>
<#on "Highlights">

<#list block.items as item>
- **${item.value}<#if item.unit?has_content> ${item.unit}</#if>** ${item.label}
</#list>
<#on "Picture">

![${block.figure.alt}](figures/${block.figure.id}.svg)

**${sheet.figureWord} ${block.number?c}.** ${block.figure.title} ${block.figure.caption}
<#on "Table">

**${sheet.tableWord} ${block.number?c}.** ${block.caption}

|<#list block.columns as column> ${column.title}<#if column.unit?has_content> (${column.unit})</#if> |</#list>
|<#list block.columns as column><#if column.numeric()> ---: |<#else> --- |</#if></#list>
<#list block.rows as row>
|<#list row.cells as cell> ${cell.text}<#if cell.error?has_content> ${cell.error}</#if> |</#list>
</#list>
<#if block.note?has_content>

${block.note}
</#if>
<#on "Gates">

<#list block.rows as row>
${row?counter?c}. ${row.sign()} **${row.word}:** ${row.question}
<#list row.evidence as sentence>
   - ${sentence}
</#list>
<#list row.more as sentence>
   - ${sentence}
</#list>
<#if row.nextStep?has_content>
   - **→** ${row.nextStep}
</#if>
</#list>
<#on "Fold">

**${block.summary}**
<@blocks block.blocks/>
</#switch>
</#macro>
<#macro section s level>

<#list 1..level as i>#</#list> ${s.title}
<@blocks s.blocks/>
<#list s.parts as part><@section part level+1/></#list>
</#macro>
# ${sheet.title}

${sheet.subtitle}
<#list sheet.sections as s><@section s 2/></#list>
