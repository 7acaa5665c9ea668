import type { Subject } from '../engine/lint-request.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { readPlainly } from '../text/decode.ts'
import type { Document } from '../text/document.ts'
import { gettersOf } from '../text/getters.ts'
import { keepOutline } from '../text/outline.ts'
import { isRereadable, takenFrom } from '../text/reread.ts'
import { lightPipeline } from './light-pipeline.ts'
import type { PipelineFile } from './sort-files.ts'

/** Validates and reads a file by itself, whose text is in that document. */
export type ReadAlone = (document: Document) => Subject

/** True for a file of which a light subject can be made: it is read by itself, and can be read again. */
export function canBeLight({ document, dialect }: PipelineFile): boolean {
  return dialect?.isSelfContained === true && dialect.namedFiles === undefined && isRereadable(document)
}

/**
 * A subject that holds of its pipelines only what is small, such as names and triggers. Its tasks are read again when something asks for them,
 * and once by `atHand` for all rules about the file.
 */
export function lightSubject({ document, origin, nearest }: PipelineFile, read: ReadAlone, known?: KnownPipelines): Subject {
  let light: readonly Pipeline[] | undefined
  const again: Again = {}
  const whole = () => again.subject ?? readAgain(again, read(document))
  // Made here, where no reading is in sight that it would keep.
  const wholeAt = (at: number) => () => pipelineAt(whole(), at)
  const atHand = () => {
    const reading = again.subject ?? read(takenFrom(document))
    light ??= lightPipelines(reading, document, wholeAt)
    return reading
  }
  const lightOnes = () => {
    light ??= known?.(wholeAt)
    if (!light) atHand()
    return light ?? []
  }
  return askedFor({ document, origin, isPipeline: true, nearest, atHand }, { whole, lightOnes })
}

/** The light pipelines of a file as an earlier run has read them; `wholeAt` reads the one at a place again. */
export type KnownPipelines = (wholeAt: (at: number) => () => Pipeline) => readonly Pipeline[]

/** A reading that something has asked for after the pass over the file. */
interface Again {
  subject?: Subject | undefined
}

/** Those of the files that were asked for last: several rules may ask for the same one. */
const recent: Again[] = []
const mostRecent = 64

function readAgain(again: Again, subject: Subject): Subject {
  again.subject = subject
  recent.push(again)
  const oldest = recent.length > mostRecent ? recent.shift() : undefined
  if (oldest) oldest.subject = undefined
  return subject
}

interface Asked {
  readonly whole: () => Subject
  readonly lightOnes: () => readonly Pipeline[]
}

const askedFor = gettersOf<Asked, Pick<Subject, 'violations' | 'pipelines'>>({
  violations: ({ whole }) => whole().violations,
  pipelines: ({ lightOnes }) => lightOnes(),
})

function lightPipelines(reading: Subject, stays: Document, wholeAt: (at: number) => () => Pipeline): readonly Pipeline[] {
  const { document: read, pipelines } = reading
  const places = pipelines.flatMap(({ namePath, triggers }) => [namePath, ...triggers.map(({ path }) => path)])
  const keys = new Set(places.flatMap(([key]) => (typeof key === 'string' ? [key] : [])))
  keepOutline(stays, read, keys, readPlainly)
  return pipelines.map((pipeline, at) => lightPipeline({ reading: pipeline, read, stays, whole: wholeAt(at) }))
}

function pipelineAt({ document, pipelines }: Subject, at: number): Pipeline {
  const pipeline = pipelines[at]
  if (!pipeline) throw new Error(`${document.source.path} has other pipelines when it is read again`)
  return pipeline
}
