import type { Subject } from '../engine/lint-request.ts'
import type { Dialect, Pipeline, Trigger } from '../model/pipeline.ts'
import { isPlain } from '../text/decode.ts'
import type { Document } from '../text/document.ts'
import { plainText, putBack, type Steps } from '../text/plain-data.ts'
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
  for (const pipeline of pipelines) {
    const told = linesOf(pipeline, document)
    if (!told) return undefined
    lines.push(...told)
  }
  return lines
}

function linesOf(pipeline: Pipeline, document: Document): readonly string[] | undefined {
  // Where a key is misspelt, a pipeline has a document of its own.
  if (pipeline.document !== document) return undefined
  const { triggers, pausedTriggers, ...others } = smallPartsOf(pipeline)
  const withoutClocks = (all: readonly Trigger[]) => all.map((trigger) => ({ ...trigger, clock: null }))
  const told = plainText({
    ...others,
    dialect: undefined,
    triggers: withoutClocks(triggers),
    ...(pausedTriggers && { pausedTriggers: withoutClocks(pausedTriggers) }),
  })
  if (!told) return undefined
  const clocks = [...triggers, ...(pausedTriggers ?? [])].map(({ clock }) => (clock ? clockText(clock) : ''))
  return [`{"left":${JSON.stringify(told.left)},"small":${told.json}}`, ...clocks]
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
