import { problemTests } from '../history/dbt/metrics.ts'
import type { EnvironmentEvidence, PipelineEvidence } from '../history/evidence.ts'
import type { Estimate } from '../history/metrics/quantile.ts'
import { joined, log, logText, type Safe } from '../render/safe.ts'
import { count, roughDuration } from '../text/wording.ts'

type Line = Safe<'log'>

/** Lines of each list. */
const mostNamed = 3

/** The numbers of a pipeline that a review has no room for, each with the runs it rests on; nothing without runs. */
export function numberLines(evidence: readonly PipelineEvidence[]): readonly Line[] {
  return evidence.flatMap(({ pipeline, environments }) => {
    const [environment] = environments
    if (!environment || environment.judged === 0) return []
    return [log`${logText(pipeline.name ?? pipeline.id, 120)}`, ...linesOf(environment).map((line) => log`  ${line}`)]
  })
}

function linesOf(environment: EnvironmentEvidence): readonly Line[] {
  return [
    ...rateLine('succeeded', environment.successRate),
    ...(environment.warning > 0 ? rateLine('with warnings', environment.warningRate) : []),
    ...workLine(environment),
    ...spendLine(environment),
    ...rowLines(environment),
    ...nodeLines(environment),
  ]
}

function rateLine(what: string, rate: Estimate | null): readonly Line[] {
  if (!rate) return []
  const text = `${percent(rate.value)} % ${what} (95 % interval ${percent(rate.low)} to ${percent(rate.high)} %, n = ${rate.n})`
  return [log`${logText(text, 200)}`]
}

function percent(share: number): number {
  return Math.round(share * 100)
}

function workLine({ tasks }: EnvironmentEvidence): readonly Line[] {
  const shares = tasks.flatMap(({ name, workShare }) => (!workShare ? [] : [`${name} ${percent(workShare)} %`]))
  return named('share of the work', shares)
}

function spendLine({ spend }: EnvironmentEvidence): readonly Line[] {
  const { runs, costPerRun, creditsPerRun, currency } = spend
  const parts = [
    ...(costPerRun === null ? [] : [`${amount(costPerRun)}${currency === null ? '' : ` ${currency}`}`]),
    ...(creditsPerRun === null ? [] : [`${amount(creditsPerRun)} credits`]),
  ]
  return parts.length === 0 ? [] : [log`cost of a run: ${logText(parts.join(', '), 120)} (median, n = ${runs})`]
}

function amount(value: number): number {
  return Math.round(value * 100) / 100
}

function rowLines({ rows }: EnvironmentEvidence): readonly Line[] {
  const texts = rows.map(({ object, median, latest, runs }) => `${object} ${latest} (median ${median}, n = ${runs})`)
  return named('rows last time', texts)
}

function nodeLines({ dbtNodes }: EnvironmentEvidence): readonly Line[] {
  const slow = dbtNodes.map(({ node, medianSeconds, runs }) => `${node} ${roughDuration(medianSeconds)} (n = ${runs})`)
  const failing = problemTests(dbtNodes).map(
    ({ node, failed, warned, runs }) => `${node} failed ${failed} and warned ${warned} times in ${count(runs, 'run')}`,
  )
  return [...named('slowest dbt nodes', slow), ...named('dbt tests that found something', failing)]
}

function named(title: string, texts: readonly string[]): readonly Line[] {
  if (texts.length === 0) return []
  const shown = texts.slice(0, mostNamed).map((text) => log`${logText(text, 200)}`)
  const rest = texts.length > mostNamed ? log`, and ${texts.length - mostNamed} more` : log``
  return [log`${logText(title, 60)}: ${joined<'log'>(shown, ', ')}${rest}`]
}
