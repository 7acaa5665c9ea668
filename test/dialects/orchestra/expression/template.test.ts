import { describe, expect, it } from 'vitest'
import { parseTemplate } from '../../../../src/dialects/orchestra/expression/index.ts'

/** Each part as the text it covers; expressions without delimiters, in angle brackets. */
function partsOf(text: string): string[] {
  return parseTemplate(text).parts.map((part) =>
    part.kind === 'text'
      ? text.slice(part.span.start, part.span.end)
      : `<${text.slice(part.inner.start, part.inner.end).trim()}>`,
  )
}

describe('parseTemplate cuts a text into parts', () => {
  it.each([
    ['no expression at all', ['no expression at all']],
    ['', []],
    ['${{ inputs.day }}', ['<inputs.day>']],
    ['a ${{inputs.day}} b ${{ ENV.X }}', ['a ', '<inputs.day>', ' b ', '<ENV.X>']],
    ["${{ inputs.day == '}}' }}!", ["<inputs.day == '}}'>", '!']],
    ['${{ inputs.day == "it\'s }}" }}', ['<inputs.day == "it\'s }}">']],
    ["${{ {'a': {'b': 1}}['a'] }} c", ["<{'a': {'b': 1}}['a']>", ' c']],
    ["${{ {'a': 1}}}", ["<{'a': 1}>"]],
    ["${{ inputs.day' }} it's", ["<inputs.day'>", " it's"]],
    ["${{ inputs.a' }} and ${{ inputs.b }}", ["<inputs.a'>", ' and ', '<inputs.b>']],
    ['{"a": "${{ tasks[\\"load\\"].outputs[\\"n\\"] }}"}', ['{"a": "', '<tasks[\\"load\\"].outputs[\\"n\\"]>', '"}']],
    ['${{ {{{ a }} b }} c', ['<{{{ a>', ' b }} c']],
    ['${{ inputs.a ${{ inputs.b }}', ['<inputs.a>', '<inputs.b>']],
    ['${{\n  inputs.a\n}}\n', ['<inputs.a>', '\n']],
    ['$${{ inputs.a }}', ['$', '<inputs.a>']],
  ])('%j', (text, parts) => {
    expect(partsOf(text)).toEqual(parts)
  })

  it('covers every index of the text exactly once', () => {
    const text = "x ${{ inputs.a }}${{ ENV['B' }} y ${{ open"
    const { parts } = parseTemplate(text)
    expect(parts.map((part) => text.slice(part.span.start, part.span.end)).join('')).toBe(text)
  })

  it('keeps what can be read of an expression that is never closed', () => {
    const [part] = parseTemplate('${{ inputs.a }').parts
    expect(part).toMatchObject({ kind: 'expression', closed: false })
  })
})

/** Problems as code, the text they point at, and the suggestion. */
function problemsOf(text: string): (string | undefined)[][] {
  return parseTemplate(text).problems.map(({ code, within, suggestion }) => [
    code,
    text.slice(within.start, within.end),
    ...(suggestion === undefined ? [] : [suggestion]),
  ])
}

