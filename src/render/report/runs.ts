import type { EnvironmentHistory, ErrorCluster } from '../../model/history.ts'
import { dayWords, durationParts, kindWords, spanWords, successWords, trendWords } from '../history-words.ts'
import { html, htmlText, joined, own, svgInHtml } from '../safe.ts'
import { counted } from '../wording.ts'
import type { PipelineFacts, RunsFacts } from './facts.ts'
import { cell, close, folded, type Html, lines, minuteText, numberText, row, rowHead, statusNames, table } from './parts.ts'
import { durationChart, successStrip } from './runs-chart.ts'
import { waterfall } from './waterfall.ts'

const mostClusters = 8
const mostSlower = 5

/** Past runs of a pipeline; a sentence where there are none. */
export function runsBlock({ summary, runs }: PipelineFacts): Html {
  const { history, name } = summary
  if (!runs)
    return history && history.status !== 'off'
      ? html`<h4>Run history</h4><p class="quiet">${htmlText(history.reason ?? 'No run is known', 300)}.</p>`
      : html``
  const numbers = history?.environments[0]
  const where = runs.environment === null ? html`` : html` in ${htmlText(runs.environment, 60)}`
  return lines([
    html`<h4>Run history${where}</h4>`,
    ...(numbers ? [numbersLine(numbers, runs)] : []),
    html`<figure><figcaption>Outcome of each run, oldest first: <span class="key ok">succeeded</span> <span class="key warning">warning</span> <span class="key error">failed</span> <span class="key idle">cancelled or skipped</span></figcaption><div class="scroll" role="region" tabindex="0" aria-label="Outcome of each run of ${htmlText(name, 120)}">${svgInHtml(successStrip(runs.runs, `${runs.runs.length} runs: ${outcomeWords(runs)}`))}</div></figure>`,
    html`<figure><figcaption>Duration of each run. <span class="key ring">ring</span>: far longer than usual. Dashed: median and p95. <span class="key trend">line</span>: lasting change.</figcaption>${durationChart(runs, numbers, durationLabel(name, numbers))}</figure>`,
    runsTable(runs, name),
    ...(numbers ? [changesList(numbers, runs), clusters(numbers, runs)] : []),
    waterfalls(runs, name),
    rowsTable(runs, name),
  ])
}

function numbersLine(numbers: EnvironmentHistory, { costPerRun, runs }: RunsFacts): Html {
  const { queueSeconds } = numbers
  const facts = [
    html`${successWords(numbers)}`,
    ...durationParts(numbers).map((words) => html`${words}`),
    html`${trendWords(numbers)}`,
    ...((queueSeconds.p50 ?? 0) >= 60 && queueSeconds.p50 !== null
      ? [html`median wait before the start ${spanWords(queueSeconds.p50)}`]
      : []),
    ...(costPerRun === '' ? [] : [html`cost of a run ${htmlText(costPerRun, 80)} (median)`]),
  ]
  const [first, last] = [runs[0], runs.at(-1)]
  const span = first && last ? html` <span class="soft">${dayWords(first.at)} to ${dayWords(last.at)}</span>` : html``
  return html`<p class="numbers">${joined<'html'>(facts, ' · ')}${span}</p>`
}

function outcomeWords({ runs }: RunsFacts): string {
  const count = (status: string) => runs.filter((run) => run.status === status).length
  return `${count('succeeded')} succeeded, ${count('warning')} with warnings, ${count('failed')} failed, ${count('other')} cancelled or skipped`
}

function durationLabel(name: string, numbers: EnvironmentHistory | undefined): string {
  const parts = numbers ? [...durationParts(numbers), trendWords(numbers)].join(', ') : ''
  return `Duration of each run of ${name}${parts === '' ? '' : `: ${parts}`}`
}

function runsTable({ runs }: RunsFacts, name: string): Html {
  const rows = [...runs]
    .reverse()
    .map(
      ({ at, status, seconds, isOutlier }) =>
        html`<tr><td>${minuteText(at)}<td>${statusNames[status]}<td class="number">${seconds === null ? html`–` : html`${spanWords(seconds)}`}<td>${isOutlier ? own`outlier` : own``}`,
    )
  return folded(
    html`Table of ${runs.length} runs`,
    table(
      html`Runs of ${htmlText(name, 120)}, newest first`,
      [html`Created (UTC)`, html`Status`, html`Duration`, html`Remark`],
      rows,
    ),
  )
}

/** Tasks whose duration has changed lastingly. */
function changesList({ trend }: EnvironmentHistory, { labels }: RunsFacts): Html {
  const tasks = trend?.tasks ?? []
  if (tasks.length === 0) return html``
  const items = tasks
    .slice(0, mostSlower)
    .map(
      ({ task, since, beforeSeconds, afterSeconds }) =>
        html`<li>${htmlText(labels.get(task) ?? task, 120)}: ${spanWords(beforeSeconds)} → ${spanWords(afterSeconds)} since ${dayWords(since)}</li>`,
    )
  const more = tasks.length > mostSlower ? html`<li class="soft">and ${tasks.length - mostSlower} more</li>` : html``
  return html`<h5>Tasks with a lasting change of duration</h5><ul>${close(items)}${more}</ul>`
}

function clusters({ errors, failed }: EnvironmentHistory, runs: RunsFacts): Html {
  if (errors.length === 0)
    return failed > 0 ? html`<p class="quiet">The error messages of the failures are not known.</p>` : html``
  const more =
    errors.length > mostClusters ? html`<li class="soft">and ${errors.length - mostClusters} more kinds of failure</li>` : html``
  return html`<h5>Failures by cause</h5><ol class="clusters">${lines(errors.slice(0, mostClusters).map((cluster) => clusterItem(cluster, runs)))}${more}</ol>`
}

function clusterItem({ kind, text, count, firstSeen, lastSeen, tasks }: ErrorCluster, { labels }: RunsFacts): Html {
  const when =
    count === 1 ? html`once, on ${dayWords(lastSeen)}` : html`${count} times, ${dayWords(firstSeen)} to ${dayWords(lastSeen)}`
  const at = tasks.slice(0, 3).map((task) => labels.get(task) ?? task)
  const others = tasks.length > 3 ? html` and ${counted(tasks.length - 3, 'task')} more` : html``
  return html`<li><b>${kindWords[kind]}</b> at ${htmlText(at.join(', '), 240)}${others}, ${when}<q>${htmlText(text, 400)}</q></li>`
}

function waterfalls({ usual, longest }: RunsFacts, name: string): Html {
  const isSame = usual !== null && usual.at === longest?.at
  return lines([
    ...(usual ? [waterfall(html`Tasks of the median run`, `Tasks of the median run of ${name}`, usual)] : []),
    ...(longest && !isSame ? [waterfall(html`Tasks of the longest run`, `Tasks of the longest run of ${name}`, longest)] : []),
  ])
}

function rowsTable({ rows }: RunsFacts, name: string): Html {
  if (rows.length === 0) return html``
  const drawn = rows.map(({ object, latest, median, runs }) =>
    row([
      rowHead(htmlText(object, 120)),
      cell(html`${numberText(latest)}`, own`number`),
      cell(html`${numberText(median)}`, own`number`),
      cell(html`${runs}`, own`number`),
    ]),
  )
  return html`<h5>Rows</h5>${table(html`Rows that objects of ${htmlText(name, 120)} received`, [html`Object`, html`Last run`, html`Median`, html`Runs`], drawn)}`
}
