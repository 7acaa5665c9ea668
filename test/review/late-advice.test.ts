import { expect, it, vi } from 'vitest'
import { cronLanguage } from '../../src/dialects/orchestra/cron/language.ts'
import { changeSince } from '../../src/discover/change.ts'
import { renderAs } from '../../src/render-as.ts'
import { reviewToShow } from '../../src/run.ts'
import { goodPipeline } from '../run/pipelines.ts'
import { repositoryWith } from '../run/repository.ts'

const page = { color: false, quiet: false, maxFindings: undefined, extent: 'page', remarks: [] } as const

/** A pipeline that starts at an hour of each day. */
const startingAt = (index: number, hour: number) =>
  `${goodPipeline.replace('Nightly ledger', `Ledger ${index}`).replace('calm_harbour', `harbour_${index}`)}schedule:\n  - name: Daily\n    cron: 0 ${hour} * * ? *\n`

/** The page of a review of six pipelines that start at the same minute, and two that do not, since one of them was edited. */
async function pageAfter(edit: (text: string) => string) {
  const texts = Array.from({ length: 8 }, (_, index) => startingAt(index, index < 6 ? 6 : 12))
  const repository = repositoryWith(Object.fromEntries(texts.map((text, index) => [`flows/p${index}.yml`, text])))
  repository.write('flows/p0.yml', edit(texts[0] ?? ''))
  repository.write('flows/p7.yml', edit(texts[7] ?? ''))
  const { host, base, only, paths } = await changeSince(repository.host().host, 'main', { paths: ['.'], config: undefined })
  const shifts = vi.spyOn(cronLanguage, 'shifted')
  try {
    const { report } = await reviewToShow(host, { allowEmpty: true, base, only, paths })
    const shown = await renderAs('terminal', report, page)
    const crowds = report.findings.filter(({ rule }) => rule === 'schedule-crowd')
    return { shown, tried: shifts.mock.calls.length, crowds: crowds.map(({ path, state }) => [path, state]) }
  } finally {
    shifts.mockRestore()
    repository.dispose()
  }
}

it('no time is looked for where schedules meet that met before', async () => {
  const { shown, tried, crowds } = await pageAfter((text) => text.replace('retries: 2', 'retries: 3'))
  expect(crowds).toEqual([['flows/p0.yml', 'existing']])
  expect(shown).not.toContain('Start at')
  expect(tried).toBe(0)
})

it('a time is proposed where a schedule joins a crowd', async () => {
  const { shown, tried, crowds } = await pageAfter((text) => text.replace('0 12 *', '0 6 *'))
  expect(crowds).toContainEqual(['flows/p7.yml', 'new'])
  expect(shown).toContain('Start at')
  expect(tried).toBeGreaterThan(0)
})
