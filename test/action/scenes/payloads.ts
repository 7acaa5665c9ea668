import examples from '@octokit/webhooks-examples' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { pipelineWaitingFor } from '../pipelines.ts'
import { type Revision, revisionOf } from '../revision.ts'
import { payloadOf, runOnce } from '../world.ts'

/** One error of old, one that the change brings. */
const mixed = revisionOf(
  { 'daily.yml': pipelineWaitingFor('nobody', 'sync_ledger') },
  { 'daily.yml': pipelineWaitingFor('nobody', 'gone') },
)

interface Example {
  readonly action?: string
  readonly before?: string
}

function examplesOf(event: string): readonly Example[] {
  const definitions: readonly { readonly name: string; readonly examples: readonly Example[] }[] = JSON.parse(
    JSON.stringify(examples),
  )
  return definitions.find(({ name }) => name === event)?.examples ?? []
}

/** A payload that GitHub has sent, with the numbers and commits of ours in it. */
function fitted(payload: unknown, ours: unknown): object {
  const both = Object.entries(ours as object).map(([key, value]) => {
    const theirs = (payload as Record<string, unknown>)[key]
    return [key, isObject(value) && isObject(theirs) ? fitted(theirs, value) : value]
  })
  return { ...(payload as object), ...Object.fromEntries(both) }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

describe('a payload that GitHub has sent', () => {
  const commitsIn = ({ head, base }: Revision) => ({ head: { sha: head }, base: { sha: base } })
  const wanted = ['opened', 'synchronize', 'reopened', 'labeled']
  const pulls = wanted.flatMap((activity) =>
    examplesOf('pull_request')
      .filter(({ action }) => action === activity)
      .slice(-1),
  )

  it.each(pulls)('pull_request $action is reviewed', async (example) => {
    const payload = fitted(example, { number: 7, pull_request: { number: 7, ...commitsIn(mixed) } })
    const { code, report, comments } = await runOnce(mixed, { payload })
    expect([code, report?.findings.length, comments.length]).toEqual([1, 2, 1])
  })

  it.each(examplesOf('merge_group').slice(0, 1))('merge_group $action is reviewed', async (example) => {
    const payload = fitted(example, { merge_group: { head_sha: mixed.merge, base_sha: mixed.base } })
    const { code, report, calls } = await runOnce(mixed, { event: 'merge_group', payload })
    expect([code, report?.findings.length, calls]).toEqual([1, 2, []])
  })

  const pushes = ['0'.repeat(40), '6113728f27ae82c7b1a177c8d03f9e96e0adf246']
  it.each(pushes)('push after %s is reviewed', async (before) => {
    const example = examplesOf('push').find((candidate) => candidate.before === before)
    const payload = fitted(example, { after: mixed.merge, ...(!/^0+$/.test(before) && { before: mixed.base }) })
    const { code, report } = await runOnce(mixed, { event: 'push', payload })
    expect([code, report?.findings.length]).toEqual([1, 2])
    expect(report?.findings.some(({ state }) => state === 'existing')).toBe(!/^0+$/.test(before))
  })

  it('workflow_run is refused after a push, and reviewed after a pull request', async () => {
    const [example] = examplesOf('workflow_run').filter((candidate) => JSON.stringify(candidate).includes('"pull_requests":[{'))
    const refused = await runOnce(mixed, { event: 'workflow_run', payload: example as object })
    expect([refused.code, refused.outputs['verdict']]).toEqual([2, 'broken'])
    const { workflow_run } = payloadOf('workflow_run', 'completed', mixed, 'fork') as { readonly workflow_run: object }
    const payload = fitted(example, { workflow_run })
    const { code, comments } = await runOnce(mixed, { event: 'workflow_run', payload })
    expect([code, comments.length]).toEqual([1, 1])
  })
})
