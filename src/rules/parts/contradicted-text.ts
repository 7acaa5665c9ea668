import type { Pipeline } from '../../model/pipeline.ts'
import type { Document } from '../../text/document.ts'
import { quoted } from '../../text/quote.ts'
import { lineIndexAt } from '../../text/source.ts'
import { nodeAt, type Path } from '../../text/tree.ts'
import type { Cron } from '../../time/cron.ts'
import { type ClaimSource, type ScheduleClaims, scheduleClaims } from './schedule-claims.ts'
import { type Contradiction, contradictionOf, meantWeekdays } from './schedule-contradiction.ts'
import { measuredTriggers, type TimedTrigger } from './triggers.ts'

/** A text beside a schedule that its cron contradicts. */
export interface ContradictedText {
  /** The beginning of a sentence that ends with when the schedule fires. */
  readonly opening: string
  readonly claims: ScheduleClaims
  readonly contradiction: Contradiction
  readonly cron: Cron
  readonly zone: string
  /** The weekdays that the text names, where the cron would name them if it counted like Unix cron. Sunday = 0. */
  readonly weekdays: readonly number[] | undefined
}

/** The first text that the cron contradicts: what contradicts the name mostly contradicts the comment as well. Undefined where none does. */
export function contradictedText(pipeline: Pipeline, one: TimedTrigger): ContradictedText | undefined {
  const { result, trigger } = one
  if (!('cron' in result) || trigger.timeZone.state === 'unknown') return undefined
  const { cron } = result
  const zone = trigger.timeZone.value?.trim() || 'UTC'
  for (const { text, source, opening } of textsBeside(pipeline, one)) {
    const claims = scheduleClaims(text, source)
    const contradiction = claims && contradictionOf(claims, cron, zone)
    if (!claims || !contradiction) continue
    const shift = pipeline.dialect.clock?.unixWeekdayShift(one.text) ?? 0
    const weekdays = contradiction === 'days' ? meantWeekdays(claims, cron, shift) : undefined
    return { opening: opening(), claims, contradiction, cron, zone, weekdays }
  }
  return undefined
}

/** A text that speaks of a schedule, with the beginning of a sentence about it. */
interface Said {
  readonly text: string
  readonly source: ClaimSource
  readonly opening: () => string
}

/** The name of the schedule, the comment beside its cron, and the name of a pipeline that nothing else starts. */
function textsBeside(pipeline: Pipeline, { trigger, path }: TimedTrigger): readonly Said[] {
  const siblings = measuredTriggers(pipeline).length
  const isSole = siblings === 1 && pipeline.triggers.every(({ kind }) => kind === 'cron' || kind === 'webhook')
  const name = trigger.kind === 'cron' ? trigger.name.trim() : ''
  const said: Said[] = []
  if (name !== '') said.push({ text: name, source: 'label', opening: () => `Schedule ${quoted(name)} fires` })
  const comment = commentBeside(pipeline.document, path)
  if (comment !== undefined)
    said.push({ text: comment, source: 'label', opening: () => `Comment ${quoted(comment)} contradicts the cron, which fires` })
  if (isSole)
    said.push({
      text: pipeline.name,
      source: 'title',
      opening: () => `Pipeline ${quoted(pipeline.name)} has one schedule, which fires`,
    })
  return said
}

/** A comment of one line behind the cron expression, or alone on the line above it. */
function commentBeside(document: Document, path: Path): string | undefined {
  if (!document.source.text.includes('#')) return undefined
  const { source, root, lineStarts } = document
  const span = nodeAt(root, path)?.span
  if (!span) return undefined
  const index = lineIndexAt(lineStarts, span.start)
  const line = (at: number) => source.text.slice(lineStarts[at] ?? 0, lineStarts[at + 1])
  const behind = source.text.slice(span.end, lineStarts[lineIndexAt(lineStarts, span.end) + 1])
  const [above, beforeThat] = [index > 0 ? line(index - 1) : '', index > 1 ? line(index - 2) : '']
  const comment =
    /^[ \t]+#(.*)$/.exec(behind.trimEnd())?.[1] ??
    (/^\s*#/.test(beforeThat) ? undefined : /^\s*#(.*)$/.exec(above.trimEnd())?.[1])
  const text = comment?.trim() ?? ''
  // A line that was commented out speaks of an earlier time.
  return text === '' || /^-?\s?[\w-]+\s?:(?:\s|$)/.test(text) ? undefined : text
}
