import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { review } from '../../src/run.ts'
import type { Document } from '../../src/text/document.ts'
import { entriesOf } from '../../src/text/entries.ts'
import { decodeText } from '../../src/text/parse.ts'
import type { Node } from '../../src/text/tree.ts'
import { fakeWorld } from '../host.ts'

/** A value of Python as `conformance/pyyaml/record.py` writes it. */
type Recorded =
  | null
  | boolean
  | string
  | readonly Recorded[]
  | { readonly int: string }
  | { readonly float: string }
  | { readonly map: readonly (readonly [Recorded, Recorded])[] }
  | { readonly date: string }

/** The text, and its value in a list, or the name of the error of Python. */
type Row = readonly [text: string, verdict: readonly [Recorded] | string]

const path = join(import.meta.dirname, '../../conformance/pyyaml/recording.json')
const { documents }: { readonly documents: readonly Row[] } = JSON.parse(readFileSync(path, 'utf8'))

type Reasons = readonly (readonly [pattern: RegExp, reason: string])[]

/** What PyYAML reads and we refuse, by our message. */
const stricter: Reasons = [
  [/^This mapping already has the same/, 'PyYAML keeps the last of two equal keys without a word'],
  [/carriage return|[Uu]nusual line break/, 'line ends of YAML 1.1 that editors and other readers do not see'],
  [/^(?:A c|C)ontrol character/, 'a broken character in place of a lone surrogate'],
  [
    /indented too little/,
    'YAML 1.2 wants the lines of a quoted text and of brackets deeper than their key, and other readers refuse them',
  ],
  [/^A space is missing before the #/, 'YAML wants a blank there, and other readers refuse it'],
  [/treats a question mark as syntax/, 'PyYAML makes a mapping of it'],
  [/^The key before this colon is missing/, 'an empty key is null, which no JSON has'],
  [/Between brackets only entries|several lines; a colon or a comma/, 'a lone dash between brackets: other readers refuse it'],
  [/^After & or \*/, 'PyYAML takes the colon for the end of the name, other readers for a part of it'],
  [/inside the value that it refers to/, 'a value that contains itself has no JSON'],
  [/^A line that starts with %|^A %TAG line/, 'PyYAML skips or obeys directives that change what a reader sees'],
  [/does not support this tag/, 'a tag that is spelt in an unusual way, or that PyYAML reads before a key only'],
  [/refuses this tag before this value/, 'the value key = of YAML 1.1, which nobody writes'],
  [/longer than 1,024 characters/, 'PyYAML counts characters, and our reader UTF-16 units'],
]

/** Where the values agree and we warn, by our message. */
const warned: Reasons = [
  [/beyond 2\^53/, 'Python is exact, JSON readers are not'],
  [/^The tag makes/, 'the tag makes something else of the value than it looks like'],
  [/[Ii]nvisible character|[Bb]yte order mark|^An escape puts/, 'a text that is not what it looks like'],
  [/indented less than its key|indented less/, 'other YAML readers refuse such lines'],
  [/%YAML line/, 'a directive that readers treat differently'],
  [/(?:for|as) a date/, 'a value that a later equal key replaces'],
]

/** Where both read, differ, and we say nothing: the text. */
const silent: Reasons = [[/^1: a\n1\.0: b\n$/, 'keys that are equal as numbers of Python: no pipeline has them']]

const isWarning = ({ code }: Document['problems'][number]) => code === 'yaml-1-1' || code === 'hidden-character'
const isExplained = (text: string, reasons: Reasons) => reasons.some(([pattern]) => pattern.test(text))

function isNumber(value: number, node: Node): boolean {
  return node.kind === 'scalar' && (Object.is(node.value, value) || node.value === value)
}

function floatOf(text: string): number {
  return /inf/.test(text) ? Number(text.replace('inf', 'Infinity')) : Number(text)
}

/** A key as JSON has it: whole numbers and floats as Python writes them. */
function keyText(key: Recorded): string | undefined {
  if (typeof key === 'string') return key
  if (key !== null && typeof key === 'object' && 'int' in key) return key.int
  return key !== null && typeof key === 'object' && 'float' in key ? key.float : undefined
}

/** Whether our tree holds the value of Python. */
function isSame(value: Recorded, node: Node | undefined): boolean {
  if (node === undefined) return value === null
  if (value === null || typeof value !== 'object') return node.kind === 'scalar' && node.value === value
  if (isList(value))
    return node.kind === 'list' && node.items.length === value.length && value.every((item, at) => isSame(item, node.items[at]))
  if ('int' in value) return isNumber(Number(value.int), node)
  if ('float' in value) return isNumber(floatOf(value.float), node)
  if (!('map' in value) || node.kind !== 'map' || node.entries.size !== value.map.length) return false
  return value.map.every(([key, item]) => isSame(item, node.entries.get(keyText(key) ?? '\0')?.value ?? absent))
}

function isList(value: Recorded): value is readonly Recorded[] {
  return Array.isArray(value)
}

/** Stands for a key that is absent: equal to nothing. */
const absent: Node = {
  kind: 'list',
  span: { start: 0, end: 0 },
  items: [{ kind: 'map', span: { start: 0, end: 0 }, entries: entriesOf([]) }],
}

const encoder = new TextEncoder()
const read = documents.map(([text, verdict]) => ({ text, verdict, document: decodeText('a.yml', encoder.encode(text)) }))
const show = (text: string) => JSON.stringify(text.slice(0, 80))

describe('texts as PyYAML reads them', () => {
  it('are errors where it refuses them, without exception', () => {
    const missed = read.filter(({ verdict, document }) => typeof verdict === 'string' && document.problems.every(isWarning))
    expect(missed.map(({ text, verdict }) => `${show(text)} ${String(verdict)}`)).toEqual([])
    expect(read.filter(({ verdict }) => typeof verdict === 'string').length).toBeGreaterThan(2500)
  })

  it('are no errors where it reads them, but for the reasons above', () => {
    const refused = read
      .filter(({ verdict }) => typeof verdict !== 'string')
      .flatMap(({ text, document }) => {
        const error = document.problems.find((problem) => !isWarning(problem))
        return error && !isExplained(error.message, stricter) ? [`${show(text)} ${error.message}`] : []
      })
    expect(refused).toEqual([])
  })

  it('have its values, or a warning', () => {
    const different = read.filter(({ text, verdict, document }) => {
      if (typeof verdict === 'string' || document.problems.length > 0 || isExplained(text, silent)) return false
      return !isSame(verdict[0], document.root)
    })
    expect(different.map(({ text }) => show(text))).toEqual([])
  })

  it('have no warning where the value is what it looks like', () => {
    const needless = read.flatMap(({ text, verdict, document }) => {
      if (typeof verdict === 'string' || document.problems.length === 0 || !document.problems.every(isWarning)) return []
      const message = document.problems[0]?.message ?? ''
      return isSame(verdict[0], document.root) && !isExplained(message, warned) ? [`${show(text)} ${message}`] : []
    })
    expect(needless).toEqual([])
  })

  it('need each of the reasons', () => {
    const messages = read.flatMap(({ document }) => document.problems.map(({ message }) => message))
    for (const [pattern] of [...stricter, ...warned])
      expect([pattern, messages.some((message) => pattern.test(message))]).toEqual([pattern, true])
  })
})

it.each(['=', '<<', '2026-02-30', '2026-01-01T25:00:00', '0x_', '!!int x', '!!python/none', '*none', '[a', '"\\xg"', '@a'])(
  'a pipeline with the value %s fails in the minimal profile',
  async (scalar) => {
    const text = `version: v1\nname: A\nmeta:\n  x: ${scalar}\npipeline:\n  a:\n    tasks:\n      t:\n        integration: PYTHON\n        integration_job: PYTHON_EXECUTE_SCRIPT\n        parameters: {command: python -m x}\n`
    const { report } = await review(fakeWorld({ 'p.yml': text }).host, { paths: ['p.yml'], profile: 'minimal' })
    expect(report.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
    expect(report.verdict).toBe('fail')
  },
)
