import { expect, it } from 'vitest'
import { changesOf } from '../../../src/changes/changes.ts'
import { languageOf } from '../../../src/changes/text-change.ts'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { parseDocument } from '../../../src/text/parse.ts'

const dag = `default:
  default_args:
    owner: sales
    retries: 2
    start_date: 2024-03-01
sales_daily:
  schedule: "0 5 * * *"
  catchup: false
  default_args:
    retries: 2
    owner: sales
  tasks:
    extract:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "{{ params.day }}"
`

function told(from: string, to: string): readonly string[] {
  const versionOf = (text: string) => {
    const document = parseDocument({ path: 'dags.yml', text })
    return { document, pipelines: dagFactory.projectsIn([document]).flatMap((project) => dagFactory.read(project)) }
  }
  const after = dag.replace(from, () => to)
  return changesOf([versionOf(dag)], [versionOf(after)], { now: Date.UTC(2026, 10, 30, 8) }).flatMap(({ lines }) => lines)
}

it('tells a default that tasks inherit once, at the tasks', () => {
  const facts = told(
    '  default_args:\n    retries: 2\n    owner: sales\n  tasks',
    '  default_args:\n    retries: 0\n    owner: sales\n  tasks',
  )
  expect(facts.join('\n')).toMatch(/retries/)
  expect(facts.filter((fact) => fact.includes('retries'))).toHaveLength(1)
  expect(facts.join('\n')).not.toContain('default_args.retries')
})

it.each([
  ['{{ params.day }}', undefined],
  ['{% if day %}1{% endif %}', undefined],
  ['{"day": 1}', 'JSON'],
  ['[{"day": 1}]', 'JSON'],
])('takes %s for %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})
