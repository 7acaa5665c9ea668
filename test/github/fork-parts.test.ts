import { expect, it } from 'vitest'
import { readForkReport } from '../../src/github/fork-report.ts'
import { renderJson } from '../../src/render/json.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'
import { unguardedPipeline } from '../run/pipelines.ts'

it('a report of a fork tells the parts of a finding, without its fixes and with addresses of ours', async () => {
  const { report } = await review(fakeWorld({ 'a.yml': unguardedPipeline }).host, { paths: ['a.yml'] })
  const text = renderJson(report).replaceAll('https://github.com/pipeline-review/', 'https://elsewhere.example/')
  const told = await readForkReport(fakeWorld({ 'fork.json': text }).host, 'fork.json')
  const [finding] = told.findings
  expect(finding?.parts?.map(({ rule, fix }) => [rule, fix])).toEqual(
    (report.findings[0]?.parts ?? []).map(({ rule }) => [rule, null]),
  )
  expect(told.summary).toMatchObject({ errors: 0, warnings: 1, notes: 0 })
  const comment = renderMarkdown(told, { color: false, quiet: false, maxFindings: undefined, remarks: [] })
  expect(comment).toContain('docs/rules/retry-missing.md')
  expect(comment).not.toContain('elsewhere.example')
})
