import { expect, it } from 'vitest'
import { changesOf } from '../../../src/changes/changes.ts'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { dataWords } from '../../../src/model/data-words.ts'
import { assetsIn, type Pipeline } from '../../../src/model/pipeline.ts'
import { radiusLines } from '../../../src/render/reach-words.ts'
import { circlesIn } from '../../../src/schedule/circles.ts'
import { forecast } from '../../../src/schedule/forecast.ts'
import { radiusOfReach, reachOfStart, reachWorldOf } from '../../../src/schedule/radii.ts'
import { triggerGraphOf } from '../../../src/schedule/trigger-graph.ts'
import { windowFrom } from '../../../src/schedule/window.ts'
import { parseDocument } from '../../../src/text/parse.ts'

const now = Date.UTC(2026, 10, 30, 8)
const bash = 'operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: ./run.sh'

function versionOf(text: string, path = 'dags.yml') {
  const document = parseDocument({ path, text })
  return { document, pipelines: dagFactory.projectsIn([document]).flatMap((project) => dagFactory.read(project)) }
}

function dagsOf(text: string): readonly Pipeline[] {
  return versionOf(text).pipelines
}

/** A DAG of one task. */
function dag(id: string, schedule: string, task = ''): string {
  return `${id}:\n  schedule: ${schedule}\n  start_date: 2026-01-01\n  catchup: false\n  tasks:\n    work: {${bash}${task && `, ${task}`}}\n`
}

const object = (uri: string) => `{__type__: airflow.sdk.Asset, uri: "${uri}"}`

it.each([
  ['["s3://lake/orders"]', '"s3://lake/orders"'],
  ['["s3://lake/a", "", " s3://lake/b "]', '"s3://lake/a" and "s3://lake/b"'],
  [object('s3://lake/a'), '"s3://lake/a"'],
  ['{__type__: airflow.datasets.Dataset, __args__: ["s3://lake/a"]}', '"s3://lake/a"'],
  ['{__type__: airflow.sdk.Asset, __args__: [orders, "s3://lake/orders"]}', '"s3://lake/orders"'],
  ['{__type__: airflow.sdk.Asset, name: orders}', '"orders"'],
  ['{__type__: airflow.sdk.AssetAlias, name: latest}', '"latest"'],
  [
    `{__or__: [{__and__: [${object('s3://lake/a')}, ${object('s3://lake/b')}]}, ${object('s3://lake/c')}]}`,
    '("s3://lake/a" and "s3://lake/b") or "s3://lake/c"',
  ],
  [`{__type__: airflow.sdk.AssetAny, __args__: [${object('x')}, ${object('y')}]}`, '"x" or "y"'],
  [`{__type__: builtins.list, items: [${object('x')}, ${object('y')}]}`, '"x" and "y"'],
  ['{datasets: "(s3://lake/a & s3://lake/b-1) | daily_ready"}', '("s3://lake/a" and "s3://lake/b-1") or "daily_ready"'],
  ['{datasets: "a | b & c"}', '"a" or ("b" and "c")'],
  [
    '{datasets: {__or__: ["s3://lake/a", {__and__: ["s3://lake/b", "s3://lake/c"]}]}}',
    '"s3://lake/a" or ("s3://lake/b" and "s3://lake/c")',
  ],
  ['{datasets: ["s3://lake/a", "s3://lake/b"]}', '"s3://lake/a" and "s3://lake/b"'],
  ['{file: /opt/datasets.yml, datasets: [orders, returns]}', '"orders" and "returns"'],
  ['{datasets: "a & (b | "}', 'data that is not known'],
  ['{datasets: "a + b"}', 'data that is not known'],
])('reads the assets of schedule: %s', (schedule, words) => {
  const [trigger] = dagsOf(dag('report', schedule))[0]?.triggers ?? []
  expect(trigger?.kind).toBe('data')
  expect(trigger?.data && dataWords(trigger.data)).toBe(words)
})

it.each([
  ['airflow.timetables.assets.AssetOrTimeSchedule', 'assets'],
  ['airflow.timetables.datasets.DatasetOrTimeSchedule', 'datasets'],
])('starts %s by the clock and by updates', (type, key) => {
  const clock = '{__type__: airflow.timetables.trigger.CronTriggerTimetable, cron: "0 7 * * *", timezone: UTC}'
  const [pipeline] = dagsOf(dag('report', `{__type__: ${type}, timetable: ${clock}, ${key}: [${object('a')}, ${object('b')}]}`))
  expect(pipeline?.triggers.map(({ kind, cron }) => [kind, cron.value])).toEqual([
    ['cron', '0 7 * * *'],
    ['data', undefined],
  ])
  const [{ path: one } = { path: [] }, { path: other } = { path: [] }] = pipeline?.triggers ?? []
  expect(one).not.toEqual(other)
})

