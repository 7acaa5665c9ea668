/** The one place that makes text safe, an encoder and a template for each sink. Templates take no raw string. */

export { dot, dotText } from './safe/dot.ts'
export { mermaid, mermaidTime } from './safe/gantt.ts'
export { icsLine, icsText, icsTime } from './safe/ics.ts'
export { jsonText } from './safe/json.ts'
export { annotationData, annotationProperty, log, logCode, logText, workflowCommand } from './safe/log.ts'
export { markdownCode, markdownComment, markdownLink, markdownMermaid, markdownPre, markdownText, md } from './safe/markdown.ts'
export { html, htmlMessage, htmlText, ownScript, ownStyle, svgInHtml, xml, xmlText } from './safe/markup.ts'
export { mermaidLabel, mermaidText } from './safe/mermaid.ts'
export { joined, own, type Part, type Safe, type Sink } from './safe/safe-text.ts'
export { sarif, sarifName, sarifText, sarifUri } from './safe/sarif.ts'
