import { describe, expect, it } from 'vitest'
import {
  acceptedStatuses,
  comparisonsIn,
  constantValue,
  isAlwaysFalse,
  mixesAndOr,
  parseCondition,
  parseExpression,
  referencesIn,
} from '../../../../src/dialects/orchestra/expression/index.ts'

const astOf = (text: string) => parseExpression(text).ast

describe('parseCondition', () => {
  it.each([
    ["${{ tasks['a'].status == 'FAILED' }}", 'wrapped'],
    ['  ${{ inputs.a }}\n', 'wrapped'],
    ["tasks['a'].status == 'FAILED'", 'bare'],
    ['\n inputs.a ', 'bare'],
    ["${{ tasks['a'].status }} == 'FAILED'", 'mixed'],
    ['${{ inputs.a }} and ${{ inputs.b }}', 'mixed'],
    ['{{ inputs.a }}', 'mixed'],
    [' ', 'empty'],
  ])('%j is %s', (text, form) => {
    const condition = parseCondition(text)
    expect(condition.form).toBe(form)
    expect(condition.ast === undefined).toBe(form === 'mixed' || form === 'empty')
  })

  it('has the spans of the text as it was given', () => {
    const text = "  tasks['load'].status == 'FAILED' "
    const condition = parseCondition(text)
    expect(condition.problems).toEqual([])
    expect(referencesIn(condition).map(({ nameSpan }) => text.slice(nameSpan.start, nameSpan.end))).toEqual(['load'])
  })

  it('reports problems of every form', () => {
    expect(parseCondition('inputs.a = 1').problems.map(({ code }) => code)).toEqual(['operator'])
    expect(parseCondition('${{ inputs.a = 1 }}').problems.map(({ code }) => code)).toEqual(['operator'])
    expect(parseCondition('{{ inputs.a }}').problems.map(({ code }) => code)).toEqual(['missing-dollar'])
  })
})

describe('comparisonsIn', () => {
  it.each([
    ["tasks['a'].status == 'PAUSED'", ['a == PAUSED']],
    ["'PAUSED' != ORCHESTRA.PIPELINE_RUN_TASKS['a'].STATUS", ['a != PAUSED']],
    ["task_groups['g'].all().status in ['SUCCEEDED', (\"SKIPPED\")]", ['g in SUCCEEDED,SKIPPED']],
    ["task_groups['g'].any().status not in ('FAILED', 'CANCELLED')", ['g not in FAILED,CANCELLED']],
    ["not (tasks['a'].status == 'X' or tasks['b'].status is 'Y')", ['a == X', 'b is Y']],
    ["tasks['a'].status == tasks['b'].status == 'X'", ['b == X']],
    ["tasks['a'].outputs['status'] == 'X'", []],
    ["tasks['a'].status == inputs.wanted", []],
    ["tasks['a'].status in 'SUCCEEDED'", []],
    ["inputs.status == 'X'", []],
  ])('%s', (text, expected) => {
    const found = comparisonsIn(astOf(text)).map(({ reference, operator, values }) => {
      const literals = values.map(({ span }) => text.slice(span.start, span.end))
      expect(literals).toEqual(values.map((value) => value.text))
      return `${reference.name} ${operator} ${literals.join(',')}`
    })
    expect(found).toEqual(expected)
  })
})

describe('constantValue', () => {
  it.each([
    ['True', true],
    ['False', false],
    ['None', false],
    ['0', false],
    ['1', true],
    ['1 == 0', false],
    ['1==1', true],
    ['1 != 0', true],
    ['True == 1', true],
    ["'a' == 'b'", false],
    ["'1' == 1", false],
    ['2 > 1 > 0', true],
    ['2 > 1 > 1', false],
    ['-1 < 0', true],
    ["'a' < 'b'", true],
    ['2 in [1, 2]', true],
    ['2 not in (1, 2)', false],
    ["'a' in 'bac'", true],
    ['inputs.a and 1 == 0', false],
    ['inputs.a or 1 == 1', true],
    ['(False or (False))', false],
    ['not 1 == 0', true],
    ['False and inputs.a or False', false],
    ['False if True else inputs.a', false],
    ['None is None', true],
    ['True is not True', false],
    ['inputs.a', undefined],
    ['inputs.a and True', undefined],
    ['inputs.a == 1', undefined],
    ['2 in [1, inputs.a]', undefined],
    ['1 is 1', undefined],
    ["1 < 'a'", undefined],
    ["'False'", undefined],
    ["'x' == 'x' == inputs.a", undefined],
    ['len([]) == 1', undefined],
    ['1 +', undefined],
    ['False False', undefined],
    ['', undefined],
  ])('%s is %s', (text, expected) => {
    expect(constantValue(astOf(text))).toBe(expected)
    expect(isAlwaysFalse(astOf(text))).toBe(expected === false)
  })
})

