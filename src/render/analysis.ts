import type { Report } from '../engine/report.ts'
import { adviceBlocks } from './analysis-advice.ts'
import { coverageWords, stateBlocks } from './analysis-state.ts'
import { expertBlocks, sourceBlocks, stepBlocks } from './analysis-steps.ts'
import type { Detail } from './markdown-detail.ts'
import { joined, markdownText, md, type Safe } from './safe.ts'
import { countWords, reasonWords, verdictWord } from './wording.ts'

type Markdown = Safe<'markdown'>

/**
 * The whole analysis as an expert would hand it in, behind one line: summary, current state, recommendations, steps, experts, sources.
 * Says nothing that the report does not hold; empty where there is no pipeline or no room.
 */
export function analysisBlocks(report: Report, detail: Detail): readonly Markdown[] {
  if (report.pipelines.length === 0 || !detail.frames) return []
  return [
    md`<details>\n<summary>Expert analysis: state, recommendations, steps</summary>`,
    ...summaryBlocks(report),
    ...stateBlocks(report, detail),
    ...adviceBlocks(report, detail),
    ...stepBlocks(report),
    ...expertBlocks(report),
    ...sourceBlocks(report),
    md`</details>`,
  ]
}

/** The sections of an analysis, by what each is about; every one has a text. */
export interface AnalysisSections {
  readonly documentation: string
  readonly summary: string
  readonly currentState: string
  readonly recommendations: string
  readonly implementationPlan: string
  readonly additionalContext: string
  readonly otherExpertise: string
}

/** The analysis as sections of Markdown without their headings, the longest lists cut to so many entries with a count of the rest. */
export function analysisSections(report: Report, items: number): AnalysisSections {
  const detail: Detail = { open: items, frames: true, items, chart: false }
  const none = md`None.`
  const text = ([, ...blocks]: readonly Markdown[]): string => joined<'markdown'>(blocks.length === 0 ? [none] : blocks, '\n\n')
  return {
    documentation: text(sourceBlocks(report)),
    summary: text(summaryBlocks(report)),
    currentState: text(stateBlocks(report, detail)),
    recommendations: text(adviceBlocks(report, detail)),
    implementationPlan: text(stepBlocks(report)),
    additionalContext: text([none, ...contextBlocks(report)]),
    otherExpertise: text(expertBlocks(report)),
  }
}

/** What the reader must know to judge the rest: notices of the review, and what it left out. */
function contextBlocks({ notices, skipped }: Report): readonly Markdown[] {
  const most = 20
  const lines = [
    ...notices.map((notice) => md`- ${markdownText(notice, 500)}`),
    ...skipped.map(({ subject, reason }) => md`- Skipped: ${markdownText(subject, 100)}: ${markdownText(reason, 300)}`),
  ]
  const more = lines.length > most ? [md`and ${lines.length - most} more`] : []
  return lines.length === 0 ? [] : [joined<'markdown'>(lines.slice(0, most), '\n'), ...more]
}

function summaryBlocks(report: Report): readonly Markdown[] {
  const outcome = report.verdict === 'broken' ? md`is not complete` : md`${verdictWord(report.verdict)}`
  const verdict = md`The review ${outcome}: ${countWords(report)}; ${reasonWords(report)}.`
  return [md`#### Summary`, md`${verdict} It is based on ${coverageWords(report)}.`]
}