describe('parseTemplate reports the structure', () => {
  it.each([
    ['${{ }}', [['empty', ' ']]],
    ['${{ inputs.a }', [['unclosed', '${{ inputs.a }', '${{ inputs.a }}']]],
    ['${{ inputs.a', [['unclosed', '${{']]],
    ['a ${{ ${{ ${{ b', [['unclosed', '${{']]],
    ['${{ ${{ inputs.a }}', [['unclosed', '${{']]],
    ['{"a": {"b": "${{ inputs.a }", "c": 1}}', [['unclosed', '}', '}}']]],
    ["${{ tasks['a'].outputs['n' }}", [['unbalanced', '[']]],
    ["${{ tasks['a').status }}", [['unbalanced', ')', ']']]],
    ["${{ (tasks['a').status }}", [['unbalanced', '[']]],
    ["${{ tasks['a'].status) }}", [['unbalanced', ')']]],
    ['${{ len(inputs.a }}', [['unbalanced', '(']]],
    ["${{ tasks['a].status }}", [['quote', "'"]]],
    ["${{ inputs.a' }} text", [['quote', "'"]]],
    ['${{ tasks[‘a’].status }}', [['quote', '‘a’', "'a'"]]],
    ["${{ MATRIX.a[''b''] }}", [['quote', "''b''", "'b'"]]],
    ['${{ inputs.a == “b” }}', [['quote', '“b”', "'b'"]]],
    [
      '${{ inputs.a == `it’s` }}',
      [
        ['quote', '`it’', "'it'"],
        ['quote', '`'],
      ],
    ],
    ['${{ inputs.a = 1 }}', [['operator', '=', '==']]],
    ['${{ inputs.a === 1 }}', [['operator', '===', '==']]],
    ['${{ inputs.a <> 1 }}', [['operator', '<>', '!=']]],
    ['${{ inputs.a => 1 }}', [['operator', '=>', '>=']]],
    [
      '${{ inputs.a && inputs.b || inputs.c }}',
      [
        ['operator', '&&', 'and'],
        ['operator', '||', 'or'],
      ],
    ],
    ['${{ !inputs.a }}', [['operator', '!', 'not ']]],
    ['${{ inputs.a AND inputs.b }}', [['operator', 'AND', 'and']]],
    ["${{ inputs.a | default('b') }}", [['operator', '|']]],
    ['${{ inputs.a ? 1 : 2 }}', [['syntax', '?']]],
    ['${{ inputs.a == }}', [['syntax', '==']]],
    ['${{ == inputs.a }}', [['syntax', '==']]],
    ['${{ inputs.a and }}', [['syntax', 'and']]],
    ['${{ not }}', [['syntax', 'not']]],
    ['${{ [1,,2] }}', [['syntax', ',']]],
    ['${{ inputs. }}', [['syntax', '.']]],
    ['${{ inputs[] }}', [['syntax', '[]']]],
    ['${{ inputs.a inputs.b }}', [['syntax', 'inputs']]],
    ["${{ [inputs.a 'b'] }}", [['syntax', "'b'"]]],
    ['${{ inputs.a @ 1 }}', [['syntax', '@']]],
    ['${{ inputs.a\u00a0== 1 }}', [['syntax', '\u00a0', ' ']]],
    ['${{ inputs.a\u200b }}', [['syntax', '\u200b']]],
    ['${{ inputs.a if inputs.b }}', [['syntax', 'if']]],
    ['${{ tasks.run-load.status }}', [['syntax', '.run-load', "['run-load']"]]],
    [`\${{ ${'('.repeat(65)}1${')'.repeat(65)} }}`, [['too-deep', '(']]],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })
})

