import { describe, expect, it } from 'vitest'
import { formats } from '../../src/cli/arguments.ts'
import { main } from '../../src/cli/main.ts'
import { fakeWorld } from '../host.ts'
import { type InventedOptions, inventedWorld } from '../stand-in/invented-world.ts'
import { nowMs, shopFile, snapshotOf, today } from './history-scene.ts'

/** Built at run time, so that no scanner takes this file for a leak. */
const canaries = {
  'a token with the mark of its issuer': `gh${'p_'}Zq7Lm2Xw9Kd4Rt6Vb1Ns8Yc3Hf5Jg0Pa2Qe7`,
  'a credential of the team': 'acme_live_Zq7Lm2Xw9Kd4Rt6Vb1Ns8Yc3',
  'a password that another line gives away': 'Zq7Lm2Xw9Kd4Rt6V',
}
type Canary = keyof typeof canaries

/** Every piece of eight bytes of the part that is secret, as it is and as encodings spell the whole. */
function tracesOf(canary: string): readonly string[] {
  const secret = canary.slice(canary.indexOf('Zq7'))
  const bytes = Buffer.from(canary)
  const pieces = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8))
  return [...pieces, bytes.toString('base64').slice(0, 16), bytes.toString('hex'), bytes.toString('base64url').slice(0, 16)]
}

const config = `secret-prefixes: [acme_live_]
message: Read the guide
paths:
  include: ['**']
  exclude: ['none/**']
rules:
  retry-missing: warning
environments: [production, staging]
pools:
  warehouse:
    connections: [main]
pipelines:
  'a.yml':
    owners: [data]
    criticality: high
own-rules:
  - id: team/target
    message: Tasks have a tag
    remedy: Add the tag
    each: task
    where: { tags: { present: false } }
`
const sources = { orders: { resource_type: 'source', name: 'orders', source_name: 'till', package_name: 'shop' } }
const manifest = {
  metadata: { project_name: 'shop' },
  nodes: {
    'model.shop.orders': {
      resource_type: 'model',
      name: 'orders',
      package_name: 'shop',
      original_file_path: 'models/orders.sql',
      tags: ['shop_1'],
      config: { materialized: 'table' },
      description: 'One row an order',
      depends_on: { nodes: ['source.shop.till.orders'] },
    },
  },
  sources: { 'source.shop.till.orders': sources.orders },
  exposures: {},
}
const history = JSON.parse(snapshotOf(inventedWorld({ pipelines: 1, runs: 12, nowMs } as InventedOptions))) as object

type Files = Record<string, string>
const clean: Files = {
  'a.yml': shopFile(1),
  'b.yml': shopFile(2).replace('Shop 2', 'Shop two'),
  '.github/pipeline-review.yml': config,
  '.pipeline-review/history.json': JSON.stringify(history),
  'target/manifest.json': JSON.stringify(manifest),
}

/** The text with one key, one value or one comment after another replaced. */
function plantedInYaml(text: string, canary: string): readonly string[] {
  const lines = text.split('\n')
  const withLine = (at: number, line: string) => lines.with(at, line).join('\n')
  return lines.flatMap((line, at) => {
    const [, indent = '', key, gap = '', value] = /^(\s*(?:- )*)([^\s:#]+):( *)(.*)$/.exec(line) ?? []
    if (line === '' || key === undefined || key === 'secret-prefixes') return []
    const keyed = withLine(at, `${indent}${canary}:${gap}${value}`)
    const commented = withLine(at, `${line} # ${canary}`)
    if (!value) return [keyed, commented]
    return [
      keyed,
      commented,
      withLine(at, `${indent}${key}: ${canary}`),
      withLine(at, `${indent}${key}: "it's \\"${canary}\\" now"`),
    ]
  })
}

/** The data with the first few values of each field replaced, one after the other. */
function plantedInJson(data: object, canary: string): readonly string[] {
  const seen = new Map<string, number>()
  const places: (readonly (string | number)[])[] = []
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, entry] of Object.entries(value)) visit(entry, [...path, Array.isArray(value) ? Number(key) : key])
    const field = path.filter((step) => typeof step === 'string').join('.')
    const count = seen.get(field) ?? 0
    seen.set(field, count + 1)
    if (typeof value === 'string' && count < 1) places.push(path)
  }
  visit(data, [])
  return places.map((path) => {
    const copy: unknown = structuredClone(data)
    path.reduce<unknown>((owner, step, index) => {
      const holder = owner as Record<string | number, unknown>
      if (index === path.length - 1) holder[step] = canary
      return holder[step]
    }, copy)
    return JSON.stringify(copy)
  })
}

