/** Repositories of git with a change, as a review of a pull request finds them. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathOf, writePipelines } from './pipelines.ts'

/** Runs git in a folder; what it writes. */
export function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** So many pipelines in a commit, and a second commit that touches five of them; the first one is `HEAD~1`. */
export function writeChange(folder: string, count: number): void {
  writePipelines(folder, count)
  git(folder, 'init', '--quiet', '--initial-branch=main')
  commitAll(folder)
  for (let at = 0; at < 5; at++) {
    const index = Math.floor((at * count) / 5)
    appendFileSync(join(folder, pathOf(index)), '# A remark\n')
  }
  commitAll(folder)
}

/** Event, files and environment of the action on pull request 7, which edits a text that is no pipeline. */
export function writeIdlePullRequest(folder: string, apiUrl: string): Readonly<Record<string, string>> {
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace, { recursive: true })
  mkdirSync(join(folder, 'temp'), { recursive: true })
  writePipelines(workspace, 20)
  git(workspace, 'init', '--quiet', '--initial-branch=main')
  commitAll(workspace)
  const base = git(workspace, 'rev-parse', 'HEAD').trim()
  git(workspace, 'checkout', '--quiet', '-b', 'topic')
  writeFileSync(join(workspace, 'notes.txt'), 'A note.\n')
  commitAll(workspace)
  const head = git(workspace, 'rev-parse', 'HEAD').trim()
  git(workspace, 'checkout', '--quiet', 'main')
  git(workspace, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
  const repository = { full_name: 'octo/pipes', default_branch: 'main' }
  const pull = {
    number: 7,
    head: { sha: head, ref: 'topic', repo: repository },
    base: { sha: base, ref: 'main', repo: repository },
    labels: [],
  }
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ action: 'synchronize', number: 7, pull_request: pull, repository }))
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
  return {
    BENCH_HEAD: head,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'octo/pipes',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: apiUrl,
    GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD').trim(),
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_OS: 'Linux',
    'INPUT_GITHUB-TOKEN': 'ghs_benchTokenOfTheJob0123456789',
    INPUT_COMMENT: 'on-change',
    'INPUT_REVIEW-COMMENTS': 'suggestions',
    INPUT_GATE: 'new',
    'INPUT_MAX-ANNOTATIONS': '100',
    'INPUT_HISTORY-DAYS': '14',
  }
}

function commitAll(folder: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '-m', 'state')
}
