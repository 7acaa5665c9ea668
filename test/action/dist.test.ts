import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RunOptions, RunTarget } from 'github-action-ts-run-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StandIn, startStandIn } from '../github/stand-in.ts'

const root = join(import.meta.dirname, '../..')
let folder = ''
let standIn: StandIn

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'action-'))
  standIn = await startStandIn()
})
afterAll(async () => {
  await standIn?.close()
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

function git(directory: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8' }).trim()
}

/** A checkout with one commit after the first, and the event of its pull request. */
function workspaceWith(path: string, text: string) {
  const directory = mkdtempSync(join(folder, 'repo-'))
  git(directory, 'init', '-q', '-b', 'main')
  writeFileSync(join(directory, 'README.md'), 'pipelines\n')
  git(directory, 'add', '-A')
  git(directory, 'commit', '-q', '-m', 'start')
  const base = git(directory, 'rev-parse', 'HEAD')
  writeFileSync(join(directory, path), text)
  git(directory, 'add', '-A')
  git(directory, 'commit', '-q', '-m', 'change')
  const head = git(directory, 'rev-parse', 'HEAD')
  const repo = { full_name: 'octo/pipes' }
  const payload = {
    action: 'opened',
    pull_request: { number: 7, head: { sha: head, ref: 'x', repo }, base: { sha: base, ref: 'main', repo } },
  }
  standIn.pull.head = head
  standIn.pull.files = [{ filename: path, status: 'added' }]
  return { directory, payload }
}

async function run(path: string, text: string) {
  const { directory, payload } = workspaceWith(path, text)
  const summary = join(directory, '.git', 'summary.md')
  writeFileSync(summary, '')
  const options = RunOptions.create()
    .setInputs({ 'github-token': 'ghs_x' })
    .setEnv({
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REPOSITORY: 'octo/pipes',
      GITHUB_RUN_ID: '5',
      GITHUB_RUN_ATTEMPT: '1',
    })
    .setWorkspaceDir(directory)
    .setTempDir(folder)
    .setGithubContext({ apiUrl: standIn.url, eventName: 'pull_request', payload: payload as never })
    .setOutputOptions({ printStdout: false, printStderr: false })
  const result = await RunTarget.mainJs(join(root, 'action.yml')).run(options)
  return { result, summary: readFileSync(summary, 'utf8') }
}

const brokenPipeline = `version: v1
name: Daily
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_river
        depends_on: [no_such_task]
`

describe.skipIf(!existsSync(join(root, 'dist/action.js')))('the committed action', () => {
  it('ends green where no pipeline file changed', async () => {
    const { result, summary } = await run('notes.md', 'hello\n')
    expect(result.exitCode).toBe(0)
    expect(result.stdout).toContain('No pipeline file changed: nothing to review.')
    expect(result.commands.outputs['verdict']).toBe('pass')
    expect(summary).toContain('No pipeline file changed')
  })

  it('fails on a broken pipeline, with outputs, files, a summary, and a comment', async () => {
    const { result, summary } = await run('daily.yml', brokenPipeline)
    expect(result.exitCode).toBe(1)
    const { outputs } = result.commands
    expect(outputs['verdict']).toBe('fail')
    expect(JSON.parse(readFileSync(String(outputs['report']), 'utf8')).verdict).toBe('fail')
    expect(summary).toContain('Pipeline review')
    expect(standIn.pull.comments.length).toBe(1)
    expect(outputs['comment-url']).toContain('https://')
  })
})
