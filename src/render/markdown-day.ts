import type { Report } from '../core/report.ts'
import { longDayText } from '../core/schedule/local-time.ts'
import type { Detail } from './markdown-detail.ts'
import { markdownMermaid, markdownText, md, type Safe } from './safe.ts'
import { ganttOfDay } from './schedule-mermaid.ts'
import { counted } from './wording.ts'

/** What starts on the day of the first run that the change moves, as a folded chart. */
export function movedDayBlocks({ movedDay }: Report, detail: Detail): readonly Safe<'markdown'>[] {
  if (!movedDay || !detail.chart || movedDay.lanes.length === 0) return []
  const { midnight, zone, lanes, rest } = movedDay
  const title = `${longDayText(midnight)} ${zone}`
  return [
    md`<details>\n<summary>What starts on the day of the first run at a new time: ${markdownText(title)}</summary>`,
    markdownMermaid(ganttOfDay(title, midnight, lanes)),
    ...(rest > 0
      ? [md`${counted(rest, 'schedule')} of that day left out: what moves is drawn, and what starts nearest to it.`]
      : []),
    md`</details>`,
  ]
}
