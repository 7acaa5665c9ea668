import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { outcomeOf } from '../../scripts/case-outcome.ts'
import { fixtureCases, reviewCase, shownText } from '../../scripts/fixture.ts'
import { defineRule } from '../../src/engine/rule.ts'

const directory = mkdtempSync(join(tmpdir(), 'pipeline-review-rule-'))
afterAll(() => rmSync(directory, { recursive: true }))
const pipeline = 'version: v1\nname: Ferries\npipeline:\n  load:\n    tasks:\n      tides:\n        integration: HTTP\n'
for (const name of ['bad.yml', 'good.yml']) writeFileSync(join(directory, name), pipeline)
const [bad, good] = fixtureCases(directory)

const ruleThat = (...messages: readonly string[]) =>
  defineRule({
    summary: 'Tides are loaded',
    why: 'Ferries wait for water.',
    remedy: 'Load tides.',
    severity: 'warning',
    since: '0.1.0',
    *check() {
      for (const message of messages) {
        if (message === 'throws') throw new Error('no water')
        yield { at: { path: ['name'] }, message, subject: message }
      }
    },
  })

function outcome(fixture: typeof bad, messages: readonly string[], isUpdate = false) {
  if (!fixture) throw new Error('no fixture')
  return outcomeOf(directory, fixture, reviewCase('tide-missing', ruleThat(...messages), fixture), isUpdate)
}

it('a bad case is compared with the text beside it, which -u writes', () => {
  const fresh = outcome(bad, ['Low tide'])
  expect(fresh.isAsRecorded).toBe(false)
  expect(fresh.text).toContain('bad: 1 finding, not yet in bad.txt\n')
  expect(outcome(bad, ['Low tide'], true)).toMatchObject({ isAsRecorded: true })
  expect(bad && shownText(reviewCase('tide-missing', ruleThat('Low tide'), bad))).toBe(
    readFileSync(join(directory, 'bad.txt'), 'utf8'),
  )
  expect(outcome(bad, ['Low tide'])).toEqual({ isAsRecorded: true, text: 'bad: 1 finding, as in bad.txt\n' })
  const changed = outcome(bad, ['High tide'])
  expect(changed.isAsRecorded).toBe(false)
  expect(changed.text).toMatch(/^bad: 1 finding, not as in bad\.txt\n/)
  expect(changed.text).toContain('\n-warning[tide-missing] Low tide\n+warning[tide-missing] High tide\n')
})

it('a bad case without a finding, a good one with some and a rule that throws are told', () => {
  expect(outcome(bad, [])).toEqual({ isAsRecorded: false, text: 'bad: no finding; a bad case has some\n' })
  expect(outcome(good, [])).toEqual({ isAsRecorded: true, text: 'good: no finding\n' })
  const spoken = outcome(good, ['Low tide', 'High tide'])
  expect(spoken.isAsRecorded).toBe(false)
  expect(spoken.text).toMatch(/^good: 2 findings; a good case has none\n\n[\s\S]*High tide/)
  expect(outcome(good, ['throws'])).toEqual({ isAsRecorded: false, text: 'good: the rule throws: no water\n' })
})
