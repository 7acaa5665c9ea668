import type { Subject } from '../engine/lint-request.ts'
import type { Dialect, Pipeline, Trigger } from '../model/pipeline.ts'
import { isPlain } from '../text/decode.ts'
import type { Document } from '../text/document.ts'
import { leftOut, plainJson, putBack, type Steps } from '../text/plain-data.ts'
import { clockFrom, toldClock } from '../time/told-clock.ts'
import { knownPipeline, type SmallParts, smallPartsOf } from './light-pipeline.ts'
import type { KnownPipelines } from './light-subject.ts'

/** The small parts of a pipeline as JSON holds them: without its dialect, which is known. */
export interface ToldPipeline {
  readonly small: SmallParts
  /** What another reading has of them. */
  readonly left: readonly Steps[]
}

/**
 * What a light subject holds of its pipelines, each as JSON from which `pipelinesFrom` makes it again in another run. Undefined for a file in which
 * something is wrong or unusual: that one is read.
 */
export function summaryOf({ document, pipelines }: Subject): readonly string[] | undefined {
  if (!isPlain(document) || pipelines.length === 0) return undefined
  const told: string[] = []
  for (const pipeline of pipelines) {
    // Where a key is misspelt, a pipeline has a document of its own.
    const json = pipeline.document === document ? jsonOf(pipeline) : undefined
    if (json === undefined) return undefined
    told.push(json)
  }
  return told
}

/** Undefined where JSON cannot tell a part of the pipeline. */
function jsonOf(pipeline: Pipeline): string | undefined {
  const small = smallPartsOf(pipeline)
  const { triggers, pausedTriggers = none } = small
  const left: Steps[] = []
  const isTold =
    leftOut(small.runPolicy, ['runPolicy'], left) &&
    areTold(triggers, 'triggers', left) &&
    areTold(pausedTriggers, 'pausedTriggers', left)
  if (!isTold) return undefined
  const plain = {
    ...small,
    dialect: undefined,
    triggers: triggers.map(withToldClock),
    ...(small.pausedTriggers && { pausedTriggers: pausedTriggers.map(withToldClock) }),
  }
  return plainJson({ left, small: plain }, left)
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

function withToldClock(trigger: Trigger) {
  return { ...trigger, clock: trigger.clock && toldClock(trigger.clock) }
}

/** The pipelines that were told so, as a light subject has them. */
export function pipelinesFrom(told: readonly ToldPipeline[], dialect: Dialect, document: Document): KnownPipelines {
  return (wholeAt) =>
    told.map(({ small, left }, at) => {
      const whole = wholeAt(at)
      putBack(small, left, whole)
      for (const trigger of [...small.triggers, ...(small.pausedTriggers ?? none)])
        if (trigger.clock) Object.assign(trigger, { clock: clockFrom(trigger.clock, dialect.id) })
      return knownPipeline({ ...small, dialect }, document, whole)
    })
}
