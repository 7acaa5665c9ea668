import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differences, isRecorded, type RecordedDag, type RecordedFile } from '../../conformance/airflow/compare.ts'
import { dagFactory } from '../../src/dialects/dag-factory/index.ts'
import { findingsIn, readSamples, type Samples } from '../dialects/contract.ts'

const root = join(import.meta.dirname, '../..')
const home = join(root, '../shared/dialects/dag-factory')
const [two = [], three = []] = [2, 3].map((version) =>
  readFileSync(join(root, `conformance/airflow/recording-${version}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): RecordedFile => JSON.parse(line)),
)

/** The files of a collection beside the project, where it is there: a case with its defaults, a file of the corpus alone. */
function samplesOf(file: string): { readonly name: string; readonly samples: Samples } {
  const [kind = '', first = '', ...rest] = file.split('/')
  const isCase = kind === 'case'
  const folder = isCase ? join(home, 'cases', first) : join(home, kind)
  const paths = isCase ? globSync('**/*.{yml,yaml}', { cwd: folder }).map((path) => path.replaceAll('\\', '/')) : [first]
  const present = paths.sort().filter((path) => existsSync(join(folder, path)))
  return {
    name: isCase ? rest.join('/') : first,
    samples: Object.fromEntries(present.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
  }
}

const atHand = two.flatMap((inTwo) => {
  const { name, samples } = samplesOf(inTwo.file)
  const inThree = three.find(({ file }) => file === inTwo.file)
  const text = samples[name]
  return inThree && text !== undefined && isRecorded(inTwo, text) && isRecorded(inThree, text)
    ? [{ file: inTwo.file, name, samples, versions: [inTwo, inThree] }]
    : []
})

/** Rules of what loads and never does what is written. */
const gravelyWrong: ReadonlySet<string> = new Set(['cron-never-fires', 'key-in-wrong-place', 'script-read-as-template'])

/** What one version refuses is a warning as long as the version is not known. */
const ofVersions: ReadonlySet<string> = new Set(['operator-moved', 'asset-schedule-unsupported', 'trigger-rule-removed'])

/** Differences that are meant. */
const explained: Readonly<Record<string, string>> = {
  'corpus/13_astronomer__example_dag_factory_default_config_dict.yml loads in 3 only, and nothing is said':
    'the loader passes the defaults with the start date, which Airflow 2 wants',
  'corpus/35_astronomer__example_dag_factory_default_config_dict.yml loads in none only, and nothing is said':
    'the same, and a warning about a path that Airflow 3 does not have',
  'case/40-trigger-rule-removed/dags.yml (2) nightly_orders: load has trigger_rule "dummy", in Airflow "always"':
    'Airflow 2 has two names for one rule',
}

describe.skipIf(atHand.length === 0)('DAGs as Airflow 2 and 3 take them', () => {
  const verdicts = atHand.map(({ file, name, samples, versions }) => {
    const told = findingsIn(dagFactory, samples).filter(({ path }) => path === name)
    const loading = versions.filter(({ error, storing }) => error === undefined && storing === undefined)
    return { file, loading: loading.map(({ airflow }) => airflow), told }
  })

  it('have no error of ours where they load', () => {
    const wrong = verdicts.flatMap(({ file, loading, told }) => {
      const errors = told.filter(({ severity, rule }) => severity === 'error' && !gravelyWrong.has(rule))
      return loading.length > 0 ? errors.map(({ rule, message }) => `${file}: ${rule} ${message}`) : []
    })
    expect(wrong).toEqual([])
  })

  it('have an error where neither version loads them, and a warning that names the version where one does not', () => {
    const missed = verdicts.flatMap(({ file, loading, told }) => {
      const isTold = (rule: string, severity: string) =>
        severity === 'error' || (loading.length === 1 && severity === 'warning' && ofVersions.has(rule))
      const isMissed = loading.length < 2 && !told.some(({ severity, rule }) => isTold(rule, severity))
      return isMissed ? [`${file} loads in ${loading.join() || 'none'} only, and nothing is said`] : []
    })
    expect(missed.filter((text) => !(text in explained))).toEqual([])
  })

  it('have the tasks, edges, settings and next runs that Airflow has', () => {
    const different = atHand.flatMap(({ name, samples, versions }) => {
      const { pipelines } = readSamples(dagFactory, samples)
      const own = pipelines.filter(({ document }) => document.source.path === name)
      return versions.flatMap((version) => differences(version, own))
    })
    expect(different.filter((text) => !(text in explained))).toEqual([])
  })
})

describe('the comparison with Airflow', () => {
  const text = `orders:
  schedule: "0 3 * * *"
  start_date: 2025-01-01
  max_active_runs: 2
  default_args: {retries: 1}
  task_groups:
    - {group_name: staging, dependencies: [extract]}
  tasks:
    - {task_id: extract, operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "true"}
    - {task_id: clean, operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "true", task_group_name: staging}
`
  const { pipelines } = readSamples(dagFactory, { 'dags.yml': text })
  const recorded: RecordedDag = {
    timetable: 'CronTriggerTimetable',
    start: '2025-01-01T00:00:00',
    zone: 'UTC',
    catchup: false,
    max_active_runs: 2,
    next: [
      '2026-11-30T03:00:00',
      '2026-12-01T03:00:00',
      '2026-12-02T03:00:00',
      '2026-12-03T03:00:00',
      '2026-12-04T03:00:00',
      '2026-12-05T03:00:00',
      '2026-12-06T03:00:00',
      '2026-12-07T03:00:00',
      '2026-12-08T03:00:00',
      '2026-12-09T03:00:00',
    ],
    tasks: {
      extract: { type: 'BashOperator', retries: 1 },
      'staging.clean': { type: 'BashOperator', after: ['extract'], retries: 1 },
    },
  }
  const saying = (changes: Readonly<Record<string, unknown>>) =>
    differences({ file: 'dags.yml', airflow: 3, sha256: '', dags: { orders: { ...recorded, ...changes } } }, pipelines)

  it('finds none where all is the same', () => {
    expect(saying({})).toEqual([])
  })

  it('finds another edge, setting, limit, start, run, task', () => {
    expect(
      saying({
        tasks: {
          extract: { type: 'PythonOperator', retries: 2, pool: 'small' },
          'staging.clean': { type: 'BashOperator', after: [], retries: 1 },
        },
      }),
    ).toEqual([
      'dags.yml (3) orders: extract has type "BashOperator", in Airflow "PythonOperator"',
      'dags.yml (3) orders: extract has retries 1, in Airflow 2',
      'dags.yml (3) orders: extract has pool "default_pool", in Airflow "small"',
      'dags.yml (3) orders: staging.clean starts after (extract), in Airflow after ()',
    ])
    expect(saying({ catchup: true, max_active_runs: 4, timeout: 60, start: '2025-01-02T00:00:00' })).toEqual([
      'dags.yml (3) orders: has catchup false, in Airflow true',
      'dags.yml (3) orders: has max_active_runs 2, in Airflow 4',
      'dags.yml (3) orders: has timeout null, in Airflow 60',
      'dags.yml (3) orders: starts at 2025-01-01T00:00:00, in Airflow at 2025-01-02T00:00:00',
    ])
    expect(saying({ next: ['2026-11-30T04:00:00'] })[0]).toMatch(
      /^dags.yml \(3\) orders: next runs 2026-11-30T03:00,.*, in Airflow 2026-11-30T04:00$/,
    )
  })
})
