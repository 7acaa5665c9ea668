import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { elementsIn, exampleFiles, reportOf } from '../render/report-page.ts'
import { keyForms, withScene } from '../run/history-scene.ts'
import { type Repository, repositoryWith } from '../run/repository.ts'

describe('report --orchestra', () => {
  it('shows the runs that the platform tells, and not its key', () =>
    withScene({ pipelines: 3, days: 25 }, async ({ host, files, out, fetched }) => {
      expect(await main(host, ['report', 'pipelines', '--orchestra', '--output', 'out.html'])).toBe(0)
      expect(out()).toContain('Written: "out.html" (3 pipelines:')
      expect(fetched.length).toBeGreaterThan(0)
      const html = String(files.get('out.html'))
      expect(html).toContain('runs succeeded')
      expect(html).toContain('Tasks of the median run')
      for (const form of keyForms) expect(html).not.toContain(form)
    }))

  it('is written without run history where the platform refuses the key', () =>
    withScene({ pipelines: 1, days: 5 }, async ({ host, files }) => {
      const refused = { ...host, env: { ...host.env, ORCHESTRA_API_KEY: 'another-key-0123456789' } }
      expect(await main(refused, ['report', 'pipelines', '--orchestra', '--output', 'out.html'])).toBe(0)
      expect(String(files.get('out.html'))).not.toContain('Tasks of the median run')
    }))
})

describe('report --since', () => {
  const path = 'orchestra/finance/daily-revenue.yml'
  let repository: Repository
  beforeAll(() => {
    repository = repositoryWith(exampleFiles)
    repository.write(path, (exampleFiles[path] ?? '').replace('timeout: 3600', 'timout: 3600'))
  })
  afterAll(() => repository.dispose())

  it('shows all pipelines and tells apart what is new', async () => {
    const { host, printed } = repository.host()
    const args = ['report', '--since', 'HEAD', '--output', 'out.html', '--now', '2026-11-21T21:00:00Z']
    expect(await main(host, args)).toBe(0)
    expect(printed.join('')).toContain('Written: "out.html" (12 pipelines:')
    const elements = elementsIn(readFileSync(join(repository.directory, 'out.html'), 'utf8'))
    const fresh = elements.filter(({ properties }) => properties['dataNew'] !== undefined)
    expect(fresh.map(({ text }) => text)).toEqual([expect.stringContaining('Unknown key "timout"')])
    expect(elements.some(({ properties }) => properties['id'] === 'filter-new')).toBe(true)
  })

  it('refuses a ref that is not there', async () => {
    const { host } = repository.host()
    expect(await main(host, ['report', '--since', 'no-such-ref', '--output', 'other.html'])).toBe(2)
  })
})

describe('the blast radius in the report', () => {
  it('names the pipelines that depend on one, why, and what is late where its next run fails', async () => {
    const { html } = await reportOf(exampleFiles, ['--now', '2026-11-21T21:00:00Z'])
    const rows = elementsIn(html).filter(({ tag, text }) => tag === 'tr' && /watches the runs of it|starts after it/.test(text))
    expect(rows.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Customer audiences #marketing #reverse-etlstarts after itlate, usually starts at 05:58/),
    )
    expect(html).toContain('If the run at 05:40 (Europe/London) fails')
    expect(html).toContain('The next planned run is at 05:40 a day later.')
    expect(html).toContain('2 pipelines depend on it</a>')
  })
})
