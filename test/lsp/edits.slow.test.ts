import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeHost, review } from '../../src/index.ts'
import { type Client, startClient } from './client.ts'
import { folderWith, orders } from './scene.ts'

const other = orders
  .replace('name: Orders', 'name: Returns')
  .replaceAll('quiet_meadow', 'late_harvest')
  .replaceAll('still_water', 'dry_creek')
const scene = folderWith({ 'pipelines/orders.yml': orders, 'pipelines/returns.yml': other })
let client: Client

beforeAll(async () => {
  client = await startClient(scene.path)
})
afterAll(async () => {
  expect(await client.end()).toBe(0)
  scene.remove()
})

/** What `check` says of the file with that text, as rule, severity and place. */
async function checked(text: string): Promise<readonly string[]> {
  writeFileSync(join(scene.path, 'pipelines/orders.yml'), text)
  const { report } = await review(nodeHost(scene.path), { paths: ['.'] })
  const grades = { error: 1, warning: 2, note: 3 } as const
  return report.findings
    .filter(({ path, suppressed }) => path === 'pipelines/orders.yml' && suppressed === null)
    .map(
      ({ rule, severity, line, column, endLine, endColumn }) =>
        `${line - 1}:${column - 1}-${endLine - 1}:${endColumn - 1} ${grades[severity]} ${rule}`,
    )
    .sort()
}

/** Edits one after the other: what is replaced, by what. */
const edits: readonly (readonly [string, string])[] = [
  ['depends_on: [ingest]', 'depends_on: [ingets]'],
  ['depends_on: [ingets]', 'depends_on: [ingest]'],
  ['cron: 0 6 ? * MON-FRI *', 'cron: 0 6 * * 1-5'],
  ['cron: 0 6 * * 1-5', 'cron: 30 6 ? * MON-FRI *'],
  ['FIVETRAN_SYNC_ALL', 'FIVETRAN_SYNC_AL'],
  ['FIVETRAN_SYNC_AL\n', 'FIVETRAN_SYNC_ALL\n'],
  ['          connector_id: quiet_meadow\n', ''],
  ['        parameters:\n      sync_stock:', '        parameters:\n          connector_id: quiet_meadow\n      sync_stock:'],
  ['inputs.region', 'inputs.regoin'],
  ['inputs.regoin', 'inputs.region'],
  ['name: Orders', 'name: "Orders 😀 é"'],
  ["tasks['sync_stock']", "tasks['sync_stok']"],
  ["tasks['sync_stok']", "tasks['sync_stock']"],
  ['timezone: Europe/London', 'timezone: Europe/Lodon'],
  ['timezone: Europe/Lodon', 'timezone: Europe/London'],
  ['    run_inputs:\n      region: north\n', ''],
  ['pipeline:\n', 'pipeline: [\n'],
  ['pipeline: [\n', 'pipeline:\n'],
  ['connector_id: quiet_meadow', 'connector_id: late_harvest'],
  [
    '        name: Build\n',
    '        # pipeline-review: ignore unused-input -- not yet\n        name: Build\n        retries: 3\n',
  ],
  ['retries: 3', 'retries: 3 # 😀'],
  ['  day:\n', '  # pipeline-review: ignore unused-input -- next week\n  day:\n'],
]

describe('an editor that types', () => {
  it('sees after each of twenty edits in a row what check says of the same text', async () => {
    const uri = client.uri('pipelines/orders.yml')
    let text = orders
    client.open(uri, text)
    expect(edits.length).toBeGreaterThanOrEqual(20)
    const rules = new Set<unknown>()
    for (const [before, after] of edits) {
      const at = text.indexOf(before)
      expect(at, before).toBeGreaterThan(-1)
      const positionOf = (offset: number) => {
        const lines = text.slice(0, offset).split('\n')
        return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
      }
      client.change(uri, [{ range: { start: positionOf(at), end: positionOf(at + before.length) }, text: after }])
      text = text.slice(0, at) + after + text.slice(at + before.length)
      const told = await client.settled(uri)
      for (const { code } of told) rules.add(code)
      const shown = told.map(
        ({ range: { start, end }, severity, code }) =>
          `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${code}`,
      )
      expect([...shown].sort(), after).toEqual(await checked(text))
    }
    // Rules about keys, schedules, expressions, texts and other files.
    expect([...rules]).toEqual(
      expect.arrayContaining([
        'unknown-key',
        'invalid-cron',
        'unknown-time-zone',
        'undeclared-input',
        'invalid-yaml',
        'copied-pipeline',
      ]),
    )
  }, 240_000)
})
