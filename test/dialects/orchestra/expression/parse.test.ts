import { describe, expect, it } from 'vitest'
import { type Expression, parseExpression, walk } from '../../../../src/dialects/orchestra/expression/index.ts'

/** An expression with all of its structure in brackets. */
function drawn(node: Expression): string {
  const all = (nodes: readonly Expression[]) => nodes.map(drawn).join(' ')
  switch (node.kind) {
    case 'string':
      return `'${node.value}'`
    case 'number':
    case 'constant':
      return String(node.value)
    case 'name':
      return node.name
    case 'missing':
      return '_'
    case 'list':
    case 'dict':
    case 'arithmetic':
      return `(${node.kind}${node.kind === 'arithmetic' ? ' ' : node.items.length > 0 ? ' ' : ''}${all(node.kind === 'arithmetic' ? node.operands : node.items)})`
    case 'logical':
      return `(${node.operator} ${all(node.operands)})`
    case 'not':
      return `(not ${drawn(node.operand)})`
    case 'sign':
      return `(${node.negative ? '-' : '+'} ${drawn(node.operand)})`
    case 'compare':
      return `(${drawn(node.first)}${node.rest.map((pair) => ` ${pair.operator} ${drawn(pair.operand)}`).join('')})`
    case 'choice':
      return `(if ${drawn(node.condition)} ${drawn(node.then)} ${drawn(node.otherwise)})`
    case 'group':
      return `{${drawn(node.inner)}}`
    case 'broken':
      return `broken<${drawn(node.parsed)} | ${all(node.rest)}>`
    case 'chain': {
      const steps = node.steps.map((step) => {
        if (step.kind === 'member') return `.${step.name}`
        return step.kind === 'index' ? `[${drawn(step.value)}]` : `(${all(step.values)})`
      })
      return drawn(node.base) + steps.join('')
    }
  }
}

describe('parseExpression', () => {
  it.each([
    ["'x'", "'x'"],
    [String.raw`'it\'s\n'`, "'it's\n'"],
    [String.raw`\"x\"`, "'x'"],
    ['1.5', '1.5'],
    ['.5', '0.5'],
    ['1e3', '1000'],
    ['True', 'true'],
    ['false', 'false'],
    ['None', 'null'],
    ['[]', '(list)'],
    ['[\'a\', "b",]', "(list 'a' 'b')"],
    ["('a', 'b')", "(list 'a' 'b')"],
    ["('a')", "{'a'}"],
    ["{'a': 1}", "(dict 'a' 1)"],
    ['a or b and c', '(or a (and b c))'],
    ['a and b or c and d or e', '(or (and a b) (and c d) e)'],
    ['not a == b', '(not (a == b))'],
    ['not a and b', '(and (not a) b)'],
    ['not not a', '(not (not a))'],
    ['a == not b', 'broken<(a == _) | (not b)>'],
    ['a < b <= c != d', '(a < b <= c != d)'],
    ['a not in b', '(a not in b)'],
    ['a is not None', '(a is not null)'],
    ['a is None', '(a is null)'],
    ['a + b * c - d', '(arithmetic a (arithmetic b c) d)'],
    ['a + 1 > b', '((arithmetic a 1) > b)'],
    ['-1', '(- 1)'],
    ['--1', '(+ 1)'],
    ['2 ** -1', '(arithmetic 2 (- 1))'],
    ['(a or b) and c', '(and {(or a b)} c)'],
    ["a.b['c'][0].d", "a.b['c'][0].d"],
    ["a['x'].all().status", "a['x'].all().status"],
    ["f(a, g('x'), k=1)", "f(a g('x') 1)"],
    ["'a'.upper()", "'a'.upper()"],
    ['a[1:2]', 'a[(list 1 2)]'],
    ['a if b else c if d else e', '(if b a (if d c e))'],
    ['a && !b || c', '(or (and a (not b)) c)'],
    ['a = 1', '(a == 1)'],
    ['in.a', 'broken<(_ in _) | a>'],
    ['a b c', 'broken<a | b c>'],
    ['a.in.not', 'a.in.not'],
    ['inputs.a-inputs.b', '(arithmetic inputs.a inputs.b)'],
    ['inputs.days-1', '(arithmetic inputs.days 1)'],
    ['', '_'],
  ])('%j is %s', (text, tree) => {
    expect(drawn(parseExpression(text).ast)).toBe(tree)
  })

  it('gives spans as indices into the whole text, whatever part of it is read', () => {
    const text = 'xx tasks[\'a\'].status == "b" yy'
    const { ast } = parseExpression(text, { start: 3, end: 27 })
    const pieces = [...walk(ast)].map((node) => text.slice(node.span.start, node.span.end))
    expect(pieces).toEqual(['tasks[\'a\'].status == "b"', "tasks['a'].status", "'a'", '"b"'])
  })
})
