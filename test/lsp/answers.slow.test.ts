import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CodeAction, CompletionList, DocumentSymbol, Hover, Location } from 'vscode-languageserver-protocol'
import { type Client, startClient } from './client.ts'
import { folderWith, orders } from './scene.ts'

const caller = `version: v1
name: Caller
pipeline:
  start:
    tasks:
      run:
        integration: ORCHESTRA
        integration_job: TRIGGER_PIPELINE
        parameters:
          pipeline_id: orders
`
const config = `pipelines:
  pipelines/orders.yml:
    alias: orders
`
const scene = folderWith({ 'pipelines/orders.yml': orders, 'pipelines/caller.yml': caller, 'pipeline-review.yml': config })
let client: Client
const uriOf = (path: string) => client.uri(path)

beforeAll(async () => {
  client = await startClient(scene.path)
  client.open(uriOf('pipelines/orders.yml'), orders)
  client.open(uriOf('pipelines/caller.yml'), caller)
  await client.settled(uriOf('pipelines/orders.yml'))
}, 30_000)
afterAll(async () => {
  expect(await client.end()).toBe(0)
  scene.remove()
})

function positionIn(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

/** Opens a text of its own, in which `|` is the cursor, and asks what may be written there. */
let count = 0
async function offers(text: string): Promise<readonly string[]> {
  const uri = uriOf(`pipelines/typing-${count++}.yml`)
  const at = text.indexOf('|')
  const plain = text.slice(0, at) + text.slice(at + 1)
  client.open(uri, plain)
  const list = await client.connection.sendRequest<CompletionList | null>('textDocument/completion', {
    textDocument: { uri },
    position: positionIn(plain, at),
  })
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  return (list?.items ?? []).map(({ label }) => label)
}

const typing = (before: string, after: string) => {
  expect(orders, before).toContain(before)
  return orders.replace(before, () => after)
}

describe('completion', () => {
  it.each([
    ['a dependency of a group', 'depends_on: [ingest]', 'depends_on: [|]', ['ingest']],
    ['a dependency of a task', 'depends_on: [sync_orders]', 'depends_on: [|]', ['sync_orders']],
    ['an input in an expression', 'inputs.region', 'inputs.|', ['region', 'day']],
    ['a task in an expression', "tasks['sync_stock']", "tasks['|']", ['sync_orders', 'sync_stock', 'build']],
    [
      'a member of a task',
      "tasks['sync_stock'].status",
      "tasks['sync_stock'].|",
      ['status', 'task_run_id', 'run_parameters', 'outputs'],
    ],
    ['a status', "== 'SUCCEEDED'", "== '|'", ['SUCCEEDED', 'WARNING', 'FAILED', 'CANCELLED', 'SKIPPED', 'COMPLETED']],
    ['a job of the integration', 'integration_job: FIVETRAN_SYNC_ALL', 'integration_job: |', ['FIVETRAN_SYNC_ALL']],
    ['a parameter of the job', '          connector_id: quiet_meadow', '          |', ['connector_id', 'resync']],
    ['an input that a schedule passes', '      region: north', '      |', ['region', 'day']],
    ['the type of an input', 'type: number', 'type: |', ['string', 'number', 'boolean', 'dict', 'list']],
  ])('offers %s', async (_, before, after, wanted) => {
    expect(await offers(typing(before, after))).toEqual(wanted)
  })

  it('offers keys by the format, those that must be there first', async () => {
    const keys = await offers(typing("        condition: ${{ tasks['sync_stock'].status == 'SUCCEEDED' }}\n", '        |\n'))
    expect(keys).toEqual(expect.arrayContaining(['depends_on', 'condition', 'tags', 'configuration']))
    expect(keys).not.toContain('integration')
    expect(await offers('version: v1\nname: New\n|')).toContain('pipeline')
  })

  it('offers integrations, zones and other pipelines', async () => {
    expect(await offers(typing('integration: DBT_CORE', 'integration: DBT|'))).toEqual(
      expect.arrayContaining(['DBT', 'DBT_CORE']),
    )
    expect(await offers(typing('timezone: Europe/London', 'timezone: Europe/Lo|'))).toContain('Europe/London')
    expect(await offers(caller.replace('pipeline_id: orders', 'pipeline_id: |'))).toContain('orders')
  })
})

describe('hover', () => {
  const hover = async (word: string, inside = 1) => {
    const position = positionIn(orders, orders.indexOf(word) + inside)
    const told = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: uriOf('pipelines/orders.yml') },
      position,
    })
    const contents = told?.contents
    return typeof contents === 'object' && 'value' in contents ? contents.value : ''
  }

  it('tells a cron in words with its next starts', async () => {
    const text = await hover('0 6 ? *')
    expect(text).toContain('At 06:00 on weekdays (Europe/London)')
    expect(text.match(/^Next: \w+day \d+ \w+ \d{4}, 06:00 \(Europe\/London\)$/gm)).toHaveLength(3)
  })

  it('tells jobs, parameters, tasks and inputs', async () => {
    expect(await hover('FIVETRAN_SYNC_ALL')).toContain('Required parameters: connector_id')
    expect(await hover('connector_id')).toContain('Type: string, required.')
    expect(await hover("sync_stock'].status")).toContain('Task Sync stock: FIVETRAN FIVETRAN_SYNC_ALL')
    expect(await hover('region }}')).toContain('Input region: string, required')
    expect(await hover('timezone')).toContain('IANA')
  })
})

