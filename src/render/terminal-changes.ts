import type { Report } from '../engine/report.ts'
import { changesView, mostLines, mostPipelines } from './changes-view.ts'
import type { Paint } from './color.ts'
import { toldRadii } from './reach-words.ts'
import { joined, log, logText, type Safe } from './safe.ts'

type Line = Safe<'log'>

/** What the change does to each pipeline, in words; of many the rest is counted. */
export function changeLines(report: Report, paint: Paint): readonly Line[] {
  const { told, unchanged } = changesView(report)
  if (told.length + unchanged.length === 0) return []
  const rest = told.length - mostPipelines
  return [
    log`── ${paint(log`what changes`, 'bold', 'underline')}`,
    log``,
    ...told.slice(0, mostPipelines).flatMap(({ name, lines }) => linesOf(name, lines)),
    ...(rest > 0 ? [log`and ${rest} more changed pipelines`] : []),
    ...(unchanged.length > 0 ? [unchangedLine(unchanged)] : []),
    log``,
    ...radiusLines(report, paint),
  ]
}

/** What depends on what the change touches. */
function radiusLines({ blastRadius = [] }: Report, paint: Paint): readonly Line[] {
  const told = toldRadii(blastRadius)
  if (told.length === 0) return []
  const rest = told.length - mostPipelines
  return [
    log`── ${paint(log`blast radius`, 'bold', 'underline')}`,
    log``,
    ...told
      .slice(0, mostPipelines)
      .flatMap(({ name, lines }) => [log`${logText(name, 80)}`, ...lines.map((line) => log`  - ${logText(line, 900)}`)]),
    ...(rest > 0 ? [log`and ${rest} more pipelines`] : []),
    log``,
  ]
}

function linesOf(name: string, lines: readonly string[]): readonly Line[] {
  const [first = '', ...others] = lines
  const label = logText(name, 80)
  if (others.length === 0) return [log`${label}: ${logText(first)}`]
  const rest = lines.length - mostLines
  return [
    log`${label}`,
    ...lines.slice(0, mostLines).map((line) => log`  - ${logText(line)}`),
    ...(rest > 0 ? [log`  and ${rest} more`] : []),
  ]
}

function unchangedLine(names: readonly string[]): Line {
  const rest = names.length - mostPipelines
  const shown = names.slice(0, mostPipelines).map((name) => logText(name, 80))
  return log`No behavioural change: ${joined<'log'>(shown, ', ')}${rest > 0 ? log` and ${rest} more` : log``}`
}
