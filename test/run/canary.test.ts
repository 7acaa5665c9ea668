import { describe, expect, it } from 'vitest'
import { type Canary, canaries, tracesOf } from './canaries.ts'
import { checks, forecasts } from './canary-commands.ts'
import { clean, complaints, type Planting, plantings, told } from './canary-world.ts'
import { shopFile } from './history-scene.ts'

/** Texts that are shown by name in every output, and one in so many of the others. */
const rarity = 40
const isTelling = (text: string) => !/name: Shop 1\n[\s\S]*name: Daily\n[\s\S]*name: Model the shop\n/.test(text)

/** What a report says of run history by name. */
const isToldOfHistory = (text: string, canary: string) =>
  ['envName', 'externalMessage'].some((field) => text.includes(`"${field}":"${canary}`))

function sampleOf({ path, texts }: Planting, canary: string): readonly string[] {
  if (path === 'a.yml') return texts.filter((text, at) => at % rarity === 0 || isTelling(text))
  return path.includes('history') ? texts.filter((text, at) => at % 12 === 0 || isToldOfHistory(text, canary)) : texts
}

describe.each(Object.keys(canaries) as Canary[])('%s is in no output, planted in', (kind) => {
  it.each(Object.entries(plantings(kind)))('%s', async (_, planting) => {
    const texts = sampleOf(planting, canaries[kind])
    const isPart = texts.length < planting.texts.length
    // A sample need not meet every command's view of the file.
    const found = await complaints(kind, { ...planting, texts, leastRead: isPart ? 50 : planting.leastRead })
    expect(found).toEqual([])
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
    const { text: printed, exitCode } = await told(clean, args, { GITHUB_REPOSITORY: token })
    expect(printed).not.toBe('')
    expect(exitCode).toBeLessThan(3)
    for (const trace of tracesOf(token)) expect(printed).not.toContain(trace)
  })

  it('not the key of the environment, wherever else it stands', async () => {
    const secret = 'Zq7Lm2Xw9Kd4Rt6V'
    for (const { args, exits } of [...checks, ...forecasts]) {
      const { text: printed, exitCode } = await told({ ...clean, 'a.yml': shopFile(1).replace('Shop 1', secret) }, args, {
        ORCHESTRA_API_KEY: secret,
      })
      expect(exits).toContain(exitCode)
      for (const trace of tracesOf(secret)) expect(printed).not.toContain(trace)
    }
  })
})

it('a short password masks none of our own words', async () => {
  const secret = (word: string) =>
    shopFile(1).replace('calm_harbour_1', `x\n          url: postgres://svc:${word}@db.acme.io:5432/prod`)
  for (const word of ['password', 'address', 'warning', 'finding', 'pipeline'])
    expect((await told({ 'a.yml': secret(word) }, ['check', '--profile', 'minimal'])).text).toContain(
      'Possible password in an address',
    )
})