it.each([
  ['outlets: ["s3://lake/orders/"]', ['s3://lake/orders']],
  ['outlets: ["S3://lake/orders#part", "s3://lake"]', ['s3://lake/orders', 's3://lake/']],
  ['outlets: ["s3://lake/orders?b=2&a=1"]', ['s3://lake/orders?a=1&b=2']],
  [`outlets: [${object('postgres://me:secret@db/shop')}]`, ['postgres://db/shop']],
  ['outlets: ["$LAKE/orders"]', ['$LAKE/orders']],
  ['outlets: {file: /opt/datasets.yml, datasets: [orders]}', ['/opt/datasets.yml#orders']],
  ['outlets: [orders, 7]', ['orders', '7']],
  ['outlets: []', []],
  ['inlets: ["s3://lake/orders"]', []],
])('knows what a task with %s updates', (outlets, keys) => {
  const [task] = dagsOf(dag('load', '"0 5 * * *"', outlets))[0]?.tasks ?? []
  expect((task?.updates ?? []).map(({ key }) => key)).toEqual(keys)
})

function circles(text: string): readonly (readonly string[])[] {
  const pipelines = dagsOf(text)
  const graph = triggerGraphOf(pipelines)
  return circlesIn(graph).map((circle) => circle.map((index) => pipelines[index]?.name ?? ''))
}

it.each([
  ['a DAG that waits for its own asset', dag('a', '[x]', 'outlets: [x]'), [['a']]],
  ['two DAGs that wait for each other', dag('a', '[x]', 'outlets: [y]') + dag('b', '[y]', 'outlets: [x]'), [['a', 'b']]],
  [
    'one of several that is enough',
    dag('a', `{__or__: [${object('x')}, ${object('other')}]}`, 'outlets: [y]') + dag('b', '[y]', 'outlets: [x]'),
    [['a', 'b']],
  ],
  ['a second one from outside that is needed, too', dag('a', '[x, other]', 'outlets: [y]') + dag('b', '[y]', 'outlets: [x]'), []],
  ['a chain', dag('a', '"0 5 * * *"', 'outlets: [y]') + dag('b', '[y]', 'outlets: [z]') + dag('c', '[z]'), []],
  [
    'all of several within the circle',
    dag('a', '[x, z]', 'outlets: [y]') + dag('b', '[y]', 'outlets: [x]') + dag('c', '[y]', 'outlets: [z]'),
    [['a', 'b', 'c']],
  ],
])('finds circles over assets: %s', (_, text, found) => {
  expect(circles(text)).toEqual(found)
})

it('starts where all of several have been updated since the last run', () => {
  const text =
    dag('hourly', '"0 * * * *"', 'outlets: [a]') +
    dag('daily', '"30 6 * * *"', 'outlets: [b]') +
    dag('both', '[a, b]') +
    dag('none', '[c]')
  const { lanes, untimed } = forecast(dagsOf(text), windowFrom(Date.UTC(2026, 11, 1), 2))
  const both = lanes.find(({ pipeline }) => pipeline.name === 'both')
  expect(both).toMatchObject({ kind: 'data', certainty: 'unknown', label: 'after updates of "a" and "b"' })
  expect([...(both?.minutes ?? [])]).toEqual([6 * 60 + 30, 30 * 60 + 30])
  expect(untimed.map(({ pipeline, reason }) => [pipeline.name, reason])).toEqual([
    ['none', 'it waits for updates of "c", which no pipeline of these files makes'],
  ])
})

const shop = `load:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    extract: {${bash}}
    publish: {${bash}, dependencies: [extract], outlets: ["s3://lake/orders"]}
    tidy: {${bash.replace('run', 'tidy')}, dependencies: [extract]}
`
const readers = `${dag('report', '["s3://lake/orders"]')}${dag('mixed', '["s3://lake/orders", "s3://lake/prices"]')}
waits:
  schedule: "0 6 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    sense: {operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor, external_dag_id: load, external_task_id: publish}
    after: {${bash}, dependencies: [sense]}
calls:
  schedule: "0 7 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    go: {operator: airflow.providers.standard.operators.trigger_dagrun.TriggerDagRunOperator, trigger_dag_id: load}
    stay: {operator: airflow.providers.standard.operators.trigger_dagrun.TriggerDagRunOperator, trigger_dag_id: load, wait_for_completion: true}
`

function radius(task: string): readonly string[] {
  const pipelines = dagsOf(shop + readers)
  const world = reachWorldOf(pipelines, now, () => undefined)
  const [pipeline] = pipelines
  if (!pipeline) return []
  const start = { pipeline, kind: 'changed' as const, isWhole: false, tasks: pipeline.tasks.filter(({ id }) => id === task) }
  return radiusLines(radiusOfReach(world, start, reachOfStart(world, start), null)).filter((line) => line.startsWith('Pipeline'))
}

