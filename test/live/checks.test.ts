import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { formats } from '../../src/render-as.ts'
import { review } from '../../src/run.ts'
import { formsOf, inLiveWorld, type LiveOptions, type LiveWorld, shop } from './world.ts'

const path = 'pipelines/shop-1.yml'
/** The stand-in's validator refuses it, our schema does not. */
const alone = shop.replace(
  'schedule:',
  '  report:\n    integration: PYTHON\n    integration_job: PYTHON_EXECUTE_SCRIPT\n    parameters: {command: python report.py}\n    connection: python_10001\nschedule:',
)

interface Told {
  readonly rule: string
  readonly line: number
  readonly message: string
  readonly severity: string
}

async function reviewed(files: Readonly<Record<string, string>>, options: LiveOptions = {}, ...args: readonly string[]) {
  return inLiveWorld(files, options, async (world) => {
    const code = await main(world.host, ['check', '--live', '--format', 'json', ...args])
    const report = JSON.parse(world.out())
    const told: readonly Told[] = report.findings
    return {
      code,
      report,
      live: told.filter(({ rule }) => /^(?:connection-(?:missing|failing)|environment-missing|platform-disagrees)$/.test(rule)),
      world,
    }
  })
}

const asked = (world: LiveWorld) => world.standIn.requests.map(({ method, path: address }) => `${method} ${address}`)

describe('a review with live checks', () => {
  it('says nothing of what exists and is accepted', async () => {
    const { code, live, report, world } = await reviewed({ [path]: shop })
    expect({ code, live, notices: report.notices }).toEqual({ code: 0, live: [], notices: [] })
    expect(asked(world)).toEqual(['GET /integrations/connections', 'GET /environments', 'POST /pipelines/schema'])
  })

  it('is not made unless it is asked for', async () => {
    await inLiveWorld({ [path]: alone }, {}, async (world) => {
      expect(await main(world.host, ['check', '--format', 'json'])).toBe(0)
      expect(asked(world)).toEqual([])
      expect(world.out()).not.toContain('ask the platform')
    })
  })

  it('names connections and environments that are not there, as advice', async () => {
    // Without the one warning that the file itself deserves.
    const calm = shop.replace('version: v1', '# pipeline-review: ignore-file alert-missing -- watched by hand\nversion: v1')
    const wrong = calm.replace('fivetran_10001', 'fivetran_10010').replace('environment: Production', 'environment: Prod')
    const { code, live, report } = await reviewed({ [path]: wrong }, {}, '--fail-on', 'warning')
    expect(live.map(({ rule, line, message }) => [rule, line, message])).toEqual([
      ['connection-missing', 13, 'The workspace has no connection "fivetran_10010"; did you mean "fivetran_10001"?'],
      ['environment-missing', 19, 'The workspace has no environment "Prod"'],
    ])
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: 'pass' })
  })

  it.each(['FAILED', 'DEPRECATED'])('says of a connection that it is %s', async (authStatus) => {
    const told = await inLiveWorld({ [path]: shop }, {}, async (world) => {
      const row = world.standIn.world.connections.find((one) => one['connectionId'] === 'fivetran_10001')
      Object.assign(row ?? {}, { authStatus })
      await main(world.host, ['check', '--live', '--format', 'json'])
      return JSON.parse(world.out()).findings.map(({ rule }: Told) => rule)
    })
    expect(told).toContain('connection-failing')
  })

  it('shows what the validator refuses at its place, with and without a key', async () => {
    for (const hasKey of [true, false]) {
      const { code, live, world } = await reviewed({ [path]: alone }, { hasKey })
      expect(code).toBe(0)
      expect(live).toMatchObject([
        {
          rule: 'platform-disagrees',
          line: 14,
          message: 'The platform\'s validator reports an error in "tasks": "Field required"',
        },
      ])
      expect(world.standIn.requests.at(-1)?.authorization).toBe(hasKey ? `Bearer ${world.standIn.key}` : undefined)
      expect(asked(world).length).toBe(hasKey ? 3 : 1)
    }
  })

  it('is not silenced by what we only remark on', async () => {
    const { live, report } = await reviewed({ [path]: alone.replace('depends_on: []', 'dependsOn: []') })
    expect(report.findings.map(({ rule, severity }: Told) => [rule, severity])).toContainEqual(['unknown-key', 'note'])
    expect(live.map(({ rule }) => rule)).toEqual(['platform-disagrees'])
  })

  it.each([
    ['new', shop],
    ['existing', alone],
  ])('is told as %s by what the base was', async (state, before) => {
    await inLiveWorld({ [path]: alone }, {}, async ({ host, standIn }) => {
      const bytes = new TextEncoder().encode(before)
      const changed = new Map(before === alone ? [] : [[path, path]])
      const base = { label: 'main', changed, removed: [], read: async () => bytes }
      const live = { dialect: 'orchestra', apiKey: standIn.key, baseUrl: standIn.baseUrl }
      const { report } = await review(host, { paths: ['.'], base, live })
      expect(report.findings.filter(({ rule }) => rule === 'platform-disagrees').map((finding) => finding.state)).toEqual([state])
    })
  })

  it('says nothing twice where both refuse', async () => {
    const broken = alone.replace('integration_job: FIVETRAN_SYNC_ALL', 'integration_jobs: FIVETRAN_SYNC_ALL')
    const { code, live, report } = await reviewed({ [path]: broken })
    expect({ code, live, notices: report.notices }).toEqual({ code: 1, live: [], notices: [] })
  })

  it('reports as drift what only we refuse, and keeps the verdict', async () => {
    const ours = shop.replace('retries: 1', 'retries: many')
    const { code, live, report } = await reviewed({ [path]: ours })
    expect({ code, live }).toEqual({ code: 1, live: [] })
    expect(report.notices).toEqual([expect.stringContaining(`accepts "${path}", but this review finds format errors`)])
  })

  it('sends at most ten definitions, and says how many it left', async () => {
    const files = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`p/${String(at).padStart(2, '0')}.yml`, shop]))
    const { report, world } = await reviewed(files)
    expect(asked(world).filter((address) => address === 'POST /pipelines/schema').length).toBe(10)
    expect(report.notices).toEqual([expect.stringContaining('3 definitions were not sent')])
  })

  it('respects a suppression, and does not call it unused where nobody has asked', async () => {
    const quiet = alone.replace('  report:', '  # pipeline-review: ignore platform-disagrees -- a preview\n  report:')
    const { report } = await reviewed({ [path]: quiet })
    expect(report.findings.find(({ rule }: Told) => rule === 'platform-disagrees')?.suppressed).toBe('a preview')
    await inLiveWorld({ [path]: quiet }, {}, async (world) => {
      await main(world.host, ['check', '--format', 'json', '--profile', 'strict'])
      expect(JSON.parse(world.out()).findings.map(({ rule }: Told) => rule)).not.toContain('suppression-unused')
    })
  })
})

