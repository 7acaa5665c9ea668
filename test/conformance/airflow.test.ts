import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differences, isRecorded, type RecordedFile } from '../../conformance/airflow/compare.ts'
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
const gravelyWrong: ReadonlySet<string> = new Set(['cron-never-fires', 'key-in-wrong-place'])

/** What one version refuses is a warning as long as the version is not known. */
const ofVersions: ReadonlySet<string> = new Set([
  // Tags of 0.x.
  'invalid-yaml',
  'removed-key',
  'operator-moved',
  'asset-schedule-unsupported',
  'trigger-rule-removed',
])

/** Differences that are meant. */
const explained: Readonly<Record<string, string>> = {
  'corpus/13_astronomer__example_dag_factory_default_config_dict.yml loads in 3 only, and nothing is said':
    'the loader passes the defaults with the start date, which Airflow 2 wants',
  'case/40-trigger-rule-removed/dags.yml (2) nightly_orders: load has trigger rule dummy, in Airflow always':
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

  it('have an error where they do not load, or a warning that names the version', () => {
    const missed = verdicts.flatMap(({ file, loading, told }) => {
      const isTold = told.some(({ severity, rule }) => severity === 'error' || (severity === 'warning' && ofVersions.has(rule)))
      return loading.length < 2 && !isTold ? [`${file} loads in ${loading.join() || 'none'} only, and nothing is said`] : []
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
  const recorded = {
    zone: 'UTC',
    catchup: false,
    max_active_runs: 2,
    next: ['2026-11-30T03:00:00', '2026-12-01T03:00:00'],
    tasks: { extract: { retries: 1 }, 'staging.clean': { after: ['extract'], retries: 1 } },
  }
  const saying = (changes: Partial<typeof recorded>) =>
    differences({ file: 'dags.yml', airflow: 3, sha256: '', dags: { orders: { ...recorded, ...changes } } }, pipelines)

  it('finds none where all is the same', () => {
    expect(saying({})).toEqual([])
  })

  it('finds another edge, setting, limit, run, task', () => {
    expect(saying({ tasks: { extract: { retries: 2 }, 'staging.clean': { after: [], retries: 1 } } })).toEqual([
      'dags.yml (3) orders: extract has retries 1, in Airflow 2',
      'dags.yml (3) orders: staging.clean starts after (extract), in Airflow after ()',
    ])
    expect(saying({ max_active_runs: 4, next: ['2026-11-30T04:00:00'] })).toEqual([
      'dags.yml (3) orders: 2 concurrent runs, in Airflow 4',
      'dags.yml (3) orders: next runs 2026-11-30T03:00, in Airflow 2026-11-30T04:00',
    ])
  })
})
