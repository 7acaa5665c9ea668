import { createHash } from 'node:crypto'
import { pageScript, pageStyle } from '../../generated/report-page.ts'
import { dagStyles } from '../dag/style.ts'
import { html, htmlText, own, ownScript, ownStyle, type Safe } from '../safe.ts'
import type { PipelineFacts, ReportFacts } from './facts.ts'
import { findingsSection } from './findings.ts'
import { overviewSection } from './overview.ts'
import { close, type Html, minuteText, type Words } from './parts.ts'
import { nameOf, pipelinesSection } from './pipelines.ts'
import { planSection } from './plan.ts'
import { sourcesSection } from './sources.ts'
import { byAttention, type PageFacts, pageFacts, worstOf } from './standing.ts'
import { weekSection } from './week.ts'

/** Pipelines that are unfolded when the page is opened. */
const mostOpen = 2

/**
 * The report as one file that needs nothing else: no request leaves it, and its content security policy lets only this very style and script
 * run. The same facts give the same bytes.
 */
export function renderReport(given: ReportFacts): string {
  const facts = pageFacts(given)
  const style = `${dagStyles}${pageStyle}`.trim()
  const ordered = byAttention(facts)
  const opened = new Set(ordered.slice(0, mostOpen).map(({ id }) => id))
  return `${html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${htmlText(facts.title, 120)}: pipeline review</title><link rel="icon" href="data:,">
<style>${ownStyle(style)}</style></head>
<body><a class="skip" href="#overview">Skip to the report</a><div class="page">
${navigation(facts, ordered)}
<main>
${overviewSection(facts, ordered)}
${findingsSection(facts)}
${pipelinesSection(facts, ordered, opened)}
${weekSection(facts.week)}
${planSection(facts)}
${sourcesSection(facts)}
</main></div>
<script>${ownScript(pageScript)}</script></body></html>`}\n`
}

function policy(style: string): Safe<'html'> {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64')
  return htmlText(
    `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(pageScript)}'; img-src data:; base-uri 'none'; form-action 'none'`,
  )
}

function navigation(facts: PageFacts, ordered: readonly PipelineFacts[]): Html {
  const links: readonly (readonly [anchor: Words, name: Words, count: number | null])[] = [
    [own`overview`, own`Overview`, null],
    [own`findings`, own`Findings`, facts.open.length],
    [own`pipelines`, own`Pipelines`, facts.pipelines.length],
    [own`schedule`, own`Schedule`, null],
    [own`plan`, own`Plan`, null],
    [own`sources`, own`Sources`, null],
  ]
  const items = links.map(
    ([anchor, name, count]) =>
      html`<li><a href="#${anchor}">${name}${count === null ? html`` : html`<span class="count">${count}</span>`}</a></li>`,
  )
  const pipelines = ordered.map((pipeline) => pipelineLink(facts, pipeline))
  return html`<nav aria-label="Contents"><h1>${htmlText(facts.title, 120)}</h1><p class="made">Pipeline review, ${minuteText(facts.at)} UTC</p>
<ul>${close(items)}</ul><h2 class="pipelines-title">By need of attention</h2><ul class="pipelines">${close(pipelines)}</ul>
<label hidden>Theme<select id="theme"><option value="">System</option><option value="light">Light</option><option value="dark">Dark</option></select></label></nav>`
}

function pipelineLink(facts: PageFacts, pipeline: PipelineFacts): Html {
  const count = facts.openIn(pipeline.summary.path).length
  const tone = worstOf(facts, pipeline)
  return html`<li><a href="#${htmlText(pipeline.id)}"><i class="dot${tone === null ? html`` : html` ${htmlText(tone)}`}"></i>${nameOf(pipeline)}<span class="count">${count}</span></a></li>`
}
