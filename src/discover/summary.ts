import type { Subject } from '../engine/lint-request.ts'
import type { Dialect, Pipeline, Trigger } from '../model/pipeline.ts'
import { isPlain } from '../text/decode.ts'
import type { Document } from '../text/document.ts'
import { leftOut, plainJson, putBack, type Steps } from '../text/plain-data.ts'
import { clockOfText, clockText } from '../time/clock-text.ts'
import { knownPipeline, type SmallParts, smallPartsOf } from './light-pipeline.ts'
import type { KnownPipelines } from './light-subject.ts'

/** The small parts of a pipeline as a summary has them: its dialect is known, and its clocks stand in lines of their own. */
interface Told {
  readonly small: SmallParts
  /** What another reading has of them. */
  readonly left: readonly Steps[]
}

/**
 * What a light subject holds of its pipelines, as lines of text from which `pipelinesIn` makes them again in another run. Undefined for a file in
 * which something is wrong or unusual: that one is read.
 */
export function summaryOf({ document, pipelines }: Subject): readonly string[] | undefined {
  if (!isPlain(document) || pipelines.length === 0) return undefined
  const lines = [String(pipelines.length)]
  // Where a key is misspelt, a pipeline has a document of its own.
  for (const pipeline of pipelines) if (pipeline.document !== document || !addLines(lines, pipeline)) return undefined
  return lines
}

/** False where JSON cannot tell a part of the pipeline. */
function addLines(lines: string[], pipeline: Pipeline): boolean {
  const small = smallPartsOf(pipeline)
  const { triggers, pausedTriggers = none } = small
  const left: Steps[] = []
  const isTold =
    leftOut(small.runPolicy, ['runPolicy'], left) &&
    areTold(triggers, 'triggers', left) &&
    areTold(pausedTriggers, 'pausedTriggers', left)
  if (!isTold) return false
  const json = plainJson(
    {
      ...small,
      dialect: undefined,
      triggers: triggers.map(withoutClock),
      ...(small.pausedTriggers && { pausedTriggers: pausedTriggers.map(withoutClock) }),
    },
    left,
  )
  lines.push(`{"left":${left.length === 0 ? '[]' : JSON.stringify(left)},"small":${json}}`)
  for (const trigger of triggers) lines.push(clockLine(trigger))
  for (const trigger of pausedTriggers) lines.push(clockLine(trigger))
  return true
}

const none: readonly Trigger[] = []

/** What may hold parts of the tree; all else of a trigger is texts, paths and lists of them. */
const mayHoldNodes = ['passes', 'sensor', 'upstream', 'data', 'handlers'] as const

function areTold(triggers: readonly Trigger[], key: string, left: Steps[]): boolean {
  return triggers.every((trigger, at) => {
    if (trigger.cron.at.document || trigger.timeZone.at.document) return false
    for (const part of mayHoldNodes) if (!leftOut(trigger[part], [key, at, part], left)) return false
    return true
  })
}

function withoutClock(trigger: Trigger): Trigger {
  return { ...trigger, clock: null }
}

function clockLine({ clock }: Trigger): string {
  return clock ? clockText(clock) : ''
}

/** The pipelines of such lines, which are taken off their beginning, as a light subject has them. */
export function pipelinesIn(lines: string[], dialect: Dialect, document: Document): KnownPipelines {
  const next = () => lines.shift() ?? ''
  return (wholeAt) =>
    Array.from({ length: Number(next()) }, (_, at) => {
      const whole = wholeAt(at)
      const { small, left }: Told = JSON.parse(next())
      putBack(small, left, whole)
      for (const trigger of [...small.triggers, ...(small.pausedTriggers ?? [])]) {
        const clock = next()
        Object.assign(trigger, { clock: clock === '' ? null : clockOfText(clock) })
      }
      return knownPipeline({ ...small, dialect }, document, whole)
    })
}
