import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { formats } from '../../src/render-as.ts'
import { fakeWorld } from '../host.ts'
import { type InventedOptions, inventedWorld } from '../stand-in/invented-world.ts'
import { type Canary, canaries, config, leakIn, manifest, plantedInJson, plantedInYaml, tracesOf } from './canaries.ts'
import { nowMs, shopFile, snapshotOf, today } from './history-scene.ts'

const history = JSON.parse(snapshotOf(inventedWorld({ pipelines: 1, runs: 12, nowMs } as InventedOptions))) as object

type Files = Record<string, string>
const clean: Files = {
  'a.yml': shopFile(1),
  'b.yml': shopFile(2).replace('Shop 2', 'Shop two'),
  '.github/pipeline-review.yml': config,
  '.pipeline-review/history.json': JSON.stringify(history),
  'target/manifest.json': JSON.stringify(manifest),
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
      const leak = leakIn(printed, canaries[kind])
      if (leak !== undefined) found.push(`${path} ${index} ${args.join(' ')}: ${leak}`)
    }
  return found
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
    const commands = [
      ...checks.slice(0, 2),
      ...forecasts.slice(0, 1),
      ['check', '--print-config', 'a.yml'],
      ['rules'],
      ['rules', '--format', 'json', '--config', '.github/pipeline-review.yml'],
      ['explain', 'team/target'],
      ['explain', 'team/targe'],
      ['init', '--yes'],
    ]
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
    expect(await told({ 'a.yml': secret(word) }, ['check', '--profile', 'minimal'])).toContain('Possible password in an address')
})