it('reaches the DAGs that wait for what a task updates, and those that wait for its run', () => {
  expect(radius('publish')).toEqual([
    'Pipeline "waits" waits for it in task "sense"',
    'Pipeline "report" starts after updates of "s3://lake/orders", which task "publish" makes',
    'Pipeline "mixed" starts after updates of "s3://lake/orders", which task "publish" makes',
    'Pipeline "calls" waits for it in task "stay"',
  ])
  // Neither the asset nor the task that is waited for comes after it.
  expect(radius('tidy')).toEqual(['Pipeline "calls" waits for it in task "stay"'])
})

function told(from: string, to: string, before = shop + readers): readonly string[] {
  const after = before.replace(from, () => to)
  return changesOf([versionOf(before)], [versionOf(after)], { now }).flatMap(({ changes }) =>
    changes.map(
      ({ risk, subject, what, reasons }) =>
        `${risk}: ${subject && `${subject}: `}${what}${reasons.map((one) => ` (${one})`).join('')}`,
    ),
  )
}

it.each([
  [
    'an outlet is gone that a DAG waits for',
    ', outlets: ["s3://lake/orders"]',
    '',
    [
      'stopped-work: Task "publish": no longer updates "s3://lake/orders" (DAG "report" waits for "s3://lake/orders", which no task of these files updates any more: it no longer starts) (DAG "mixed" waits for "s3://lake/orders", which no task of these files updates any more: it no longer starts)',
    ],
  ],
  [
    'the asset has another name',
    '"s3://lake/orders"]}\n    tidy',
    '"s3://lake/sales"]}\n    tidy',
    [
      'stopped-work: Task "publish": no longer updates "s3://lake/orders" (DAG "report" waits for "s3://lake/orders", which no task of these files updates any more: it no longer starts) (DAG "mixed" waits for "s3://lake/orders", which no task of these files updates any more: it no longer starts)',
      'behaviour: Task "publish": updates "s3://lake/sales"',
    ],
  ],
  [
    'another task updates it instead',
    ', outlets: ["s3://lake/orders"]}\n    tidy: {',
    '}\n    tidy: {outlets: ["s3://lake/orders"], ',
    [
      'behaviour: Task "publish": no longer updates "s3://lake/orders"',
      'wider-reach: Task "tidy": updates "s3://lake/orders" (DAGs "report" and "mixed" start after it)',
    ],
  ],
  ['the same asset in another spelling', '["s3://lake/orders"]}\n    tidy', `[${object('s3://lake/orders/')}]}\n    tidy`, []],
  [
    'other updates start a DAG',
    'schedule: ["s3://lake/orders", "s3://lake/prices"]',
    'schedule: ["s3://lake/prices"]',
    [
      'behaviour: Starts after updates of "s3://lake/prices", no longer after updates of "s3://lake/orders" and "s3://lake/prices" (other updates start it than before)',
    ],
  ],
])('tells what follows where %s', (_, from, to, lines) => {
  expect(told(from, to)).toEqual(lines)
})

it('tells what waits for the data of a task or a DAG that is gone', () => {
  const [task] = told(`    publish: {${bash}, dependencies: [extract], outlets: ["s3://lake/orders"]}\n`, '')
  expect(task).toMatch(
    /^stopped-work: Task "publish" removed .*DAG "report" waits for "s3:\/\/lake\/orders", .*: it no longer starts/,
  )
  const [whole] = told(shop, '')
  expect(whole).toMatch(/^stopped-work: No longer a pipeline, .*\(it no longer runs\) \(DAG "report" waits for/)
})

it('tells what a task does otherwise', () => {
  expect(told('./run.sh}\n    publish', './other.sh}\n    publish')).toEqual([
    'behaviour: Task "extract": parameter "bash_command" was "./run.sh", now "./other.sh"',
  ])
})

it('bounds a condition that is nested without end', () => {
  const [trigger] = dagsOf(dag('deep', `{datasets: "${'('.repeat(5000)}a${')'.repeat(5000)}"}`))[0]?.triggers ?? []
  expect(trigger?.data && assetsIn(trigger.data)).toEqual([])
})

it('says in the summary of a change which DAG no longer starts', () => {
  const before = shop + readers
  const after = before.replace(', outlets: ["s3://lake/orders"]', '')
  const [one] = changesOf([versionOf(before)], [versionOf(after)], { now })
  expect(one?.lines[0]).toMatch(
    /^Task "publish": no longer updates "s3:\/\/lake\/orders" \(DAG "report" waits for .*: it no longer starts/,
  )
})
