import { withTeamKnowledge } from '../config/apply.ts'
import type { DialectReader } from '../dialects/dialect.ts'
import { dialectOf, dialects } from '../dialects/index.ts'
import { type PipelineFile, sortFiles } from '../discover/sort-files.ts'
import { subjectsOf } from '../discover/subject.ts'
import { joinFamilies } from '../engine/families.ts'
import type { Finding } from '../engine/finding.ts'
import { asPlain } from '../engine/late-finding.ts'
import type { Subject } from '../engine/lint-request.ts'
import { guardedHost } from '../guarded-host.ts'
import { judgeOf } from '../review/judge.ts'
import { meantBy } from '../review/named-files.ts'
import { rules } from '../rules/index.ts'
import { type Document, isBroken } from '../text/document.ts'
import { decodeText } from '../text/parse.ts'
import { carriedOver } from './carried.ts'
import { type Known, pipelinesOf } from './known.ts'

/** Workspaces of at most so many pipelines are judged as a whole at each key; in larger ones, rules about all pipelines wait for a pause. */
export const mostPipelinesAtOnce = 20

/** What is known after the text of one file has changed: all others are as they were. */
export function reviewFile(known: Known, path: string, text: string): Known {
  const document = decodeText(path, new TextEncoder().encode(text))
  const { state } = known
  const files = filesWith(known, document)
  const subjects = subjectsOf(files, [], {
    known: (pipeline) => withTeamKnowledge(pipeline, state.config, state.releasesOf),
    subjects: new Map(state.subjects.map((subject) => [subject.document, subject])),
  })
  // A mask of its own: what texts of a moment ago have taught is forgotten with them.
  const world = guardedHost(known.host)
  world.credentials.addPrefixes(state.config.secretPrefixes)
  world.credentials.learnDocument(document)
  const next: Known = { ...known, host: world, state: { ...state, subjects, before: undefined } }
  const findings = world.credentials.data(findingsIn(known, next, document))
  return { ...next, told: new Map([...known.told, [path, { text: document.source.text, findings }]]) }
}

function findingsIn(known: Known, next: Known, document: Document): readonly Finding[] {
  const { path, text } = document.source
  const { state, host, answers } = next
  if (!state.subjects.some((subject) => subject.document === document)) return []
  const isWhole = pipelinesOf(next).length <= mostPipelinesAtOnce
  const judge = judgeOf(host, { ...state.request, rules, only: new Set([path]) }, state)
  const baselines = new Map([...answers].flatMap(([key, { baseline }]) => (baseline ? [[key, baseline] as const] : [])))
  const { findings } = judge({ baselines }, isWhole ? undefined : (id) => !seesMore(id))
  const own = joinFamilies(
    findings.flatMap((finding) => (finding.path === path ? [{ ...asPlain(finding), frame: [] }] : [])),
    () => document,
  )
  if (isWhole) return own
  const before = known.told.get(path)
  const others = before
    ? carriedOver(
        before.findings.filter(({ rule }) => seesMore(rule)),
        before.text,
        text,
      )
    : []
  return [...own, ...others].sort((one, other) => one.line - other.line || one.column - other.column)
}

/** True for a rule that looks at more than one file, or at the findings of all rules. */
function seesMore(id: string): boolean {
  const scope = rules[id]?.scope
  return scope === 'workspace' || scope === 'suppression'
}

const dialectsOf = new WeakMap<Document, { readonly dialect: DialectReader | null }>()

/** The files of the workspace with a new text for one of them. */
function filesWith({ state }: Known, document: Document): readonly PipelineFile[] {
  const { path } = document.source
  const former = state.subjects.find((subject) => subject.document.source.path === path)
  const file = fileOf(state, former, document)
  const documents = state.subjects.map((subject) => subject.document)
  const others = state.subjects.map((subject): PipelineFile => {
    if (subject === former && file) return file
    const dialect = subject.isPipeline ? knownDialect(subject.document, documents) : null
    return { document: subject.document, origin: subject.origin, dialect, nearest: dialect ?? nearestTo(subject) }
  })
  const kept = former && !file ? others.filter((other) => other.document !== former.document) : others
  return former || !file ? kept : [...kept, file]
}

/** The dialect that recognises a document, or whose pipelines include it. */
function knownDialect(document: Document, all: readonly Document[]): DialectReader | null {
  const claimant = () => dialects.find((dialect) => dialect.claims?.(all).has(document))
  const known = dialectsOf.get(document) ?? { dialect: dialectOf(document) ?? claimant() ?? null }
  dialectsOf.set(document, known)
  return known.dialect
}

/** What was a pipeline stays one while its text is broken. */
function fileOf(state: Known['state'], former: Subject | undefined, document: Document): PipelineFile | undefined {
  const meant = meantBy(state.request, state.config, [], new Set())
  const [file] = sortFiles([document], dialects, meant).files
  if (file || !former) return file
  const stays = isBroken(document) || former.origin !== 'content'
  return stays ? { document, origin: former.origin, dialect: null, nearest: nearestTo(former) } : undefined
}

function nearestTo({ nearest }: Subject): DialectReader | null {
  return dialects.find(({ id }) => id === nearest?.id) ?? null
}
