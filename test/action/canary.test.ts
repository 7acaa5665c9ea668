import { describe, expect, it } from 'vitest'
import { findingWith, reportWith } from '../github/finding.ts'
import { namedBy } from '../render/stranger.ts'
import { play } from './scene.ts'

/** Built at run time, so that no scanner takes this file for a leak. */
const canary = `gh${'p_'}Zq7Lm2Xw9Kd4Rt6Vb1Ns8Yc3Hf5Jg0Pa2Qe7`
const traces = Array.from({ length: 25 }, (_, at) => canary.slice(at + 4, at + 12))

function expectNone(told: unknown): void {
  const text = JSON.stringify(told)
  expect(text.length).toBeGreaterThan(100)
  for (const trace of traces) expect(text).not.toContain(trace)
}

const finding = findingWith({ severity: 'error' })
const secretive = namedBy(reportWith([{ ...finding, message: `${finding.message} "x"` }], 'fail'), canary)
/** GitHub has to find the file of an annotation: a path stays where it is looked up, and is masked where people read it. */
const placed = { ...secretive, findings: secretive.findings.map((one) => ({ ...one, path: 'pipelines/daily.yml' })) }
const said = { notices: [`read ${canary}`], skipped: [{ subject: canary, reason: canary }], crashed: [] }

describe('a credential in every text of a report', () => {
  it('is in no log, summary, output, file, comment or check of the action', async () => {
    const { written, summary, outputs, saved, bodies, standIn } = await play({
      report: { ...placed, ...said },
      inputs: { 'check-run': 'true', 'commit-status': 'true' },
    })
    expectNone({ written, summary, outputs, saved, bodies, checks: standIn.pull.checkRuns, statuses: standIn.pull.statuses })
  })

  it('is in nothing that is told of a review that could not be done', async () => {
    const { written, summary, outputs, bodies } = await play({
      replace: () => ({
        review: () => Promise.reject(new Error(`cannot read ${canary}`)),
      }),
    })
    expectNone({ written, summary, outputs, bodies })
  })
})

it('the token of the job is in nothing, whatever it looks like', async () => {
  const token = 'Zq7Lm2Xw9Kd4Rt6V'
  const { written, summary, bodies, saved } = await play({
    inputs: { 'github-token': token },
    report: { ...secretive, notices: [`it is ${token}`, `it is ${Buffer.from(token).toString('base64')}`] },
  })
  const text = JSON.stringify({ written, summary, bodies, saved })
  expect(text).not.toContain(token)
  expect(text).not.toContain(Buffer.from(token).toString('base64').slice(0, 20))
})
