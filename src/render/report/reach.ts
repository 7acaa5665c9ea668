import type { DependentPipeline, LateRun } from '../../schedule/blast-radius.ts'
import { dependsWords, lateFacts, nextWords, radiusLines } from '../reach-words.ts'
import { html, htmlText } from '../safe.ts'
import { counted } from '../wording.ts'
import type { PipelineFacts } from './facts.ts'
import { cell, close, code, type Html, row, rowHead, table } from './parts.ts'
import type { PageFacts } from './standing.ts'

/** Pipelines that are listed. */
const mostRows = 50

/** What depends on a pipeline: which others, why and by when, who receives its data, and what is late where its next run fails. */
export function reachBlock(facts: PageFacts, { reach, id }: PipelineFacts): Html {
  const { radius } = reach
  const { pipelines, omitted } = radius
  // The table has the other pipelines.
  const own = radius.late && { ...radius.late, pipelines: radius.late.pipelines.slice(0, 1) }
  const lines = radiusLines({ ...radius, pipelines: [], omitted: { ...omitted, pipelines: 0 }, late: own })
  const title = html`<h4 id="${htmlText(id)}-reach">Blast radius</h4>`
  if (lines.length === 0 && pipelines.length === 0)
    return html`${title}<p class="quiet">No other pipeline depends on it, as far as the files and run history say.</p>`
  const items = lines.map((line) => html`<li>${htmlText(line, 900)}</li>`)
  return html`${title}<ul class="short">${close(items)}</ul>${dependents(facts, reach.radius)}`
}

function dependents(facts: PageFacts, radius: PipelineFacts['reach']['radius']): Html {
  const { pipelines, omitted, pipeline: name, path, late: run } = radius
  if (pipelines.length === 0) return html``
  const late = new Map((run?.pipelines ?? []).map((one) => [`${one.path}\n${one.pipeline}`, one] as const))
  const shown = pipelines.slice(0, mostRows)
  const rest = pipelines.length - shown.length + omitted.pipelines
  const heads = [
    html`Pipeline`,
    html`Depends on it`,
    run ? html`If the run at ${htmlText(`${run.localTime} (${run.timeZone})`, 80)} fails` : html`If a run fails`,
    html`Criticality`,
    html`Owners`,
  ]
  const rows = shown.map((one) => dependentRow(facts, one, name, late.get(`${one.path}\n${one.pipeline}`)))
  const more = rest > 0 ? html`<p class="quiet">and ${counted(rest, 'pipeline')} more</p>` : html``
  const words = run ? nextWords(run) : ''
  const next = words === '' ? html`` : html`<p class="quiet">${htmlText(words.replace(/^t/, 'T'))}.</p>`
  return html`${table(html`Pipelines that depend on ${htmlText(name, 120)} in ${htmlText(path, 200)}`, heads, rows)}${more}${next}`
}

function dependentRow({ pipelines }: PageFacts, one: DependentPipeline, origin: string, late: LateRun | undefined): Html {
  const other = pipelines.find(({ summary }) => summary.path === one.path && summary.name === one.pipeline)
  const name = one.pipeline === '' ? code(one.path) : htmlText(one.pipeline, 120)
  return row([
    rowHead(other ? html`<a href="#${htmlText(other.id)}">${name}</a>` : name),
    cell(htmlText(dependsWords(one, origin, 'changed'), 300)),
    cell(htmlText(late ? ['late', ...lateFacts(late, false)].join(', ') : 'not known', 300)),
    cell(htmlText(one.criticality ?? '–')),
    cell(htmlText(one.owners.length === 0 ? '–' : one.owners.join(', '), 200)),
  ])
}
