import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Host, nodeHost } from '../../src/host.ts'

/** A real git repository in a directory of its own. Dates, names and configuration are fixed; the user's own are not read. */
export interface Repository {
  readonly directory: string
  write(path: string, text: string): void
  remove(path: string): void
  move(from: string, to: string): void
  git(...args: readonly string[]): string
  /** Commits all there is. */
  commit(): string
  /** A host that works in a folder of it; what is printed is kept in `printed`. */
  host(folder?: string): { readonly host: Host; readonly printed: string[] }
  dispose(): void
}

const identity = { NAME: 'Test', EMAIL: 'test@example.invalid', DATE: '2026-01-02T03:04:05Z' }
const environment = Object.fromEntries(
  Object.entries(identity).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]),
)

/** Makes a repository that holds `files` in its one commit on `main`. */
export function repositoryWith(files: Readonly<Record<string, string>>): Repository {
  const directory = mkdtempSync(join(tmpdir(), 'pipeline-review-test-'))
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false', ...args], {
      cwd: directory,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: directory, GIT_CONFIG_NOSYSTEM: '1', ...environment },
    })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  const commit = () => {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', 'A step')
    return git('rev-parse', 'HEAD').trim()
  }
  git('init', '--quiet', '--initial-branch=main')
  for (const [path, text] of Object.entries(files)) write(path, text)
  commit()
  return {
    directory,
    write,
    remove: (path) => rmSync(join(directory, path)),
    move: (from, to) => {
      mkdirSync(dirname(join(directory, to)), { recursive: true })
      renameSync(join(directory, from), join(directory, to))
    },
    git,
    commit,
    host: (folder = '.') => {
      const printed: string[] = []
      const keep = (text: string) => void printed.push(text)
      return { host: { ...nodeHost(join(directory, folder)), out: keep, err: keep }, printed }
    },
    dispose: () => rmSync(directory, { recursive: true, force: true }),
  }
}
