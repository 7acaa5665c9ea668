import { describe, expect, it } from 'vitest'
import { configPaths, loadConfig } from '../../src/config/load.ts'
import { rules } from '../../src/rules/index.ts'
import { type FakeEntry, fakeWorld } from '../host.ts'

const load = (files: Readonly<Record<string, FakeEntry>>, named?: string) => loadConfig(fakeWorld(files).host, named, rules)
const profileOf = async (files: Readonly<Record<string, FakeEntry>>, named?: string) => (await load(files, named)).profile

describe('the configuration', () => {
  it('is looked for in four places, in order', async () => {
    const files: Record<string, string> = {}
    for (const path of [...configPaths].reverse()) {
      files[path] = 'profile: strict\n'
      expect((await load(files)).files).toEqual([path])
    }
    expect((await load({})).files).toEqual([])
  })

  it('that is named is the only one', async () => {
    const files = { 'pipeline-review.yml': 'profile: strict', 'ci/other.yml': 'profile: minimal' }
    expect(await profileOf(files, 'ci/other.yml')).toBe('minimal')
  })

  it('may build on others beside it; its own words win', async () => {
    const files = {
      '.github/pipeline-review.yml': 'extends: [../shared/base.yml, more.yml]\nrules:\n  retry-missing: note',
      'shared/base.yml': 'profile: strict\nrules:\n  retry-missing: error\n  sla-missing: error',
      '.github/more.yml': 'profile: minimal',
    }
    const config = await load(files)
    expect(config).toMatchObject({
      profile: 'minimal',
      rules: { 'retry-missing': { severity: 'note' }, 'sla-missing': { severity: 'error' } },
    })
    expect(new Set(config.files)).toEqual(new Set(Object.keys(files)))
  })

  const copies = (count: number, path: string) => `extends: [${Array(count).fill(path).join(', ')}]`
  it.each<readonly [string, Record<string, FakeEntry>, string | undefined, string]>([
    ['is not there', {}, 'x.yml', 'The configuration file "x.yml" cannot be read.'],
    [
      'is a link',
      { 'pipeline-review.yml': { kind: 'link' } },
      undefined,
      'The configuration file "pipeline-review.yml" cannot be read.',
    ],
    [
      'has a mistake',
      { 'pipeline-review.yml': 'rules:\n  retry-mising: off\n' },
      undefined,
      'pipeline-review.yml:2:3: Unknown rule "retry-mising"; did you mean "retry-missing"?',
    ],
    ['builds on itself', { 'pipeline-review.yml': 'extends: pipeline-review.yml' }, undefined, 'in a circle'],
    [
      'builds on a circle',
      { 'pipeline-review.yml': 'extends: a.yml', 'a.yml': 'extends: b.yml', 'b.yml': 'extends: a.yml' },
      undefined,
      'in a circle',
    ],
    ['leads out', { 'pipeline-review.yml': 'extends: ../../etc/x.yml' }, undefined, '"extends" leads out of the repository.'],
    [
      'multiplies',
      {
        'pipeline-review.yml': copies(99, 'a.yml'),
        'a.yml': copies(99, 'b.yml'),
        'b.yml': copies(99, 'c.yml'),
        'c.yml': copies(99, 'd.yml'),
        'd.yml': '',
      },
      undefined,
      'made of more than 20 files',
    ],
    [
      'is larger than 512 KiB together',
      {
        'pipeline-review.yml': 'extends: [a.yml, b.yml]',
        'a.yml': `# ${'a'.repeat(300_000)}\nprofile: strict\n`,
        'b.yml': `# ${'b'.repeat(300_000)}\nprofile: strict\n`,
      },
      undefined,
      'pipeline-review.yml: the configuration is larger than 512 KiB.',
    ],
    [
      'is larger than 512 KiB alone',
      { 'pipeline-review.yml': `# ${'a'.repeat(600_000)}\nprofile: strict\n` },
      undefined,
      'pipeline-review.yml: the configuration is larger than 512 KiB.',
    ],
    [
      'has very many mistakes',
      { 'pipeline-review.yml': Array.from({ length: 40 }, (_, at) => `k${at}: 1`).join('\n') },
      undefined,
      'and 30 more.',
    ],
  ])('that %s is refused', async (_, files, named, message) => {
    await expect(load(files, named)).rejects.toThrow(message)
  })
})