const checks = [
  ...formats.map((format) => ['check', '--profile', 'strict', '--format', format, '--stats']),
  ['check', '--fix-dry-run'],
]
/** One of each kind of format: the others write the same texts. */
const fewChecks = checks.filter((args) => args.some((arg) => /^(?:json|markdown|github|--fix-dry-run)$/.test(arg)))
const forecasts = ['table', 'json', 'mermaid', 'svg', 'ics'].map((format) => ['schedule', '--from', today, '--format', format])
const models = ['terminal', 'json'].map((format) => ['dbt', 'orders', '--format', format])
const show = ['history', 'show', '.pipeline-review/history.json']

async function told(files: Files, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const world = fakeWorld(files, { today, env })
  await main(world.host, args)
  return world.out() + world.err()
}

function filesWith(kind: Canary, path: string, text: string): Files {
  const secret = kind === 'a password that another line gives away' ? `# password: ${canaries[kind]}\n` : ''
  return { ...clean, 'c.yml': `${secret}${shopFile(3)}`, [path]: text }
}

async function leaks(kind: Canary, path: string, texts: readonly string[], commands: readonly (readonly string[])[]) {
  const found: string[] = []
  for (const [index, text] of texts.entries())
    for (const args of commands) {
      const printed = await told(filesWith(kind, path, text), args)
      const trace = tracesOf(canaries[kind]).find((piece) => printed.includes(piece))
      if (trace !== undefined) found.push(`${path} ${index} ${args.join(' ')}: ${lineWith(printed, trace)}`)
    }
  return found
}

function lineWith(printed: string, trace: string): string {
  const at = printed.indexOf(trace)
  return JSON.stringify(printed.slice(Math.max(0, at - 80), at + 60))
}

describe.each(Object.keys(canaries) as Canary[])('%s is in no output', (kind) => {
  const canary = canaries[kind]

  it('planted in every key, value and comment of a pipeline', async () => {
    expect(
      await leaks(kind, 'a.yml', plantedInYaml(clean['a.yml'] ?? '', canary), [
        ...(kind === 'a token with the mark of its issuer' ? checks : fewChecks),
        ...forecasts,
      ]),
    ).toEqual([])
  })

  it('planted in every key, value and comment of the configuration', async () => {
    const commands = [...checks.slice(0, 2), ...forecasts.slice(0, 1), ['check', '--print-config', 'a.yml']]
    const texts = plantedInYaml(config, canary).map((text) => `${text}# password: ${canary}\n`)
    expect(await leaks(kind, '.github/pipeline-review.yml', texts, commands)).toEqual([])
  })

  it('planted in every field of the run history', async () => {
    const isRead = kind !== 'a password that another line gives away'
    const commands = [
      ...fewChecks,
      ...(isRead ? [show] : []),
      [...(forecasts[0] ?? []), '--history', '.pipeline-review/history.json'],
    ]
    expect(await leaks(kind, '.pipeline-review/history.json', plantedInJson(history, canary), commands)).toEqual([])
  })

  it('planted in every field of a dbt manifest', async () => {
    expect(await leaks(kind, 'target/manifest.json', plantedInJson(manifest, canary), models)).toEqual([])
  })
})

const token = canaries['a token with the mark of its issuer']

describe('an argument or a variable that is a credential is in no output', () => {
  it.each([
    [['check', token]],
    [['check', `--${token}`]],
    [['check', '--format', token]],
    [['check', '--since', token]],
    [['check', '--config', `${token}.yml`]],
    [['check', '--print-config', `${token}.yml`]],
    [['check', '--format', 'json', '--output', `${token}/x`]],
    [['check', '--history', `${token}.json`]],
    [['schedule', '--zone', token]],
    [['schedule', '--from', token]],
    [['explain', token]],
    [['rules', token]],
    [['history', token]],
    [['history', 'show', token]],
    [['dbt', token]],
    [['rehearse', token, '--environment', token]],
    [['init', token]],
    [[token]],
  ])('%j', async (args) => {
    const printed = await told(clean, args, { GITHUB_REPOSITORY: token })
    expect(printed).not.toBe('')
    for (const trace of tracesOf(token)) expect(printed).not.toContain(trace)
  })

  it('not the key of the environment, wherever else it stands', async () => {
    const secret = 'Zq7Lm2Xw9Kd4Rt6V'
    for (const args of [...checks, ...forecasts]) {
      const printed = await told({ ...clean, 'a.yml': shopFile(1).replace('Shop 1', secret) }, args, {
        ORCHESTRA_API_KEY: secret,
      })
      for (const trace of tracesOf(secret)) expect(printed).not.toContain(trace)
    }
  })
})

it('a short password masks none of our own words', async () => {
  const secret = (word: string) =>
    shopFile(1).replace('calm_harbour_1', `x\n          url: postgres://svc:${word}@db.acme.io:5432/prod`)
  for (const word of ['password', 'address', 'warning', 'finding', 'pipeline'])
    expect(await told({ 'a.yml': secret(word) }, ['check', '--profile', 'minimal'])).toContain(
      'Possible a password in an address',
    )
})
