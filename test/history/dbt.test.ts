import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodesInFiles } from '../../src/history/dbt/changed.ts'
import { nodesOfCommands } from '../../src/history/dbt/commands.ts'
import { detailsOf, nodesNamed, related, staleAfter } from '../../src/history/dbt/lineage.ts'
import { type DbtManifest, parseManifest } from '../../src/history/dbt/manifest.ts'
import { dbtNodes, problemTests } from '../../src/history/dbt/metrics.ts'
import { readRunResults } from '../../src/history/dbt/results.ts'
import { outcomeOf } from '../../src/history/dbt/statuses.ts'
import { fits, fitsPath } from '../../src/history/dbt/wildcard.ts'
import { hasSample, sampleDirectory } from './reference.ts'

const model = (name: string, folder: string, parents: string[], more: object = {}) => ({
  [`model.bakery.${name}`]: {
    name,
    resource_type: 'model',
    package_name: 'bakery',
    original_file_path: `models/${folder}/${name}.sql`,
    fqn: ['bakery', folder, name],
    depends_on: { nodes: parents },
    config: { materialized: 'table', enabled: true },
    ...more,
  },
})

/** oven (source) → loaves → daily_bread → price_list → (exposure) shop window; loaves → waste; a test on loaves and on both. */
const bakery = {
  metadata: { project_name: 'bakery' },
  nodes: {
    ...model('loaves', 'staging', ['source.bakery.oven.batches', 'seed.bakery.flours'], { tags: ['hourly'] }),
    ...model('daily_bread', 'marts', ['model.bakery.loaves'], {
      tags: ['daily'],
      config: { materialized: 'view', tags: ['core'] },
    }),
    ...model('price_list', 'marts', ['model.bakery.daily_bread']),
    ...model('waste', 'marts', ['model.bakery.loaves']),
    'seed.bakery.flours': {
      name: 'flours',
      resource_type: 'seed',
      package_name: 'bakery',
      original_file_path: 'seeds/flours.csv',
    },
    'test.bakery.unique_loaves.1': {
      name: 'unique_loaves',
      resource_type: 'test',
      depends_on: { nodes: ['model.bakery.loaves'] },
    },
    'test.bakery.waste_below_loaves.2': {
      name: 'waste_below_loaves',
      resource_type: 'test',
      depends_on: { nodes: ['model.bakery.loaves', 'model.bakery.waste'] },
    },
  },
  sources: {
    'source.bakery.oven.batches': { name: 'batches', source_name: 'oven', resource_type: 'source', package_name: 'bakery' },
  },
  exposures: { 'exposure.bakery.shop_window': { name: 'shop_window', depends_on: { nodes: ['model.bakery.price_list'] } } },
}

function manifestOf(value: unknown): DbtManifest {
  const parsed = parseManifest(JSON.stringify(value))
  if (!parsed.ok) throw new Error(parsed.unavailable.text)
  return parsed.value
}

const manifest = manifestOf(bakery)

/** Short names of what commands run, or the reason why that is unknown. */
function run(commands: string): string {
  const selected = nodesOfCommands(manifest, commands)
  if (!selected.known) return `? ${selected.reason}`
  return [...selected.nodes]
    .map((id) => manifest.nodes.get(id)?.name)
    .sort()
    .join(' ')
}

const models = 'daily_bread loaves price_list waste'

