import { afterEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { review } from '../../src/run.ts'
import { compared, start } from './compared.ts'
import { brokenPipeline, goodPipeline } from './pipelines.ts'
import { type Repository, repositoryWith } from './repository.ts'

let repository: Repository | undefined
afterEach(() => repository?.dispose())

const noted = 'rules:\n  unknown-dependency: note\n'
const off = 'rules:\n  unknown-dependency: off\n'

/** The severities of the findings about the broken pipeline, reviewed from a folder of a repository. */
async function severitiesFrom(folder: string, files: Readonly<Record<string, string>>, paths: readonly string[] = ['.']) {
  repository = repositoryWith(files)
  const { report } = await review(repository.host(folder).host, { paths, allowEmpty: true })
  return report.findings.filter(({ rule }) => rule === 'unknown-dependency').map(({ path, severity }) => `${path} ${severity}`)
}

describe('the configuration', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ['at the root holds below it', 'deep/team', { 'pipeline-review.yml': noted }, ['a.yml note']],
    ['in .github holds below it', 'deep/team', { '.github/pipeline-review.yaml': noted }, ['a.yml note']],
    ['that is nearest wins', 'deep/team', { 'pipeline-review.yml': off, 'deep/pipeline-review.yml': noted }, ['a.yml note']],
    ['of a folder does not hold above it', '.', { 'deep/pipeline-review.yml': off }, ['deep/team/a.yml error']],
    [
      'above the root of the repository does not hold',
      'deep',
      { 'pipeline-review.yml': off, 'deep/.git/HEAD': 'ref: refs/heads/main\n' },
      ['team/a.yml error'],
    ],
    [
      'speaks of paths as its own directory sees them: overrides',
      'deep/team',
      { 'pipeline-review.yml': `overrides:\n  - paths: ['deep/team/*.yml']\n    ${noted.replace('\n', '\n    ')}` },
      ['a.yml note'],
    ],
    [
      'speaks of paths as its own directory sees them: those left out',
      'deep/team',
      { 'pipeline-review.yml': "paths:\n  exclude: ['deep/team/**']\n" },
      [],
    ],
    [
      'speaks of paths as its own directory sees them: those let in',
      'deep/team',
      { 'pipeline-review.yml': `paths:\n  include: ['deep/**']\n${noted}` },
      ['a.yml note'],
    ],
    [
      'may build on a file beside it, and above it within the repository',
      'deep/team',
      { 'deep/pipeline-review.yml': 'extends: [../house.yml, near.yml]\n', 'house.yml': noted, 'deep/near.yml': '{}\n' },
      ['a.yml note'],
    ],
  ])('%s', async (_name, folder, files, expected) => {
    expect(await severitiesFrom(folder, { 'deep/team/a.yml': brokenPipeline, ...files })).toEqual(expected)
  })

  it('above may not build on what lies out of the repository', async () => {
    const files = { 'deep/team/a.yml': brokenPipeline, 'pipeline-review.yml': 'extends: ../house.yml\n' }
    await expect(severitiesFrom('deep/team', files)).rejects.toThrow('"extends" leads out of the repository.')
  })

  it('above with entries for other folders is not said to mean nothing', async () => {
    repository = repositoryWith({
      'deep/team/a.yml': goodPipeline,
      'pipeline-review.yml': 'pipelines:\n  elsewhere.yml:\n    criticality: high\n',
    })
    expect((await review(repository.host('deep/team').host, { paths: ['.'] })).report.notices).toEqual([])
  })

  it('above is shown with the place where it stands', async () => {
    repository = repositoryWith({ 'deep/team/a.yml': goodPipeline, 'pipeline-review.yml': noted })
    const { host, printed } = repository.host('deep/team')
    expect(await main(host, ['check', '--print-config', 'a.yml'])).toBe(0)
    expect(printed.join('')).toMatch(/unknown-dependency: note +# \.\.\/\.\.\/pipeline-review\.yml:2/)
  })

  it('is shown with the file that sets each key, also where one extends another', async () => {
    repository = repositoryWith({
      'a.yml': goodPipeline,
      'pipeline-review.yml': 'extends: shared.yml\nprofile: strict\n',
      'shared.yml': 'profile: minimal\nfail-on: never\n',
    })
    const { host, printed } = repository.host()
    expect(await main(host, ['check', '--print-config', 'a.yml'])).toBe(0)
    expect(printed.join('')).toMatch(
      /^profile: strict +# pipeline-review\.yml:2\nfail-on: never +# shared\.yml:2\nrules-as-of: \S+ +# default$/m,
    )
  })

  it('of the base holds for a change below it', async () => {
    const world = start({ 'deep/team/a.yml': goodPipeline, 'pipeline-review.yml': noted })
    world.write('deep/team/a.yml', brokenPipeline)
    world.write('pipeline-review.yml', off)
    expect(await compared('deep/team')).toMatchObject({
      fresh: ['a.yml unknown-dependency'],
      exitCode: 0,
      notices: [expect.stringContaining('the review uses the configuration of the base')],
    })
  })
})
