import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Host } from '../../src/host.ts'
import { manualClock } from '../clock.ts'
import { withWorkspace } from '../history/databricks/scene.ts'
import { fakeWorld } from '../host.ts'
import type { StandInWorkspace } from '../stand-in/databricks/server.ts'
import { workspaceNow } from '../stand-in/databricks/world.ts'

/** A bundle whose production target deploys the first job of an invented workspace. */
const bundle = `bundle:
  name: shop
resources:
  jobs:
    nightly:
      name: \${var.shop}
      tasks:
        - task_key: extract
          notebook_task:
            notebook_path: ./extract.py
        - task_key: load
          depends_on:
            - task_key: extract
          notebook_task:
            notebook_path: ./load.py
        - task_key: publish
          depends_on:
            - task_key: load
          notebook_task:
            notebook_path: ./publish.py
variables:
  shop:
    default: trial
targets:
  dev:
    mode: development
    default: true
  prod:
    mode: production
    presets:
      name_prefix: 'shop '
    variables:
      shop: '1'
`

type Env = Readonly<Record<string, string>>

async function run(server: StandInWorkspace, args: readonly string[], env: Env, files: Readonly<Record<string, string>> = {}) {
  const world = fakeWorld({ 'databricks.yml': bundle, ...files }, { today: '2026-11-01', env })
  const fetched: string[] = []
  const host: Host = {
    ...world.host,
    ...manualClock(workspaceNow),
    fetch: (input, init) => {
      fetched.push(String(input))
      return fetch(input, init)
    },
  }
  const code = await main(host, args)
  expect(fetched.every((address) => address.startsWith(server.host))).toBe(true)
  return { code, out: world.out(), err: world.err(), files: world.files, fetched }
}

const shop = { jobs: 2, days: 30 }
const tokenOf = ({ host, token }: StandInWorkspace): Env => ({ DATABRICKS_HOST: host, DATABRICKS_TOKEN: token })

describe('run history of a bundle', () => {
  it('is shown by check, for the job of the production target', () =>
    withWorkspace(shop, async (server) => {
      const { out, fetched } = await run(server, ['check', '.', '--databricks', '--format', 'json'], tokenOf(server))
      const [pipeline] = JSON.parse(out).pipelines
      expect(pipeline.history).toMatchObject({ status: 'ok', calls: fetched.length })
      expect(pipeline.history.environments[0].tasks.map(({ task }: { readonly task: string }) => task)).toContain('load')
      expect(out).not.toContain(server.token)
    }))

  it('is pulled into a snapshot of its dialect, which check and show read back', () =>
    withWorkspace(shop, async (server) => {
      const { client, host } = server
      const env = { DATABRICKS_HOST: host, DATABRICKS_CLIENT_ID: client.id, DATABRICKS_CLIENT_SECRET: client.secret }
      const pulled = await run(server, ['history', 'pull', '--output', 'shop.json'], env)
      expect([pulled.err, pulled.code]).toEqual(['', 0])
      const text = String(pulled.files.get('shop.json'))
      expect(JSON.parse(text)).toMatchObject({ version: 1, dialect: 'databricks', pipelines: [{ name: 'shop 1' }] })
      const read = await run(server, ['check', '.', '--history', 'shop.json', '--format', 'json'], {}, { 'shop.json': text })
      expect(JSON.parse(read.out).pipelines[0].history).toMatchObject({ status: 'ok', calls: 0 })
      const shown = await run(server, ['history', 'show', 'shop.json'], {}, { 'shop.json': text })
      expect(shown.out).toContain('shop 1')
      expect(shown.fetched).toEqual([])
    }))

  it('says what is missing: a credential, a workspace, a job of this name', () =>
    withWorkspace(shop, async (server) => {
      const none = await run(server, ['check', '.', '--databricks'], {})
      expect([none.code, none.err]).toEqual([
        2,
        expect.stringContaining('DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET'),
      ])
      const nowhere = await run(server, ['history', 'pull', '--databricks'], { DATABRICKS_TOKEN: 'some-token' })
      expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('DATABRICKS_HOST')])
      const other = bundle.replace("'shop '", "'store '")
      const stranger = await run(server, ['history', 'pull', '--databricks'], tokenOf(server), { 'databricks.yml': other })
      expect([stranger.code, stranger.err]).toEqual([
        2,
        expect.stringContaining('Databricks has none of 1 pipeline under this name'),
      ])
    }))
})