describe('what a command of dbt runs', () => {
  it.each([
    ['dbt run', models],
    ['dbt build', `${'daily_bread flours loaves price_list unique_loaves waste waste_below_loaves'}`],
    ['dbt deps\ndbt seed', 'flours'],
    ['dbt source freshness && dbt test', 'unique_loaves waste_below_loaves'],
    ['dbt run --select loaves', 'loaves'],
    ['dbt run -s loaves+', models],
    ['dbt run -s loaves+1', 'daily_bread loaves waste'],
    ['dbt run -s 1+price_list', 'daily_bread price_list'],
    ['dbt run -s +price_list --target prod', 'daily_bread loaves price_list'],
    ['dbt run -s @waste', 'loaves waste'],
    ['dbt run --select tag:daily tag:hourly', 'daily_bread loaves'],
    ['dbt run --select "tag:core"', 'daily_bread'],
    ['dbt run --select path:models/marts', 'daily_bread price_list waste'],
    ['dbt run --select models/marts/w*', 'waste'],
    ['dbt run --select waste.sql', 'waste'],
    ['dbt run --select marts.*', 'daily_bread price_list waste'],
    ['dbt run --select bakery.staging', 'loaves'],
    ['dbt run --select path:models/marts,loaves+1', 'daily_bread waste'],
    ['dbt run --select source:oven+', models],
    ['dbt run --select source:oven.batches+1', 'loaves'],
    ['dbt run --select +exposure:shop_window', 'daily_bread loaves price_list'],
    ['dbt run --select config.materialized:view', 'daily_bread'],
    ['dbt run --exclude path:models/marts', 'loaves'],
    ['dbt run -s loaves+ --exclude price_list waste', 'daily_bread loaves'],
    ['dbt build -s waste', 'waste waste_below_loaves'],
    ['dbt build -s waste --indirect-selection cautious', 'waste'],
    ['dbt build -s waste --indirect-selection=empty', 'waste'],
    ['dbt build -s loaves --resource-type model', 'loaves'],
    ['dbt test -s loaves', 'unique_loaves waste_below_loaves'],
    ['dbt --no-use-colors run -s waste', 'waste'],
    ['dbt run -s no_such_model', ''],
    ['build -s waste; run -s loaves', 'loaves waste waste_below_loaves'],
  ])('%s', (commands, expected) => {
    expect(run(commands)).toBe(expected)
  })

  it.each([
    'dbt run -s state:modified+',
    'dbt run -s loaves,result:error',
    'dbt run --selector nightly',
    'dbt run -s "${{ inputs.models }}"',
    'dbt run -s "unclosed',
    'dbt run-operation clean_up',
    'dbt retry',
    'dbt build --indirect-selection eagerly',
    'python run.py',
    'dbt run -s weird:thing',
    'dbt run -s loaves; dbt run -s state:new',
  ])('does not pretend to know: %s', (commands) => {
    expect(run(commands)).toMatch(/^\? /)
  })
})

describe('lineage', () => {
  it('gives details, parents, children, tests and exposures', () => {
    const [loaves] = nodesNamed(manifest, 'loaves')
    if (!loaves) throw new Error('no node')
    const details = detailsOf(manifest, loaves)
    const names = (nodes: readonly { readonly name: string }[]) => nodes.map((node) => node.name)
    expect(details.node).toMatchObject({ path: 'models/staging/loaves.sql', tags: ['hourly'], materialized: 'table' })
    expect(names(details.parents)).toEqual(['flours', 'batches'])
    expect(names(details.children)).toEqual(['daily_bread', 'waste'])
    expect(names(details.tests)).toEqual(['unique_loaves', 'waste_below_loaves'])
    expect(names(details.exposures)).toEqual(['shop_window'])
    expect(details).toMatchObject({ upstreamCount: 2, downstreamCount: 4 })
    expect(nodesNamed(manifest, 'oven.batches')[0]?.kind).toBe('source')
    expect(nodesNamed(manifest, 'nothing')).toEqual([])
  })

  it('says what a removed task leaves stale: its own models and what hangs on them, less what others run', () => {
    const removed = nodesOfCommands(manifest, 'dbt run -s loaves daily_bread')
    const left = nodesOfCommands(manifest, 'dbt run -s waste')
    if (!removed.known || !left.known) throw new Error('unknown')
    const stale = staleAfter(manifest, removed.nodes, left.nodes)
    expect(stale.nodes.map((node) => node.name)).toEqual(['daily_bread', 'loaves', 'price_list'])
    expect(stale.exposures.map((node) => node.name)).toEqual(['shop_window'])
  })

  it('names an exposure only where something that it reads is stale', () => {
    const stale = staleAfter(manifest, new Set(['model.bakery.loaves']), new Set([...manifest.nodes.keys()]))
    expect(stale).toEqual({ nodes: [], exposures: [] })
  })

  it('finds the nodes of changed files, below the folder of the project', () => {
    const files = ['dbt/models/marts/waste.sql', 'models/marts/price_list.sql', 'README.md']
    expect([...nodesInFiles(manifest, files, 'dbt/').nodes]).toEqual([['model.bakery.waste', 'file']])
    expect([...nodesInFiles(manifest, files, '').nodes]).toEqual([['model.bakery.price_list', 'file']])
  })

  it('ends in loops, in long chains and on hostile names', () => {
    const looped = manifestOf({ nodes: { ...model('a', 'x', ['model.bakery.b']), ...model('b', 'x', ['model.bakery.a']) } })
    expect([...related(looped, ['model.bakery.a'], 'children')]).toEqual(['model.bakery.b'])
    const chain = Array.from({ length: 5000 }, (_, at) => model(`m${at}`, 'x', at === 0 ? [] : [`model.bakery.m${at - 1}`]))
    expect(related(manifestOf({ nodes: Object.assign({}, ...chain) }), ['model.bakery.m0'], 'children').size).toBe(4999)
    const odd = parseManifest(
      '{"nodes":{"__proto__":{"name":"x"},"constructor":{"name":"y","depends_on":{"nodes":["toString"]}}}}',
    )
    expect(odd.ok && [...odd.value.nodes.keys()].sort()).toEqual(['__proto__', 'constructor', 'toString'])
  })

  it.each(['', '[]', '{"nodes":[]}', '{"nodes":{"a":7}}', '{"nodes":{"a":{"depends_on":{"nodes":"b"}}}}'])(
    'refuses %j',
    (text) => {
      expect(parseManifest(text)).toMatchObject({ ok: false, unavailable: { reason: 'bad-file' } })
    },
  )

  it('matches wildcards', () => {
    expect([fits('a*c', 'abbc'), fits('a?c', 'abc'), fits('a*', 'b'), fits('*', ''), fits('a*b*c', 'aXbYcZ')]).toEqual([
      true,
      true,
      false,
      true,
      false,
    ])
    expect([fitsPath('models/**/x.sql', 'models/a/b/x.sql'), fitsPath('models/a', 'models/ab/x.sql')]).toEqual([true, false])
    expect(fits('*a'.repeat(500), `${'a'.repeat(20_000)}b`)).toBe(false)
  })
})

