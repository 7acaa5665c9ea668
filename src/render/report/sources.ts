import { accountWords } from '../account-words.ts'
import { toldHistories } from '../history-words.ts'
import { html, htmlText } from '../safe.ts'
import { counted } from '../wording.ts'
import type { ReportFacts } from './facts.ts'
import { ruleLink } from './findings.ts'
import { close, code, type Html, minuteText } from './parts.ts'

const mostSkipped = 30

/** What the report rests on, and what it does not cover. */
export function sourcesSection(facts: ReportFacts): Html {
  const { report, source, at } = facts
  const files = accountWords(report)
  const items = [
    html`Made on ${minuteText(at)} UTC${source ? html` from commit ${code((source.revisionId ?? 'unknown').slice(0, 12))} of ${htmlText(source.repositoryUri.replace(/^https?:\/\//, ''), 200)}` : html``}.`,
    ...(files ? [html`Files: ${files}.`] : []),
    historyItem(facts),
    ...report.notices.map((notice) => html`${htmlText(notice, 500)}`),
    ...report.crashed.map(({ subject, message }) => html`Internal error in ${htmlText(subject, 120)}: ${htmlText(message, 300)}`),
  ]
  return html`<section id="sources" aria-labelledby="sources-title"><h2 id="sources-title">Sources and limits</h2>
<ul>${close(items.map((item) => html`<li>${item}</li>`))}</ul>${skipped(facts)}${rulePages(facts)}</section>`
}

function historyItem({ report, pipelines }: ReportFacts): Html {
  const { running } = toldHistories(report)
  if (running.length === 0) return html`Run history: none. <code>pipeline-review history pull</code> takes a snapshot of it.`
  const runs = pipelines.reduce((sum, pipeline) => sum + (pipeline.runs?.runs.length ?? 0), 0)
  return html`Run history: ${runs} runs of ${running.length} of ${counted(pipelines.length, 'pipeline')}. Durations and failures are those of the environment with most runs; restarts and other branches do not count.`
}

function skipped({ report }: ReportFacts): Html {
  if (report.skipped.length === 0) return html``
  const items = report.skipped
    .slice(0, mostSkipped)
    .map(({ subject, reason }) => html`<li>${htmlText(subject, 200)}: ${htmlText(reason, 300)}</li>`)
  const more = report.skipped.length > mostSkipped ? html`<li>and ${report.skipped.length - mostSkipped} more</li>` : html``
  return html`<h3>Skipped</h3><ul class="quiet">${close(items)}${more}</ul>`
}

function rulePages({ report }: ReportFacts): Html {
  const docs = new Map(
    report.findings.filter(({ suppressed }) => suppressed === null).map((finding) => [finding.rule, finding.docs]),
  )
  const links = [...docs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, page]) => html`<li>${ruleLink(rule, page)}</li>`)
  return links.length === 0 ? html`` : html`<h3>Rule pages</h3><ul class="columns">${close(links)}</ul>`
}
