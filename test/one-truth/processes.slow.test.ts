import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkOut } from '../github/checkout.ts'
import { goodPipeline } from '../run/pipelines.ts'
import { repositoryWith } from '../run/repository.ts'
import { byAction, byCommand } from './ways.ts'

/** As many pipelines as that, no two of them alike. */
function pipelines(count: number, folder: string, connector: string): Record<string, string> {
  const text = (index: number) =>
    goodPipeline.replace('Nightly ledger', `Nightly ${index}`).replace('calm_harbour', `${connector}_${index}`)
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/n${index}.yml`, text(index)]))
}

/** The processes that a review of so many renamed and edited files takes, by way, and how many files it has found. */
async function processesFor(count: number) {
  const repository = repositoryWith({ ...pipelines(count, 'old', 'calm'), 'pipeline-review.yml': 'profile: minimal\n' })
  const workspace = mkdtempSync(join(tmpdir(), 'processes-'))
  try {
    const base = repository.git('rev-parse', 'HEAD').trim()
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.git('mv', 'old', 'new')
    for (const [path, text] of Object.entries(pipelines(count, 'new', 'quiet'))) repository.write(path, text)
    repository.git('add', '--all')
    const hook = await byCommand(repository.directory, ['--staged'])
    const head = repository.commit()
    const command = await byCommand(repository.directory, ['--since', 'main'])
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    checkOut(repository.directory, workspace, head)
    const action = await byAction(workspace, base, head)
    expect([hook.code, command.code, action.code]).toEqual([0, 0, 0])
    expect(JSON.parse(action.verdict).summary.files).toBe(count)
    // Each file is known under its former name: nothing of it is told as new or deleted.
    expect(JSON.stringify(JSON.parse(action.verdict).changes)).not.toMatch(/Deleted|New pipeline/)
    return { hook: hook.processes, command: command.processes, action: action.processes }
  } finally {
    repository.dispose()
    rmSync(workspace, { recursive: true, force: true })
  }
}

it('git is started as often for one changed file as for 80 and for 1,500', { timeout: 600_000 }, async () => {
  const [one, some, many] = [await processesFor(1), await processesFor(80), await processesFor(1500)]
  expect(some).toEqual(one)
  expect(many).toEqual(one)
  expect(Math.max(...Object.values(one))).toBeLessThanOrEqual(9)
})
