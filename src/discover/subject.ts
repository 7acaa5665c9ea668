import type { DialectReader, Project } from '../dialects/dialect.ts'
import { messageOf } from '../engine/errors.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { Crash } from '../engine/report.ts'
import type { NamedFile } from '../model/named-file.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { Violation } from '../model/violation.ts'
import type { Document } from '../text/document.ts'
import { gettersOf } from '../text/getters.ts'
import { canBeLight, lightSubject, type ReadAlone } from './light-subject.ts'
import type { PipelineFile } from './sort-files.ts'

/** What validating and reading a project yields. */
interface Reading {
  readonly project: Project
  readonly violations: readonly Violation[]
  readonly pipelines: readonly Pipeline[]
  readonly namedFiles: readonly NamedFile[]
}

/** What is known before files are read. */
export interface Known {
  /** Adds to a pipeline what the team says of it. Default: nothing. */
  readonly known?: (pipeline: Pipeline) => Pipeline
  /** Subjects by their documents: a project of none but such documents is not read again. */
  readonly subjects?: ReadonlyMap<Document, Subject>
  /** True for a file that need not be held as a whole: its trees are let go once its rules have run. Default: for none. */
  readonly isLight?: (file: PipelineFile) => boolean
  /** The subject of a file that was looked at when it was read. Default: there is none. */
  readonly seen?: (document: Document) => Subject | undefined
}

/**
 * Validates and reads files, those of one project together: one subject for each file, in their order, with the violations in it and the
 * pipelines that it names first. A fault of ours is recorded, and the files keep whatever was found before. Validated when it is asked for: of
 * a file that is only read for the others no one asks.
 */
export function subjectsOf(
  files: readonly PipelineFile[],
  crashed: Crash[],
  { known = (pipeline) => pipeline, subjects = new Map(), isLight = () => false, seen = () => undefined }: Known = {},
): readonly Subject[] {
  const light = new Set(files.filter((file) => seen(file.document) || (canBeLight(file) && isLight(file))))
  const readings = new Map<Document, Reading>()
  for (const dialect of new Set(files.flatMap((file) => file.dialect ?? []))) {
    const own = files.filter((file) => file.dialect === dialect && !light.has(file)).map(({ document }) => document)
    for (const project of dialect.projectsIn(own)) {
      if (project.documents.every((document) => subjects.has(document))) continue
      const reading = readingOf(dialect, project, (crash) => void crashed.push(crash), known)
      const [first, ...others] = project.documents
      readings.set(first, reading)
      for (const document of others) if (!readings.has(document)) readings.set(document, reading)
    }
  }
  return files.map((file) => {
    const reading = readings.get(file.document)
    const same = reading ? undefined : subjects.get(file.document)
    if (same || !light.has(file)) return same ?? subjectOf(file, reading)
    return seen(file.document) ?? lightSubject(file, aloneBy(file, crashed, known))
  })
}

/** Reads a file by itself, as often as it is asked; a fault of ours is recorded once. */
export function aloneBy(file: PipelineFile, crashed: Crash[], known: (pipeline: Pipeline) => Pipeline): ReadAlone {
  // Made where something is told: files are many.
  let told: Set<string> | undefined
  const tell = (crash: Crash) => {
    told ??= new Set()
    if (!told.has(crash.subject)) crashed.push(crash)
    told.add(crash.subject)
  }
  return (document) => {
    const { dialect } = file
    const reading = dialect ? readingOf(dialect, { documents: [document], variants: [] }, tell, known) : undefined
    return subjectOf({ ...file, document }, reading)
  }
}

function readingOf(
  dialect: DialectReader,
  project: Project,
  tell: (crash: Crash) => void,
  known: (pipeline: Pipeline) => Pipeline,
): Reading {
  const attempt = <T>(stage: string, work: () => readonly T[]): readonly T[] => {
    try {
      return work()
    } catch (error) {
      tell({ subject: stage, path: project.documents[0].source.path, message: messageOf(error) })
      return []
    }
  }
  return withViolations(
    {
      project,
      pipelines: attempt('read', () => dialect.read(project)).map(known),
      namedFiles: attempt('read', () => dialect.namedFiles?.(project) ?? []),
    },
    { read: () => attempt('validate', () => dialect.validate(project)) },
  )
}

/** Violations that are looked for when something asks for them. */
interface Later {
  readonly read: () => readonly Violation[]
  found?: readonly Violation[]
}

const withViolations = gettersOf<Later, Pick<Subject, 'violations'>>({
  violations: (later) => {
    later.found ??= later.read()
    return later.found
  },
})

function subjectOf({ document, origin, dialect, nearest }: PipelineFile, reading: Reading | undefined): Subject {
  const isOwn = (home: Document | undefined) => (home ?? reading?.project.documents[0])?.source === document.source
  const pipelines = reading?.pipelines.filter(({ documents: [first] }) => isOwn(first)) ?? []
  const namedFiles = reading?.namedFiles.filter(({ at }) => isOwn(at.document)) ?? []
  return withViolations(
    { document, origin, isPipeline: dialect !== null, nearest, pipelines, namedFiles },
    { read: () => reading?.violations.filter((violation) => isOwn(homeOf(violation))) ?? [] },
  )
}

/** The same file with other pipelines. Its violations are still found where they are asked for: a copy by `...` would ask for them. */
export function withPipelines(subject: Subject, pipelines: readonly Pipeline[]): Subject {
  const { document, origin, isPipeline, nearest, namedFiles = [] } = subject
  return withViolations(
    { document, origin, isPipeline, ...(nearest !== undefined && { nearest }), pipelines, namedFiles },
    { read: () => subject.violations },
  )
}

function homeOf({ document, at }: Violation): Document | undefined {
  return document ?? ('path' in at ? at.document : undefined)
}
