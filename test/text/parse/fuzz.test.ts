import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument as parseWithLibrary } from 'yaml'
import type { Document } from '../../../src/text/document.ts'
import { decodeText, parseDocument, spanWithin } from '../../../src/text/parse.ts'
import { type Node, nodeAt } from '../../../src/text/tree.ts'

const seed = 77_003
const parse = (text: string): Document => parseDocument({ path: 'a.yml', text })

const task = (id: string) => `      ${id}:
        integration: DBT
        parameters: &p_${id}
          command: "dbt run --select tag:\\"x\\"" # now
          branch: 'main'
          text: |
            one
              two
          list: [a, {b: c}, "d"]
        depends_on: []
`
const honest = `version: v1
name: Load
defaults: &d
  retries: 3
pipeline:
  g:
    tasks:
${task('a')}${task('b')}        <<: *d
    depends_on:
    - x
`
const scraps = [
  '\n',
  ' ',
  '  ',
  '\t',
  ':',
  ': ',
  '- ',
  '? ',
  '#',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '<<: ',
  '!!x ',
  '|',
  '>-',
  '---',
  '...',
  '%',
  '\\',
  '\r',
  '\0',
  '\u2028',
  '\u200b',
  '\ud800',
  'é',
]

interface Edit {
  readonly at: number
  readonly drop: number
  readonly add: string
}

const edits = fc.array(fc.record({ at: fc.nat(honest.length), drop: fc.nat(6), add: fc.constantFrom('', ...scraps) }), {
  minLength: 1,
  maxLength: 8,
})
const mutated = edits.map((all) =>
  all.reduce((text, { at, drop, add }: Edit) => text.slice(0, at) + add + text.slice(at + drop), honest),
)
const scrambled = fc
  .array(fc.constantFrom(...scraps, 'a', 'b: 1\n', 'c:\n  '), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

/** Every node once, with the way to it; throws on a cycle. */
function* nodesBelow(node: Node, open = new Set<Node>(), seen = new Set<Node>()): Generator<Node> {
  if (open.has(node)) throw new Error('the tree has a cycle')
  if (seen.has(node)) return
  seen.add(node)
  yield node
  open.add(node)
  if (node.kind === 'list') for (const item of node.items) yield* nodesBelow(item, open, seen)
  if (node.kind === 'map') for (const { value } of node.entries.values()) yield* nodesBelow(value, open, seen)
  open.delete(node)
}

function expectSound(document: Document): void {
  const { length } = document.source.text
  const isInside = ({ start, end }: { start: number; end: number }) => start >= 0 && start <= end && end <= length
  for (const problem of document.problems) {
    if (!isInside(problem.span)) throw new Error(`${problem.code} at ${problem.span.start} to ${problem.span.end} of ${length}`)
    expect(problem.message).toMatch(/^[A-Z%][^\n]{10,200}[^.\n]$/)
  }
  if (!document.root) return
  for (const node of nodesBelow(document.root)) {
    if (!isInside(node.span)) throw new Error(`${node.kind} at ${node.span.start} to ${node.span.end} of ${length}`)
    if (node.kind === 'scalar' && !isInside(spanWithin(document, node, { start: 1, end: 3 }))) throw new Error('piece outside')
    if (node.kind !== 'map') continue
    for (const [key, entry] of node.entries) {
      if (key !== entry.key || !isInside(entry.keySpan)) throw new Error(`key at ${entry.keySpan.start} of ${length}`)
    }
  }
}

describe('any text', () => {
  test.each([
    ['mutated', mutated],
    ['scrambled', scrambled],
    ['random', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('yields a sound document: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => expectSound(parse(text))),
      { numRuns: 1500, seed },
    )
  })

  test('yields the same document twice', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(parse(text)).toEqual(parse(text))
      }),
      { numRuns: 100, seed },
    )
  })

  test('with an error of the library has a problem', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, scrambled), (text) => {
        const { errors } = parseWithLibrary(text, { stringKeys: false, logLevel: 'error', prettyErrors: false })
        if (errors.length > 0) expect(parse(text).problems).not.toEqual([])
      }),
      { numRuns: 1500, seed },
    )
  })

  test('of any bytes yields a document', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectSound(decodeText('a.yml', bytes))),
      { numRuns: 500, seed },
    )
  })
})

describe('an honest text', () => {
  test('is read without a problem', () => {
    expect(parse(honest).problems).toEqual([])
  })

  test('may hold 2,000 tasks', () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `    t${index}:\n${fields}`)
    const document = parse(`pipeline:\n  tasks:\n${lines.join('')}`)
    expect(document.problems).toEqual([])
    expect(nodeAt(document.root, ['pipeline', 'tasks', 't1999', 'integration'])).toMatchObject({ value: 'DBT' })
  })

  test('may merge one default 120 times', () => {
    const tasks = Array.from({ length: 120 }, (_, index) => `  t${index}:\n    <<: *base\n    name: n${index}\n`)
    const document = parse(
      `base: &base\n${Array.from({ length: 30 }, (_, index) => `  k${index}: ${index}\n`).join('')}tasks:\n${tasks.join('')}`,
    )
    expect(document.problems).toEqual([])
    expect(nodeAt(document.root, ['tasks', 't119', 'k29'])).toMatchObject({ value: 29 })
  })

  test('may hold a parameter of 300 kB', () => {
    const script = '    select ${{ ENV.A }} from t where x = 1\n'.repeat(7000)
    for (const style of ['|', '>']) expect(parse(`a:\n  sql: ${style}\n${script}`).problems).toEqual([])
    expect(parse(`a:\n  sql: "${script.replaceAll('\n', '\\n')}"\n`).problems).toEqual([])
  })

  test('may nest 60 levels', () => {
    expect(parse('['.repeat(60) + ']'.repeat(60)).problems).toEqual([])
    expect(parse('['.repeat(65) + ']'.repeat(65)).problems).toMatchObject([{ code: 'too-large' }])
  })
})

const fields = `      integration: DBT
      integration_job: RUN
      connection: c1
      depends_on: [a, b]
      name: Step of it
      parameters:
        command: dbt build
        branch: main
        set_outputs: false
`
