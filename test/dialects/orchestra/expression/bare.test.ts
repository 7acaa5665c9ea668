import { expect, it } from 'vitest'
import { barePlaceholders } from '../../../../src/dialects/orchestra/expression/index.ts'

it.each([
  ['{{ inputs.x }}', 'orchestra inputs'],
  ['{{ENV.X}}', 'orchestra ENV'],
  ["{{ tasks['a'].status }}", 'orchestra tasks'],
  ['{{- matrix.x -}}', 'orchestra matrix'],
  ['{{ inputs }}', 'other inputs'],
  ["{{ ref('a') }}", 'dbt ref'],
  ["{{config(materialized='table')}}", 'dbt config'],
  ["{{ var('a') }}", 'dbt var'],
  ["{{ source ('a', 'b') }}", 'dbt source'],
  ['{{ this.schema }}', 'dbt this'],
  ['{{ target.name }}', 'dbt target'],
  ['{{ ds }}', 'airflow ds'],
  ["{{ execution_date.strftime('%Y') }}", 'airflow execution_date'],
  ['{{ ds_nodash }}', 'airflow ds_nodash'],
  ['{{ macros.ds_add(ds, 1) }}', 'airflow macros'],
  ["{{ ti.xcom_pull('a') }}", 'airflow ti'],
  ['{{ params.x }}', 'airflow params'],
  ['{{ var.value.x }}', 'airflow var'],
  ['{{ my_macro(1) }}', 'other my_macro'],
  ['{{ 1 + 1 }}', 'other null'],
  ['{{}}', 'other null'],
])('%s is %s', (text, expected) => {
  const found = barePlaceholders(`before ${text} after`)
  expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual([expected])
  expect(found[0]?.span).toEqual({ start: 7, end: 7 + text.length })
})

it.each(['${{ inputs.x }}', '{{ inputs.x', '{ inputs.x }', '}} {{', '${{ {{ inputs.x }} }}', '{{ ${{ inputs.x }} }}'])(
  'finds none in %s',
  (text) => {
    expect(barePlaceholders(text)).toEqual([])
  },
)

it('finds each of several', () => {
  expect(barePlaceholders('{{ {{ a }} {{ b }} ${{ inputs.c }} {{ ds }}').map(({ name }) => name)).toEqual(['a', 'b', 'ds'])
})
