import type { EnvironmentHistory, ErrorCluster } from '../../model/history.ts'
import { beginWords, dayWords, durationParts, kindWords, spanWords, successWords, trendWords } from '../history-words.ts'
import { html, htmlText, joined, own, svgInHtml } from '../safe.ts'
import { counted } from '../wording.ts'
import type { PipelineFacts, RunsFacts } from './facts.ts'
import { cell, close, folded, type Html, lines, minuteText, numberText, row, rowHead, statusNames, table } from './parts.ts'
import { durationChart, successStrip } from './runs-chart.ts'
import { endOf, waterfall } from './waterfall.ts'

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
    html`<figure><figcaption>Outcome of each run, oldest first: <span class="key ok">succeeded</span> <span class="key warning">warning</span> <span class="key error">failed</span> <span class="key idle">cancelled or skipped</span></figcaption><div class="scroll" tabindex="0" role="group" aria-label="Chart">${svgInHtml(successStrip(runs.runs, `${runs.runs.length} runs: ${outcomeWords(runs)}`, stripSize(runs)))}</div></figure>`,
    html`<figure><figcaption>Duration of each run.${legend(runs, numbers)}</figcaption>${durationChart(runs, numbers, durationLabel(name, numbers))}</figure>`,
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

/** Wide enough to be seen, and not wider than a page. */
function stripSize({ runs }: RunsFacts): { readonly bar: number; readonly height: number } {
  return { bar: Math.max(3, Math.min(14, Math.floor(880 / Math.max(1, runs.length)) - 1)), height: 26 }
}

function outcomeWords({ runs }: RunsFacts): string {
  const count = (status: string) => runs.filter((run) => run.status === status).length
  return `${count('succeeded')} succeeded, ${count('warning')} with warnings, ${count('failed')} failed, ${count('other')} cancelled or skipped`
}

function legend({ runs }: RunsFacts, numbers: EnvironmentHistory | undefined): Html {
  return close([
    ...(runs.some(({ status, seconds }) => status === 'failed' && seconds !== null) ? [html` Crosses: failed.`] : []),
    ...(runs.some(({ isOutlier }) => isOutlier) ? [html` <span class="key ring">far longer than usual</span>`] : []),
    ...(numbers?.trend?.change ? [html` <span class="key trend">lasting change</span>`] : []),
  ])
}

function durationLabel(name: string, numbers: EnvironmentHistory | undefined): string {
  const parts = numbers ? [...durationParts(numbers), trendWords(numbers)].join(', ') : ''
  return `Duration of each run of ${name}${parts === '' ? '' : `: ${parts}`}`
}

/** Cells and rows end by themselves: there is a row for each run. */
function runsTable({ runs }: RunsFacts, name: string): Html {
  const rows = [...runs].reverse().map(({ at, status, seconds, isOutlier }) => {
    const remark = isOutlier ? html`<td>far longer than usual` : html``
    return html`<tr><td>${minuteText(at)}<td>${statusNames[status]}<td>${seconds === null ? own`–` : spanWords(seconds)}${remark}`
  })
  const heads = [
    html`Created (UTC)`,
    html`Status`,
    html`Duration`,
    ...(runs.some(({ isOutlier }) => isOutlier) ? [html`Remark`] : []),
  ]
  return folded(
    html`Table of ${runs.length} ${runs.length === 1 ? own`run` : own`runs`}`,
    table(html`Runs of ${htmlText(name, 120)}, newest first`, heads, rows),
  )
}

/** Tasks whose duration has changed lastingly. */
function changesList({ trend }: EnvironmentHistory, { labels }: RunsFacts): Html {
  const tasks = trend?.tasks ?? []
  if (tasks.length === 0) return html``
  const items = tasks
    .slice(0, mostSlower)
    .map(
      ({ task, since, isDated, beforeSeconds, afterSeconds }) =>
        html`<li>${htmlText(labels.get(task) ?? task, 120)}: ${spanWords(beforeSeconds)} → ${spanWords(afterSeconds)} since ${beginWords({ since, isDated })}</li>`,
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

/** Both on one scale, so that they can be compared. */
function waterfalls({ usual, longest }: RunsFacts, name: string): Html {
  const whole = Math.max(usual ? endOf(usual) : 1, longest ? endOf(longest) : 1)
  const isSame = usual !== null && usual.at === longest?.at
  return lines([
    ...(usual ? [waterfall(html`Tasks of the median run`, `Tasks of the median run of ${name}`, usual, whole)] : []),
    ...(longest && !isSame
      ? [waterfall(html`Tasks of the longest run`, `Tasks of the longest run of ${name}`, longest, whole)]
      : []),
  ])
}

function rowsTable({ rows }: RunsFacts, name: string): Html {
  if (rows.length === 0) return html``
  const drawn = rows.map(({ object, latest, median, runs }) =>
    row([
      rowHead(htmlText(object, 120)),
      cell(html`${numberText(latest)}`),
      cell(html`${numberText(median)}`),
      cell(html`${runs}`),
    ]),
  )
  return html`<h5>Rows</h5>${table(html`Rows that objects of ${htmlText(name, 120)} received`, [html`Object`, html`Last run`, html`Median`, html`Runs`], drawn)}`
}