describe('parseTemplate reports unknown names', () => {
  it.each([
    ['${{ connections.x }}', [['unknown-context', 'connections']]],
    ['${{ task["a"].status }}', [['unknown-context', 'task', 'tasks']]],
    ['${{ input.a }}', [['unknown-context', 'input', 'inputs']]],
    ['${{ environment.A }}', [['unknown-context', 'environment', 'ENV']]],
    ['${{ PIPELINE_RUN.ID }}', [['unknown-context', 'PIPELINE_RUN.ID', 'ORCHESTRA.PIPELINE_RUN_ID']]],
    ['${{ current_time }}', [['unknown-context', 'current_time', 'ORCHESTRA.CURRENT_TIME']]],
    ["${{ PIPELINE_RUN_TASKS['a'].STATUS }}", [['unknown-context', 'PIPELINE_RUN_TASKS', 'ORCHESTRA.PIPELINE_RUN_TASKS']]],
    ["${{ tasks['a'].status == failed }}", [['unknown-context', 'failed', "'FAILED'"]]],
    ['${{ inputs.a == null }}', [['unknown-context', 'null', 'None']]],
    ['${{ constructor }}', [['unknown-context', 'constructor']]],
    ['${{ some-name }}', [['unknown-context', 'some']]],
    ['${{ ORCHESTRA.RUN_ID }}', [['unknown-member', 'RUN_ID', 'PIPELINE_RUN_ID']]],
    ['${{ orchestra.pipeline_run_idd }}', [['unknown-member', 'pipeline_run_idd', 'PIPELINE_RUN_ID']]],
    ["${{ ORCHESTRA['RUN_DATE'] }}", [['unknown-member', 'RUN_DATE']]],
    ["${{ tasks['a'].output['n'] }}", [['unknown-member', 'output', 'outputs']]],
    ["${{ task_groups['g'].al().status }}", [['unknown-member', 'al', 'all']]],
    ["${{ task_groups['g'].all().outputs }}", [['unknown-member', 'outputs']]],
    ['${{ fromat_date(ORCHESTRA.CURRENT_TIME, "%Y") }}', [['unknown-function', 'fromat_date', 'format_date']]],
    ['${{ always() }}', [['unknown-function', 'always']]],
    [
      '${{ lower(connections.x) }}',
      [
        ['unknown-function', 'lower'],
        ['unknown-context', 'connections'],
      ],
    ],
    ['${{ tasks[load].status }}', [['quote', 'load', "'load'"]]],
    ['${{ tasks[run-load].status }}', [['quote', 'run-load', "'run-load'"]]],
    [
      '${{ task_groups[0a1b2c3d-0000-4000-8000-00000000000f].all().status }}',
      [['quote', '0a1b2c3d-0000-4000-8000-00000000000f', "'0a1b2c3d-0000-4000-8000-00000000000f'"]],
    ],
    [
      '${{ tasks.fa1b2c3d-0000-4000-8000-00000000000f.status }}',
      [['quote', '.fa1b2c3d-0000-4000-8000-00000000000f', "['fa1b2c3d-0000-4000-8000-00000000000f']"]],
    ],
    ['{{inputs.day}}', [['missing-dollar', '{{inputs.day}}', '${{inputs.day}}']]],
    ["run {{ tasks['a'].status }} now", [['missing-dollar', "{{ tasks['a'].status }}", "${{ tasks['a'].status }}"]]],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it('says what is wrong in one line, with the name cut at 80 characters', () => {
    const name = 'n'.repeat(200)
    const [problem] = parseTemplate(`\${{ ${name}.x }}`).problems
    expect(problem?.message).toBe(`Unknown name in expression: "${'n'.repeat(79)}…"`)
    expect(parseTemplate('${{ ORCHESTRA["a\nb\u202e"] }}').problems[0]?.message).toBe('ORCHESTRA has no member "a b "')
  })
})

describe('parseTemplate is silent on', () => {
  it.each([
    "${{ tasks['load'].outputs['rows'][0][0] }}",
    "${{ ORCHESTRA.PIPELINE_RUN_TASKS['load'].OUTPUTS['rows'] }}",
    '${{ ORCHESTRA.PIPELINE_RUN_TASKS["load"].TASK_RUN_ID }}',
    "${{ task_groups['a'].all().status in ['SUCCEEDED', 'SKIPPED'] and inputs.full is not True }}",
    "${{ task_groups['a'].any().status == 'COMPLETED' }}",
    "${{ task_groups['a'].status == 'FAILED' }}",
    '${{ MATRIX.item }}${{ matrix.item.key }}${{ Matrix.item["key"] }}',
    '${{ env.A }}${{ ENV.A[0] }}${{ Inputs.a }}${{ secrets.B }}',
    '${{ format_date(add_days(ORCHESTRA.CURRENT_TIME, -0.5), "%Y-%m-%d", tz="UTC") }}',
    '${{ len(inputs.a) > 2 and int(ENV.B) * 2 + 1 % 3 not in (1, 2) }}',
    '${{ inputs.a.strip().lower() }}',
    '${{ 1 < int(inputs.a) <= 3 }}',
    '${{ inputs.a if inputs.b else None }}',
    '${{ 2 in [1, 2, 3,] or False }}',
    '${{ outputs.pipeline_run }}',
    '{{ ref("orders") }} {{ ds }} {{ config(a=1) }} {{ this }} {{ anything }} {{ inputs }} {{ env_var("X") }}',
    'prose with = and && and \'quotes" and }} and ] outside',
    '{"a": "${{ inputs.a }}", "b": \'${{ inputs.b }}\'}',
  ])('%j', (text) => {
    expect(problemsOf(text)).toEqual([])
  })
})
