import { describe, expect, it } from 'vitest'
import type { Base } from '../../src/discover/base.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const pipeline = (name: string, cron: string, more = '') => `version: v1
name: ${name}
schedule:
  - cron: '${cron}'
    timezone: UTC
pipeline:
  load:
    tasks:
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters: { connector_id: quiet_meadow }
${more}`

function baseOf(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Base {
  const paths = Object.keys(after).filter((path) => before[path] !== after[path])
  return {
    label: 'main',
    changed: new Map(paths.map((path) => [path, before[path] === undefined ? null : path])),
    removed: Object.keys(before).filter((path) => after[path] === undefined),
    read: async (path) => (before[path] === undefined ? undefined : new TextEncoder().encode(before[path])),
  }
}

async function compare(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const { report } = await review(fakeWorld(after).host, { paths: ['.'], base: baseOf(before, after), allowEmpty: true })
  return report
}

describe('a review with a base', () => {
  it('says what the change does to each file that it touches, and nothing of the others', async () => {
    const before = {
      'a.yml': pipeline('A', '0 8 ? * * *'),
      'b.yml': pipeline('B', '0 9 ? * * *'),
      'gone.yml': pipeline('Gone', '0 10 ? * * *'),
      'text.yml': pipeline('Text', '0 11 ? * * *'),
    }
    const after = {
      'a.yml': pipeline('A', '45 7 ? * MON-FRI *'),
      'b.yml': before['b.yml'],
      'new.yml': pipeline('New', '0 12 ? * * *'),
      'text.yml': `# the same\n${before['text.yml']}`,
    }
    const report = await compare(before, after)
    expect(report.crashed).toEqual([])
    expect(report.changes).toMatchObject([
      {
        path: 'a.yml',
        pipeline: 'A',
        lines: ['Schedule: was at 08:00 every day, now at 07:45 on weekdays (UTC); first run Monday 23 November 07:45'],
      },
      { path: 'gone.yml', pipeline: 'Gone', lines: ['Deleted, with 1 task in 1 group; it started at 10:00 every day (UTC)'] },
      {
        path: 'new.yml',
        pipeline: 'New',
        lines: [
          'New pipeline with 1 task in 1 group: "load"',
          'Schedule added: at 12:00 every day (UTC); first run Sunday 22 November 12:00',
        ],
      },
      { path: 'text.yml', pipeline: 'Text', lines: ['No behavioural change: only comments, order or formatting'] },
    ])
  })

  it('offers the better time to the pipeline that the change moved into the way of another', async () => {
    const before = { 'a.yml': pipeline('A', '0 7 ? * * *'), 'b.yml': pipeline('B', '0 8 ? * * *') }
    const after = { ...before, 'a.yml': pipeline('A', '0 8 ? * * *') }
    const fixesOf = (findings: Awaited<ReturnType<typeof compare>>['findings']) =>
      findings.flatMap(({ rule, path, fix }) =>
        rule === 'schedule-shared-resource' ? [`${path}: ${fix?.title ?? 'stays'}`] : [],
      )
    expect(fixesOf((await compare(before, after)).findings)).toEqual(['a.yml: Start at 08:05 (UTC)', 'b.yml: stays'])
    const later = { ...before, 'b.yml': pipeline('B', '0 7 ? * * *') }
    expect(fixesOf((await compare(before, later)).findings)).toEqual(['a.yml: stays', 'b.yml: Start at 07:05 (UTC)'])
  })

  it('takes pools, promises and the wish for no proposals from the configuration', async () => {
    const files = {
      'a.yml': pipeline('A', '0 8 ? * * *'),
      'b.yml': pipeline('B', '30 8 ? * * *'),
      'pipeline-review.yml': 'pipelines:\n  a.yml: { expected-duration: 45m }\n',
    }
    const clashes = async (config: string) => {
      const { report } = await review(fakeWorld({ ...files, 'pipeline-review.yml': config }).host, { paths: ['.'] })
      return report.findings.filter(({ rule }) => rule === 'schedule-shared-resource').map(({ fix }) => fix?.title)
    }
    expect(await clashes('')).toEqual([])
    expect(await clashes(files['pipeline-review.yml'])).toEqual([undefined, 'Start at 08:45 (UTC)'])
    expect(await clashes(`${files['pipeline-review.yml']}proposals: false\n`)).toEqual([undefined, undefined])
    expect(await clashes("pipelines:\n  a.yml: { expected-duration: 45m }\n  b.yml: { finish-by: '08:35' }\n")).toEqual([
      undefined,
      'Start at 07:55 (UTC)',
    ])
  })
})
