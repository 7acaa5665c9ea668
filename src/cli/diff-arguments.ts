import { commitsOf } from '../discover/git.ts'
import { OperationalError } from '../engine/errors.ts'
import type { EntryKind, Host } from '../host.ts'
import { plainPath } from '../text/plain-path.ts'
import { quoted } from '../text/quote.ts'
import { diffOptions } from './diff-options.ts'
import { readOptions, type ValuesOf } from './options.ts'

export interface DiffArguments extends ValuesOf<typeof diffOptions> {
  /** What stands before `--`. */
  readonly words: readonly string[]
  /** What stands after `--`: paths, whatever they look like; undefined where there is no `--`. */
  readonly rest: readonly string[] | undefined
}

/** The arguments of `diff`. Throws OperationalError for any that make no sense. */
export function parseDiffArguments(args: readonly string[]): DiffArguments {
  const { values, tokens, positionals } = readOptions<ValuesOf<typeof diffOptions>>(diffOptions, args)
  const end = tokens.findIndex(({ kind }) => kind === 'option-terminator')
  const before = end === -1 ? tokens : tokens.slice(0, end)
  const words = before.flatMap((token) =>
    token.kind === 'positional' && 'value' in token && token.value !== undefined ? [token.value] : [],
  )
  if (words.length === 0)
    throw new OperationalError(
      'diff takes what to compare with.',
      'For example pipeline-review diff main, or diff old.yml new.yml.',
    )
  return { ...values, words, rest: end === -1 ? undefined : positionals.slice(words.length) }
}

/** What is compared: two states of the repository, or two places on disk. */
export type Compare =
  | {
      readonly kind: 'commits'
      readonly base: string
      /** Undefined: the working tree. */
      readonly head: string | undefined
      /** True for the commit at which the two parted instead of `base`. */
      readonly fromParting: boolean
      readonly paths: readonly string[]
    }
  | { readonly kind: 'places'; readonly base: string; readonly head: string; readonly placeKind: EntryKind }

/** Tells refs from paths as git does, and refuses what could be both. Throws OperationalError. */
export async function compareOf(host: Host, { words, rest }: Pick<DiffArguments, 'words' | 'rest'>): Promise<Compare> {
  const [first = '', second, ...more] = words
  const range = /^(.*?)(\.{2,3})(.*)$/.exec(first)
  if (range && !/^\.{1,2}(?:\/|$)/.test(first) && !first.includes('/..') && (await host.kindOf(first)) === undefined) {
    const [, base = '', dots = '', head = ''] = range
    const paths = [...words.slice(1), ...(rest ?? [])]
    return { kind: 'commits', base: base || 'HEAD', head: head || 'HEAD', fromParting: dots === '...', paths }
  }
  const base = await meaningOf(host, first)
  if (base === 'none') throw neither(first)
  if (base !== 'ref') return placesOf(host, { path: placeOf(first), kind: base }, [...words.slice(1), ...(rest ?? [])])
  const isHead = second !== undefined && (await meaningOf(host, second)) === 'ref'
  if (second !== undefined && !isHead && !(await mayBePath(host, second))) throw neither(second)
  const paths = isHead ? more : words.slice(1)
  return {
    kind: 'commits',
    base: first,
    head: isHead ? second : undefined,
    fromParting: false,
    paths: [...paths, ...(rest ?? [])],
  }
}

/** `ref`, what lies at the path, or `none`. Throws OperationalError for what is both. */
async function meaningOf(host: Host, text: string): Promise<'ref' | EntryKind | 'none'> {
  const kind = await host.kindOf(placeOf(text))
  const [sha] = await commitsOf(host, [text])
  if (sha === undefined) return kind ?? 'none'
  if (kind === undefined || /^(?:HEAD|FETCH_HEAD|ORIG_HEAD)$/.test(text)) return 'ref'
  if (/^\.{0,2}\//.test(text)) return kind
  throw new OperationalError(
    `${quoted(text)} is both a git ref and a path.`,
    `Write ./${text} for the path, or refs/heads/${text} for the branch.`,
  )
}

/** A path without what `new/` and `./new` have more. */
function placeOf(text: string): string {
  return plainPath(text) || '.'
}

/** A glob, or a path that may be there in one of the two states only. */
async function mayBePath(host: Host, text: string): Promise<boolean> {
  return /[*?[/]|\.ya?ml$/i.test(text) || (await host.kindOf(text)) !== undefined
}

function neither(text: string): OperationalError {
  return new OperationalError(
    `${quoted(text)} is no git ref, file or directory.`,
    'Pass a branch, tag or commit, such as main or HEAD~1, or two files or directories.',
  )
}

async function placesOf(
  host: Host,
  base: { readonly path: string; readonly kind: EntryKind },
  others: readonly string[],
): Promise<Compare> {
  const [head] = others
  if (head === undefined || others.length > 1)
    throw new OperationalError(
      `${quoted(base.path)} is a path: diff compares two files, or two directories.`,
      'For example pipeline-review diff old.yml new.yml; to compare with git, pass a ref: pipeline-review diff HEAD old.yml.',
    )
  const kind = await host.kindOf(placeOf(head))
  if (kind === undefined) throw neither(head)
  if (kind !== base.kind || (kind !== 'file' && kind !== 'directory'))
    throw new OperationalError(
      `${quoted(base.path)} and ${quoted(head)} cannot be compared: ${articleOf(base.kind)} and ${articleOf(kind)}.`,
      'Pass two files, or two directories.',
    )
  return { kind: 'places', base: base.path, head: placeOf(head), placeKind: kind }
}

function articleOf(kind: EntryKind): string {
  return { file: 'a file', directory: 'a directory', link: 'a link', other: 'something that is no file' }[kind]
}
