import { withTeamKnowledge } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { type DialectEntry, keepRecognised, recognisedBy } from '../dialects/dialect.ts'
import { entries } from '../dialects/entries.ts'
import { canBeLight, lightSubject } from '../discover/light-subject.ts'
import type { Reading } from '../discover/read-files.ts'
import type { PipelineFile } from '../discover/sort-files.ts'
import { aloneBy } from '../discover/subject.ts'
import { pipelinesFrom } from '../discover/summary.ts'
import { type FilePass, filePass } from '../engine/file-pass.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { Crash } from '../engine/report.ts'
import type { RuleRegistry } from '../engine/rule.ts'
import type { Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { rules as described } from '../rules/described.ts'
import { readLater } from '../text/decode.ts'
import type { Document } from '../text/document.ts'
import { earlierRuns } from './earlier-runs.ts'
import { lintRequestOf } from './lint-request-of.ts'
import type { ReviewRequest } from './request.ts'

/**
 * Files that are held as a whole where the host says nothing else: letting go of those whose rules run costs some 7 % more time. Of those that are
 * only read for the others it saves a tenth.
 */
const mostHeld = { reviewed: 2000, untouched: 100 }

/** True for so many files that they are let go one by one. */
export function areMany(host: Host, { base }: ReviewRequest, count: number): boolean {
  return count > (host.mostHeld ?? mostHeld[base ? 'untouched' : 'reviewed'])
}

/** What is done with a file as soon as it is read, while its tree is young: then the tree is let go before the next file comes. */
export interface FirstLook extends Reading {
  over(document: Document): Promise<void>
  recall(path: string, bytes: Uint8Array): Promise<Document | undefined>
  /** Leaves summaries of the files that were looked at for the next run. */
  end(): void
  /** The subject of a file that was looked at. */
  subjectOf(document: Document): Subject | undefined
  /** What the rules about files said; undefined where no file was looked at. */
  pass(): FilePass | undefined
}

/** What the files of one dialect are looked at with. */
interface Look {
  readonly entry: DialectEntry
  readonly dialect: Awaited<ReturnType<DialectEntry['load']>>['reader']
  readonly pass: FilePass
}

/**
 * Looks at the files of the first dialect that comes and reads each file by itself. Left are those that the change touches, which are compared part
 * by part, and all where a rule about all pipelines needs their tasks. A file that the change leaves alone is not read where an earlier run has left
 * a summary of it.
 */
export function firstLook(host: Host, request: ReviewRequest, config: Config, crashed: Crash[]): FirstLook {
  const subjects = new Map<Document, Subject>()
  const looks = looksOf(host, request, config)
  const earlier = request.base && earlierRuns(host, request, config)
  // What hides pipelines may widen what is reviewed.
  const isLeft = (path: string) => (request.standIns ?? []).length > 0 || isCompared(request, path)
  const known = (pipeline: Pipeline) => withTeamKnowledge(pipeline, config)
  const readerOf = (file: PipelineFile) => aloneBy(file, crashed, known)
  const keep = (subject: Subject, { entry }: Look) => {
    keepRecognised(subject.document, entry)
    subjects.set(subject.document, subject)
  }
  return {
    over: async (document) => {
      const { path } = document.source
      const entry = subjects.has(document) || isLeft(path) ? undefined : recognisedBy(document, entries)
      const look = entry && (await looks.for(entry))
      if (!look || !canBeLight(fileOf(document, look))) return
      const faults = crashed.length
      const subject = lightSubject(fileOf(document, look), readerOf(fileOf(document, look)))
      keep(subject, look)
      look.pass.over(subject)
      if (crashed.length === faults) earlier?.add(entry.id, subject, look.pass)
    },
    recall: async (path, bytes) => {
      const summary = isLeft(path) ? undefined : await earlier?.of(path, bytes)
      const entry = summary && entries.find(({ id }) => id === summary.dialect)
      const look = entry && (await looks.for(entry))
      const document = look && readLater(path, bytes)
      if (!document) return undefined
      const file = fileOf(document, look)
      const subject = lightSubject(
        file,
        readerOf(file),
        pipelinesFrom(summary.pipelines, look.dialect.dialect ?? look.dialect, document),
      )
      if (subject.pipelines.length === 0 || !look.pass.recall(subject, summary.facts)) return undefined
      keep(subject, look)
      return document
    },
    end: () => earlier?.end(),
    subjectOf: (document) => subjects.get(document),
    pass: () => looks.first?.pass,
  }
}

function fileOf(document: Document, { dialect }: Look): PipelineFile {
  return { document, origin: 'content', dialect, nearest: dialect }
}

/** The look at the files of the first dialect that is asked for, and at those of no other. */
function looksOf(host: Host, request: ReviewRequest, config: Config) {
  const others = new Set<DialectEntry>()
  const looks: { first?: Look | undefined; for(entry: DialectEntry): Promise<Look | undefined> } = {
    for: async (entry) => {
      if (others.has(entry)) return undefined
      looks.first ??= await lookAt(host, request, config, entry)
      if (looks.first?.entry === entry) return looks.first
      others.add(entry)
      return undefined
    },
  }
  return looks
}

/** Undefined for a dialect whose files say more together than alone, or whose release stands in files around them. */
async function lookAt(host: Host, request: ReviewRequest, config: Config, entry: DialectEntry): Promise<Look | undefined> {
  const { reader, rules } = await entry.load()
  const all = request.rules ?? { ...described, ...rules }
  if (!reader.isSelfContained || reader.releaseFiles || !canLetGo(all, reader.id)) return undefined
  return { entry, dialect: reader, pass: filePass(lintRequestOf(host, { ...request, rules: all }, config)) }
}

/** Tells which files may be let go once their rules have run. */
export function lightFiles(request: ReviewRequest, rules: RuleRegistry): (file: PipelineFile) => boolean {
  const told = new Map<PipelineFile['dialect'], boolean>()
  return ({ document, dialect }) => {
    const isKnown = told.get(dialect) ?? canLetGo(rules, dialect?.id)
    told.set(dialect, isKnown)
    return isKnown && !isCompared(request, document.source.path)
  }
}

/** What the change touches is compared part by part, and needs its tasks. */
function isCompared({ base, only }: ReviewRequest, path: string): boolean {
  return base !== undefined && (only?.has(path) ?? true)
}

/** True where all rules about all pipelines say which facts they ask of the files of a dialect. */
function canLetGo(rules: RuleRegistry, dialect: string | undefined): boolean {
  return Object.values(rules).every(
    (rule) => rule.scope !== 'workspace' || rule.facts || (rule.dialects && !rule.dialects.includes(dialect ?? '')),
  )
}
