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

const hourly = `
sales_hourly:
  default_args: { owner: sales, start_date: 2026-11-01 }
  schedule: '@hourly'
  catchup: true
  max_active_runs: 4
  tasks:
    load: { operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: ./load.sh }
`

it.each([
  [
    'every interval since the start date',
    hourly,
    /; catches up from Sunday 1 November 2026 when it is switched on: about 700 runs, 4 at a time$/,
  ],
  [
    'intervals before the end date',
    hourly.replace('  schedule', '  end_date: 2026-11-02\n  schedule'),
    /: 24 runs, 4 at a time$/,
  ],
  ['a limit that the server sets', hourly.replace('  max_active_runs: 4\n', ''), /: about 700 runs$/],
  ['an interval', hourly.replace("'@hourly'", '{ __type__: datetime.timedelta, hours: 6 }'), /: about 110 runs, 4 at a time$/],
  ['nothing without catch-up', hourly.replace('true', 'false'), /; first run Monday 30 November 08:00$/],
  ['nothing for a start date to come', hourly.replace('2026-11-01', '2027-01-01'), /; not before Friday 1 January 2027$/],
  [
    'that it is over',
    hourly.replace('true', 'false').replace('  schedule', '  end_date: 2026-11-02\n  schedule'),
    /; it never runs$/,
  ],
])('says how many runs a new DAG makes up for: %s', (_, added, expected) => {
  const line = told('', added.trimStart()).find((fact) => fact.includes('Schedule added'))
  expect(line).toMatch(expected)
})

it.each([
  ['{{ params.day }}', undefined],
  ['{% if day %}1{% endif %}', undefined],
  ['{"day": 1}', 'JSON'],
  ['[{"day": 1}]', 'JSON'],
])('takes %s for %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

it('names the clock of the server where no start date gives a zone', () => {
  const facts = told('    start_date: 2024-03-01\n', '')
  expect(facts.join('\n')).toContain('at 05:00 every day (UTC), now at 05:00 every day (server time zone)')
})

it('tells no zone of what waits for data', () => {
  const waiting = dag.replace('"0 5 * * *"', '["s3://orders"]')
  const versionOf = (text: string) => {
    const document = parseDocument({ path: 'dags.yml', text })
    return { document, pipelines: dagFactory.projectsIn([document]).flatMap((project) => dagFactory.read(project)) }
  }
  const without = waiting.replace('    start_date: 2024-03-01\n', '')
  const changes = changesOf([versionOf(waiting)], [versionOf(without)], { now: Date.UTC(2026, 10, 30, 8) })
  expect(changes.flatMap(({ lines }) => lines).join('\n')).not.toMatch(/zone|no known time/)
})
