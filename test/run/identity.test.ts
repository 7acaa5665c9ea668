import { describe, expect, it } from 'vitest'
import { start } from './compared.ts'
import { reviewSinceMain } from './since-main.ts'

const sync = (id: string, name: string, more = '') => `      ${id}:
        name: ${name}
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: ${name.toLowerCase().replaceAll(' ', '_')}
${more}`
const query = (id: string, name: string, statement: string) => `      ${id}:
        name: ${name}
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: ${statement}
`
const file = (groups: Readonly<Record<string, string>>, more = '') => `version: v1
name: Orders
pipeline:
${Object.entries(groups)
  .map(([id, tasks]) => `  ${id}:\n    name: ${id[0]?.toUpperCase()}${id.slice(1).split('_')[0]}\n    tasks:\n${tasks}`)
  .join('')}schedule:
  - cron: 0 3 ? * * *
${more}`
const lost = query('lost', 'Load lost orders', "call load('${{ inputs.day }}')")
const stock = query('stock', 'Load stock', "call stock('${{ inputs.week }}')")

/** What the change from one set of files to another makes of all findings. */
async function change(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const world = start(before)
  for (const path of Object.keys(before)) if (after[path] === undefined) world.remove(path)
  for (const [path, text] of Object.entries(after)) world.write(path, text)
  world.git('add', '--all')
  const { host } = world.host('.')
  const { report } = await reviewSinceMain(host)
  expect(report.crashed).toEqual([])
  const messages = report.findings.filter(({ state }) => state === 'new').map(({ rule, message }) => `${rule}: ${message}`)
  return { fresh: messages, fixed: (report.comparison?.fixed ?? []).map(({ rule }) => rule) }
}

const nothing = { fresh: [], fixed: [] }

describe('nothing is new or fixed where', () => {
  const sensors = (sensor: string, check: string) => `sensors:
  ${sensor}:
    name: Ready
    cron: 0 6 ? * * *
    timeout_mins: 60
    checks:
      ${check}:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: select id from arrivals limit 1
        map_outputs:
          nowhere: \${{ outputs.results }}
`
  const two = file({ load: lost + stock })
  it.each<readonly [string, string, string]>([
    ['a group has another id', two, file({ load_all: lost + stock })],
    ['a task has another id', two, two.replace('lost:', 'late:')],
    ['tasks swap their ids', two, two.replace('lost:', 'x:').replace('stock:', 'lost:').replace('x:', 'stock:')],
    ['a task has another id and another name', two, two.replace('lost:', 'late:').replace('Load lost orders', 'Late orders')],
    [
      'a task moves to another group',
      file({ load: lost + stock, other: sync('a', 'Sync a') }),
      file({ load: stock, other: sync('a', 'Sync a') + lost }),
    ],
    [
      'a task moves and has another id',
      file({ load: lost + stock, other: sync('a', 'Sync a') }),
      file({ load: stock, other: sync('a', 'Sync a') + lost.replace('lost:', 'late:') }),
    ],
    ['a group is split', two, file({ load: lost, rest: stock })],
    [
      'a sensor and a check have other ids',
      file({ load: lost }, sensors('ready', 'rows')),
      file({ load: lost }, sensors('5be2a6cd-fb95-4288-aa96-cc70b590e587', 'there')),
    ],
    [
      'everything is called otherwise',
      file({ load: lost }, sensors('ready', 'rows')),
      file(
        { import_all: lost.replace('lost:', 'late:').replace('Load lost', 'Get late') },
        sensors('s', 'c').replace('Ready', 'There'),
      ),
    ],
    [
      'another task reads the renamed one',
      file({ load: lost + sync('b', 'Sync b', '        depends_on: [lost, gone]\n') }),
      file({ load: lost.replace('lost:', 'late:') + sync('b', 'Sync b', '        depends_on: [late, gone]\n') }),
    ],
  ])('%s', async (_, before, after) => {
    expect(await change({ 'p.yml': before }, { 'p.yml': after })).toEqual(nothing)
  })

  it('a task moves into another file', async () => {
    const [one, other] = [
      file({ load: lost + stock }),
      file({ load: sync('a', 'Sync a') + sync('c', 'Sync c') }).replace('Orders', 'More'),
    ]
    const after = {
      'p.yml': file({ load: stock }),
      'q.yml': file({ load: sync('a', 'Sync a') + sync('c', 'Sync c') + lost.replace('lost:', 'late:') }).replace(
        'Orders',
        'More',
      ),
    }
    const { fresh } = await change({ 'p.yml': one, 'q.yml': other }, after)
    expect(fresh.filter((line) => line.startsWith('undeclared-input'))).toEqual([])
  })
})

