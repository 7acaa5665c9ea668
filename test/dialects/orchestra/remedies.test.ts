import { describe, expect, it } from 'vitest'
import { orchestra } from '../../../src/dialects/orchestra/index.ts'
import { readPipelines } from '../../../src/dialects/read.ts'
import type { Group, Pipeline, Task } from '../../../src/model/pipeline.ts'
import type { Wish } from '../../../src/model/wish.ts'
import { applyEdits } from '../../../src/text/fix.ts'
import { parseDocument } from '../../../src/text/parse.ts'

const text = `version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync orders
        integration: HTTP
        integration_job: HTTP_REQUEST
        configuration:
          retries: 3
  publish:
    name: Publish
    depends_on: [load]
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
`

function pipelineOf(written = text): Pipeline {
  const [pipeline] = readPipelines([parseDocument({ path: 'orders.yml', text: written })], [orchestra])
  if (!pipeline) throw new Error('no pipeline')
  return pipeline
}

const pipeline = pipelineOf()
const task = (id: string): Task => pipeline.tasks.find((one) => one.id === id) ?? expect.fail(id)
const group = (id: string): Group => pipeline.groups.find((one) => one.id === id) ?? expect.fail(id)

/** What Orchestra answers, and the lines that its fix adds or changes. */
function answerTo(wish: Wish) {
  const remedy = pipeline.dialect.remedyFor(pipeline, wish)
  const fixed = remedy?.fix ? applyEdits(text, remedy.fix.edits).split('\n') : []
  return { text: remedy?.text, lines: fixed.filter((line) => !text.split('\n').includes(line)) }
}

describe('Orchestra', () => {
  it.each<readonly [Wish, string, readonly string[]]>([
    [
      { kind: 'retry', on: 'pipeline', retries: 2, delaySeconds: 300 },
      'Set `retries` and `retry_delay` (minutes) under `configuration:` at the root, or on the task.',
      ['configuration:', '  retries: 2', '  retry_delay: 5'],
    ],
    [{ kind: 'no-retry', on: [task('sync')] }, 'Set `retries: 0` under `configuration:` of the task.', ['          retries: 0']],
    [
      { kind: 'retry-delay', on: task('sync'), seconds: 600 },
      'Set `retry_delay` (minutes, at most 120) next to `retries`.',
      ['          retry_delay: 10'],
    ],
    [
      { kind: 'timeout', on: 'pipeline', seconds: 3600, evidence: 'above every run' },
      'Set `timeout: 3600` (1 hour) under `configuration:` at the root: above every run.',
      ['configuration:', '  timeout: 3600'],
    ],
    [{ kind: 'timeout', on: task('sync'), seconds: null }, 'Set `timeout` (seconds) under `configuration:` of the task.', []],
    [
      { kind: 'run-limit', runs: 2 },
      'Set `concurrency: {max_active: 2}` under `configuration:` at the root.',
      ['configuration:', '  concurrency:', '    max_active: 2'],
    ],
    [{ kind: 'alert', on: 'sensor', of: 'failure' }, 'Add an alert for FAILED under `alerts:` of the sensor.', []],
    [
      { kind: 'alert', on: 'pipeline', of: 'failure', channel: { integration: 'SLACK', destination: '#data "on call"' } },
      'Add an alert for FAILED under `alerts:` at the root.',
      [
        'alerts:',
        '  - name: Failed',
        '    statuses: [FAILED]',
        '    destinations:',
        '      - integration: SLACK',
        '        destination: "#data \\"on call\\""',
      ],
    ],
    [
      { kind: 'depend-on', between: { from: task('refresh'), on: task('sync') } },
      'Add `load` to `depends_on` of group "Publish".',
      [],
    ],
    [
      { kind: 'refer-to', node: group('load'), name: 'load' },
      "Write task_groups['load'] with .all() or .any(), or name one of its tasks.",
      [],
    ],
  ])('answers %j', (wish, answer, lines) => {
    expect(answerTo(wish)).toEqual({ text: answer, lines })
  })

  it('has no status for a timeout, so no alert about it', () => {
    expect(pipeline.dialect.remedyFor(pipeline, { kind: 'alert', on: 'pipeline', of: 'timeout' })).toBeNull()
  })

  it('writes no alert into a file that has some, nor a channel that is no word of the format', () => {
    const channel = { integration: 'SLACK', destination: '#data' }
    const wish = { kind: 'alert', on: 'pipeline', of: 'failure', channel } as const
    const other = pipelineOf(`${text}alerts: []\n`)
    expect(other.dialect.remedyFor(other, wish)?.fix).toBeUndefined()
    expect(
      pipeline.dialect.remedyFor(pipeline, { ...wish, channel: { ...channel, integration: 'SLACK\n- x' } })?.fix,
    ).toBeUndefined()
  })
})

describe('the model of Orchestra', () => {
  const alerts = (statuses: string) =>
    pipelineOf(`${text}alerts:\n  - name: A\n    statuses: ${statuses}\n    destinations: []\n`).handlers[0]

  it.each([
    ['[FAILED]', ['failure']],
    ['ANY_COMPLETED', ['failure', 'success', 'warning']],
    ['[CANCELLED, SKIPPED, CANCELLED]', ['cancelled', 'skipped']],
    ['[RUNNING]', []],
  ])('reads the statuses %s', (statuses, outcomes) => {
    expect(alerts(statuses)?.outcomes).toEqual(outcomes)
  })

  it('leaves a template open, with its text', () => {
    const named = alerts("['${{ inputs.on }}', FAILED]")?.named
    expect(named?.map(({ outcomes }) => outcomes)).toEqual([null, ['failure']])
  })

  it('reads a run limit of 0 as none, and a dependency as one that a condition opens to every end', () => {
    expect(pipelineOf(`${text}configuration: {concurrency: {max_active: 0}}\n`).runPolicy.maxConcurrentRuns.value).toBe('none')
    const [dependency] = group('publish').dependencies
    expect(dependency).toMatchObject({ reason: 'declared', accepts: ['success', 'warning'] })
    const conditional = pipelineOf(text.replace('    depends_on: [load]', '    depends_on: [load]\n    condition: ${{ true }}'))
    expect(conditional.groups[1]?.dependencies[0]?.accepts).toHaveLength(6)
    expect(conditional.groups[1]?.start.truth).toBe('unknown')
  })
})
