import type { Pipeline } from '../../model/pipeline.ts'
import type { Document } from '../../text/document.ts'
import { quoted } from '../../text/quote.ts'
import { lineIndexAt } from '../../text/source.ts'
import { nodeAt, type Path } from '../../text/tree.ts'
import { type ClaimSource, scheduleClaims } from './schedule-claims.ts'
import type { TimedTrigger } from './triggers.ts'

/** A text that speaks of a schedule, with the beginning of a sentence about it. */
export interface Said {
  readonly text: string
  readonly source: ClaimSource
  readonly opening: string
}

/** The name of the schedule, the comment beside its cron, and the name of a pipeline that nothing else starts. */
export function textsBeside(pipeline: Pipeline, { trigger, path }: TimedTrigger, siblings: number): readonly Said[] {
  const isSole = siblings === 1 && pipeline.triggers.every(({ kind }) => kind === 'cron' || kind === 'webhook')
  const name = trigger.kind === 'cron' ? trigger.name.trim() : ''
  const said: Said[] = []
  if (name !== '') said.push({ text: name, source: 'label', opening: `Schedule ${quoted(name)} fires` })
  const comment = commentBeside(pipeline.document, path)
  if (comment !== undefined)
    said.push({ text: comment, source: 'label', opening: `Comment ${quoted(comment)} contradicts the cron, which fires` })
  if (isSole)
    said.push({
      text: pipeline.name,
      source: 'title',
      opening: `Pipeline ${quoted(pipeline.name)} has one schedule, which fires`,
    })
  return said
}

/** True where one of those texts names days of the week: whether the cron keeps them is for `schedule-name-mismatch` to say. */
export function namesWeekdays(pipeline: Pipeline, timed: TimedTrigger, siblings: number): boolean {
  return textsBeside(pipeline, timed, siblings).some(
    ({ text, source }) => (scheduleClaims(text, source)?.weekdays.length ?? 0) > 0,
  )
}

/** A comment of one line behind the cron text, or alone on the line above it. */
function commentBeside({ source, root, lineStarts }: Document, path: Path): string | undefined {
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