describe('history of nodes', () => {
  const results = (taskRunId: string, nodes: object[]) => ({
    pipelineId: 'p',
    pipelineRunId: 'r',
    taskRunId,
    taskId: 't',
    completedAt: '2026-08-01T00:00:00Z',
    nodes: readRunResults({ results: nodes }, 'results'),
  })

  it('takes medians over executions and leaves skipped ones out', () => {
    const rows = [10, 30, 20].map((seconds, run) =>
      results(`run ${run}`, [
        { unique_id: 'model.bakery.loaves', status: 'success', execution_time: seconds },
        { unique_id: 'test.bakery.unique_loaves.1', status: run === 1 ? 'fail' : 'pass', execution_time: 1, failures: run },
        { unique_id: 'model.bakery.waste', status: 'skipped', execution_time: 0 },
      ]),
    )
    const nodes = dbtNodes([], rows)
    expect(nodes.map((node) => [node.node, node.runs, node.failed, node.medianSeconds])).toEqual([
      ['model.bakery.loaves', 3, 0, 20],
      ['test.bakery.unique_loaves.1', 3, 1, 1],
    ])
    expect(problemTests(nodes).map((node) => node.node)).toEqual(['test.bakery.unique_loaves.1'])
  })

  it.skipIf(!hasSample)("reads the sample's artifacts", () => {
    const text = readFileSync(join(sampleDirectory, 'artifacts/manifest.json'), 'utf8')
    const sample = manifestOf(JSON.parse(text))
    const stale = staleAfter(sample, new Set(['model.snowflake_airflow_dbt.snowflake_orders_clean']), new Set())
    expect(stale.nodes.map((node) => node.name)).toEqual([
      'prod_snowflake_orders',
      'snowflake_orders',
      'snowflake_orders_clean',
      'snowflake_orders_staging',
    ])
    const nodes = readRunResults(JSON.parse(readFileSync(join(sampleDirectory, 'artifacts/run_results.json'), 'utf8')), 'results')
    expect(nodes.filter((node) => node.status === 'error').map((node) => node.executionSeconds)).toEqual([600.4])
  })
})

describe('names of versions', () => {
  const versioned = (version: number) => ({
    [`model.bakery.rolls.v${version}`]: {
      name: 'rolls',
      resource_type: 'model',
      package_name: 'bakery',
      original_file_path: `models\\marts\\rolls_v${version}.sql`,
      fqn: ['bakery', 'marts', 'rolls', `v${version}`],
      version,
      latest_version: 2,
    },
  })
  const rolls = manifestOf({ metadata: { project_name: 'bakery' }, nodes: { ...versioned(1), ...versioned(2), ...versioned(3) } })

  it.each([
    ['rolls', ['model.bakery.rolls.v2']],
    ['bakery.rolls', ['model.bakery.rolls.v2']],
    ['rolls.v1', ['model.bakery.rolls.v1']],
    ['rolls_v3', ['model.bakery.rolls.v3']],
    ['model.bakery.rolls.v3', ['model.bakery.rolls.v3']],
    ['rolls_v4', []],
  ])('%s', (name, ids) => {
    expect(nodesNamed(rolls, name).map(({ id }) => id)).toEqual(ids)
  })

  it('have paths with slashes whatever system wrote the manifest', () => {
    expect([...nodesInFiles(rolls, ['models/marts/rolls_v2.sql'], '').nodes.keys()]).toEqual(['model.bakery.rolls.v2'])
  })
})

