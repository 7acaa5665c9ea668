import { describe, expect, it } from 'vitest'
import { dbtCommandLine, shellCommands } from '../../src/text/dbt-command-line.ts'

const read = (text: string) => {
  const [words = []] = shellCommands(text) ?? []
  const { verb, flags } = dbtCommandLine(words)
  return [verb, Object.fromEntries(flags)]
}

describe('a command line of dbt', () => {
  it.each([
    ['dbt build', ['build', {}]],
    ['dbt --target prod build', ['build', { '--target': ['prod'] }]],
    [
      'dbt -t prod --no-use-colors --log-level warn run -s a',
      ['run', { '--target': ['prod'], '--no-use-colors': [], '--log-level': ['warn'], '--select': ['a'] }],
    ],
    ['dbt --target=prod build', ['build', { '--target': ['prod'] }]],
    ['dbt run -sa+1', ['run', { '--select': ['a+1'] }]],
    ['dbt run --models a b --exclude c', ['run', { '--select': ['a', 'b'], '--exclude': ['c'] }]],
    ['dbt run -s a -s b', ['run', { '--select': ['a', 'b'] }]],
    ['dbt run --select "a b"', ['run', { '--select': ['a b'] }]],
    ['dbt run --threads 4 --full-refresh', ['run', { '--threads': ['4'], '--full-refresh': [] }]],
    ['dbt run --vars \'{day: "a;b && c"}\' -s a', ['run', { '--vars': ['{day: "a;b && c"}'], '--select': ['a'] }]],
    ['dbt ${{ inputs.verb }} -s a', [null, { '--select': ['a'] }]],
    ['dbt run -s ${{ inputs.models }} --target x', ['run', { '--select': ['${{ inputs.models }}'], '--target': ['x'] }]],
    ['dbt', [null, {}]],
    ['build', ['build', {}]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['dbt deps && dbt build; dbt test\ndbt seed || true', ['dbt deps', 'dbt build', 'dbt test', 'dbt seed', 'true']],
    ['# first\ndbt run # all\n', ['dbt run']],
    ['dbt run \\\n  -s a', ['dbt run -s a']],
    ['dbt run -s a#b', ['dbt run -s a#b']],
    ["dbt run --vars '{a: 1}' & dbt test", ['dbt run --vars {a: 1}', 'dbt test']],
  ])('%j is several', (text, expected) => {
    expect(shellCommands(text)?.map((words) => words.join(' '))).toEqual(expected)
  })

  it('cannot be read where a quote does not close', () => {
    expect(shellCommands('dbt run -s "a')).toBeUndefined()
  })
})
