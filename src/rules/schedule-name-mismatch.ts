import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { Document } from '../text/document.ts'
import { quoted } from '../text/quote.ts'
import { lineIndexAt } from '../text/source.ts'
import { nodeAt, type Path } from '../text/tree.ts'
import { describeCron } from '../time/words.ts'
import { replaceCron } from './parts/cron-edit.ts'
import { type ClaimSource, type ScheduleClaims, scheduleClaims } from './parts/schedule-claims.ts'
import { type Contradiction, contradictionOf, meantWeekdays } from './parts/schedule-contradiction.ts'
import { mostMeasured, type TimedTrigger, timedTriggers } from './parts/triggers.ts'

export default defineRule({
  summary: 'The name of a schedule says when it fires',
  why: 'People plan by the name. When it contradicts the cron, one of the two is a mistake: often the cron counts weekdays from Sunday = 1, or only one of the two was changed.',
  remedy: 'Correct the cron or the name, whichever is wrong.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    const timed = timedTriggers(pipeline).slice(0, mostMeasured)
    for (const one of timed) yield* problemsOf(pipeline, one, textsBeside(pipeline, one, timed.length))
  },
})

/** A text that speaks of a schedule, with the beginning of a sentence about it. */
interface Said {
  readonly text: string
  readonly source: ClaimSource
  readonly opening: string
}

/** The name of the schedule, the comment beside its cron, and the name of a pipeline that nothing else starts. */
function textsBeside(pipeline: Pipeline, { trigger, path }: TimedTrigger, siblings: number): readonly Said[] {
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

/** At most one problem for each schedule: what contradicts its name mostly contradicts the comment as well. */
function* problemsOf(
  pipeline: Pipeline,
  { trigger, path, text, result }: TimedTrigger,
  texts: readonly Said[],
): Iterable<Problem> {
  if (!('cron' in result) || trigger.timeZone.state === 'templated') return
  const zone = trigger.timeZone.value?.trim() || 'UTC'
  for (const said of texts) {
    const claims = scheduleClaims(said.text, said.source)
    const contradiction = claims && contradictionOf(claims, result.cron, zone)
    if (!claims || !contradiction) continue
    const timed = contradiction === 'time' || contradiction === 'offset'
    const days = contradiction === 'days' ? meantWeekdays(claims, result.cron) : undefined
    const fix = days && replaceCron(pipeline.document, path, withWeekdays(text, days), 'unsafe')
    yield {
      at: { path },
      message: `${said.opening} ${describeCron(result.cron, timed ? zone : null)}`,
      subject: result.cron.text,
      ...advice(contradiction, days, claims),
      ...(fix && { fix }),
    }
    return
  }
}

function advice(
  contradiction: Contradiction,
  days: string | undefined,
  { period }: ScheduleClaims,
): Pick<Problem, 'remedy' | 'severity'> {
  if (days !== undefined) return { remedy: `Write ${days} for the day of week: in this cron 1 is Sunday.` }
  if (contradiction === 'manual') return { remedy: 'Remove the schedule if only people start the pipeline, or rename it.' }
  if (contradiction === 'offset')
    return { severity: 'note', remedy: 'Set `timezone` to the zone that the time is meant in, or write UTC beside the time.' }
  return period === 'daily' && contradiction === 'pace' ? { remedy: 'Write one hour in the cron, or rename the schedule.' } : {}
}

/** The cron text with another day-of-week field. */
function withWeekdays(text: string, days: string): string {
  const words = text.trim().split(/[ \t\r\n]+/)
  return words.map((word, index) => (index === 4 ? days : word)).join(' ')
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
