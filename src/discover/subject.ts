import type { DialectReader, Project } from '../dialects/dialect.ts'
import { messageOf } from '../engine/errors.ts'
import type { Subject } from '../engine/lint.ts'
import type { Violation } from '../engine/problem.ts'
import type { Crash } from '../engine/report.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { Document } from '../text/document.ts'
import type { PipelineFile } from './sort-files.ts'

/** What validating and reading a project yields. */
interface Reading {
  readonly project: Project
  readonly violations: readonly Violation[]
  readonly pipelines: readonly Pipeline[]
}

/**
 * Validates and reads files, those of one project together: one subject for each file, in their order, with the violations in it and the pipelines
 * that it names first. A project of the very documents that `known` subjects have is not read again. A fault of ours is recorded, and the files
 * keep whatever was found before.
 */
export function subjectsOf(
  files: readonly PipelineFile[],
  crashed: Crash[],
  known: ReadonlyMap<Document, Subject> = new Map(),
): readonly Subject[] {
  const readings = new Map<Document, Reading>()
  for (const dialect of new Set(files.flatMap((file) => file.dialect ?? []))) {
    const own = files.filter((file) => file.dialect === dialect).map(({ document }) => document)
    for (const project of dialect.projectsIn(own)) {
      if (project.documents.every((document) => known.has(document))) continue
      const reading = readingOf(dialect, project, crashed)
      for (const document of project.documents) readings.set(document, reading)
    }
  }
  return files.map((file) => {
    const reading = readings.get(file.document)
    return (reading ? undefined : known.get(file.document)) ?? subjectOf(file, reading)
  })
}

function readingOf(dialect: DialectReader, project: Project, crashed: Crash[]): Reading {
  const attempt = <T>(stage: string, work: () => readonly T[]): readonly T[] => {
    try {
      return work()
    } catch (error) {
      crashed.push({ subject: stage, path: project.documents[0].source.path, message: messageOf(error) })
      return []
    }
  }
  return {
    project,
    violations: attempt('validate', () => dialect.validate(project)),
    pipelines: attempt('read', () => dialect.read(project)),
  }
}

function subjectOf({ document, origin, dialect }: PipelineFile, reading: Reading | undefined): Subject {
  const isOwn = (home: Document | undefined) => (home ?? reading?.project.documents[0])?.source === document.source
  const homeOf = ({ document: named, at }: Violation) => named ?? ('path' in at ? at.document : undefined)
  return {
    document,
    origin,
    isPipeline: dialect !== null,
    violations: reading?.violations.filter((violation) => isOwn(homeOf(violation))) ?? [],
    pipelines: reading?.pipelines.filter(({ documents: [first] }) => isOwn(first)) ?? [],
  }
}
