import { withTeamKnowledge } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { type DialectEntry, keepRecognised, recognisedBy } from '../dialects/dialect.ts'
import { entries } from '../dialects/entries.ts'
import { canBeLight, lightSubject } from '../discover/light-subject.ts'
import type { PipelineFile } from '../discover/sort-files.ts'
import { aloneBy } from '../discover/subject.ts'
import { type FilePass, filePass } from '../engine/file-pass.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { Crash } from '../engine/report.ts'
import type { RuleRegistry } from '../engine/rule.ts'
import type { Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { rules as described } from '../rules/described.ts'
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
  // What hides pipelines may widen what is reviewed.
  const known = (pipeline: Pipeline) => withTeamKnowledge(pipeline, config)
  const isWidened = (request.standIns ?? []).length > 0
  return {
    over: async (document) => {
      const entry = recognisedBy(document, entries)
      if (!entry || others.has(entry) || isWidened || isCompared(request, document)) return
      reading ??= await readingOf(host, request, config, entry)
      if (reading?.entry !== entry) {
        others.add(entry)
        return
      }
      const { dialect, pass } = reading
      const file = { document, origin: 'content', dialect, nearest: dialect } as const
      if (!canBeLight(file)) return
      const read = aloneBy(file, crashed, known)
      const subject = lightSubject(file, read)
      keepRecognised(document, entry)
      pass.over(subject)
      subjects.set(document, subject)
    },
    subjectOf: (document) => subjects.get(document),
    pass: () => reading?.pass,
  }
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
    return isKnown && !isCompared(request, document)
  }
}

/** What the change touches is compared part by part, and needs its tasks. */
function isCompared({ base, only }: ReviewRequest, { source }: Document): boolean {
  return base !== undefined && (only?.has(source.path) ?? true)
}

/** True where all rules about all pipelines say which facts they ask of the files of a dialect. */
function canLetGo(rules: RuleRegistry, dialect: string | undefined): boolean {
  return Object.values(rules).every(
    (rule) => rule.scope !== 'workspace' || rule.facts || (rule.dialects && !rule.dialects.includes(dialect ?? '')),
  )
}
