import { describe, expect, it } from 'vitest'
import { walk } from '../../../../src/dialects/kestra/expression/ast.ts'
import { lookupsIn } from '../../../../src/dialects/kestra/expression/lookups.ts'
import { parseTemplate } from '../../../../src/dialects/kestra/expression/template.ts'

const faultIn = (text: string) => parseTemplate(text).fault
const shape = (text: string) => {
  const [part] = parseTemplate(text).parts
  return part?.kind === 'print' ? [...walk(part.expression)].map((node) => text.slice(node.span.start, node.span.end)) : []
}
const lookups = (text: string) =>
  lookupsIn(parseTemplate(text)).lookups.map(
    ({ root, steps, isGuarded }) =>
      `${[root, ...steps.map(({ name }) => name ?? '*')].join('.')}${isGuarded ? ' (guarded)' : ''}`,
  )

describe('a template', () => {
  it('is cut by how strongly operators bind', () => {
    expect(shape('{{ a + b * c }}')).toEqual(['a + b * c', 'a', 'b * c', 'b', 'c'])
    expect(shape('{{ not a == b }}')).toEqual(['not a == b', 'not a', 'a', 'b'])
    expect(shape('{{ a ~ b | upper }}')).toEqual(['a ~ b | upper', 'a ~ b', 'a', 'b'])
    expect(shape('{{ outputs.my-task.value }}')).toEqual(['outputs.my-task.value', 'outputs.my', 'outputs', 'task.value', 'task'])
  })

  it.each([
    ['{{ a.0 }}', 'Unexpected "0" in an expression; expected a name', '0'],
    ['{{ a && b }}', 'Unexpected "&&" in an expression', '&&'],
    ['{{ a || b }}', 'Unexpected "|" in an expression; expected the name of a filter', '||'],
    ['{{ a', 'An expression is opened with {{ and never closed with }}', '{{'],
    ['{% if a %}b{% elif c %}d{% endif %}', 'Unknown tag "elif" in an expression', 'elif'],
    ['{{ a b }}', 'Unexpected "b" in an expression; expected an operator or "}}"', 'b'],
    ['{{ a\u00a0}}', 'An expression contains a no-break space (U+00A0)', '\u00a0'],
    ['{{ f(a=1, 2) }}', 'An argument without a name follows one with a name', '2'],
  ])('tells what is wrong with %j, and where', (text, message, place) => {
    const fault = faultIn(text)
    expect(fault?.message).toBe(message)
    expect(text.slice(fault?.span.start, fault?.span.end)).toBe(place)
  })

  it('is read also where it is long or deep, in reasonable time', () => {
    expect(parseTemplate(`{{ a${'.b'.repeat(50_000)} }}`).fault).toBeUndefined()
    expect(lookupsIn(parseTemplate(`{{ a${' + a'.repeat(20_000)} }}`)).lookups).toHaveLength(20_001)
    expect(parseTemplate(`{{ ${'('.repeat(5000)}a${')'.repeat(5000)} }}`)).toMatchObject({ isUnread: true, parts: [] })
  })
})

describe('the lookups of a template', () => {
  it.each([
    ["{{ outputs['load-orders'].rows[0].id }}", ['outputs.load-orders.rows.0.id']],
    ['{{ outputs.load[taskrun.value].uri }}', ['outputs.load.*.uri', 'taskrun.value']],
    ['{{ a.b ?? c.d }}', ['a.b (guarded)', 'c.d']],
    ["{{ a.b | default('x') }}", ['a.b (guarded)']],
    ['{{ a.b is defined ? a.b.c : d }}', ['a.b (guarded)', 'a.b.c (guarded)', 'd']],
    ['{{ a.b is null ? 1 : a.b }}', ['a.b', 'a.b']],
    ['{% for x in y.z %}{{ x.a }}{{ loop.index }}{% endfor %}', ['y.z']],
    ['{% set x = a %}{{ x }}', ['a']],
    ["{% macro m(p, q=r) %}{{ p }}{{ q }}{% endmacro %}{{ m('s') }}", ['r']],
    ['{{ "a#{inputs.day}b" }}', ['inputs.day']],
    ['{% raw %}{{ inputs.day }}{% endraw %}', []],
    ['{# {{ inputs.day }} #}', []],
    ["{{ 'inputs.day' }}", []],
  ])('of %j', (text, expected) => {
    expect(lookups(text)).toEqual(expected)
  })
})
