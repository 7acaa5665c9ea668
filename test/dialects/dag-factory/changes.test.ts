import { expect, it } from 'vitest'
import { changesOf } from '../../../src/changes/changes.ts'
import { languageOf } from '../../../src/changes/text-change.ts'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { readSamples, type Samples } from '../contract.ts'

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

const days = (count: number) => `{__type__: datetime.timedelta, days: ${count}}`

it.each([
  ['bash_command', './load.sh', './load.sh --all', 'Task "load": parameter "bash_command"'],
  ['pool', 'shop', 'store', 'Task "load": setting "pool" was "shop", now "store"'],
  ['pool_slots', '1', '3', 'Task "load": setting "pool_slots" was 1, now 3'],
  ['priority_weight', '1', '9', 'Task "load": setting "priority_weight" was 1, now 9'],
  ['depends_on_past', 'true', 'false', 'Task "load": setting "depends_on_past" was true, now false'],
  ['sla', days(1), days(2), 'Task "load": setting "sla.days" was 1, now 2'],
  ['env', '{MODE: full}', '{MODE: part}', 'Task "load": parameter "env.MODE" was "full", now "part"'],
  ['expand', '{env: [{A: x}]}', '{env: [{A: y}]}', 'Task "load": parameter "expand.env[0].A" was "x", now "y"'],
  ['doc_md', 'One.', 'Two.', 'Task "load": note "doc_md" was "One.", now "Two."'],
  [
    'email',
    '[a@shop.example]',
    '[b@shop.example]',
    'Task "load": destination of callback on "email_on_failure" was "email" "a@shop.example", now "email" "b@shop.example"',
  ],
  [
    'on_failure_callback',
    'shop.tell',
    'shop.page',
    'Task "load": destination of callback on "on_failure_callback" was "shop.tell", now "shop.page"',
  ],
])('tells another %s of a task', (key, was, is, words) => {
  const base = `nightly:\n  schedule: "0 5 * * *"\n  start_date: 2024-03-01\n  tasks:\n    load:\n      operator: shop.LoadOperator\n      ${key}: `
  expect(changedIn({ 'dags.yml': `${base}${was}\n` }, { 'dags.yml': `${base}${is}\n` }).join('\n')).toContain(words)
})

it('tells what a group and shared defaults say otherwise', () => {
  const dags = (limit: number) =>
    `nightly:\n  schedule: "0 5 * * *"\n  start_date: 2024-03-01\n  task_groups:\n    shelf:\n      default_args: {queue: ${limit === 1 ? 'slow' : 'fast'}}\n  tasks:\n    load: {operator: shop.LoadOperator, task_group_name: shelf}\n`
  const [was, is] = [1, 2].map((limit) => ({
    'dags/defaults.yml': `catchup: ${limit === 2}\ndefault_args: {pool: shop_${limit}}\n`,
    'dags/sales.yml': dags(limit),
  }))
  expect(changedIn(was ?? {}, is ?? {})).toEqual([
    'Task group "shelf": setting "default_args.queue" was "slow", now "fast"',
    expect.stringMatching(/^DAG: .*setting "catchup" was false, now true/),
  ])
  expect(changedIn(was ?? {}, is ?? {})[1]).toContain('setting "default_args.pool" was "shop_1", now "shop_2"')
})

function changedIn(was: Samples, is: Samples): readonly string[] {
  const versionsOf = (samples: Samples) =>
    readSamples(dagFactory, samples).subjects.map(({ document, pipelines }) => ({ document, pipelines }))
  return changesOf(versionsOf(was), versionsOf(is), { now: Date.UTC(2026, 10, 30, 8) }).flatMap(({ lines }) => lines)
}