describe('mixesAndOr', () => {
  it.each([
    ['inputs.a and inputs.b or inputs.c', 'inputs.a and inputs.b or inputs.c'],
    ['len(inputs.a or inputs.b and 1) > 1', 'inputs.a or inputs.b and 1'],
    ['not (1 or 2 and 3)', '1 or 2 and 3'],
    ['(inputs.a and inputs.b) or inputs.c', undefined],
    ['inputs.a or (inputs.b and inputs.c)', undefined],
    ['inputs.a and inputs.b and inputs.c', undefined],
  ])('%s', (text, expected) => {
    const span = mixesAndOr(astOf(text))
    expect(span && text.slice(span.start, span.end)).toBe(expected)
  })
})

describe('acceptedStatuses', () => {
  const all = ['SUCCEEDED', 'WARNING', 'FAILED', 'CANCELLED', 'SKIPPED']
  const without = (...left: string[]) => all.filter((status) => !left.includes(status))
  it.each([
    ["tasks['a'].status == 'SUCCEEDED'", ['SUCCEEDED']],
    ["'SUCCEEDED' == ORCHESTRA.PIPELINE_RUN_TASKS['a'].STATUS", ['SUCCEEDED']],
    ["tasks['a'].status in ['SUCCEEDED', 'SKIPPED'] and inputs.x", ['SUCCEEDED', 'SKIPPED']],
    ["tasks['a'].status != 'FAILED'", without('FAILED')],
    ["not tasks['a'].status in ['FAILED', 'CANCELLED']", without('FAILED', 'CANCELLED')],
    ["tasks['a'].status not in ['FAILED']", without('FAILED')],
    ["tasks['a'].status == 'SUCCEEDED' or tasks['a'].status == 'WARNING'", ['SUCCEEDED', 'WARNING']],
    ["tasks['a'].status == 'SUCCEEDED' or tasks['b'].status == 'FAILED'", all],
    ["tasks['a'].status == 'SUCCEEDED' and tasks['a'].status == 'FAILED'", []],
    ["tasks['a'].status == 'COMPLETED'", all],
    ["tasks['a'].status in ['SUCCEEDED', 'COMPLETED']", all],
    ["tasks['a'].status == 'succeeded'", all],
    ["tasks['a'].status == 'RUNNING'", []],
    ["tasks['a'].status == 'SUCCEEDED' and 1 == 0", []],
    ["tasks['b'].status == 'SUCCEEDED'", undefined],
    ["tasks['a'].status == inputs.x", undefined],
    ["tasks['a'].status == 'FAILED' and len(tasks['a'].status) > 1", undefined],
    ["task_groups['a'].all().status == 'FAILED'", undefined],
    ["tasks[inputs.x].status == 'FAILED'", undefined],
    ['inputs.x', undefined],
  ])('of task a: %s', (text, expected) => {
    const accepted = acceptedStatuses(astOf(text), { context: 'task', name: 'a' })
    expect(accepted && [...accepted]).toEqual(expected)
  })

  it('takes both quantifiers of a group for the group', () => {
    const text = "task_groups['g'].all().status == 'SUCCEEDED' or task_groups['g'].any().status == 'SKIPPED'"
    expect([...(acceptedStatuses(astOf(text), { context: 'group', name: 'g' }) ?? [])]).toEqual(['SUCCEEDED', 'SKIPPED'])
  })
})
