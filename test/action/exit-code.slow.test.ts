import { describe, expect, it } from 'vitest'
import type { ActionDeps } from '../../src/github/session.ts'
import type { Permission, StandIn } from '../github/stand-in.ts'
import { codes, play } from './scene.ts'

const events = [
  'pull_request',
  'pull_request opened',
  'pull_request fork',
  'pull_request_target',
  'workflow_run',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
]
const outcomes = ['pass', 'fail', 'broken', 'operational', 'crash'] as const
const permissions: readonly (readonly Permission[])[] = [[], ['comments'], ['reviews'], ['comments', 'reviews', 'checks']]

describe.concurrent('the exit code', () => {
  it.each(events.flatMap((event) => outcomes.map((outcome) => [event, outcome] as const)))(
    'of %s with the outcome "%s" is the same whatever the token may do',
    async (event, outcome) => {
      const results = await Promise.all(
        permissions.map((denied) =>
          play({ event, outcome, denied, inputs: { 'check-run': 'true' }, contents: { 'pipelines/daily.yml': 'v: 1\n' } }),
        ),
      )
      for (const { code, concluded, outputs } of results) {
        expect(code).toBe(codes[outcome])
        expect(concluded).toEqual([codes[outcome]])
        expect(outputs['verdict']).toBe(outcome === 'pass' || outcome === 'fail' ? outcome : 'broken')
      }
    },
  )

  it.each([
    ['GitHub is down', (standIn: StandIn) => standIn.failWith(() => ({ status: 503 }))],
    ['GitHub answers nonsense', (standIn: StandIn) => standIn.failWith(() => 'html')],
    ['every connection breaks', (standIn: StandIn) => standIn.failWith(() => 'reset')],
  ])('does not depend on GitHub: %s', async (_name, prepare) => {
    for (const outcome of ['pass', 'fail'] as const) {
      const { code, outputs, summary } = await play({ outcome, prepare, inputs: { 'check-run': 'true' } })
      expect([code, outputs['verdict']]).toEqual([codes[outcome], outcome])
      expect(summary).toContain('Pipeline review')
    }
  })

  it('of an event that cannot be reviewed is 2, with a sentence and a hint', async () => {
    const { code, written } = await play({ event: 'issue_comment' })
    expect(code).toBe(2)
    expect(written).toMatch(/^::error title=Pipeline Review::The event "issue_comment" cannot be reviewed\. Run the workflow on/)
  })

  it('of a wrong input is 2, and no value is repeated', async () => {
    const { code, written } = await play({ inputs: { 'fail-on': 'sometimes' } })
    expect(code).toBe(2)
    expect(written).toContain('"fail-on"')
    expect(written).not.toContain('sometimes')
  })

  const refuse = () => {
    throw new Error('the disk is full')
  }
  const broken: readonly (readonly [string, (deps: ActionDeps) => Partial<ActionDeps>])[] = [
    ['a renderer breaks', () => ({ renderers: refuse })],
    ['no file can be written', ({ runner }) => ({ runner: { ...runner, save: refuse } })],
    ['the summary is refused', ({ runner }) => ({ runner: { ...runner, summary: refuse } })],
    ['GitHub cannot be connected to', () => ({ connect: refuse })],
  ]

  it.each(broken)('does not change after the verdict: %s', async (_name, replace) => {
    for (const outcome of ['pass', 'fail'] as const) {
      const { code, concluded, outputs } = await play({ outcome, replace })
      expect([code, concluded, outputs['verdict']]).toEqual([codes[outcome], [codes[outcome]], outcome])
    }
  })

  it.each(broken.slice(0, 3))('of a change that touches nothing stays 0: %s', async (_name, replace) => {
    expect((await play({ files: ['README.md'], replace })).code).toBe(0)
  })
})
