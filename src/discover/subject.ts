import { messageOf } from '../engine/errors.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { Crash } from '../engine/report.ts'
import type { PipelineFile } from './sort-files.ts'

/** Validates and reads one file. A fault of ours on it is recorded, and the file keeps whatever was found before. */
export function subjectOf(file: PipelineFile, crashed: Crash[]): Subject {
  const { document, origin, dialect } = file
  const attempt = <T>(stage: string, work: () => readonly T[]): readonly T[] => {
    try {
      return work()
    } catch (error) {
      crashed.push({ subject: stage, path: document.source.path, message: messageOf(error) })
      return []
    }
  }
  return {
    document,
    origin,
    isPipeline: dialect !== null,
    violations: dialect ? attempt('validate', () => dialect.validate(document)) : [],
    pipelines: dialect ? attempt('read', () => dialect.read(document)) : [],
  }
}
