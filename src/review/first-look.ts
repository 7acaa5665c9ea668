import { withTeamKnowledge } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { type DialectEntry, keepRecognised, recognisedBy } from '../dialects/dialect.ts'
import { entries } from '../dialects/entries.ts'
import { canBeLight, lightSubject } from '../discover/light-subject.ts'
import type { PipelineFile } from '../discover/sort-files.ts'
import { aloneBy } from '../discover/subject.ts'
import { pipelinesIn, summaryOf } from '../discover/summary.ts'
import type { SummaryPack } from '../discover/summary-pack.ts'
import { type FilePass, filePass } from '../engine/file-pass.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { Crash } from '../engine/report.ts'
import type { RuleRegistry } from '../engine/rule.ts'
import type { Host } from '../host.ts'
import { rules as described } from '../rules/described.ts'
import { readLater } from '../text/decode.ts'
import type { Document } from '../text/document.ts'
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
export interface FirstLook {
  over(document: Document): Promise<void>
  /** The document of a file that the change leaves alone, of which an earlier run has left a summary: it is not read, and has been looked at. */
  recall(path: string, bytes: Uint8Array): Promise<Document | undefined>
  /** Leaves summaries of the files that were looked at for the next run. */
  end(): void
  /** The subject of a file that was looked at. */
  subjectOf(document: Document): Subject | undefined
  /** What the rules about files said; undefined where no file was looked at. */
  pass(): FilePass | undefined
}

/** What the files of one dialect are looked at with. */
interface Reading {
  readonly entry: DialectEntry
  readonly dialect: Awaited<ReturnType<DialectEntry['load']>>['reader']
  readonly pass: FilePass
}

/**
 * Looks at the files of the first dialect that comes and reads each file by itself. Left are those that the change touches, which are compared part
 * by part, and all where a rule about all pipelines needs their tasks.
 */
export function firstLook(host: Host, request: ReviewRequest, config: Config, crashed: Crash[]): FirstLook {
  const subjects = new Map<Document, Subject>()
  const others = new Set<DialectEntry>()
  let reading: Reading | undefined
  let summaries: SummaryPack | null | undefined
  // What hides pipelines may widen what is reviewed.
  const isWidened = (request.standIns ?? []).length > 0
  const readingFor = async (entry: DialectEntry) => {
    reading ??= await readingOf(host, request, config, entry)
    return reading?.entry === entry ? reading : undefined
  }
  const readerOf = (file: PipelineFile) => aloneBy(file, crashed, (pipeline) => withTeamKnowledge(pipeline, config))
  return {
    over: async (document) => {
      if (subjects.has(document)) return
      const entry = recognisedBy(document, entries)
      if (!entry || others.has(entry) || isWidened || isCompared(request, document.source.path)) return
      const known = await readingFor(entry)
      if (!known) {
        others.add(entry)
        return
      }
      const { dialect, pass } = known
      const file = { document, origin: 'content', dialect, nearest: dialect } as const
      if (!canBeLight(file)) return
      const faults = crashed.length
      const subject = lightSubject(file, readerOf(file))
      keepRecognised(document, entry)
      pass.over(subject)
      subjects.set(document, subject)
      const summary = summaries && crashed.length === faults ? textOf(known, subject) : undefined
      if (summary !== undefined) summaries?.add(document.source.path, summary)
    },
    recall: async (path, bytes) => {
      if (isWidened || !request.base || isCompared(request, path)) return undefined
      if (summaries === undefined) summaries = (await summariesFor(host, request, config)) ?? null
      const text = summaries?.of(path, bytes)
      if (text === undefined) return undefined
      const [id, ...lines] = text.split('\n')
      const entry = entries.find((one) => one.id === id)
      const known = entry && (await readingFor(entry))
      const document = known && readLater(path, bytes)
      if (!document) return undefined
      const { dialect, pass } = known
      const file = { document, origin: 'content', dialect, nearest: dialect } as const
      const subject = lightSubject(file, readerOf(file), pipelinesIn(lines, dialect, document))
      if (subject.pipelines.length === 0 || !pass.recall(subject, lines)) return undefined
      keepRecognised(document, entry)
      subjects.set(document, subject)
      return document
    },
    end: () => summaries?.end(),
    subjectOf: (document) => subjects.get(document),
    pass: () => reading?.pass,
  }
}

/** Loaded where something is kept: digests take time to load. */
async function summariesFor(host: Host, request: ReviewRequest, config: Config): Promise<SummaryPack | undefined> {
  return host.keptFiles && (await import('./summaries.ts')).summariesFor(host, request, config)
}

/** Undefined for a dialect whose files say more together than alone, or whose release stands in files around them. */
async function readingOf(host: Host, request: ReviewRequest, config: Config, entry: DialectEntry): Promise<Reading | undefined> {
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

/** The summary of a file that was looked at, which begins with its dialect; undefined for one that is to be read each time. */
function textOf({ entry, pass }: Reading, subject: Subject): string | undefined {
  const [pipelines, facts] = [summaryOf(subject), pass.factLines(subject)]
  return pipelines && facts && [entry.id, ...pipelines, ...facts].join('\n')
}

/** True where all rules about all pipelines say which facts they ask of the files of a dialect. */
function canLetGo(rules: RuleRegistry, dialect: string | undefined): boolean {
  return Object.values(rules).every(
    (rule) => rule.scope !== 'workspace' || rule.facts || (rule.dialects && !rule.dialects.includes(dialect ?? '')),
  )
}
