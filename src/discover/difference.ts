import type { EntryKind, Host } from '../host.ts'
import { gitText } from './git.ts'
import { kindOfMode } from './tree.ts'

export type ChangeStatus = 'added' | 'modified' | 'removed' | 'renamed'

export interface ChangedFile {
  readonly path: string
  /** The name before, for a renamed file. */
  readonly previousPath: string | null
  readonly status: ChangeStatus
  /** What it was before, where that is known; null for a file that was not there. */
  readonly before?: Former | null
}

/** A file of the state before a change. */
export interface Former {
  readonly kind: EntryKind
  /** The name of its content. */
  readonly blob: string
}

/** The states that are compared: a commit, or the tree of one, and another one or the index. */
export interface Ends {
  readonly base: string
  readonly head: string | { readonly index: string | undefined }
}

/** Which files a comparison looks at. Default: all. */
export interface Scope {
  /** YAML files and, where it has another name, the configuration of this path. */
  readonly yamlAnd: string | undefined
}

/**
 * What differs between two states, sorted by path, renamed files found however many there are; undefined where git cannot tell. The
 * working tree is never looked at: git would run the filters that the repository configures. One process.
 */
export async function differenceOf(host: Host, ends: Ends, scope?: Scope): Promise<readonly ChangedFile[] | undefined> {
  const { base, head } = ends
  const paths = scope === undefined ? [] : pathspecsOf(scope)
  const text =
    typeof head === 'string'
      ? await gitText(host, ['diff-tree', '-r', ...plain, base, head, '--', ...paths])
      : await gitText(host, ['diff-index', '--cached', ...plain, base, '--', ...paths], indexOf(head.index))
  return text === undefined ? undefined : parseDifference(text)
}

function indexOf(index: string | undefined) {
  return index === undefined ? {} : { index }
}

/** Said outright, so that no setting and no version of git decides: half of a file makes a rename, and no number of them is too many. */
const plain = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--find-renames=50%',
  '-l0',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--ignore-submodules=none',
] as const

function pathspecsOf({ yamlAnd }: Scope): readonly string[] {
  const yaml = [':(top,icase,glob)**/*.yml', ':(top,icase,glob)**/*.yaml']
  return yamlAnd === undefined ? yaml : [...yaml, `:(top,literal)${yamlAnd}`]
}

/** Reads `--raw -z`: modes, contents and a status, then one name, or two for a rename. A change of the file mode alone is none. */
export function parseDifference(output: string): readonly ChangedFile[] {
  const fields = output.split('\0')
  const files: ChangedFile[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const [, mode = '', nextMode = '', blob = '', nextBlob = '', letter = ''] =
      /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[at] ?? '') ?? []
    const first = fields[at + 1] ?? ''
    const isPair = letter === 'R' || letter === 'C'
    const path = isPair ? (fields[at + 2] ?? '') : first
    at += isPair ? 3 : 2
    if (path === '' || letter === '' || (letter === 'M' && blob === nextBlob && kindOfMode(mode) === kindOfMode(nextMode)))
      continue
    const status = statuses[letter] ?? 'modified'
    const before = status === 'added' ? null : { kind: kindOfMode(mode), blob }
    files.push({ path, previousPath: letter === 'R' ? first : null, status, before })
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1))
}

const statuses: Readonly<Record<string, ChangeStatus>> = { A: 'added', C: 'added', D: 'removed', R: 'renamed' }
