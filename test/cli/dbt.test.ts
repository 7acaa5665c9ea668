import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { fakeWorld } from '../host.ts'
import { shopFile } from '../run/history-scene.ts'

const node = (name: string, kind: string, parents: readonly string[], more: object = {}) => ({
  resource_type: kind,
  name,
  package_name: 'shop',
  original_file_path: `models/${name}.sql`,
  tags: [],
  depends_on: { nodes: parents },
  ...more,
})

const manifest = JSON.stringify({
  metadata: { project_name: 'shop' },
  nodes: {
    'model.shop.orders': node('orders', 'model', ['source.shop.till.orders'], {
      tags: ['shop_1'],
      config: { materialized: 'table' },
      description: 'One row an order.\nWith refunds.',
    }),
    'model.shop.margins': node('margins', 'model', ['model.shop.orders']),
    'model.shop.totals': node('totals', 'model', ['model.shop.margins']),
    'model.other.twin': { ...node('twin', 'model', []), package_name: 'other' },
    'model.shop.twin': node('twin', 'model', []),
    'test.shop.unique_orders': node('unique_orders', 'test', ['model.shop.orders']),
  },
  sources: { 'source.shop.till.orders': { ...node('orders', 'source', []), source_name: 'till' } },
  exposures: { 'exposure.shop.board': node('board', 'exposure', ['model.shop.totals']) },
})

const dbtTask = (commands: string, project: string) =>
  shopFile(1).replace('commands: dbt build --select tag:shop_1', `commands: ${commands}\n          project_dir: ${project}`)

async function run(args: readonly string[], files: Readonly<Record<string, string>> = { 'dbt/target/manifest.json': manifest }) {
  const world = fakeWorld(files)
  const code = await main(world.host, ['dbt', ...args])
  return { code, out: world.out(), err: world.err() }
}

describe('dbt <model>', () => {
  it('prints details and neighbours', async () => {
    const { code, out } = await run(['orders'])
    expect(code).toBe(0)
    expect(out).toBe(`model orders
  id            model.shop.orders
  file          models/orders.sql
  materialized  table
  tags          shop_1
  description   One row an order. With refunds.

parents (1 direct, 1 in all)
  source till.orders

children (1 direct, 3 in all)
  model margins

exposures downstream (1)
  exposure board

tests (1)
  test unique_orders

run by (0)
`)
  })

  it('shows one direction', async () => {
    const parents = (await run(['margins', '--direction', 'parents'])).out
    expect(parents).toContain('parents (1 direct, 2 in all)')
    expect(parents).not.toContain('children')
    const children = (await run(['margins', '--direction', 'children'])).out
    expect(children).toContain('children (1 direct, 2 in all)')
    expect(children).not.toContain('parents')
  })

  it('gives JSON with everything by id', async () => {
    const { out } = await run(['till.orders', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({
      node: { id: 'source.shop.till.orders', kind: 'source' },
      parents: [],
      children: [{ id: 'model.shop.orders', name: 'orders', kind: 'model' }],
      downstreamCount: 4,
      exposures: [{ id: 'exposure.shop.board' }],
      tasks: [],
    })
  })

  it('names the tasks that run it, and those of which that cannot be told', async () => {
    const files = {
      'dbt/target/manifest.json': manifest,
      'a.yml': dbtTask('dbt build --select tag:shop_1 --vars \'{"days": ${{ inputs.days }}}\'', 'dbt'),
      'b.yml': dbtTask('dbt build --select totals', 'dbt'),
      'c.yml': dbtTask('${{ inputs.command }}', './dbt/'),
      'd.yml': dbtTask('dbt build', 'another_project'),
    }
    const { out } = await run(['orders'], files)
    expect(out).toContain('run by (1)\n  Model the shop in Shop 1 (a.yml)\n')
    expect(out).toContain(
      'may be run by (1)\n  Model the shop in Shop 1 (c.yml): The command is not one of dbt, or holds an expression\n',
    )
    const { tasks } = JSON.parse((await run(['orders', '--format', 'json'], files)).out)
    expect(tasks).toMatchObject([
      { path: 'a.yml', task: 'model', runs: true, reason: null },
      { path: 'c.yml', runs: null },
    ])
  })

  it('finds the manifest here, below or by name', async () => {
    expect((await run(['orders'], { 'target/manifest.json': manifest })).code).toBe(0)
    expect((await run(['orders', '--manifest', 'x.json'], { 'x.json': manifest })).code).toBe(0)
  })

  it.each([
    [['oders'], 'The manifest has no model "oders".\nhint: Did you mean "orders"?'],
    [['twin'], '2 nodes are named "twin".\nhint: Use one of "model.other.twin" and "model.shop.twin".'],
    [[], 'dbt takes the name of one model, or --since.'],
    [['orders', 'margins'], 'dbt takes the name of one model, or --since.'],
    [['orders', '--since', 'main'], 'dbt takes the name of one model, or --since.'],
    [['orders', '--direction', 'up'], '--direction takes parents, children, both, not "up".'],
    [['orders', '--manifest', 'nowhere.json'], 'The manifest "nowhere.json" cannot be read.'],
  ])('refuses %j', async (args, words) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).toContain('hint: ')
  })

  it.each([
    [{}, 'No dbt manifest found here.'],
    [{ 'a/target/manifest.json': manifest, 'b/target/manifest.json': manifest }, 'There are 2 manifests'],
    [{ 'target/manifest.json': '{' }, '"target/manifest.json" is not a dbt manifest.'],
    [{ 'target/manifest.json': '[]' }, '"target/manifest.json" is not a dbt manifest.'],
    [{ 'target/manifest.json': '{"name": "shop"}' }, '"target/manifest.json" is not a dbt manifest.'],
  ])('refuses a world without one manifest (%#)', async (files, words) => {
    const { code, err } = await run(['orders'], files)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  it('shows nothing of a hostile manifest raw', async () => {
    const hostile = manifest.replaceAll('One row an order.', '::error::gotcha \\u001b[31m ##[endgroup]')
    const { out } = await run(['orders'], { 'target/manifest.json': hostile })
    expect(out).toContain('gotcha')
    for (const live of ['\u001b', '::error::', '##[']) expect(out).not.toContain(live)
  })
})
