import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { formats } from '../../src/render-as.ts'
import { type Canary, canaries, config, leakIn, manifest, plantedInJson, plantedInYaml } from './canaries.ts'
import { shopFile } from './history-scene.ts'
import { type Repository, repositoryWith } from './repository.ts'

let repository: Repository | undefined
afterEach(() => repository?.dispose())

const configPath = '.github/pipeline-review.yml'
const manifestPath = 'target/manifest.json'
const start: Readonly<Record<string, string>> = {
  'a.yml': shopFile(1),
  [configPath]: config,
  [manifestPath]: JSON.stringify(manifest),
  'models/orders.sql': 'select 1\n',
}

/** A line that gives the canary away, in a file that every review reads. */
const telling = (canary: string) => `# password: ${canary}\n`

/** One file for each place of a pipeline. */
function plantedFiles(kind: Canary): Record<string, string> {
  const texts = plantedInYaml(shopFile(1), canaries[kind])
  return Object.fromEntries(texts.map((text, at) => [`planted/p${at}.yml`, telling(canaries[kind]) + text]))
}

/** What is told, and every command that has not done its work: a refusal has nothing to leak. */
async function leaksOf(world: Repository, canary: string, commands: readonly (readonly string[])[], mayRefuse = false) {
  const found: string[] = []
  for (const args of commands) {
    const { host, printed } = world.host()
    const exitCode = await main(host, args)
    if (exitCode > (mayRefuse ? 2 : 1)) found.push(`${args.join(' ')}: exit code ${exitCode}`)
    if (args[0] === 'report') printed.push(readFileSync(join(world.directory, 'page.html'), 'utf8'))
    const leak = leakIn(printed.join(''), canary)
    if (leak !== undefined) found.push(`${args.join(' ')}: ${leak}`)
    expect(printed.join('')).not.toBe('')
  }
  return found
}

const since = formats.map((format) => ['check', '--since', 'HEAD', '--gate', 'all', '--profile', 'strict', '--format', format])
const staged = formats.map((format) => ['check', '--staged', '--gate', 'all', '--profile', 'strict', '--format', format])
const differences = [
  ...['terminal', 'markdown', 'json'].map((format) => ['diff', 'HEAD', '--format', format]),
  ['report', '--since', 'HEAD', '--output', 'page.html'],
]
const models = ['terminal', 'json'].map((format) => ['dbt', '--since', 'HEAD', '--format', format])

describe.each(Object.keys(canaries) as Canary[])('%s is in no output about a change', (kind) => {
  const canary = canaries[kind]

  it('that adds it', async () => {
    repository = repositoryWith(start)
    for (const [path, text] of Object.entries(plantedFiles(kind))) repository.write(path, text)
    repository.git('add', '--all')
    expect(
      await leaksOf(repository, canary, [...since, ...staged, ...differences, ['check', '--since', 'HEAD', '--fix-dry-run']]),
    ).toEqual([])
  })

  it('that takes it away', async () => {
    const planted = plantedFiles(kind)
    repository = repositoryWith({ ...start, ...planted })
    for (const [at, path] of Object.keys(planted).entries())
      if (at % 3 === 0) repository.remove(path)
      else repository.write(path, shopFile(1).replaceAll('Land', 'Load').replace('0 3 ?', '0 5 ?'))
    repository.git('add', '--all')
    expect(await leaksOf(repository, canary, [...since, ...staged, ...models, ...differences])).toEqual([])
  })

  it('of a dbt project', async () => {
    repository = repositoryWith(start)
    const found: string[] = []
    for (const text of plantedInJson(manifest, canary)) {
      repository.write(manifestPath, text)
      repository.write('models/orders.sql', `select '${canary}' as password\n`)
      repository.write('a.yml', `${telling(canary)}${shopFile(1).replaceAll('tag:shop_1', canary)}`)
      found.push(...(await leaksOf(repository, canary, models)))
    }
    expect(found).toEqual([])
  })

  it('of the configuration', async () => {
    repository = repositoryWith(start)
    const found: string[] = []
    for (const text of plantedInYaml(config, canary).filter((_, at) => at % 3 === 0)) {
      repository.write(configPath, `${text}${telling(canary)}`)
      repository.write('a.yml', shopFile(1).replaceAll('Land', 'Load'))
      found.push(...(await leaksOf(repository, canary, since.slice(0, 2), true)))
    }
    expect(found).toEqual([])
  })
})

it('a token in the names of branches and files is in no output', async () => {
  const token = canaries['a token with the mark of its issuer']
  repository = repositoryWith({ ...start, [`${token}.yml`]: shopFile(2) })
  repository.git('branch', token)
  repository.write(`${token}/x.yml`, shopFile(3))
  repository.write(`${token}.yml`, shopFile(2).replaceAll('Land', 'Load'))
  repository.git('add', '--all')
  const readable = formats.filter((format) => format !== 'sarif' && format !== 'github')
  const named = readable.map((format) => ['check', '--since', token, '--format', format])
  expect(await leaksOf(repository, token, [...named, ['dbt', '--since', token]])).toEqual([])
})
