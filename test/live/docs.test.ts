import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOptions } from '../../src/cli/arguments.ts'
import { namesOf } from '../../src/cli/options.ts'
import { rehearseOptions } from '../../src/cli/rehearse-options.ts'
import { mostDefinitions } from '../../src/dialects/orchestra/live/checks.ts'
import { mostRehearsals } from '../../src/dialects/orchestra/live/rehearsals.ts'
import { rules } from '../../src/rules/index.ts'
import { inputs } from '../../src/settings.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const guide = read('docs/live.md')

describe('the guide to live checks and rehearsals', () => {
  it('names options and inputs that exist, and all of those of a rehearsal', () => {
    const known = new Set(namesOf({ ...checkOptions, ...rehearseOptions }))
    const named = [...guide.matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => !known.has(name))).toEqual([])
    for (const name of Object.keys(rehearseOptions)) if (name !== 'config') expect(named).toContain(name)
    const ours = inputs.map((input) => input.name).filter((name) => /^live-|^rehearse-/.test(name))
    expect(ours.length).toBe(4)
    for (const name of ours) expect(guide).toContain(`${name}:`)
  })

  it('lists the rules that ask the platform, and what they say', () => {
    const asking = Object.entries(rules).flatMap(([id, rule]) =>
      rule.scope === 'pipeline' && rule.needs === 'platform' ? [id] : [],
    )
    expect(asking.length).toBe(4)
    for (const id of asking) expect(guide).toContain(`[${id}](rules/${id}.md)`)
    const [first = ''] = [...guide.matchAll(/```text\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? '')
    const pages = asking.map((id) => read(`docs/rules/${id}.md`)).join('\n')
    expect(first.split('\n').length).toBe(2)
    for (const line of first.split('\n')) expect(pages).toContain(line)
  })

  it('gives the limits of the code', () => {
    expect(guide).toContain(`at most ${mostDefinitions} definitions a review`)
    expect(guide).toContain(`if there are more than ${mostRehearsals}, none is started`)
  })
})