describe('what a change of files changes', () => {
  const project = manifestOf({
    metadata: { project_name: 'bakery' },
    nodes: {
      ...model('loaves', 'staging', [], { patch_path: 'bakery://models/staging/_staging.yml' }),
      ...model('waste', 'marts', ['model.bakery.loaves'], {
        depends_on: { nodes: ['model.bakery.loaves'], macros: ['macro.bakery.weigh'] },
      }),
      'model.tools.loaves': { ...model('loaves', 'staging', [])['model.bakery.loaves'], package_name: 'tools' },
      'seed.bakery.flours': {
        name: 'flours',
        resource_type: 'seed',
        package_name: 'bakery',
        original_file_path: 'seeds/flours.csv',
      },
    },
    macros: {
      'macro.bakery.weigh': {
        package_name: 'bakery',
        original_file_path: 'macros/weigh.sql',
        depends_on: { macros: ['macro.bakery.round'] },
      },
      'macro.bakery.round': { package_name: 'bakery', original_file_path: 'macros/round.sql' },
    },
  })

  it.each([
    ['its own file, and not the twin in a package', ['dbt/models/staging/loaves.sql'], { 'model.bakery.loaves': 'file' }, []],
    ['a seed', ['dbt/seeds/flours.csv'], { 'seed.bakery.flours': 'file' }, []],
    ['its properties', ['dbt/models/staging/_staging.yml'], { 'model.bakery.loaves': 'properties' }, []],
    ['a macro', ['dbt/macros/weigh.sql'], { 'model.bakery.waste': 'macro' }, []],
    ['a macro that a macro calls', ['dbt/macros/round.sql'], { 'model.bakery.waste': 'macro' }, []],
    [
      'the settings of the project',
      ['dbt/dbt_project.yml'],
      { 'model.bakery.loaves': 'project', 'model.bakery.waste': 'project', 'seed.bakery.flours': 'project' },
      [],
    ],
    [
      'a file that the manifest does not know',
      ['dbt/models/marts/new.sql', 'dbt/README.md', 'elsewhere.sql'],
      {},
      ['dbt/models/marts/new.sql'],
    ],
    ['the list of packages', ['dbt/packages.yml'], {}, ['dbt/packages.yml']],
    ['nothing of the project', ['dbt/target/manifest.json', 'dbt/profiles.yml', 'a.yml'], {}, []],
  ])('%s', (_, files, nodes, unknown) => {
    const changed = nodesInFiles(project, files, 'dbt')
    expect([Object.fromEntries(changed.nodes), changed.unknown]).toEqual([nodes, unknown])
  })
})

describe('statuses', () => {
  it.each([
    ['success', 'passed'],
    ['pass', 'passed'],
    ['warn', 'warned'],
    ['error', 'failed'],
    ['fail', 'failed'],
    ['runtime error', 'failed'],
    ['partial success', 'failed'],
    ['skipped', 'none'],
    ['no-op', 'none'],
    ['reused', 'none'],
    ['REUSED', 'none'],
    ['SUCCEEDED', 'passed'],
    ['a status of tomorrow', 'none'],
  ])('%s means %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome)
  })

  it('of a node that was reused leave its duration alone', () => {
    const ran = (status: string, executionSeconds: number, at: number) => ({
      taskRunId: `t${at}`,
      taskId: 't',
      pipelineId: 'p',
      pipelineRunId: `r${at}`,
      completedAt: '2026-11-01T00:00:00Z',
      nodes: [{ uniqueId: 'model.bakery.waste', status, executionSeconds, failures: null, message: null }],
    })
    const rows = [ran('success', 600, 0), ran('reused', 0, 1), ran('reused', 0, 2), ran('partial success', 300, 3)]
    expect(dbtNodes([], rows)).toMatchObject([{ node: 'model.bakery.waste', runs: 2, failed: 1, medianSeconds: 450 }])
  })
})