describe('only the worse part is new where', () => {
  it('a renamed task reads one more input that is not declared', async () => {
    const after = lost.replace('lost:', 'late:').replace('inputs.day }}', 'inputs.day }} ${{ inputs.hour }}')
    expect(await change({ 'p.yml': file({ load: lost }) }, { 'p.yml': file({ load: after }) })).toEqual({
      fresh: ['undeclared-input: Input "hour" is used but not declared'],
      fixed: [],
    })
  })

  it('a bad task is copied under a new id', async () => {
    const copy = lost.replace('lost:', 'late:')
    const { fresh } = await change({ 'p.yml': file({ load: lost }) }, { 'p.yml': file({ load: lost + copy }) })
    expect(fresh).toContain('undeclared-input: Input "day" is used but not declared')
    expect(fresh.filter((line) => line.startsWith('undeclared-input'))).toHaveLength(1)
  })

  it('a bad task is renamed and copied', async () => {
    const [late, later] = [lost.replace('lost:', 'late:'), lost.replace('lost:', 'later:')]
    const { fresh } = await change({ 'p.yml': file({ load: lost }) }, { 'p.yml': file({ load: late + later }) })
    expect(fresh.filter((line) => line.startsWith('undeclared-input'))).toHaveLength(1)
  })

  it('one more task has no retries: the finding names it alone', async () => {
    const before = file({ load: sync('a', 'Sync a') + sync('b', 'Sync b') })
    const { fresh, fixed } = await change(
      { 'p.yml': before },
      { 'p.yml': file({ load: sync('z', 'Sync a') + sync('b', 'Sync b') + sync('c', 'Sync c') }) },
    )
    expect(fixed).toEqual([])
    expect(fresh.filter((line) => /timeout|retries/.test(line))).toEqual([
      'safeguard-missing: The pipeline runs unattended without retries (task "Sync c") and a timeout (task "Sync c")',
    ])
  })

  it('one more task has retries and a timeout: the others lack them as before', async () => {
    const bounded = `${sync('c', 'Sync c')}        configuration:\n          retries: 2\n          retry_delay: 5\n          timeout: 600\n`
    const before = file({ load: sync('a', 'Sync a') })
    expect(await change({ 'p.yml': before }, { 'p.yml': file({ load: sync('a', 'Sync a') + bounded }) })).toEqual(nothing)
  })

  it('one of the tasks gets retries: the others lack them as before', async () => {
    const tasks = sync('a', 'Sync a') + sync('b', 'Sync b')
    const retries = '        configuration:\n          retries: 2\n          retry_delay: 5\n'
    const after = file({ load: sync('a', 'Sync a') + retries + sync('b', 'Sync b') })
    expect(await change({ 'p.yml': file({ load: tasks }) }, { 'p.yml': after })).toEqual(nothing)
  })

  it('one of the literals follows the environment: the rest was there', async () => {
    const warehouse = (task: string, connection: string) => `${task}        connection: ${connection}\n`
    const before = file({ load: warehouse(lost, 'main_12345') + warehouse(stock, 'main_12345') })
    const after = file({ load: warehouse(lost, '${{ ENV.WAREHOUSE }}') + warehouse(stock, 'main_12345') })
    expect((await change({ 'p.yml': before }, { 'p.yml': after })).fresh).toEqual([])
    const added = after.replace(
      'schedule:',
      `${warehouse(stock.replace('stock:', 'more:').replace('Load stock', 'Load more'), 'main_12345')}schedule:`,
    )
    const { fresh } = await change({ 'p.yml': after }, { 'p.yml': added })
    expect(fresh.filter((line) => line.startsWith('connection-literal'))).toEqual([
      expect.stringMatching(/^connection-literal: Task "?Load more"? has a fixed connection/),
    ])
  })
})

describe('nothing is fixed by a change that makes its file unreadable', () => {
  const before = file({ load: lost + sync('a', 'Sync a') })
  it.each<readonly [string, string]>([
    ['with a quote that is not closed', before.replace('name: Load lost', "name: 'Load lost")],
    ['with tasks that are text', `${before.slice(0, before.indexOf('    tasks:'))}    tasks: none\n`],
    ['by being no pipeline any more', 'just: text\n'],
    ['by being empty', ''],
  ])('%s', async (_, after) => {
    const good = file({ load: sync('g', 'Sync g') }).replace('Orders', 'Good')
    const { fixed } = await change({ 'p.yml': before, 'q.yml': good }, { 'p.yml': after, 'q.yml': good })
    expect(fixed).toEqual([])
  })
})
