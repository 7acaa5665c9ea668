import { describe, expect, it } from 'vitest'
import { parseTemplate, referencesIn } from '../../../../src/dialects/orchestra/expression/index.ts'

function summaries(text: string): string[] {
  return referencesIn(parseTemplate(text)).map((reference) => {
    const { context, name, quantifier, member, path, span, nameSpan } = reference
    const parts = [context, name ?? (reference.computed ? '(computed)' : '(none)'), quantifier, member, JSON.stringify(path)]
    return `${parts.join(' ')} <${text.slice(span.start, span.end)}> <${text.slice(nameSpan.start, nameSpan.end)}>`
  })
}

describe('referencesIn', () => {
  it.each([
    ["${{ tasks['a-1'].outputs['k'] }}", ["task a-1  outputs [\"k\"] <tasks['a-1'].outputs['k']> <a-1>"]],
    [
      "${{ ORCHESTRA.PIPELINE_RUN_TASKS['a'].OUTPUTS['k'][0] }}",
      ["task a  outputs [\"k\",0] <ORCHESTRA.PIPELINE_RUN_TASKS['a'].OUTPUTS['k'][0]> <a>"],
    ],
    ['${{ orchestra.pipeline_run_tasks["a"].STATUS }}', ['task a  status [] <orchestra.pipeline_run_tasks["a"].STATUS> <a>']],
    ['${{ tasks[\\"a\\"].status }}', ['task a  status [] <tasks[\\"a\\"].status> <a>']],
    ['${{ tasks.a.run_parameters.k }}', ['task a  run_parameters ["k"] <tasks.a.run_parameters.k> <a>']],
    ["${{ tasks['a'] }}", ["task a   [] <tasks['a']> <a>"]],
    ['${{ tasks }}', ['task (none)   [] <tasks> <tasks>']],
    ["${{ task_groups['g'].all().status == 'X' }}", ["group g all status [] <task_groups['g'].all().status> <g>"]],
    ['${{ task_groups.g.ANY().status }}', ['group g any status [] <task_groups.g.ANY().status> <g>']],
    ["${{ task_groups['g'].all() }}", ["group g all  [] <task_groups['g'].all()> <g>"]],
    ["${{ task_groups['g'].status }}", ["group g  status [] <task_groups['g'].status> <g>"]],
    [
      "a ${{ inputs.x }} b ${{ Inputs['y'].z[0] }}",
      ['input x   [] <inputs.x> <x>', 'input y   ["z",0] <Inputs[\'y\'].z[0]> <y>'],
    ],
    ['${{ inputs.x.lower() }}', ['input x   [] <inputs.x> <x>']],
    ['${{ ENV.X[0] }}${{ env.y }}', ['env X   [0] <ENV.X[0]> <X>', 'env y   [] <env.y> <y>']],
    ["${{ MATRIX.m['k'] }}${{ matrix.m.k }}", ['matrix m   ["k"] <MATRIX.m[\'k\']> <m>', 'matrix m   ["k"] <matrix.m.k> <m>']],
    ['${{ outputs.files }}', ['outputs files   [] <outputs.files> <files>']],
    ['${{ orchestra.task_run_id }}', ['run TASK_RUN_ID   [] <orchestra.task_run_id> <task_run_id>']],
    ['${{ secrets.KEY }}', ['secrets KEY   [] <secrets.KEY> <KEY>']],
    ['${{ connections.c.d }}', ['unknown connections   ["c","d"] <connections.c.d> <connections>']],
    [
      '${{ tasks[inputs.x].outputs[MATRIX.k] }}',
      [
        'task (computed)  outputs [] <tasks[inputs.x].outputs> <inputs.x>',
        'input x   [] <inputs.x> <x>',
        'matrix k   [] <MATRIX.k> <k>',
      ],
    ],
    [
      '${{ format_date(ORCHESTRA.CURRENT_TIME, ENV.F) }}',
      ['run CURRENT_TIME   [] <ORCHESTRA.CURRENT_TIME> <CURRENT_TIME>', 'env F   [] <ENV.F> <F>'],
    ],
    ['${{ inputs.a == inputs.b', ['input a   [] <inputs.a> <a>', 'input b   [] <inputs.b> <b>']],
    ['${{ inputs.a ] inputs.b }}', ['input a   [] <inputs.a> <a>', 'input b   [] <inputs.b> <b>']],
    ['${{ tasks.run-load.status }}', ['task run-load  status [] <tasks.run-load.status> <run-load>']],
    ['${{ "inputs.x" }} inputs.y {{ inputs.z }}', []],
  ])('%s', (text, expected) => {
    expect(summaries(text)).toEqual(expected)
  })
})
