import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptedStatuses,
  barePlaceholders,
  comparisonsIn,
  constantValue,
  type Expression,
  mixesAndOr,
  parseCondition,
  parseTemplate,
  referencesIn,
  walk,
} from '../../../../src/dialects/orchestra/expression/index.ts'

/** Everything that can be asked of a text, as the spans that come back. */
function spansOf(text: string): { start: number; end: number }[] {
  const template = parseTemplate(text)
  const condition = parseCondition(text)
  const expressions = [...template.parts, ...condition.parts].flatMap((part) => (part.kind === 'expression' ? [part.ast] : []))
  return [
    ...template.parts.map(({ span }) => span),
    ...[...template.problems, ...condition.problems].map(({ within }) => within),
    ...referencesIn(template).flatMap(({ span, nameSpan }) => [span, nameSpan]),
    ...barePlaceholders(text).map(({ span }) => span),
    ...expressions.flatMap(spansInside),
  ]
}

function spansInside(ast: Expression): { start: number; end: number }[] {
  constantValue(ast)
  acceptedStatuses(ast, { context: 'task', name: 'a' })
  const mixed = mixesAndOr(ast)
  const values = comparisonsIn(ast).flatMap((comparison) => comparison.values.map(({ span }) => span))
  return [...[...walk(ast)].map(({ span }) => span), ...values, ...(mixed ? [mixed] : [])]
}

const fragments = [
  ...[
    '${{',
    '}}',
    '{{',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    "'",
    '"',
    '\\',
    '‘',
    '”',
    '`',
    '.',
    ',',
    ':',
    '-',
    '!',
    '=',
    '==',
    '&&',
    '|',
    '@',
  ],
  ...[
    'tasks',
    'task_groups',
    'inputs',
    'ENV',
    'ORCHESTRA',
    'PIPELINE_RUN_TASKS',
    'status',
    'all()',
    'a',
    'x-y',
    '1',
    '.5',
    '1a',
    '😀',
  ],
  ...[
    'and',
    'or',
    'not',
    'in',
    'is',
    'if',
    'else',
    'True',
    "'a'",
    "['a']",
    "tasks['a'].status == 'FAILED'",
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
  ],
  ...['__proto__', 'constructor', 'toString', '\ud800', '\0'],
]
const expressionLike = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''))
const anything = fc.oneof(
  expressionLike,
  expressionLike.map((text) => `\${{ ${text} }}`),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const fixed = { seed: 20_260_101, numRuns: 3000 }

describe('any text', () => {
  it('is read without an exception, into spans that lie inside of it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { start, end } of spansOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      fixed,
    )
  })

  it('is covered by its parts without gap or overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(
          parseTemplate(text)
            .parts.map(({ span }) => text.slice(span.start, span.end))
            .join(''),
        ).toBe(text)
      }),
      fixed,
    )
  })

  it('is read the same way each time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(parseTemplate(text)).toEqual(parseTemplate(text))
      }),
      { ...fixed, numRuns: 300 },
    )
  })

  it('has messages on one line of bounded length', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { message } of parseTemplate(text).problems) expect(message).toMatch(/^[^\n\r]{1,200}$/u)
      }),
      fixed,
    )
  })
})

describe('a suggestion', () => {
  const mistakes = [
    'inputs.a = 1',
    'inputs.a && ENV.B',
    '!inputs.a',
    'tasks[‘a’].status',
    'tasks[a-b].status',
    'tasks.a-b.status',
    "tasks['a').status",
  ]
  it.each([...mistakes, 'ORCHESTRA.RUN_ID', 'PIPELINE_RUN.ID', 'input.a', "tasks['a'].output['k']", 'inputs.a == null'])(
    'for %s mends it in the place of what it is about',
    (mistake) => {
      const text = `\${{ ${mistake} }}`
      const problems = parseTemplate(text).problems
      expect(problems).toHaveLength(1)
      const [problem] = problems
      const mended = text.slice(0, problem?.within.start) + problem?.suggestion + text.slice(problem?.within.end)
      expect(parseTemplate(mended).problems).toEqual([])
    },
  )
})

describe('a long text is read in linear time', () => {
  const repeated = [
    '${{ ',
    '${{ inputs.x ',
    '{{ ',
    '[',
    '(',
    '{',
    'not ',
    '-',
    "' ",
    "\\' ",
    "'\\' ",
    '“ ‘ ',
    '.a',
    "['a']",
    '()',
    '-a',
    '1a-',
    '}',
    '}} ',
  ]
  const closers = [
    '!',
    'a&&',
    '1 if ',
    '1 if 1 else ',
    'a\u00a0',
    "${{ ' }} ",
    "tasks['a'].status == 'X' and ",
    '${{}}',
    '=',
    '😀',
    '\\',
    ',',
  ]
  it.each([...repeated, ...closers])('of %j', (unit) => {
    // What grows with the square of this would not end within the test's time.
    expect(() => spansOf(`\${{ ${unit.repeat(Math.ceil(200_000 / unit.length))} }}`)).not.toThrow()
  })

  it.each([
    ['4,000 expressions that never close', '${{ '.repeat(4000), 'unclosed'],
    ['10,000 nested brackets', `\${{ ${'['.repeat(10_000)}${']'.repeat(10_000)} }}`, 'too-deep'],
    ['10,000 nested parentheses', `\${{ ${'('.repeat(10_000)} }}`, 'too-deep'],
    ['10,000 negations', `\${{ ${'not '.repeat(10_000)}True }}`, 'too-deep'],
  ])('%s are one problem', (_, text, code) => {
    expect(parseTemplate(text).problems.map((problem) => problem.code)).toEqual([code])
  })

  it('of an expression with 100,000 members does not overflow the stack', () => {
    expect(() => spansOf(`\${{ inputs${'.a'.repeat(100_000)} and ${'1 + '.repeat(100_000)}1 }}`)).not.toThrow()
  })
})
