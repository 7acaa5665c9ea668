import { expect, it } from 'vitest'
import { dagFactory } from '../../src/dialects/dag-factory/index.ts'
import { collisionsIn } from '../../src/schedule/collisions.ts'
import { forecast } from '../../src/schedule/forecast.ts'
import { readSamples } from '../dialects/contract.ts'

const dag = (id: string, schedule: string, pool: string) =>
  `${id}:\n  schedule: "${schedule}"\n  start_date: 2026-01-01\n  catchup: false\n  default_args: {pool: ${pool}}\n  tasks:\n    load: {operator: airflow.operators.bash.BashOperator, bash_command: "true"}\n`

const window = { from: Date.UTC(2026, 10, 30), to: Date.UTC(2026, 11, 1) }

function meetingsOf(slots: number, ...dags: readonly string[]) {
  const { pipelines } = readSamples(dagFactory, { 'dags.yml': dags.join('') })
  const pools = [{ name: 'warehouse', slots, members: [] }]
  return collisionsIn(forecast(pipelines, window), { pools }).filter(({ kind }) => kind === 'pool')
}

it('counts the runs whose tasks name a pool against its slots', () => {
  const dags = [dag('orders', '0 5 * * *', 'warehouse'), dag('items', '0 5 * * *', 'warehouse')]
  expect(meetingsOf(1, ...dags).map(({ on, pipelines }) => [on, pipelines.map(({ name }) => name)])).toEqual([
    ['pool "warehouse"', ['items', 'orders']],
  ])
  expect(meetingsOf(2, ...dags)).toEqual([])
})

it('leaves out runs at other times and in other pools', () => {
  expect(meetingsOf(1, dag('orders', '0 5 * * *', 'warehouse'), dag('items', '0 6 * * *', 'warehouse'))).toEqual([])
  expect(meetingsOf(1, dag('orders', '0 5 * * *', 'warehouse'), dag('items', '0 5 * * *', 'exports'))).toEqual([])
})
