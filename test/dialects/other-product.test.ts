import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configOf, fixtureCases, requestFor } from '../../scripts/fixture.ts'
import type { Finding } from '../../src/engine/finding.ts'
import { lint } from '../../src/engine/lint.ts'
import type { Rule } from '../../src/engine/rule.ts'
import type { Dialect, Pipeline } from '../../src/model/pipeline.ts'
import type { Remedy, Wish } from '../../src/model/wish.ts'
import { rules } from '../../src/rules/index.ts'

const home = join(import.meta.dirname, '../rules')
const shared = Object.entries(rules).filter(([, { dialects }]) => dialects === undefined)

/** A product that has words of its own for everything, and whose files say nothing as Orchestra's do. */
function productOf(
  remedyFor: (wish: Wish) => Remedy | null,
): Pick<
  Dialect,
  'id' | 'title' | 'words' | 'spellings' | 'essentials' | 'asExpression' | 'lookups' | 'remedyFor' | 'violationsIn'
> {
  return {
    id: 'toy',
    title: 'Toy',
    words: {
      pipeline: 'asset flow',
      task: 'step',
      group: 'stage',
      schedule: 'timer',
      sensor: 'watcher',
      alert: 'page',
      input: 'parameter',
      'fan-out': 'loop',
      dependency: 'link',
    },
    spellings: { success: 'ok', warning: 'warned', failure: 'broken', timeout: 'late', cancelled: 'stopped', skipped: 'passed' },
    essentials: 'a heading',
    asExpression: (text) => `<<${text}>>`,
    lookups: { input: (name) => `<${name}>`, env: (name) => `<env ${name}>` },
    remedyFor: (_, wish) => remedyFor(wish),
    // What a dialect finds by its own languages is in its own words.
    violationsIn: () => [],
  }
}

/** The words of the rules, which readers of a product with other words must not find. */
const ruleNouns = /\b(?:pipeline|task|group|schedule|sensor|alert|input|dependency|matrix|dependencies|matrices)s?\b/i

const answering = productOf(({ kind }) => ({ text: `Ask for ${kind}.` }))
const unable = productOf(() => null)

/** What a rule says of its bad fixtures, read as if they were pipelines of the product. */
function saidOf(id: string, rule: Rule, product: typeof answering): readonly Finding[] {
  const directory = join(home, id)
  return fixtureCases(directory).flatMap((fixture) => {
    const request = requestFor(id, rule, fixture, configOf(directory), rules)
    const foreign = (pipeline: Pipeline): Pipeline => ({ ...pipeline, dialect: { ...pipeline.dialect, ...product } })
    const subjects = request.subjects.map((subject) => ({
      ...subject,
      violations: [],
      nearest: subject.nearest ? { ...subject.nearest, ...product } : null,
      pipelines: subject.pipelines.map(foreign),
    }))
    const { findings, crashed } = lint({ ...request, subjects })
    expect(crashed).toEqual([])
    return findings
  })
}

const schema: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/dialects/orchestra/format.schema.json'), 'utf8'),
)

/** Every key that a schema has below a `properties`. */
function keysIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...keysIn(value),
  ])
}

const keys = [...new Set(keysIn(schema))]
const compound = keys.filter((key) => key.includes('_'))
/** Keys, statuses, names of its languages, and the product itself. */
const foreign = new RegExp(
  `\\b(?:${compound.join('|')}|depends_on|SUCCEEDED|FAILED|WARNING|SKIPPED|CANCELLED|ANY_COMPLETED|ENV|MATRIX|ORCHESTRA|Orchestra|task_groups)\\b|\`(?:${keys.join('|')})(?::[^\`]*)?\``,
)

/** What is ours in a sentence: not the names and values of the file, and not the keys of our own configuration. */
function ownWords(text: string): string {
  return text.replace(/"[^"]*"|(?<=included in )[A-Z_]+|(?<=the same key )\w+|`environments`/g, '"…"')
}

function foreignIn(texts: readonly string[]): readonly string[] {
  return texts.map(ownWords).filter((text) => foreign.test(text))
}

/** Faults that are told although the product has no way to write what was meant: the reference is wrong all the same. */
const unwritable = ['unknown-reference']

describe('a rule about every orchestrator', () => {
  it.each(shared)('%s says nothing in the terms of one product', (id, rule) => {
    const options = Object.values(rule.options ?? {}).map(({ description }) => description)
    expect(foreignIn([rule.summary, rule.why, rule.remedy, ...options])).toEqual([])
    const said = saidOf(id, rule, answering)
    const sentences = said.flatMap(({ message, remedy, related }) => [message, remedy, ...related.map((one) => one.message)])
    const texts = [...sentences, ...said.flatMap(({ fix }) => fix?.title ?? [])]
    expect(foreignIn([...new Set(texts)])).toEqual([])
    expect([...new Set(sentences.map(ownWords).filter((text) => ruleNouns.test(text.replace(/`[^`]*`/g, ''))))]).toEqual([])
  })

  it.each(shared)('%s finds nothing that its product cannot write', (id, rule) => {
    const [can, cannot] = [saidOf(id, rule, answering), saidOf(id, rule, unable)]
    expect(cannot.filter(({ remedy }) => remedy === '' || remedy.includes('Ask for'))).toEqual([])
    if (unwritable.includes(id)) return
    const asked = new Set(can.filter(({ remedy }) => /^Ask for [a-z-]+\.$/.test(remedy)).map(({ fingerprint }) => fingerprint))
    expect(cannot.filter(({ fingerprint }) => asked.has(fingerprint))).toEqual([])
  })
})
