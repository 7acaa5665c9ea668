import { execFileSync } from 'node:child_process'

const identity = [
  '-c',
  'user.name=t',
  '-c',
  'user.email=t@example.com',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'core.quotePath=true',
]

export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', [...identity, ...args], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

/** Checks out a ref or a commit of another repository into an empty directory, as actions/checkout does. */
export function checkOut(origin: string, directory: string, ref: string, ...depth: readonly string[]): void {
  git(directory, 'init', '-q')
  git(directory, 'remote', 'add', 'origin', `file://${origin}`)
  git(directory, 'fetch', '-q', '--no-tags', ...depth, 'origin', ref)
  git(directory, 'checkout', '-q', '--detach', 'FETCH_HEAD')
}
