import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RunOptions, RunTarget } from 'github-action-ts-run-api'
import { afterAll, describe, expect, it } from 'vitest'
import { checkOut } from '../github/checkout.ts'
import { startStandIn } from '../github/stand-in.ts'
import { brokenPipeline } from '../run/pipelines.ts'
import { revisionOf } from './revision.ts'
import { isBuilt } from './runner.ts'
import { leaveNothing, payloadOf } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-runner-'))

afterAll(() => {
  leaveNothing()
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(!isBuilt)('the committed action', () => {
  // Ours reads action.yml, the commands and the files of a step by rules of its own; this one was written by others.
  it('is started by the runner of others like by ours', async () => {
    const revision = revisionOf({}, { 'daily.yml': brokenPipeline })
    const workspace = mkdtempSync(join(folder, 'workspace-'))
    checkOut(revision.repository.directory, workspace, revision.merge)
    const summary = join(folder, 'summary.md')
    writeFileSync(summary, '')
    const standIn = await startStandIn()
    standIn.pull.head = revision.head
    const options = RunOptions.create()
      .setInputs({ 'github-token': 'ghs_x' })
      .setEnv({ GITHUB_STEP_SUMMARY: summary, GITHUB_REPOSITORY: 'octo/pipes', GITHUB_RUN_ID: '5', GITHUB_RUN_ATTEMPT: '1' })
      .setWorkspaceDir(workspace)
      .setTempDir(folder)
      .setGithubContext({
        apiUrl: standIn.url,
        eventName: 'pull_request',
        payload: payloadOf('pull_request', 'opened', revision, 'branch') as never,
      })
      .setOutputOptions({ printStdout: false, printStderr: false })
    const { exitCode, commands } = await RunTarget.mainJs(join(import.meta.dirname, '../../action.yml')).run(options)
    await standIn.close()
    expect([exitCode, commands.outputs['verdict'], standIn.pull.comments.length, standIn.breaches]).toEqual([1, 'fail', 1, []])
    expect(JSON.parse(readFileSync(String(commands.outputs['report']), 'utf8')).verdict).toBe('fail')
    expect(readFileSync(summary, 'utf8')).toContain('Pipeline review')
    expect(commands.outputs['comment-url']).toContain('https://')
  })
})
