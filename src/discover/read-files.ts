import { type Document, isBroken, type TextProblem, unreadableDocument } from '../core/document.ts'
import { decodeText, mostFileBytes } from '../core/parse.ts'
import type { FileOrigin } from '../core/rule.ts'
import type { Dialect } from '../dialects/dialect.ts'
import type { Host } from '../host.ts'
import type { Candidate } from './files.ts'

/** A file that counts as a pipeline, and why. */
export interface PipelineFile {
  readonly document: Document
  readonly origin: FileOrigin
  /** The dialect that recognised it, or null for a broken file. */
  readonly dialect: Dialect | null
}

export interface Sorted {
  readonly files: readonly PipelineFile[]
  /** YAML files that are no pipelines. */
  readonly passedOver: readonly string[]
}

/** Path under which standard input appears in the report. */
export const standardInput = 'stdin.yml'

/** Most bytes of all files of a run together. */
const mostRunBytes = 64 * 1024 * 1024

/** Reads a candidate. Whatever cannot be read as a regular text file yields a document that says so. */
export async function readCandidate(host: Host, candidate: Candidate): Promise<Document> {
  const { path, kind } = candidate
  if (kind !== 'file') return refused(path, notRegular[kind])
  const bytes = await host.read(path, mostFileBytes)
  return bytes ? decodeText(path, bytes) : refused(path, 'The file cannot be read: it is gone, or permission is missing')
}

const notRegular: Record<Exclude<Candidate['kind'], 'file'>, string> = {
  link: 'The file is a link; links are not followed, so nothing can be said about what the platform would read',
  directory: 'The directory cannot be read: permission is missing, so nothing can be said about the files in it',
  other: 'The path is neither a file nor a directory',
}

function refused(path: string, message: string): Document {
  return unreadableDocument({ path, text: '' }, problemOf(message))
}

function problemOf(message: string): TextProblem {
  return { code: 'not-a-file', message, span: { start: 0, end: 0 } }
}

/** Reads candidates until the run's budget of bytes is spent, those in `first` before all others; the rest is refused, never left out. */
export async function readAll(
  host: Host,
  candidates: readonly Candidate[],
  first: ReadonlySet<string> = new Set(),
): Promise<readonly Document[]> {
  const documents = new Map<string, Document>()
  let bytes = 0
  const isFirst = ({ path }: Candidate) => first.has(path)
  for (const candidate of [...candidates.filter(isFirst), ...candidates.filter((other) => !isFirst(other))]) {
    const document =
      bytes > mostRunBytes
        ? refused(candidate.path, 'The run has read 64 MiB already; this file was not read')
        : await readCandidate(host, candidate)
    bytes += document.source.text.length
    documents.set(candidate.path, document)
  }
  return candidates.flatMap(({ path }) => documents.get(path) ?? [])
}

/**
 * Tells pipelines from other YAML by their content. A broken file counts when its text looks like a pipeline or when it lies beside one; a
 * file that was named, or that was a pipeline at the base, always counts.
 */
export function sortFiles(
  documents: readonly Document[],
  dialects: readonly Dialect[],
  named: ReadonlySet<string>,
  wasPipeline: (path: string) => boolean,
): Sorted {
  const dialectOf = new Map(
    documents.map((document) => [document, dialects.find((dialect) => dialect.recognises(document)) ?? null]),
  )
  const homes = new Set([...dialectOf].flatMap(([document, dialect]) => (dialect ? [directoryOf(document.source.path)] : [])))
  const originOf = (document: Document): FileOrigin | null => {
    const { path } = document.source
    if (dialectOf.get(document) || (isBroken(document) && mayBePipeline(document, dialects))) return 'content'
    if (named.has(path)) return 'named'
    if (wasPipeline(path)) return 'base'
    return isBroken(document) && homes.has(directoryOf(path)) ? 'neighbour' : null
  }
  const origins = documents.map((document) => ({ document, origin: originOf(document) }))
  return {
    files: origins.flatMap(({ document, origin }) =>
      origin ? [{ document, origin, dialect: dialectOf.get(document) ?? null }] : [],
    ),
    passedOver: origins.flatMap(({ document, origin }) => (origin ? [] : [document.source.path])),
  }
}

/** What lies behind a million bytes of comments is not known: then it counts. */
function mayBePipeline({ source, glimpse, problems }: Document, dialects: readonly Dialect[]): boolean {
  const text = glimpse ?? source.text
  const isVeiled = glimpse !== undefined && problems.some(({ code }) => code === 'too-large') && !/^[^\s#]/m.test(glimpse)
  return isVeiled || dialects.some((dialect) => dialect.resembles(text))
}

function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
