import { adviceOf, type Finding, ruleIdsOf, type Severity, severities } from '../../engine/finding.ts'
import { frameRows } from '../frame.ts'
import { html, htmlMessage, htmlText, own } from '../safe.ts'
import { counted } from '../wording.ts'
import { close, code, type Html, lines, pill, place } from './parts.ts'
import { mostFindings, type PageFacts } from './standing.ts'

/** Findings that are shown with their code. */
const mostFrames = 400
const mostRelated = 3

/** The findings that no one has suppressed, the gravest first, with filters that a script works. */
export function findingsSection(facts: PageFacts): Html {
  const { report } = facts
  const shown = facts.open.slice(0, mostFindings)
  const more =
    facts.open.length > shown.length
      ? html`<p class="quiet">${facts.open.length - shown.length} more findings are not listed; <code>pipeline-review check --format json</code> lists all.</p>`
      : html``
  const suppressed = report.summary.suppressed
  const silenced =
    suppressed > 0
      ? html`<p class="quiet">${suppressed} suppressed ${suppressed === 1 ? own`finding is` : own`findings are`} not listed.</p>`
      : html``
  const body =
    shown.length === 0
      ? html`<p class="good">No open findings.</p>`
      : lines([
          filters(shown, report.comparison !== null),
          html`<ol class="findings" id="finding-list">`,
          ...shown.map((finding, index) => item(facts, finding, index)),
          html`</ol>`,
        ])
  return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
${body}${more}${silenced}</section>`
}

function filters(findings: readonly Finding[], isCompared: boolean): Html {
  const paths = [...new Set(findings.map(({ path }) => path))].sort()
  const rules = [...new Set(findings.flatMap(ruleIdsOf))].sort()
  const option = (text: string) => html`<option value="${htmlText(text, 300)}">${htmlText(text, 120)}</option>`
  const isNew = isCompared ? html`<label class="check"><input type="checkbox" id="filter-new"> New only</label>` : html``
  return html`<form class="filters" id="filters" role="search" aria-label="Filter findings" hidden>
<label>Search<input type="search" id="filter-text" autocomplete="off" placeholder="Message, task, file"></label>
<label>Severity<select id="filter-severity"><option value="">All severities</option>${close(severities.map((severity) => severityOption(findings, severity)))}</select></label>
<label>File<select id="filter-path"><option value="">All ${paths.length} files</option>${close(paths.map(option))}</select></label>
<label>Rule<select id="filter-rule"><option value="">All ${rules.length} rules</option>${close(rules.map(option))}</select></label>
${isNew}<button type="reset">Reset</button><p class="count" id="filter-count" role="status">${findings.length} of ${findings.length} findings</p></form>`
}

const plurals: Readonly<Record<Severity, Html>> = { error: html`Errors`, warning: html`Warnings`, note: html`Notes` }

function severityOption(findings: readonly Finding[], severity: Severity): Html {
  const count = findings.filter((finding) => finding.severity === severity).length
  return html`<option value="${htmlText(severity)}">${plurals[severity]} (${count})</option>`
}

function item(facts: PageFacts, finding: Finding, index: number): Html {
  const { severity, message, path, line, taskLabel, pipeline, state, isAdvisory, docs } = finding
  const rules = ruleIdsOf(finding)
  const data = html`data-severity="${htmlText(severity)}" data-path="${htmlText(path, 300)}" data-rules="${htmlText(rules.join(' '), 2000)}"${state === 'new' ? html` data-new` : html``}`
  const tags = [
    ...(state === 'new' && facts.report.comparison ? [html`<span class="tag">new</span>`] : []),
    ...(isAdvisory ? [html`<span class="tag">advice</span>`] : []),
    ...(finding.fix
      ? [html`<span class="tag">${finding.fix.safety === 'safe' ? own`safe fix` : own`fix to review`}</span>`]
      : []),
  ]
  const where = [
    place(facts.source, path, line),
    ...(pipeline === null ? [] : [html`<span>${htmlText(pipeline, 120)}</span>`]),
    ...(taskLabel === null ? [] : [html`<span>task ${htmlText(taskLabel, 120)}</span>`]),
    ...affected(facts, finding),
  ]
  return html`<li class="finding ${htmlText(severity)}" id="f${index + 1}" ${data}><h3>${pill(severity)} ${htmlMessage(message, 600)}</h3>
<p class="where">${close(where.map((part) => html`${part} `))}<span class="rule">${ruleLink(rules[0] ?? finding.rule, docs)}</span>${close(tags)}</p>
<p class="remedy">${htmlMessage(adviceOf(finding), 600)}</p>${partsList(finding)}${index < mostFrames ? frame(finding) : html``}${related(facts, finding)}</li>`
}

/** How many tasks of the pipeline and how many other pipelines depend on what the finding is about; a link to which. */
function affected({ pipelines }: PageFacts, { path, pipeline, task, blastRadius }: Finding): readonly Html[] {
  const one = pipelines.find(({ summary }) => summary.path === path && summary.name === pipeline)
  const reached = task === null ? one?.reach.radius.pipelines.length : one?.reach.pipelinesByTask.get(task)
  const tasks = blastRadius > 1 ? [html`<span>affects ${blastRadius} tasks</span>`] : []
  if (!one || reached === undefined || reached === 0) return tasks
  const depends = reached === 1 ? own`depends` : own`depend`
  return [...tasks, html`<a href="#${htmlText(one.id)}-reach">${counted(reached, 'pipeline')} ${depends} on it</a>`]
}

/** Addresses of pages are our own. */
export function ruleLink(rule: string, docs: string): Html {
  return /^https:\/\/github\.com\/[\w./#-]+$/.test(docs)
    ? html`<a href="${htmlText(docs)}">${htmlText(rule, 120)}</a>`
    : code(rule)
}

function partsList({ parts = [] }: Finding): Html {
  if (parts.length < 2) return html``
  const items = parts.map((part) => html`<li>${htmlMessage(part.message, 300)} (${ruleLink(part.rule, part.docs)})</li>`)
  return html`<ul class="parts">${close(items)}</ul>`
}

function frame(finding: Finding): Html {
  const rows = frameRows(finding)
  if (rows.length === 0) return html``
  const drawn = rows.map(({ line, text, isInRange, mark }) => {
    const number = html`<i>${line}</i>`
    if (isInRange || mark === null) return html`${number}${isInRange ? html`<b>${htmlText(text, 400)}</b>` : htmlText(text, 400)}`
    const characters = [...text]
    const [before, marked, after] = [
      characters.slice(0, mark.start).join(''),
      characters.slice(mark.start, mark.start + mark.length).join(''),
      characters.slice(mark.start + mark.length).join(''),
    ]
    return html`${number}${htmlText(before, 400)}<mark>${htmlText(marked, 400)}</mark>${htmlText(after, 400)}`
  })
  return html`<pre class="frame" tabindex="0" aria-label="Code around line ${finding.line}">${lines(drawn)}</pre>`
}

function related(facts: PageFacts, { related: others }: Finding): Html {
  if (others.length === 0) return html``
  const items = others
    .slice(0, mostRelated)
    .map((other) => html`<li>${htmlMessage(other.message, 300)} ${place(facts.source, other.path, other.line)}</li>`)
  const more = others.length > mostRelated ? html`<li>and ${others.length - mostRelated} more</li>` : html``
  return html`<ul class="related">${close(items)}${more}</ul>`
}
