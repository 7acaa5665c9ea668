import { describe, expect, it } from 'vitest'
import { availabilityOf } from '../../../../src/dialects/kestra/expression/availability.ts'
import { flowsIn } from '../../../../src/dialects/kestra/flow/documents.ts'
import { kestra } from '../../../../src/dialects/kestra/index.ts'
import { parseDocument } from '../../../../src/text/parse.ts'

const core = 'io.kestra.plugin.core'
const documentOf = (text: string) => parseDocument({ path: 'flow.yml', text })
const pipelineOf = (text: string) => {
  const pipeline = kestra.read({ documents: [documentOf(text)], variants: [] })[0]
  if (!pipeline) throw new Error('no flow')
  return pipeline
}

const flow = `id: orders
namespace: shop
inputs:
  - {id: day, type: DATE}
  - {id: store.code, type: STRING}
tasks:
  - {id: first, type: ${core}.debug.Return, format: "{{ inputs.day }} {{ inputs.store.code }}"}
  - id: both
    type: ${core}.flow.Parallel
    tasks:
      - {id: left, type: ${core}.debug.Return, format: "{{ outputs.first.value }}"}
      - {id: right, type: ${core}.debug.Return, format: "{{ outputs['first'].value }}", runIf: "{{ inputs.day }}"}
  - id: choose
    type: ${core}.flow.If
    condition: "{{ outputs.left.value }}"
    then:
      - {id: yes_one, type: ${core}.debug.Return}
    else:
      - {id: no_one, type: ${core}.debug.Return}
  - id: graph
    type: ${core}.flow.Dag
    tasks:
      - task: {id: a, type: ${core}.debug.Return}
      - task: {id: b, type: ${core}.debug.Return}
        dependsOn: [a]
      - task: {id: c, type: ${core}.debug.Return}
        dependsOn: [b]
      - task: {id: d, type: ${core}.debug.Return}
  - id: each
    type: ${core}.flow.ForEach
    values: [1, 2]
    tasks:
      - {id: inner, type: ${core}.debug.Return}
      - {id: after_inner, type: ${core}.debug.Return}
  - {id: off, type: ${core}.debug.Return, disabled: true}
  - {id: last, type: ${core}.debug.Return}
errors:
  - {id: failed, type: ${core}.log.Log, message: x}
`

describe('availability of outputs', () => {
  const [read] = flowsIn(documentOf(flow))
  const task = (id: string) => {
    const found = read?.taskById.get(id)
    if (!found) throw new Error(id)
    return found
  }
  it.each([
    ['first', 'last', 'surely'],
    ['last', 'first', 'later'],
    ['first', 'first', 'itself'],
    ['left', 'last', 'surely'],
    ['right', 'last', 'perhaps'],
    ['left', 'right', 'sibling'],
    ['yes_one', 'no_one', 'other-branch'],
    ['yes_one', 'last', 'perhaps'],
    ['choose', 'last', 'surely'],
    ['yes_one', 'choose', 'later'],
    ['a', 'c', 'surely'],
    ['c', 'a', 'later'],
    ['d', 'c', 'sibling'],
    ['after_inner', 'inner', 'unknown'],
    ['inner', 'after_inner', 'surely'],
    ['off', 'last', 'disabled'],
    ['last', 'off', 'unknown'],
    ['failed', 'last', 'handler'],
    ['last', 'failed', 'failed'],
  ])('of %s for %s: %s', (target, reader, expected) => {
    expect(availabilityOf(task(target), task(reader))).toBe(expected)
  })
})

describe('references of a flow', () => {
  it('name inputs, tasks and groups, with their places', () => {
    const { references, gaps } = pipelineOf(flow)
    expect(
      references.map(({ context, name, nameSpan, site }) => [context, name, site.text.slice(nameSpan.start, nameSpan.end)]),
    ).toEqual([
      ['input', 'day', 'day'],
      ['input', 'store.code', 'store'],
      ['task', 'first', 'first'],
      ['task', 'first', 'first'],
      ['input', 'day', 'day'],
      ['task', 'left', 'left'],
    ])
    expect(gaps.has('reads')).toBe(false)
  })

  it('leave out what a Flow trigger reads, and the tasks that ForEachItem adds', () => {
    const { references } = pipelineOf(`id: a
namespace: b
tasks:
  - {id: items, type: ${core}.flow.ForEachItem, items: x}
  - {id: out, type: ${core}.debug.Return, format: "{{ outputs.items_merge.subflowOutputs }}"}
triggers:
  - {id: t, type: ${core}.trigger.Flow, inputs: {x: "{{ outputs.upstream.value }}"}}
`)
    expect(references).toEqual([])
  })

  it('say so where a text can read anything', () => {
    const one = (format: string) =>
      pipelineOf(`id: a\nnamespace: b\ntasks:\n  - {id: c, type: ${core}.debug.Return, format: "${format}"}\n`).gaps.has('reads')
    expect(one('{{ inputs.a b }}')).toBe(true)
    expect(one('{{ render(vars.a) }}')).toBe(true)
    expect(one('{{ inputs.a }}')).toBe(false)
  })
})

describe('mistakes in names', () => {
  const told = (format: string, kind: 'unknown-name-in-expression' | 'invalid-expression' = 'unknown-name-in-expression') => {
    const pipeline = pipelineOf(
      `id: a\nnamespace: b\ntasks:\n  - id: c\n    type: ${core}.debug.Return\n    format: |\n      ${format}\n`,
    )
    return [...pipeline.dialect.violationsIn(pipeline, kind)].map(
      ({ message, remedy, severity }) => `${severity ?? 'error'}: ${message} > ${remedy}`,
    )
  }
  it.each([
    ['{{ inputs.x | uper }}', ['error: Unknown filter in expression: "uper" > Write `upper`.']],
    ['{{ inputs.x | truncate(3) }}', ['error: Unknown filter in expression: "truncate" > Write `abbreviate`.']],
    ['{{ inputs.x | ourOwnFilter }}', ['warning: Unknown filter in expression: "ourOwnFilter" > Use a filter that Kestra has.']],
    ["{{ secrets('X') }}", ['error: Unknown function in expression: "secrets" > Write `secret`.']],
    ['{{ inputs.x is none }}', ['error: Unknown test in expression: "none" > Write `null`.']],
    ['{{ ds }}', ['error: Unknown name in expression: "ds" > Use a name that Kestra has, or put the text in quotes.']],
    ['{{ now }}', ['error: Unknown name in expression: "now" > Write `now()`.']],
    ['{{ outputs.x.vars.row-count }}', ['error: Unknown name in expression: "count" > Write `[\'row-count\']`.']],
    ['{{ ds ?? 1 }}', []],
    ["{{ json(inputs.x) | toJson | jq('.a') | first }}", []],
    ['{% for x in inputs.list %}{{ x | upper }}{{ loop.index }}{% endfor %}', []],
  ])('in %j', (format, expected) => {
    expect(told(format)).toEqual(expected)
  })

  it('tell texts that the engine refuses', () => {
    expect(told('{{ inputs.x y }}', 'invalid-expression')).toEqual([
      'error: Unexpected "y" in an expression; expected an operator or "}}" > Fix the expression; its syntax is that of Pebble.',
    ])
  })
})
