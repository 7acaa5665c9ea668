import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loads, type RecordedFile } from '../../../conformance/airflow/compare.ts'
import { randomProject } from '../../../conformance/airflow/random/projects.ts'

const root = join(import.meta.dirname, '../../..')
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(textOf('schemas/dag-factory.schema.json')))
// Days are texts to an editor.
const isValid = (text: string) => validate(JSON.parse(JSON.stringify(parse(text, { version: '1.1', merge: true }))))

describe('the schema of DAGs', () => {
  it('takes our own files', () => {
    const paths = globSync(['test/corpus/dag-factory/**/*.yml', 'examples/dag-factory/returns.yml'], { cwd: root })
    const dags = paths.filter((path) => !path.endsWith('defaults.yml'))
    expect(dags.length).toBeGreaterThan(1)
    expect(dags.filter((path) => !isValid(textOf(path)))).toEqual([])
  })

  it.each([
    'catchup: "no"',
    'tags: ports',
    'dagrun_timeout: 3600',
    'schedule: 60',
    'default_args: {execution_timeout: 60}',
    'tasks: {a: {operator: Bash}}',
    'task_groups: {a: {color: red}}',
    'tasks: [{operator: a.B}]',
  ])('refuses %s', (line) => {
    expect(isValid(`orders:\n  ${line}\n`)).toBe(false)
  })

  it('takes random files that both versions load', () => {
    const rows = textOf('conformance/airflow/random-3.jsonl')
      .trim()
      .split('\n')
      .slice(1)
      .map((line): RecordedFile => JSON.parse(line))
    const sound = rows.filter(loads).map(({ file }) => Number(file.split('/')[1]))
    // Null and keys of other places load; mapped tasks are looked at when they run.
    const wrong = sound.filter((seed) => seed % 2 === 0 && !isValid(randomProject(seed)['team/dags.yml'] ?? ''))
    expect(wrong).toEqual([])
  })
})
