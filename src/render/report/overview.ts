import { spanWords, successWords, trendWords } from '../history-words.ts'
import { html, htmlText, own, svgInHtml } from '../safe.ts'
import { countWords, reasonWords, verdictWord } from '../wording.ts'
import { attentionOf, fineOf } from './attention.ts'
import type { PipelineFacts, ReportFacts } from './facts.ts'
import { cell, close, type Html, minuteText, row, rowHead, table, type Words } from './parts.ts'
import { nameOf, severityPills } from './pipelines.ts'
import { successStrip } from './runs-chart.ts'
import type { PageFacts } from './standing.ts'

const newestRuns = 30

/** The verdict, what needs attention, what is fine, and a line for each pipeline. */
export function overviewSection(facts: PageFacts, ordered: readonly PipelineFacts[]): Html {
  return html`<section id="overview" aria-labelledby="overview-title"><h2 id="overview-title" class="unseen">Overview</h2>
${verdict(facts)}
<div class="two">${attention(facts)}${fine(facts)}</div>
<h3>All pipelines</h3>
${pipelineTable(facts, ordered)}</section>`
}

function verdict(facts: ReportFacts): Html {
  const { report } = facts
  const tiles = [
    tile(
      html`${report.summary.errors}`,
      report.summary.errors === 1 ? own`error` : own`errors`,
      report.summary.errors > 0 ? own`error` : own`ok`,
    ),
    tile(
      html`${report.summary.warnings}`,
      report.summary.warnings === 1 ? own`warning` : own`warnings`,
      report.summary.warnings > 0 ? own`warning` : own`ok`,
    ),
    tile(
      html`${report.summary.notes}`,
      report.summary.notes === 1 ? own`note` : own`notes`,
      report.summary.notes > 0 ? own`note` : own`ok`,
    ),
    tile(html`${report.summary.pipelines}`, report.summary.pipelines === 1 ? own`pipeline` : own`pipelines`, own`plain`),
    ...runTile(facts),
  ]
  return html`<p class="verdict ${report.verdict === 'pass' ? own`ok` : own`error`}"><b>The review ${verdictWord(report.verdict)}</b>: ${countWords(report)}; ${reasonWords(report)}.</p>
<ul class="tiles">${close(tiles)}</ul>`
}

function tile(value: Html, label: Html | Words, tone: Words): Html {
  return html`<li class="tile ${tone}"><b>${value}</b> <span>${label}</span></li>`
}

/** Share of all known runs that succeeded. */
function runTile({ pipelines }: ReportFacts): readonly Html[] {
  const known = pipelines.flatMap(({ summary, runs }) => (runs ? (summary.history?.environments.slice(0, 1) ?? []) : []))
  const judged = known.reduce((sum, { runs }) => sum + runs, 0)
  if (judged === 0) return []
  const succeeded = known.reduce((sum, environment) => sum + environment.succeeded, 0)
  // Rounded down, so that one failure is never shown as none.
  const percent = Math.floor((1000 * succeeded) / judged) / 10
  return [tile(html`${percent} %`, html`of ${judged} runs succeeded`, succeeded === judged ? own`ok` : own`warning`)]
}

function attention(facts: PageFacts): Html {
  const items = attentionOf(facts)
  const list =
    items.length === 0
      ? html`<p class="good">Nothing needs attention.</p>`
      : html`<ol class="attention">${close(items.map(({ tone, text, anchor }) => html`<li class="${tone}"><a href="#${htmlText(anchor)}">${text}</a></li>`))}</ol>`
  return html`<div class="card"><h3>Needs attention</h3>${list}</div>`
}

function fine(facts: PageFacts): Html {
  const items = fineOf(facts)
  const list =
    items.length === 0
      ? html`<p class="quiet">Nothing to report here.</p>`
      : html`<ul class="fine">${close(items.map((text) => html`<li>${text}</li>`))}</ul>`
  return html`<div class="card"><h3>Fine</h3>${list}</div>`
}

function pipelineTable(facts: PageFacts, ordered: readonly PipelineFacts[]): Html {
  const hasRuns = ordered.some(({ runs }) => runs !== null)
  const heads = [
    html`Pipeline`,
    html`Findings`,
    html`Tasks`,
    html`Starts`,
    ...(hasRuns ? [html`Last runs`, html`Newest`, html`Median`, html`Trend`] : []),
  ]
  const rows = ordered.map((pipeline) => pipelineRow(facts, pipeline, hasRuns))
  return table(html`All pipelines, those first that need attention`, heads, rows, own`overview`)
}

function pipelineRow({ openIn }: PageFacts, pipeline: PipelineFacts, hasRuns: boolean): Html {
  const { id, summary, starts } = pipeline
  const [first, ...others] = starts
  const more = others.length > 0 ? html` <span class="soft">and ${others.length} more</span>` : html``
  const start = first === undefined ? html`<span class="soft">nothing</span>` : html`${htmlText(first, 80)}${more}`
  return row([
    rowHead(html`<a href="#${htmlText(id)}">${nameOf(pipeline)}</a><span class="path">${breakable(summary.path)}</span>`),
    cell(severityPills(openIn(summary.path)) ?? html`<span class="pill ok">none</span>`),
    cell(html`${summary.tasks}`),
    cell(start),
    ...(hasRuns ? runCells(pipeline) : []),
  ])
}

/** A path that breaks after its slashes. */
function breakable(path: string): Html {
  const steps = path.split('/')
  return close(steps.map((step, index) => html`${htmlText(step, 120)}${index < steps.length - 1 ? html`/<wbr>` : html``}`))
}

function runCells({ summary, runs }: PipelineFacts): readonly Html[] {
  const environment = summary.history?.environments[0]
  if (!runs || !environment) return [cell(html`<span class="soft">no history</span>`), cell(html``), cell(html``), cell(html``)]
  const recent = runs.runs.slice(-newestRuns)
  const last = recent.at(-1)
  const p50 = environment.durationSeconds.p50
  const isSlower = environment.trend?.direction === 'slower'
  return [
    cell(svgInHtml(successStrip(recent, `Last ${recent.length} runs: ${successWords(environment)}`, { bar: 3, height: 16 }))),
    cell(last ? html`<span class="nowrap">${minuteText(last.at)}</span>` : html``),
    cell(p50 === null ? html`–` : html`${spanWords(p50)}`),
    cell(html`${trendWords(environment)}`, isSlower ? own`bad` : own`soft`),
  ]
}
