import type { GitCall, Host } from '../host.ts'

/** What git wrote, or undefined where it failed. */
export async function gitText(host: Host, args: readonly string[], call?: GitCall): Promise<string | undefined> {
  const result = await host.git(args, call)
  return result.code === 0 ? new TextDecoder().decode(result.stdout) : undefined
}

export interface Commit {
  readonly sha: string
  /** As the commit itself names them, which holds in a shallow clone too. */
  readonly parents: readonly string[]
}

/** The commit that is checked out, or undefined outside a repository. */
export async function checkedOutCommit(host: Host): Promise<Commit | undefined> {
  const [object] = objectsIn((await host.git(['cat-file', '--batch'], { input: 'HEAD^{commit}\n' })).stdout)
  if (!isCommitSha(object?.name)) return undefined
  const header = new TextDecoder().decode(object?.bytes).split('\n\n', 1)[0] ?? ''
  const parents = header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []))
  return { sha: object.name, parents: parents.filter(isCommitSha) }
}

/**
 * The names of the commits that expressions such as `HEAD` or `origin/main` mean, in their order; undefined for those that mean none. One
 * process for all of them.
 */
export async function commitsOf(host: Host, expressions: readonly string[]): Promise<readonly (string | undefined)[]> {
  const asked = expressions.map((text) => (isPlainExpression(text) ? `${text}^{commit}` : '-'))
  const text = await gitText(host, ['cat-file', '--batch-check'], { input: asked.map((line) => `${line}\n`).join('') })
  const lines = (text ?? '').split('\n')
  return expressions.map((_, index) => /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? '')?.[1])
}

/** Two commits and where their histories parted. */
export interface Parting {
  readonly one: string
  readonly other: string
  /** The newest of the commits where they parted; undefined where the history at hand does not say. */
  readonly base: string | undefined
}

/** How `rev-parse` is asked for two commits and where they parted; nothing where one of them cannot be asked for. */
export function partingArguments(one: string, other: string): readonly string[] {
  return isPlainExpression(one) && isPlainExpression(other) ? [`${one}^{commit}...${other}^{commit}`] : []
}

/** Reads the lines that answer them: the later commit, the earlier one, and those where they parted. Undefined for any other lines. */
export function partingIn(lines: readonly string[]): Parting | undefined {
  const [other = '', one = '', base = ''] = lines
  if (!objectName.test(one) || !objectName.test(other)) return undefined
  return { one, other, base: base.startsWith('^') && objectName.test(base.slice(1)) ? base.slice(1) : undefined }
}

const objectName = /^[0-9a-f]{40,64}$/

/** False for a possible option and for what is more than one line. */
function isPlainExpression(text: string): boolean {
  return text !== '' && text.length <= 250 && !text.startsWith('-') && !/[\n\r\0]/.test(text)
}

/** Makes sure that a commit is there: in a shallow clone, that one commit is fetched. False where it is not available. */
export async function hasCommit(host: Host, sha: string): Promise<boolean> {
  if (!isCommitSha(sha)) return false
  if (await isPresent(host, sha)) return true
  const fetched = await host.git(['fetch', ...plainFetch, '--depth=1', 'origin', sha], { mayFetch: true })
  return fetched.code === 0 && (await isPresent(host, sha))
}

/** What the repository configures for its remote may neither start a program nor leave contents out. */
const plainFetch = [
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-filter',
  '--no-write-fetch-head',
  '--upload-pack=git-upload-pack',
] as const

async function isPresent(host: Host, sha: string): Promise<boolean> {
  return (await commitsOf(host, [sha]))[0] === sha
}

/** Where two commits parted, or undefined where the history at hand does not say. */
export async function mergeBase(host: Host, one: string, other: string): Promise<string | undefined> {
  const sha = (await gitText(host, ['merge-base', one, other]))?.trim().split('\n', 1)[0]
  return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined
}

/** A content of the repository under the name by which it was asked for. */
export interface GitObject {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** The contents that `cat-file --batch` has written, without those that are missing. */
export function objectsIn(output: Uint8Array): readonly GitObject[] {
  const objects: GitObject[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at)
    if (end === -1) break
    const line = new TextDecoder().decode(output.subarray(at, end))
    const [, name = '', type = '', size = ''] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? []
    at = end + 1
    if (name === '') continue
    objects.push({ name, type, bytes: output.subarray(at, at + Number(size)) })
    at += Number(size) + 1
  }
  return objects
}

/** Most bytes of all contents that are read at the same time: 192 MiB. */
const mostBytes = 192 * 1024 * 1024
/** What git writes around a content, and more. */
const mostAround = 200

type Contents = ReadonlyMap<string, Uint8Array>

/**
 * The contents behind names, at most `limit + 1` bytes of each; what the repository does not hold, as in a partial clone, is absent. However
 * many there are, one process where they are no larger than the limit on average, else three. A content beyond the budget of the run is filler that
 * is larger than the limit: it is refused for its size and never taken for one that is not there.
 */
export async function readContents(host: Host, names: Iterable<string>, limit: number): Promise<Contents> {
  const wanted = [...new Set(names)]
  if (wanted.length === 0) return new Map()
  const most = Math.min(mostBytes, wanted.length * (limit + mostAround))
  const { code, stdout } = await host.git([...streamed, 'cat-file', '--batch', '--buffer'], { input: linesOf(wanted), most })
  return code === 0 ? contentsIn(stdout, limit) : readBySize(host, wanted, limit)
}

/** Git writes what is larger than a file under review without holding it. */
const streamed = ['-c', 'core.bigFileThreshold=1m'] as const

function contentsIn(output: Uint8Array, limit: number): Contents {
  const blobs = objectsIn(output).filter(({ type }) => type === 'blob')
  return new Map(blobs.map(({ name, bytes }) => [name, bytes.subarray(0, limit + 1)]))
}

/** The smallest first, up to the budget of the run. */
async function readBySize(host: Host, wanted: readonly string[], limit: number): Promise<Contents> {
  const known = await gitText(host, ['cat-file', '--batch-check', '--buffer'], { input: linesOf(wanted) })
  const sizes = [...(known ?? '').matchAll(/^([0-9a-f]{40,64}) blob (\d+)$/gm)].map(
    ([, name = '', size]) => [name, Number(size)] as const,
  )
  let total = 0
  const isRead = ([, size]: readonly [string, number]) => {
    total += size
    return total <= mostBytes
  }
  const [read, beyond] = parted(
    [...sizes].sort(([, one], [, other]) => one - other),
    isRead,
  )
  const output =
    read.length === 0
      ? undefined
      : await host.git(['cat-file', '--batch', '--buffer'], { input: linesOf(read.map(([name]) => name)) })
  return new Map([
    ...beyond.map(([name]) => [name, new Uint8Array(limit + 1).fill(0x23)] as const),
    ...contentsIn(output?.stdout ?? new Uint8Array(), limit),
  ])
}

/** The bytes of one file of a commit; undefined where there is none. */
export async function contentAt(host: Host, sha: string, path: string): Promise<Uint8Array | undefined> {
  if (path.includes('\n')) return undefined
  const { stdout } = await host.git(['cat-file', '--batch'], { input: `${sha}:${path}\n` })
  return objectsIn(stdout)[0]?.bytes
}

function linesOf(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join('')
}

function parted<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  const [first, others]: [T[], T[]] = [[], []]
  for (const item of items) (isFirst(item) ? first : others).push(item)
  return [first, others]
}

/** True for a full SHA-1 commit name that stands for a commit: GitHub writes forty zeros for "none". */
export function isCommitSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value)
}
