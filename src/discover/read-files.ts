import type { Host } from '../host.ts'
import { mostFileBytes, readText } from '../text/decode.ts'
import { type Document, type TextProblem, unreadableDocument } from '../text/document.ts'
import { TextPacks } from '../text/packed-source.ts'
import type { Candidate } from './files.ts'
import type { StandIn } from './stand-ins.ts'

/** Path under which standard input appears in the report. */
export const standardInput = 'stdin.yml'

/** Most bytes of all files of a run together. */
const mostRunBytes = 64 * 1024 * 1024

/** What is done with files as they are read. */
export interface Reading {
  /** The document of a text that need not be read. Default: each is. */
  recall?(path: string, bytes: Uint8Array): Promise<Document | undefined>
  /** Called with each document before the next one is read; may let go of its text. */
  over?(document: Document): Promise<void>
}

/** Reads a candidate. Whatever cannot be read as a regular text file yields a document that says so. */
export async function readCandidate(
  host: Host,
  candidate: Candidate,
  { reading, packs }: { readonly reading?: Reading; readonly packs?: TextPacks | undefined } = {},
): Promise<Document> {
  const { path, kind } = candidate
  if (kind !== 'file') return refused(path, notRegular[kind])
  const bytes = await host.read(path, mostFileBytes)
  if (!bytes) return refused(path, { message: 'The file cannot be read: it does not exist, or permission is missing' })
  const standIn = standIns.find(({ mark }) => startsWith(bytes, mark))
  return standIn ? refused(path, standIn) : ((await reading?.recall?.(path, bytes)) ?? readText(path, bytes, packs))
}

type Refusal = Pick<TextProblem, 'message' | 'remedy'>

const notRegular: Record<Exclude<Candidate['kind'], 'file'>, Refusal> = {
  link: {
    message: 'The file is a link, and links are not followed',
    remedy: 'Replace the link with the file itself.',
  },
  directory: { message: 'The directory cannot be read: permission is missing' },
  other: {
    message: 'The path is not a regular file: a submodule, a pipe or a device',
    remedy: 'Replace it with a regular file.',
  },
}

/** What git keeps in the place of a text, by its first bytes. */
const standIns: readonly (Refusal & { readonly mark: string })[] = [
  {
    mark: 'version https://git-lfs.github.com/spec/v',
    message: 'The file is a Git LFS pointer: its text was not checked out',
    remedy: 'Set "lfs: true" on actions/checkout, or run git lfs pull. Better: store pipelines in git itself.',
  },
  {
    mark: '\0GITCRYPT\0',
    message: 'The file is encrypted with git-crypt',
    remedy: 'Run git-crypt unlock before the review, or keep the pipeline in plain text.',
  },
]

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0))
}

/** A folder whose files cannot be read: a submodule that is not checked out, or a link. */
export function standInDocument(path: string, kind: StandIn['kind']): Document {
  return refused(path, hiddenBy[kind])
}

const hiddenBy: Record<StandIn['kind'], Refusal> = {
  submodule: {
    message: 'The folder is a submodule, and its files are not checked out',
    remedy: 'Set "submodules: true" on actions/checkout, or keep the pipelines in this repository.',
  },
  link: {
    message: 'The path is a link where pipelines should be, and links are not followed',
    remedy: 'Put the pipelines there instead of a link to them.',
  },
}

function refused(path: string, { message, remedy }: Refusal): Document {
  const problem: TextProblem = {
    code: 'not-a-file',
    message,
    span: { start: 0, end: 0 },
    ...(remedy !== undefined && { remedy }),
  }
  return unreadableDocument({ path, text: '' }, problem)
}

/**
 * Reads candidates until the run's budget of bytes is spent, those in `first` before all others; the rest is refused, never left out.
 */
export async function readAll(
  host: Host,
  candidates: readonly Candidate[],
  first: ReadonlySet<string> = new Set(),
  reading: Reading = {},
): Promise<readonly Document[]> {
  const documents = new Map<string, Document>()
  const packer = reading.over && host.packer?.()
  const packs = packer && new TextPacks(packer)
  let bytes = 0
  const isFirst = ({ path }: Candidate) => first.has(path)
  for (const candidate of [...candidates.filter(isFirst), ...candidates.filter((other) => !isFirst(other))]) {
    const document =
      bytes > mostRunBytes
        ? refused(candidate.path, { message: 'The run has read 64 MiB already; this file was not read' })
        : await readCandidate(host, candidate, { reading, packs })
    bytes += document.source.text.length
    await reading.over?.(document)
    documents.set(candidate.path, document)
  }
  return candidates.flatMap(({ path }) => documents.get(path) ?? [])
}
