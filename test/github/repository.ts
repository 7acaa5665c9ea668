import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ReviewContext } from '../../src/github/context.ts'
import { type Host, nodeHost } from '../../src/host.ts'
import { checkOut, git } from './checkout.ts'

export { git } from './checkout.ts'

export const root = mkdtempSync(join(tmpdir(), 'changes-'))

export function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
}

export function commit(directory: string, message: string): string {
  git(directory, 'add', '-A')
  git(directory, 'commit', '-q', '-m', message)
  return git(directory, 'rev-parse', 'HEAD')
}

export const long = (name: string) => Array.from({ length: 30 }, (_, index) => `${name}${index}: 1\n`).join('')

/** A repository whose branch `topic` parted from `main`, which went on; and the merge of both, as GitHub makes it. */
function origin() {
  const directory = mkdtempSync(join(root, 'origin-'))
  git(directory, 'init', '-q', '-b', 'main')
  write(directory, { 'a.yml': long('a'), 'b.yml': long('b'), 'gone.yml': 'x: 1\n', 'main.yml': 'm: 1\n' })
  const fork = commit(directory, 'start')
  git(directory, 'checkout', '-q', '-b', 'topic')
  write(directory, { 'a.yml': `${long('a')}end: 1\n`, 'dir/new "ü"\t.yml': 'n: 1\n' })
  git(directory, 'mv', 'b.yml', 'moved.yml')
  git(directory, 'rm', '-q', 'gone.yml')
  const head = commit(directory, 'topic')
  git(directory, 'checkout', '-q', 'main')
  write(directory, { 'main.yml': 'm: 2\n' })
  const base = commit(directory, 'main goes on')
  git(directory, 'checkout', '-q', '--detach')
  git(directory, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic')
  const merge = git(directory, 'rev-parse', 'HEAD')
  git(directory, 'update-ref', 'refs/pull/7/merge', merge)
  git(directory, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(directory, 'checkout', '-q', 'main')
  return { directory, fork, head, base, merge }
}

export const repository = origin()

/** A clone as actions/checkout makes it. */
export function checkout(ref: string, ...depth: readonly string[]): Host {
  const directory = mkdtempSync(join(root, 'clone-'))
  checkOut(repository.directory, directory, ref, ...depth)
  return nodeHost(directory)
}

export function contextWith(fields: Partial<ReviewContext>): ReviewContext {
  return {
    event: 'pull_request',
    activity: 'opened',
    kind: 'pull-request',
    content: 'checkout',
    owner: 'octo',
    repo: 'pipes',
    headSha: repository.head,
    baseSha: repository.base,
    baseBranch: 'main',
    pullRequest: 7,
    isFork: false,
    head: null,
    runId: 1,
    runAttempt: 1,
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    defaultBranch: 'main',
    ...fields,
  }
}
