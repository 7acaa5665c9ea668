import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileTraitSet, fileTraits, hasFileTraits } from '../../src/engine/file-traits.ts'
import type { DocumentContext, DocumentRule, PipelineContext, Rule, RuleRegistry } from '../../src/engine/rule.ts'
import { defineDocumentRule, defineRule } from '../../src/engine/rule.ts'
import { type Trait, traitSet, traits, traitsOf } from '../../src/model/traits.ts'
import { rules } from '../../src/rules/index.ts'
import { review } from '../../src/run.ts'
import { realFiles } from '../corpus/real-files.ts'
import { fakeWorld } from '../host.ts'

type Texts = Readonly<Record<string, string>>

const root = join(import.meta.dirname, '../..')
const paths = ['examples', 'test/rules', 'test/corpus'].flatMap((home) => globSync(`${home}/**/*.{yml,yaml}`, { cwd: root }))
const own = paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)
const files = [...own, ...realFiles().map(({ path, text }) => [path, text] as const)]

/** The same file without one of its blocks: a key with all that lies deeper. */
function withoutBlock(text: string, at: number): string {
  const lines = text.split('\n')
  const first = at % lines.length
  const indentOf = (line: string) => line.length - line.trimStart().length
  const indent = indentOf(lines[first] ?? '')
  const length = lines.slice(first + 1).findIndex((line) => line.trim() !== '' && indentOf(line) <= indent)
  return [...lines.slice(0, first), ...lines.slice(length === -1 ? lines.length : first + 1 + length)].join('\n')
}

/** Each rule looks at every pipeline; what it finds in one that lacks what it is about goes into `slips`. */
function watched(registry: RuleRegistry, slips: Set<string>): RuleRegistry {
  return Object.fromEntries(Object.entries(registry).map(([id, rule]) => [id, watchedRule(id, rule, slips)]))
}

function watchedRule(id: string, rule: Rule, slips: Set<string>): Rule {
  if (rule.scope === 'document') return watchedFileRule(id, rule, slips)
  if (rule.scope !== 'pipeline' || rule.about === undefined) return rule
  const { about, ...everywhere } = rule
  const set = traitSet(about)
  const check = (context: PipelineContext) => {
    const problems = [...rule.check(context)]
    const lacks = (traitsOf(context.pipeline) & set) !== set
    if (problems.length > 0 && lacks) slips.add(`${id} in ${context.pipeline.document.source.path}`)
    return problems
  }
  return { ...everywhere, check }
}

function watchedFileRule(id: string, { about, ...everywhere }: DocumentRule, slips: Set<string>): Rule {
  if (about === undefined) return everywhere
  const check = (context: DocumentContext) => {
    const problems = [...everywhere.check(context)]
    if (problems.length > 0 && !hasFileTraits(context, fileTraitSet(about))) slips.add(`${id} in ${context.document.source.path}`)
    return problems
  }
  return { ...everywhere, check }
}

async function slipsIn(texts: Texts, registry: RuleRegistry = rules): Promise<readonly string[]> {
  const slips = new Set<string>()
  const { report } = await review(fakeWorld(texts).host, {
    paths: ['.'],
    profile: 'strict',
    rules: watched(registry, slips),
  })
  expect(report.crashed).toEqual([])
  return [...slips]
}

describe('a rule that says what it is about', () => {
  it('is silent on every real pipeline, example and fixture that has none of it', async () => {
    expect(files.length).toBeGreaterThan(700)
    expect(await slipsIn(Object.fromEntries(files))).toEqual([])
  })

  it('looks at what is paused, too', async () => {
    const job = (cron: string) =>
      `bundle:\n  name: b\nresources:\n  jobs:\n    j:\n      name: j\n      schedule:\n        quartz_cron_expression: ${cron}\n        timezone_id: UTC\n        pause_status: PAUSED\n      tasks:\n        - task_key: t\n          notebook_task:\n            notebook_path: ./n.py\n`
    const toldIn = async (cron: string) => {
      const { report } = await review(fakeWorld({ 'databricks.yml': job(cron) }).host, { paths: ['.'] })
      return report.findings.map(({ rule }) => rule)
    }
    expect(await toldIn('x0 0 4 * * ?')).toContain('invalid-cron')
    expect(await toldIn('0 0 4 30 2 ?')).toContain('cron-never-fires')
  })

  it.each([1, 2])('is silent on pipelines of which a part is missing (%i)', async (round) => {
    const cut = files.map(([path, text], index) => [path, withoutBlock(text, round * 7919 + index * 104_729)] as const)
    expect(await slipsIn(Object.fromEntries(cut))).toEqual([])
  })

  it('is caught where it speaks all the same', async () => {
    const wrong = defineRule({
      summary: 'Pipelines should have tasks',
      why: 'It is an example.',
      remedy: 'Add a task.',
      severity: 'note',
      since: '0.1.0',
      about: ['sensor'],
      *check({ pipeline }) {
        if (pipeline.tasks.length > 0) yield { at: { path: [] }, message: 'The pipeline has tasks' }
      },
    })
    expect(await slipsIn(Object.fromEntries(files.slice(0, 20)), { wrong })).not.toEqual([])
  })

  it.each(fileTraits)('is caught where it is about files with a %s and speaks of others', async (trait) => {
    const wrong = defineDocumentRule({
      summary: 'Files should be empty',
      why: 'It is an example.',
      remedy: 'Remove the text.',
      severity: 'note',
      since: '0.1.0',
      about: [trait],
      *check({ document }) {
        if (document.source.text !== '') yield { at: { path: [] }, message: 'The file has a text' }
      },
    })
    expect(await slipsIn(Object.fromEntries(files.slice(0, 20)), { wrong })).not.toEqual([])
  })
})

it('looks at few pipelines that have nothing for it', async () => {
  const asked = new Map<string, number>()
  const counted = (id: string, rule: Rule): Rule => {
    if (rule.scope !== 'pipeline' && rule.scope !== 'document') return rule
    const check = (context: never) => {
      asked.set(id, (asked.get(id) ?? 0) + 1)
      return rule.check(context)
    }
    return { ...rule, check }
  }
  const registry = Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, counted(id, rule)]))
  const text =
    'version: v1\nname: Orders\npipeline:\n  a:\n    tasks:\n      b:\n        name: Load\n        integration: HTTP\n        integration_job: HTTP_REQUEST\n        parameters: { method: GET, url: "https://example.com" }\n'
  await review(fakeWorld({ 'a.yml': text }).host, { paths: ['.'], profile: 'strict', rules: registry })
  expect(asked.size).toBeGreaterThan(10)
  expect(asked.size).toBeLessThan(45)
})

it('knows a bit for each trait', () => {
  const sets = traits.map((trait: Trait) => traitSet([trait]))
  expect(new Set(sets).size).toBe(traits.length)
  expect(traits.length).toBeLessThan(32)
})
