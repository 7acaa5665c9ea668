import { main } from '../../src/cli/main.ts'
import { fakeWorld } from '../host.ts'
import { type InventedOptions, inventedWorld } from '../stand-in/invented-world.ts'
import { type Canary, canaries, config, leakIn, manifest, plantedInJson, plantedInYaml } from './canaries.ts'
import {
  type Command,
  checks,
  fewChecks,
  forecasts,
  historyShow,
  models,
  ofConfiguration,
  ofHistory,
  ofOneFile,
  page,
} from './canary-commands.ts'
import { nowMs, shopFile, snapshotOf, today } from './history-scene.ts'

const snapshot = snapshotOf(inventedWorld({ pipelines: 1, runs: 12, nowMs } as InventedOptions))
/** As the platform knows the pipeline of `a.yml`. */
const history = JSON.parse(snapshot.replaceAll('pipelines/shop-1.yml', 'a.yml')) as object

export type Files = Readonly<Record<string, string>>
export const clean: Files = {
  'a.yml': shopFile(1),
  'b.yml': shopFile(2).replace('Shop 2', 'Shop two'),
  'before.txt': shopFile(1)
    .replace('3600', '7200')
    .replaceAll('Publish', 'Show')
    .replace('python -m prices.land', 'python -m prices'),
  '.github/pipeline-review.yml': config,
  '.pipeline-review/history.json': JSON.stringify(history),
  'target/manifest.json': JSON.stringify(manifest),
}

/** The mask as it is, and as Mermaid, HTML and annotations spell it. */
const masked = /•{5}|(?:(?:&?#8288;)*&?#8226;(?:&?#8288;)*){5}/

export interface Told {
  readonly exitCode: number
  /** Standard output, standard error, and the files that were written. */
  readonly text: string
}

export async function told(files: Files, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Told> {
  const world = fakeWorld(files, { today, env: { GITHUB_REPOSITORY: 'example/shop', ...env } })
  const exitCode = await main(world.host, args)
  return { exitCode, text: world.out() + world.err() + world.written.map((path) => String(world.files.get(path))).join('') }
}

/** A file with a canary in one place after another, and the commands that tell what is in it. */
export interface Planting {
  readonly path: string
  readonly texts: readonly string[]
  readonly commands: readonly Command[]
  /** Of so many texts of a hundred each command tells something; the others make the file one that it refuses. */
  readonly leastRead: number
  /** Whether the line that gives the canary away stands in the file itself, or in another one that is read as well. */
  readonly isAlone?: boolean
}

/** What is wrong with the commands: where they tell a canary, or have not shown that they read the file and met it. */
export async function complaints(kind: Canary, { path, texts, commands, leastRead, isAlone }: Planting): Promise<string[]> {
  const found: string[] = []
  const line = kind === 'a password that another line gives away' ? `# password: ${canaries[kind]}\n` : ''
  for (const { args, shows, exits, showsMask = true } of commands) {
    let [read, met] = [0, 0]
    for (const [index, text] of texts.entries()) {
      const files = { ...clean, 'c.yml': (isAlone ? '' : line) + shopFile(3), [path]: (isAlone ? line : '') + text }
      const { exitCode, text: printed } = await told(files, args)
      const leak = leakIn(printed, canaries[kind])
      if (leak !== undefined) found.push(`${path} ${index} ${args.join(' ')}: ${leak}`)
      if (exitCode > 2 || printed === '') found.push(`${path} ${index} ${args.join(' ')}: exit code ${exitCode}`)
      if (exits.includes(exitCode) && shows.some((shown) => printed.includes(shown))) read++
      if (masked.test(printed)) met++
    }
    if (read * 100 < texts.length * leastRead) found.push(`${args.join(' ')}: has read ${path} ${read} of ${texts.length} times`)
    if (met === 0 && showsMask) found.push(`${args.join(' ')}: has never met the canary in ${path}`)
  }
  return found
}

/** Everything that the product reads, with the canary in every place of it. */
export function plantings(kind: Canary): Readonly<Record<string, Planting>> {
  const canary = canaries[kind]
  const pipeline = { path: 'a.yml', texts: plantedInYaml(clean['a.yml'] ?? '', canary), leastRead: 70 }
  const isPassword = kind === 'a password that another line gives away'
  return {
    'a pipeline': { ...pipeline, commands: [...(isPassword ? fewChecks : checks), ...forecasts, ...models, page] },
    'a pipeline that is read alone': { ...pipeline, commands: ofOneFile, isAlone: true },
    'the configuration': {
      path: '.github/pipeline-review.yml',
      texts: plantedInYaml(config, canary).map((text) => `${text}# password: ${canary}\n`),
      commands: ofConfiguration,
      leastRead: 25,
    },
    'the run history': {
      path: '.pipeline-review/history.json',
      texts: plantedInJson(history, canary, 'everywhere'),
      commands: [...ofHistory, ...(isPassword ? [] : [historyShow])],
      leastRead: 70,
    },
    'a dbt manifest': {
      path: 'target/manifest.json',
      texts: plantedInJson(manifest, canary),
      commands: models,
      leastRead: 60,
    },
  }
}
