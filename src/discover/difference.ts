import type { EntryKind, Host } from '../host.ts'
import { type Commit, checkedOutCommit, gitText, isCommitSha } from './git.ts'
import { kindOfMode } from './tree.ts'

export type ChangeStatus = 'added' | 'modified' | 'removed' | 'renamed'

export interface ChangedFile {
  readonly path: string
  /** The name before, for a renamed file. */
  readonly previousPath: string | null
  readonly status: ChangeStatus
  /** What it was before, where that is known; null for a file that was not there. */
  readonly before?: Former | null
  /** What it is now, where git has told; null for a file that is gone. */
  readonly after?: Former | null
}

/** A file as git keeps it. */
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
  /** YAML files, what is no file and may stand in the place of a folder of them, and the configuration of this path. */
  readonly yamlAnd: string | undefined
}

/** The commit that is checked out. */
export interface Head extends Commit {
  /** What differs from its first parent, no renames looked for, where git has told it with the commit. */
  readonly brought?: readonly ChangedFile[]
}

/**
 * The commit that is checked out and what it brings, of one process: with a merge commit, as GitHub makes one for a pull request, that is all that
 * is asked. Where the history ends at the commit, git is asked for its parents by another one. Undefined outside a repository.
 */
export async function headWithChange(host: Host): Promise<Head | undefined> {
  const text = await gitText(host, ['diff-tree', '-r', ...withCommit, ...plain, '--no-renames', 'HEAD', '--'])
  const [header = '', ...fields] = text?.split('\0') ?? []
  const [sha, ...parents] = header.trimEnd().split(' ')
  if (!isCommitSha(sha) || parents.length === 0 || !parents.every(isCommitSha)) return checkedOutCommit(host)
  return { sha, parents, brought: parseDifference(fields.join('\0').trimStart()) }
}

/** The names of the commit and its parents before the difference, also where there is none. */
const withCommit = ['--always', '--pretty=tformat:%H %P', '--diff-merges=first-parent'] as const

/**
 * What differs between two states, sorted by path, renamed files found however many there are; undefined where git cannot tell. The
 * working tree is never looked at: git would run the filters that the repository configures. Two processes at most: renames are looked for
 * among the YAML files alone, and only where some have come and others gone. `known` is what has been told already, without renames.
 */
export async function differenceOf(
  host: Host,
  ends: Ends,
  scope?: Scope,
  known?: readonly ChangedFile[],
): Promise<readonly ChangedFile[] | undefined> {
  if (scope === undefined) return listed(host, ends, [...plain, ...renames])
  const all = known ?? (await listed(host, ends, [...plain, '--no-renames']))
  const files = all?.filter(({ path }) => isInScope(path, scope))
  const standIns = all?.filter((file) => !isInScope(file.path, scope) && file.after && file.after.kind !== 'file') ?? []
  const mayBeRenamed = (['added', 'removed'] as const).every((status) => files?.some((file) => file.status === status))
  const found = mayBeRenamed ? await listed(host, ends, [...plain, ...renames], pathspecsOf(scope)) : files
  return found && sorted([...found, ...standIns])
}

async function listed(host: Host, { base, head }: Ends, options: readonly string[], paths: readonly string[] = []) {
  const text =
    typeof head === 'string'
      ? await gitText(host, ['diff-tree', '-r', ...options, base, head, '--', ...paths])
      : await gitText(host, ['diff-index', '--cached', ...options, base, '--', ...paths], indexOf(head.index))
  return text === undefined ? undefined : parseDifference(text)
}

function isInScope(path: string, { yamlAnd }: Scope): boolean {
  return path === yamlAnd || /\.ya?ml$/i.test(path)
}

function sorted(files: readonly ChangedFile[]): readonly ChangedFile[] {
  return [...files].sort((one, other) => (one.path < other.path ? -1 : 1))
}

function indexOf(index: string | undefined) {
  return index === undefined ? {} : { index }
}

/** Half of a file makes a rename, and no number of them is too many. */
const renames = ['--find-renames=50%', '-l0'] as const

/** Said outright, so that no setting and no version of git decides. */
const plain = [
  '--raw',
  '-z',
  '--no-abbrev',
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
    const after = status === 'removed' ? null : { kind: kindOfMode(nextMode), blob: nextBlob }
    files.push({ path, previousPath: letter === 'R' ? first : null, status, before, after })
  }
  return sorted(files)
}

const statuses: Readonly<Record<string, ChangeStatus>> = { A: 'added', C: 'added', D: 'removed', R: 'renamed' }
