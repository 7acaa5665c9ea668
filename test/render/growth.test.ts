import { describe, expect, it } from 'vitest'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import type { Finding } from '../../src/engine/finding.ts'
import type { PipelineSummary, Report } from '../../src/engine/report.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { type Format, formats, renderAs } from '../../src/render-as.ts'
import { findingWith, reportOf, view } from './report.ts'

/** A report of so many pipelines with two findings each, and how often something looked at a finding. */
function crowd(size: number): { readonly report: Report; readonly looks: () => number } {
  let looks = 0
  const watched = (finding: Finding) =>
    new Proxy(finding, {
      get: (target, key) => {
        looks++
        return Reflect.get(target, key)
      },
    })
  const paths = Array.from({ length: size }, (_, at) => `flows/flow-${String(at).padStart(6, '0')}.yml`)
  const findings = paths.flatMap((path) => [
    watched(findingWith({ path, severity: 'error', rule: 'unknown-key' })),
    watched(findingWith({ path, severity: 'note', rule: 'retry-missing', line: 2 })),
  ])
  return { report: reportOf(findings, { pipelines: paths.map(pipelineAt) }), looks: () => looks }
}

function pipelineAt(path: string): PipelineSummary {
  const { id: dialect } = orchestra
  const shape = { groups: 1, tasks: 2, schedules: 1, owners: [], history: null }
  return { path, name: path, dialect, product: orchestra, ...shape }
}

async function looksOf(size: number, render: (report: Report) => unknown): Promise<number> {
  const { report, looks } = crowd(size)
  await render(report)
  return looks()
}

describe('a report looks at findings no more often for each pipeline when there are more', () => {
  it.each(formats as readonly Format[])('as %s', async (format) => {
    const [few, many] = [await looksOf(300, (one) => renderAs(format, one)), await looksOf(1200, (one) => renderAs(format, one))]
    expect(many).toBeLessThan(few * 4.4)
  })

  it('as a summary with the whole analysis', async () => {
    const render = (report: Report) => renderMarkdown(report, { ...view, analysis: true })
    expect(await looksOf(1200, render)).toBeLessThan((await looksOf(300, render)) * 4.4)
  })
})
