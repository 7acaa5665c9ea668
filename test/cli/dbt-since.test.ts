import { afterEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { shopFile } from '../run/history-scene.ts'
import { type Repository, repositoryWith } from '../run/repository.ts'

const node = (name: string, kind: string, parents: readonly string[]) => ({
  resource_type: kind,
  name,
  original_file_path: kind === 'test' ? 'models/schema.yml' : `models/${name}.sql`,
  depends_on: { nodes: parents.map((parent) => `model.shop.${parent}`) },
})

const manifest = JSON.stringify({
  nodes: {
    'model.shop.orders': node('orders', 'model', []),
    'model.shop.margins': node('margins', 'model', ['orders']),
    'model.shop.totals': node('totals', 'model', ['margins']),
    'test.shop.unique_orders': node('unique_orders', 'test', ['orders']),
  },
  exposures: { 'exposure.shop.board': node('board', 'exposure', ['totals']) },
})

const flow = (commands: string) => shopFile(1).replace('commands: dbt build --select tag:shop_1', `commands: ${commands}`)

const files = {
  'dbt/target/manifest.json': manifest,
  'dbt/models/orders.sql': 'select 1\n',
  'dbt/models/schema.yml': 'version: 2\n',
  'a.yml': flow('dbt build --select orders margins'),
  'b.yml': flow('dbt build --select totals'),
}

let repository: Repository | undefined
afterEach(() => repository?.dispose())

async function run(change: (world: Repository) => void, folder = '.', args: readonly string[] = ['--format', 'json']) {
  repository = repositoryWith(files)
  change(repository)
  const world = repository.host(folder)
  const code = await main(world.host, ['dbt', '--since', 'main', ...args])
  expect(code).toBe(0)
  return world.printed.join('')
}

const namesIn = async (out: Promise<string>) =>
  Object.fromEntries(
    Object.entries(JSON.parse(await out) as Record<string, readonly { name: string }[] | string>).map(([key, rows]) => [
      key,
      typeof rows === 'string' ? rows : rows.map((row) => row.name),
    ]),
  )

describe('dbt --since', () => {
  it('tells the versions of a model apart', async () => {
    const rates = (version: number) => ({
      ...node('rates', 'model', []),
      version,
      original_file_path: `models/rates_v${version}.sql`,
    })
    const versions = { 'model.shop.rates.v1': rates(1), 'model.shop.rates.v2': rates(2) }
    const edit = ({ write }: Repository) => {
      write('dbt/target/manifest.json', JSON.stringify({ nodes: versions }))
      write('dbt/models/rates_v2.sql', 'select 2\n')
    }
    expect(await run(edit, '.', [])).toContain('changed (1)\n  model rates.v2\n')
  })

  it('leaves nothing stale where tasks run the changed model and all that hangs on it', async () => {
    const out = run((world) => world.write('dbt/models/orders.sql', 'select 2\n'))
    expect(await namesIn(out)).toEqual({
      since: 'main',
      changed: ['orders'],
      noLongerRun: [],
      stale: [],
      exposures: [],
      unknownFiles: [],
      unknownTasks: [],
    })
  })

  it('names the models of a removed pipeline', async () => {
    const out = run((world) => world.remove('b.yml'))
    expect(await namesIn(out)).toMatchObject({ changed: [], noLongerRun: ['totals'], stale: ['totals'], exposures: ['board'] })
  })

  it('names what a narrower selection leaves behind a changed model, in words', async () => {
    const change = (world: Repository) => {
      world.write('dbt/models/orders.sql', 'select 2\n')
      world.write('a.yml', flow('dbt build --select orders'))
      world.write('b.yml', flow('${{ inputs.command }}'))
    }
    expect(await run(change, '.', [])).toBe(`since main

changed (1)
  model orders

no longer run by a task here (2)
  model margins
  model totals

stale: changed or downstream, and not run by a task here (2)
  model margins
  model totals

exposures that read them (1)
  exposure board

may run some of them (1)
  Model the shop in Shop 1 (b.yml): The command is not one of dbt, or holds an expression
`)
  })

  it('reads nothing into a changed file of tests', async () => {
    const out = run((world) => world.write('dbt/models/schema.yml', 'version: 2\nmodels: []\n'))
    expect(await namesIn(out)).toMatchObject({ changed: [], stale: [] })
  })

  it('does not count what the manifest cannot know', async () => {
    const change = (world: Repository) => world.write('dbt/models/new.sql', 'select 1\n')
    expect(await run(change, '.', [])).toContain(`
changed (not known)

changed files that the manifest does not know (1): run dbt parse again
  dbt/models/new.sql
`)
  })

  it('works in the project itself', async () => {
    const out = run((world) => world.write('dbt/models/orders.sql', 'select 2\n'), 'dbt')
    expect(await namesIn(out)).toMatchObject({ changed: ['orders'], stale: ['margins', 'orders', 'totals'] })
  })
})
