import { expect, it } from 'vitest'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { fullReview } from '../../../src/run.ts'
import { fakeWorld } from '../../host.ts'
import { readSamples } from '../contract.ts'

/** An hourly DAG of two tasks. */
function dag(defaults: string, task = ''): string {
  return `tides:
  schedule: "0 * * * *"
  start_date: 2026-01-01
  catchup: false
  max_active_runs: 4
  default_args: {retries: 1${defaults}}
  tasks:
    read: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "tides read"}
    draw: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "tides draw", dependencies: [read]${task}}
`
}

it.each([
  ['every task waits for itself', dag(', depends_on_past: true'), true],
  ['every task waits for those after it, too', dag(', wait_for_downstream: true'), true],
  ['one of them does not', dag(', depends_on_past: true', ', depends_on_past: false'), false],
  ['only one of them waits', dag('', ', depends_on_past: true'), false],
  ['a variable decides', dag(', depends_on_past: $WAIT'), false],
  ['none waits', dag(''), false],
])('runs do the same work one after another where %s: %#', (_, text, waits) => {
  const [pipeline] = readSamples(dagFactory, { 'dags.yml': text }).pipelines
  expect(pipeline?.runPolicy.scheduleWaitsForItself).toBe(waits)
})

it('expects no overlap of runs whose tasks wait for those of the run before', async () => {
  const config = 'pipelines:\n  dags.yml:\n    expected-duration: 5h\n'
  const told = async (text: string) => {
    const { report } = await fullReview(fakeWorld({ 'dags.yml': text, 'pipeline-review.yml': config }).host, { paths: ['.'] })
    return report.findings.filter(({ rule }) => rule === 'schedule-self-overlap').map(({ message }) => message)
  }
  expect(await told(dag(''))).toHaveLength(1)
  expect(await told(dag(', depends_on_past: true'))).toEqual([])
})
