import { expect, it } from 'vitest'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import { subjectsOf } from '../../src/discover/subject.ts'
import { lint } from '../../src/engine/lint.ts'
import { defineWorkspaceRule, type Rule, type WorkspaceContext } from '../../src/engine/rule.ts'
import { parseDocument } from '../../src/text/parse.ts'

const pipelineText = 'version: v1\nname: Orders\npipeline: {}\n'

/** Lints files of these paths with rules that note what they are given. */
function contextsOf(paths: readonly string[], rules: readonly string[], isOn: (rule: string, path: string) => boolean) {
  const seen = new Map<string, Pick<WorkspaceContext, 'pipelines' | 'options'>>()
  const probe = (id: string): Rule =>
    defineWorkspaceRule({
      summary: 'Pipelines should be looked at',
      why: 'This rule notes what it is given.',
      remedy: 'Nothing.',
      severity: 'note',
      since: '0.1.0',
      check: ({ pipelines, options }) => {
        seen.set(id, { pipelines, options })
        return []
      },
    })
  const files = paths.map((path) => {
    const document = parseDocument({ path, text: path.includes('broken') ? `${pipelineText}name: [` : pipelineText })
    return { document, origin: 'content', dialect: orchestra, nearest: orchestra } as const
  })
  lint({
    subjects: subjectsOf(files, []),
    rules: Object.fromEntries(rules.map((id) => [id, probe(id)])),
    settingOf: (rule, path) => ({ severity: isOn(rule, path) ? 'note' : 'off', options: { path } }),
    docsOf: () => '',
    today: '2026-11-30',
  })
  return seen
}

it('gives rules about all pipelines the same list, without files that cannot be read', () => {
  const seen = contextsOf(['a.yml', 'broken.yml', 'c.yml'], ['one', 'other'], () => true)
  expect(seen.get('one')?.pipelines).toBe(seen.get('other')?.pipelines)
  expect(seen.get('one')?.pipelines.map(({ document }) => document.source.path)).toEqual(['a.yml', 'c.yml'])
})

it('runs a rule that is on for one file over all, with the settings of that file, and one that is off nowhere', () => {
  const seen = contextsOf(['a.yml', 'b.yml', 'c.yml'], ['one', 'other'], (rule, path) => rule === 'one' && path === 'b.yml')
  expect([...seen.keys()]).toEqual(['one'])
  expect(seen.get('one')?.options).toEqual({ path: 'b.yml' })
  expect(seen.get('one')?.pipelines).toHaveLength(3)
})