describe('hover with a snapshot of run history', () => {
  it('tells the last runs of a pipeline at its name, and of a task where it is named', async () => {
    const examples = join(import.meta.dirname, '../../examples')
    const path = 'orchestra/finance/daily-revenue.yml'
    const text = readFileSync(join(examples, path), 'utf8')
    const own = await startClient(examples)
    try {
      own.open(own.uri(path), text)
      await own.settled(own.uri(path))
      const at = async (word: string) => {
        const position = positionIn(text, text.indexOf(word) + 1)
        const told = await own.connection.sendRequest<Hover | null>('textDocument/hover', {
          textDocument: { uri: own.uri(path) },
          position,
        })
        return JSON.stringify(told?.contents)
      }
      expect(await at('Daily revenue #finance')).toMatch(
        /Last runs in production: 30 runs, 0 failed, p50 17 min 55 s, p95 24 min \(2026-\d\d-\d\d to /,
      )
      expect(await at('sync_payments')).toMatch(
        /Task Sync payments: .*Last runs in production: 30 runs, 0 failed, p50 4 min 30 s, p95 10 min 26 s/,
      )
    } finally {
      expect(await own.end()).toBe(0)
    }
  }, 30_000)
})

describe('names', () => {
  const at = (text: string, path: string, word: string, inside = 1) => ({
    textDocument: { uri: uriOf(path) },
    position: positionIn(text, text.indexOf(word) + inside),
  })
  const lines = (locations: readonly Location[]) =>
    locations.map(({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line + 1}`).sort()

  it('lead to what they mean', async () => {
    const request = (text: string, path: string, word: string) =>
      client.connection.sendRequest<Location[]>('textDocument/definition', at(text, path, word))
    expect(lines(await request(orders, 'pipelines/orders.yml', 'ingest]'))).toEqual(['orders.yml:17'])
    expect(lines(await request(orders, 'pipelines/orders.yml', "sync_stock']"))).toEqual(['orders.yml:26'])
    expect(lines(await request(orders, 'pipelines/orders.yml', 'region }}'))).toEqual(['orders.yml:10'])
    expect(lines(await request(caller, 'pipelines/caller.yml', 'orders'))).toEqual(['orders.yml:2'])
  })

  it('are found wherever they are used', async () => {
    const request = (text: string, path: string, word: string) =>
      client.connection.sendRequest<Location[]>('textDocument/references', {
        ...at(text, path, word),
        context: { includeDeclaration: true },
      })
    expect(lines(await request(orders, 'pipelines/orders.yml', 'sync_stock:'))).toEqual(['orders.yml:26', 'orders.yml:41'])
    expect(lines(await request(orders, 'pipelines/orders.yml', 'region:\n'))).toEqual([
      'orders.yml:10',
      'orders.yml:43',
      'orders.yml:8',
    ])
    expect(lines(await request(orders, 'pipelines/orders.yml', 'Orders'))).toEqual(['caller.yml:10', 'orders.yml:2'])
  })

  it('make the outline, groups with their tasks in them', async () => {
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: uriOf('pipelines/orders.yml') },
    })
    expect(symbols.map(({ name, children }) => [name, (children ?? []).map((child) => child.name)])).toEqual([
      ['Schedule "Mornings"', []],
      ['region', []],
      ['day', []],
      ['Ingest', ['Sync orders', 'Sync stock']],
      ['Model', ['Build']],
    ])
  })
})

describe('actions', () => {
  const broken = orders.replace('depends_on: [ingest]', 'depends_on: [ingets]').replace('0 6 ? * MON-FRI *', '0 6 * * 1-5')

  it('fix one finding, all that is safe, or suppress', async () => {
    const uri = uriOf('pipelines/broken.yml')
    client.open(uri, broken)
    await client.settled(uri)
    const position = positionIn(broken, broken.indexOf('ingets') + 1)
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    })
    expect(actions.map(({ title, kind }) => `${kind}: ${title}`)).toEqual([
      'quickfix: Write "ingest"',
      'source.fixAll.pipeline-review: Fix all safe problems of this file',
      'quickfix: Suppress unknown-dependency here with a reason',
    ])
    const [fix, all, ignore] = actions.map(
      ({ edit }) => edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [],
    )
    expect(fix).toMatchObject([{ newText: 'ingest' }])
    expect(JSON.stringify(all)).toContain('0 6 ? * MON-FRI *')
    expect(ignore).toMatchObject([{ newText: '    # pipeline-review: ignore unknown-dependency -- \n' }])
  })
})

describe('the folder', () => {
  it('holds at the end what it held at the beginning', () => {
    const files = readdirSync(scene.path, { recursive: true })
      .map(String)
      .filter((path) => statSync(join(scene.path, path)).isFile())
    expect(files.sort()).toEqual(['pipeline-review.yml', 'pipelines/caller.yml', 'pipelines/orders.yml'])
    expect(readFileSync(join(scene.path, 'pipelines/orders.yml'), 'utf8')).toBe(orders)
  })
})
