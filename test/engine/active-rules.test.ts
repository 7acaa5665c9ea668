import { expect, it } from 'vitest'
import type { Rule } from '../../src/engine/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const pipeline = 'version: v1\nname: Orders\npipeline:\n  a:\n    tasks:\n      b:\n        integration: HTTP\n'

/** How often anything asks rules which dialects they are for, in a review of that many files. */
async function questionsFor(files: number): Promise<number> {
  let questions = 0
  const counted = Object.entries(rules).map(([id, rule]): readonly [string, Rule] => {
    const { dialects } = rule
    const get = () => {
      questions++
      return dialects
    }
    return [id, Object.defineProperty({ ...rule }, 'dialects', { get, enumerable: true })]
  })
  const texts = Object.fromEntries(Array.from({ length: files }, (_, index) => [`${index}.yml`, pipeline]))
  await review(fakeWorld(texts).host, { paths: ['.'], rules: Object.fromEntries(counted) })
  return questions
}

it('which rules look at a file is worked out once for all files that are alike', async () => {
  const [few, many] = [await questionsFor(4), await questionsFor(40)]
  const workspaceRules = Object.values(rules).filter((rule) => rule.scope === 'workspace').length
  expect(many - few).toBeLessThanOrEqual(36 * (workspaceRules + 3 * 8))
})