const faults = [
  { kind: 'error' },
  { kind: 'rate-limit', retryAfter: '3600' },
  { kind: 'rate-limit' },
  { kind: 'html' },
  { kind: 'html-ok' },
  { kind: 'reset' },
  { kind: 'truncate' },
  { kind: 'cut-json' },
  { kind: 'redirect' },
  { kind: 'huge', megabytes: 9 },
  { kind: 'wrong-shape' },
  { kind: 'error', status: 401 },
  { kind: 'error', status: 403 },
] as const

describe.each(faults)('with the fault %o', (fault) => {
  it('the review ends as without live checks, with one sentence and no secret', async () => {
    await inLiveWorld({ [path]: shop.replace('retries: 1', 'retries: many') }, {}, async (world) => {
      const plain = await main(world.host, ['check', '--format', 'json'])
      const before = JSON.parse(world.out())
      world.standIn.inject(fault)
      const shown: string[] = []
      for (const format of formats) {
        const from = world.out().length
        expect(await main(world.host, ['check', '--live', '--format', format])).toBe(plain)
        shown.push(world.out().slice(from))
      }
      const after = JSON.parse(shown[formats.indexOf('json')] ?? '')
      expect(after.findings).toEqual(before.findings)
      expect(after.notices.filter((notice: string) => notice.startsWith('Live checks are incomplete')).length).toBe(1)
      for (const form of formsOf(world.standIn.key)) expect(shown.join('') + world.err()).not.toContain(form)
      for (const { path: address } of world.standIn.requests)
        expect(address).toMatch(/^\/(?:integrations\/connections|environments|pipelines\/schema)$/)
      expect(world.standIn.requests.length).toBeLessThanOrEqual(24 * formats.length)
    })
  })
})

describe('an answer that gives the key back', () => {
  it('is shown without it', async () => {
    await inLiveWorld({ [path]: shop.replace('fivetran_10001', 'x') }, {}, async (world) => {
      const row = world.standIn.world.connections[0]
      Object.assign(row ?? {}, { connectionId: `id ${world.standIn.key}`, connectionName: 'x' })
      await main(world.host, ['check', '--live', '--format', 'json'])
      expect(world.out()).toContain('the connection of that name has the id')
      for (const form of formsOf(world.standIn.key)) expect(world.out()).not.toContain(form)
    })
  })
})

describe('a base URL that is none', () => {
  it('is said', async () => {
    const { code, report } = await reviewed({ [path]: shop }, { env: { ORCHESTRA_BASE_URL: 'http://example.org/api' } })
    expect(code).toBe(0)
    expect(report.notices).toEqual([expect.stringContaining('Live checks were not possible')])
    expect(report.skipped).toContainEqual({ subject: '4 rules that ask the platform', reason: expect.stringContaining('no') })
  })
})
