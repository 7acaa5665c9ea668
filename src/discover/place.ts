import { OperationalError } from '../engine/errors.ts'
import type { Host } from '../host.ts'
import { pathSeenFrom, plainPath } from '../text/plain-path.ts'
import { quoted } from '../text/quote.ts'

/** Where the working directory lies in its repository. */
export interface Place {
  /** The names of the directories from the root of the repository to the working directory. */
  readonly steps: readonly string[]
  /** The tree without any file, for what is compared with nothing. */
  readonly emptyTree: string
}

/** The place of the working directory. Throws OperationalError where git cannot be run and outside of a repository. */
export async function requirePlace(host: Host, option?: string): Promise<Place> {
  return (await placeAnd(host, [], option)).place
}

/** The same with the lines by which `rev-parse` answers more arguments, as far as it does. */
export async function placeAnd(
  host: Host,
  more: readonly string[],
  option = '--since',
): Promise<{ readonly place: Place; readonly lines: readonly string[] }> {
  const { code, stdout, stderr } = await host.git(['rev-parse', '--show-object-format', '--show-prefix', ...more])
  const [format = '', prefix = '', ...lines] = new TextDecoder().decode(stdout).split('\n')
  // What cannot be answered is told after the place.
  if (format === '') throwFor(code, stderr, option)
  return { place: { steps: prefix.split('/').filter((step) => step !== ''), emptyTree: emptyTrees[format] ?? '' }, lines }
}

function throwFor(code: number, stderr: string, option: string): void {
  if (code === 127) throw new OperationalError('git cannot be run here.', `Install it, or review without ${option}.`)
  if (stderr.includes('not a git repository'))
    throw new OperationalError('This is not a git repository.', `Run it inside of one, or without ${option}.`)
  if (stderr.includes('dubious ownership'))
    throw new OperationalError(
      'git does not read this repository, because it belongs to another user.',
      'Allow it with git config --global --add safe.directory and its path.',
    )
}

const emptyTrees: Readonly<Record<string, string>> = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

/** A path of the repository as it is written in the working directory. */
export function seenFrom({ steps }: Place, path: string): string {
  return pathSeenFrom(steps, path)
}

/** The relative path from `seenFrom`; undefined for a path that leads out of the repository. */
export function fromRoot({ steps: home }: Place, path: string): string | undefined {
  if (path.startsWith('/')) return undefined
  const plain = plainPath([...home, path].join('/'))
  return plain === '..' || plain.startsWith('../') ? undefined : plain
}

/**
 * Paths as a review of a change takes them: relative to the working directory, absolute ones as well. Throws OperationalError for a path
 * that is not of this repository, and for a directory above that holds the working directory.
 */
export function pathsWithin(host: Host, place: Place, paths: readonly string[]): readonly string[] {
  return paths.map((path) => {
    if (path === '-' || path === '') return path
    const relative = isAbsolute(path) ? relativeTo(host.directory ?? [], path) : plainPath(path)
    if (/^(?:\.\.\/)*\.\.$/.test(relative))
      throw new OperationalError(
        `${quoted(path)} contains the working directory, but a change is reviewed from one directory.`,
        `Run the review in ${quoted(path)}.`,
      )
    if (fromRoot(place, relative) === undefined)
      throw new OperationalError(
        `${quoted(path)} is outside of this repository, but a change is compared within it.`,
        'Review it without --since and --staged.',
      )
    return relative === '' ? '.' : relative
  })
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(path)
}

function relativeTo(home: readonly string[], path: string): string {
  const steps = path.split(/[\\/]/).filter((step) => step !== '' && step !== '.')
  return pathSeenFrom(home, steps.join('/'))
}
