import type { Finding } from '../../engine/finding.ts'
import { isDrawable } from '../../model/drawing.ts'
import { drawDag } from '../dag/draw.ts'
import { layoutDag } from '../dag/layout.ts'
import { spanWords, successWords } from '../history-words.ts'
import { html, htmlMessage, htmlText, joined, own, svgInHtml } from '../safe.ts'
import { counted } from '../wording.ts'
import type { PipelineFacts, TaskFacts } from './facts.ts'
import { cell, close, code, folded, type Html, lines, percentText, pill, place, row, rowHead, table } from './parts.ts'
import { predictionBlock } from './prediction.ts'
import { reachBlock } from './reach.ts'
import { runsBlock } from './runs.ts'
import { type PageFacts, tally } from './standing.ts'

/** Every pipeline behind one line, those first that need attention; the first few are open. */
export function pipelinesSection(facts: PageFacts, ordered: readonly PipelineFacts[], opened: ReadonlySet<string>): Html {
  return html`<section id="pipelines" aria-labelledby="pipelines-title"><h2 id="pipelines-title">Pipelines</h2>
<p class="tools"><button type="button" id="open-all" hidden>Expand all</button> <button type="button" id="close-all" hidden>Collapse all</button></p>
${lines(ordered.map((pipeline) => pipelineBlock(facts, pipeline, opened.has(pipeline.id))))}</section>`
}

function pipelineBlock(facts: PageFacts, pipeline: PipelineFacts, isOpen: boolean): Html {
  const { id, summary, criticality } = pipeline
  const owners = summary.owners ?? []
  const about = [
    place(facts.source, summary.path, 1),
    html`${counted(summary.tasks, 'task')}`,
    ...(criticality === null ? [] : [html`criticality ${htmlText(criticality)}`]),
    ...(owners.length === 0 ? [] : [html`owned by ${htmlText(owners.join(', '), 200)}`]),
    ...(new Set(facts.pipelines.map((one) => one.summary.dialect)).size > 1 ? [html`${htmlText(summary.dialect, 40)}`] : []),
  ]
  const starts =
    pipeline.starts.length === 0
      ? [html`<li>Nothing in the file starts it.</li>`]
      : pipeline.starts.map((words) => html`<li>${htmlText(words, 200)}</li>`)
  return html`<details class="pipeline" id="${htmlText(id)}"${isOpen ? own` open` : own``}><summary><h3>${htmlText(summary.name, 120)}</h3>${badges(facts, pipeline)}</summary>
<p class="about">${joined<'html'>(about, ' · ')}</p>
<ul class="starts" aria-label="What starts it">${close(starts)}</ul>
${findingLinks(facts, pipeline)}
<h4>Tasks and their order</h4>
${dagBlock(pipeline)}
${reachBlock(facts, pipeline)}
${runsBlock(pipeline)}
${predictionBlock(summary.history?.prediction ?? null, facts.report.comparison !== null, (task) => pipeline.runs?.labels.get(task) ?? task)}
</details>`
}

function badges({ openIn }: PageFacts, { summary, runs }: PipelineFacts): Html {
  const pills = severityPills(openIn(summary.path))
  const environment = summary.history?.environments[0]
  const known = runs && environment ? html`<span class="soft">${successWords(environment)}</span>` : html``
  return html`<span class="badges">${pills ?? html`<span class="pill ok">no findings</span>`}${known}</span>`
}

/** `2 errors`, `1 note` in their colours; null where there is none. */
export function severityPills(findings: readonly Finding[]): Html | null {
  const pills = tally(findings).map(
    ([severity, count]) => html`<span class="pill ${htmlText(severity)}">${counted(count, severity)}</span>`,
  )
  return pills.length === 0 ? null : close(pills)
}

const mostLinks = 12

function findingLinks({ openIn, anchorOf }: PageFacts, { summary }: PipelineFacts): Html {
  const open = openIn(summary.path)
  if (open.length === 0) return html``
  const items = open.slice(0, mostLinks).map((finding) => {
    const anchor = anchorOf(finding)
    const text = htmlMessage(finding.message, 240)
    const link = anchor === null ? text : html`<a href="#${htmlText(anchor)}">${text}</a>`
    return html`<li>${pill(finding.severity)} ${link} <span class="soft">line ${finding.line}</span></li>`
  })
  const more = open.length > mostLinks ? html`<li class="soft">and ${open.length - mostLinks} more</li>` : html``
  return html`<h4>Findings</h4><ul class="short">${close(items)}${more}</ul>`
}

function dagBlock(pipeline: PipelineFacts): Html {
  const { dag, tasks, runs } = pipeline
  const text = taskTable(pipeline)
  if (tasks.length === 0) return html`<p class="quiet">The file holds no task that can be read.</p>`
  if (!isDrawable(dag))
    return html`<p class="quiet">${counted(tasks.length, 'task')} are too many for a picture: the table has them all.</p>${text}`
  const title = `Tasks of ${pipeline.summary.name} in the order in which they run`
  const drawn = svgInHtml(drawDag(layoutDag(dag), { title, isWalked: true }))
  const path =
    runs && runs.criticalPath.length > 0
      ? html`<p class="quiet"><b class="critical-key">Critical path</b> in most runs: ${htmlText(runs.criticalPath.join(' → '), 800)}</p>`
      : html``
  return html`<div class="dag"><div class="zoom" role="group" aria-label="Zoom" hidden><button type="button" data-zoom="out" aria-label="Zoom out">−</button><button type="button" data-zoom="one">100 %</button><button type="button" data-zoom="in" aria-label="Zoom in">+</button><button type="button" data-zoom="fit">Fit</button></div><div class="scroll">${drawn}</div></div>${path}${text}`
}

function taskTable({ tasks, summary }: PipelineFacts): Html {
  const hasHistory = tasks.some(({ history }) => history !== null)
  const heads = [
    html`Task`,
    html`Does`,
    html`Group`,
    html`Waits for`,
    ...(hasHistory ? [html`Failed`, html`Median`, html`p95`, html`Slack`, html`On critical path`] : []),
  ]
  const rows = tasks.map((task) => row([...structureCells(task), ...(hasHistory ? historyCells(task) : [])]))
  return folded(
    html`Table of ${counted(tasks.length, 'task')}`,
    table(html`Tasks of ${htmlText(summary.name, 120)}`, heads, rows),
  )
}

function structureCells({ label, does, group, after }: TaskFacts): readonly Html[] {
  return [
    rowHead(htmlText(label, 120)),
    cell(htmlText(does, 80)),
    cell(htmlText(group, 80)),
    cell(htmlText(after.join(', '), 240)),
  ]
}

function historyCells({ history }: TaskFacts): readonly Html[] {
  if (!history) return Array.from({ length: 5 }, () => cell(html`–`))
  const { runs, failed, durationSeconds, slackSeconds, criticalShare } = history
  const span = (seconds: number | null): Html => (seconds === null ? html`–` : html`${spanWords(seconds)}`)
  return [
    cell(html`${failed} of ${runs}`, failed > 0 ? own`bad` : undefined),
    cell(span(durationSeconds.p50)),
    cell(span(durationSeconds.p95)),
    cell(span(slackSeconds)),
    cell(criticalShare === null ? html`–` : html`${percentText(criticalShare)}`),
  ]
}

/** What people look for by name, for instance in the navigation. */
export function nameOf({ summary }: PipelineFacts): Html {
  return summary.name === '' ? code(summary.path) : htmlText(summary.name, 80)
}
