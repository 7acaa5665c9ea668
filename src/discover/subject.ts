import { messageOf } from '../engine/errors.ts'
import type { Subject } from '../engine/lint.ts'
import type { Crash } from '../engine/report.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { PipelineFile } from './sort-files.ts'

/** Validates and reads one file. A fault of ours on it is recorded, and the file keeps whatever was found before. */
export function subjectOf(
  file: PipelineFile,
  crashed: Crash[],
  known: (pipeline: Pipeline) => Pipeline = (pipeline) => pipeline,
): Subject {
  const { document, origin, dialect } = file
  const attempt = <T>(stage: string, work: () => readonly T[]): readonly T[] => {
    try {
      return work()
    } catch (error) {
      crashed.push({ subject: stage, path: document.source.path, message: messageOf(error) })
      return []
    }
  }
  let violations: Subject['violations'] | undefined
  return {
    document,
    origin,
    isPipeline: dialect !== null,
    // Of a file that is only read for the others no one asks.
    get violations() {
      violations ??= dialect ? attempt('validate', () => dialect.validate(document)) : []
      return violations
    },
    pipelines: dialect ? attempt('read', () => dialect.read(document)).map(known) : [],
  }
}
