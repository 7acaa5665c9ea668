import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { formats } from '../../src/render-as.ts'
import { type Canary, canaries, leakIn, plantedInYaml } from '../run/canaries.ts'
import { inLiveWorld, type LiveWorld, shop } from './world.ts'

const path = 'pipelines/shop-1.yml'
const usual = ['--environment', 'Production', '--branch', 'faster', '--repository', 'example/shop']
const pulled = ['history', 'pull', 'pipelines', '--repository', 'example/shop']
const checked = (format: string) => [
  'check',
  '--live',
  '--orchestra',
  '--profile',
  'strict',
  '--format',
  format,
  '--repository',
  'example/shop',
]
const telling = (canary: string) => `# password: ${canary}\n`

/** The rows that the platform answers with. */
type Rows = readonly Record<string, unknown>[]
const kindsOfRows = ['pipelines', 'runs', 'taskRuns', 'operations'] as const

/** Puts the canary into one text field of every row of a kind, unless it is needed to find anything. */
function plant(rows: Rows, field: string, canary: string): void {
  for (const row of rows) if (typeof row[field] === 'string') row[field] = canary
}

const vital = /id$|^id|status|At$|alias|path|repository|branch/i

function fieldsOf(rows: Rows): readonly string[] {
  return Object.entries(rows[0] ?? {}).flatMap(([key, value]) => (typeof value === 'string' && !vital.test(key) ? [key] : []))
}

async function leakOf(world: LiveWorld, canary: string, args: readonly string[]): Promise<readonly string[]> {
  const [before, beforeErr] = [world.out().length, world.err().length]
  await main(world.host, args)
  const written = world.written.map((file) => String(world.files.get(file)))
  const leak = leakIn([world.out().slice(before), world.err().slice(beforeErr), ...written].join('\n'), canary)
  return leak === undefined ? [] : [`${args.join(' ')}: ${leak}`]
}

describe.each(Object.keys(canaries) as Canary[])('%s is in nothing that is told of the platform', (kind) => {
  const canary = canaries[kind]
  const prefixes = { '.github/pipeline-review.yml': 'secret-prefixes: [acme_live_]\n' }

  it('planted in every key, value and comment of a pipeline', async () => {
    const found: string[] = []
    const texts = plantedInYaml(shop, canary).map((text) => `${telling(canary)}${text}`)
    const files = Object.fromEntries(texts.map((text, at) => [`pipelines/p${at}.yml`, text]))
    await inLiveWorld({ ...files, [path]: shop, ...prefixes }, {}, async (world) => {
      for (const format of ['terminal', 'json', 'markdown']) found.push(...(await leakOf(world, canary, checked(format))))
      found.push(...(await leakOf(world, canary, pulled)))
    })
    for (const text of texts.filter((_, at) => at % 4 === 2))
      await inLiveWorld({ [path]: text, ...prefixes }, {}, async (world) => {
        found.push(...(await leakOf(world, canary, ['rehearse', path, ...usual])))
      })
    expect(found).toEqual([])
  })

  it('planted in every text of the platform', async () => {
    const found: string[] = []
    await inLiveWorld({ [path]: `${telling(canary)}${shop}`, ...prefixes }, {}, async (world) => {
      for (const kindOfRow of kindsOfRows)
        for (const field of fieldsOf(world.standIn.world[kindOfRow])) plant(world.standIn.world[kindOfRow], field, canary)
      for (const format of formats) found.push(...(await leakOf(world, canary, checked(format))))
      found.push(...(await leakOf(world, canary, ['rehearse', path, ...usual])))
      found.push(...(await leakOf(world, canary, pulled)))
      expect(world.written).toContain('.pipeline-review/history.json')
      found.push(...(await leakOf(world, canary, ['history', 'show'])))
    })
    expect(found).toEqual([])
  })
})
