import { describe, expect, it } from 'vitest'
import { start } from './compared.ts'
import { goodPipeline, unguardedPipeline } from './pipelines.ts'
import { reviewSinceMain } from './since-main.ts'

const own = "extends: ../.standards/pipeline-review.yml\npaths:\n  exclude: ['.standards/**']\n"
const shared = 'rules:\n  alert-missing: error\n'

async function severities(world: ReturnType<typeof start>): Promise<readonly string[]> {
  const { host } = world.host('.')
  const { report } = await reviewSinceMain(host)
  expect(report.crashed).toEqual([])
  return report.findings.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`)
}

describe('one configuration for many repositories', () => {
  it('holds where it is checked out beside the review and not tracked', async () => {
    const world = start({ 'a.yml': goodPipeline, '.gitignore': '.standards/\n', '.github/pipeline-review.yml': own })
    world.write('.standards/pipeline-review.yml', shared)
    world.write('a.yml', unguardedPipeline)
    expect(await severities(world)).toEqual(['a.yml safeguard-missing error'])
  })

  it('is not what the change under review makes of it', async () => {
    const world = start({
      'a.yml': goodPipeline,
      '.github/pipeline-review.yml': own,
      '.standards/pipeline-review.yml': shared,
    })
    world.write('.standards/pipeline-review.yml', 'rules:\n  alert-missing: off\n')
    world.write('a.yml', unguardedPipeline)
    expect(await severities(world)).toEqual(['a.yml safeguard-missing error'])
  })

  it('yields to the settings of the repository itself, and lists add up', async () => {
    const world = start({
      'a.yml': goodPipeline,
      '.gitignore': '.standards/\n',
      '.github/pipeline-review.yml': `${own}rules:\n  alert-missing: note\n`,
    })
    world.write('.standards/pipeline-review.yml', `${shared}paths:\n  exclude: ['drafts/**']\nrules-as-of: 0.1.0\n`)
    world.write('drafts/b.yml', unguardedPipeline.replace('name: Nightly orders', 'name: Draft'))
    world.write('a.yml', unguardedPipeline)
    expect(await severities(world)).toEqual(['a.yml safeguard-missing note'])
  })
})
