import type { Report } from '../engine/report.ts'
import { adviceBlocks } from './analysis-advice.ts'
import { coverageWords, stateBlocks } from './analysis-state.ts'
import { expertBlocks, sourceBlocks, stepBlocks } from './analysis-steps.ts'
import type { Detail } from './markdown-detail.ts'
import { md, type Safe } from './safe.ts'
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

function summaryBlocks(report: Report): readonly Markdown[] {
  const outcome = report.verdict === 'broken' ? md`is not complete` : md`${verdictWord(report.verdict)}`
  const verdict = md`The review ${outcome}: ${countWords(report)}; ${reasonWords(report)}.`
  return [md`#### Summary`, md`${verdict} It is based on ${coverageWords(report)}.`]
}
