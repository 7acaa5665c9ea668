import { describe, expect, it } from 'vitest'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { releaseFiles } from '../../../src/dialects/dag-factory/releases/files.ts'
import { isBefore, isFrom, rangeOf } from '../../../src/dialects/dag-factory/releases/range.ts'
import { releasesAround } from '../../../src/discover/release-files.ts'
import { fullReview } from '../../../src/run.ts'
import { fakeWorld } from '../../host.ts'

function stated(files: Readonly<Record<string, string>>) {
  const { version, libraryVersion, statedIn } = releaseFiles.read(new Map(Object.entries(files)))
  return [version, statedIn?.version, libraryVersion, statedIn?.libraryVersion]
}

describe('a range of releases', () => {
  it.each([
    ['3.0.2', '3', true],
    ['>=3.0,<4', '3', true],
    ['~=2.9', '3', false],
    ['^2.9', '3', false],
    ['<3', '3', false],
    ['<=2.11', '3', false],
    ['==2.9.*', '3', false],
    ['2', '3', false],
    ['^0.22', '1', false],
    ['~0.23', '1', false],
    ['>=2.9', '3', null],
    ['>=2.9,!=2.9.1', '3', null],
  ])('%s is from %s on: %s', (text, release, expected) => {
    const range = rangeOf(text)
    const told = range && isFrom(range, release) ? true : range && isBefore(range, release) ? false : null
    expect(told).toBe(expected)
  })

  it.each(['latest', '', '>=3,<2', '=>2', '2.x'])('is not %s', (text) => {
    expect(rangeOf(text)).toBeNull()
  })
})

describe('a release of Airflow', () => {
  it.each([
    ['requirements.txt', 'boto3\napache-airflow[celery]==2.9.1\n', '2.9.1', 2],
    ['requirements.txt', 'apache_airflow >= 2.9, < 3  # soon\n', '>=2.9,<3', 1],
    ['requirements.txt', '-c https://example.org/constraints-3.0.2/constraints-3.11.txt\n', '3.0.2', 1],
    ['pyproject.toml', 'dependencies = [\n  "apache-airflow>=3.0,<4",\n]\n', '>=3.0,<4', 2],
    ['pyproject.toml', 'apache-airflow = { version = "^2.9", extras = ["http"] }\n', '^2.9', 1],
    ['uv.lock', '[[package]]\nname = "apache-airflow"\nversion = "3.0.2"\n', '3.0.2', 3],
    ['Dockerfile', 'FROM apache/airflow:3.0.2-python3.12\n', '3.0.2', 1],
    ['Dockerfile', 'FROM apache/airflow:slim-2.10.4-python3.11\n', '2.10.4', 1],
    ['Dockerfile', 'ARG AIRFLOW_VERSION=2.10.4\nFROM apache/airflow:${AIRFLOW_VERSION}\n', '2.10.4', 1],
    ['Dockerfile', 'FROM quay.io/astronomer/astro-runtime:12.1.0\n', '>=2,<3', 1],
    ['Dockerfile', 'FROM astrocrpublic.azurecr.io/runtime:3.0-4\n', '3.0', 1],
    ['compose.yaml', 'image: ${AIRFLOW_IMAGE_NAME:-apache/airflow:2.9.1}\n', '2.9.1', 1],
  ])('is stated in %s: %s', (name, text, version, line) => {
    expect(stated({ [name]: text }).slice(0, 2)).toEqual([version, `${name}:${line}`])
  })

  it.each([
    ['requirements.txt', 'apache-airflow\napache-airflow-providers-http==4.1\n'],
    ['requirements.txt', 'my-apache-airflow==2.9\n# apache-airflow==2.9\n'],
    ['requirements.txt', 'apache-airflow==2.9.11 ; python_version < "3.9"\n'],
    ['Dockerfile', 'FROM apache/airflow:latest\n'],
    ['Dockerfile', 'FROM my/apache/airflow-worker:3.0.2\n'],
    ['Dockerfile', 'FROM apache/airflow:2.1.1\nFROM apache/airflow:3.1.1\n'],
  ])('is not stated in %s: %s', (name, text) => {
    expect(stated({ [name]: text })[0]).toBeNull()
  })

  it('is the exact one where files leave room for it', () => {
    expect(stated({ 'requirements.txt': 'apache-airflow>=2.9\n', Dockerfile: 'FROM apache/airflow:3.0.2\n' })).toEqual([
      '3.0.2',
      'Dockerfile:1',
      null,
      undefined,
    ])
  })
})

describe('the files around pipelines', () => {
  const files = {
    'requirements.txt': 'apache-airflow==2.10.4\ndag-factory==0.22.0\n',
    'teams/shop/requirements.txt': 'apache-airflow==3.0.2\n',
    'teams/shop/dags/orders.yml': '',
    'dags/items.yml': '',
  }

  it('are read up the folders, the nearest first for each release', async () => {
    const host = fakeWorld(files).host
    const of = await releasesAround(host, [
      { path: 'teams/shop/dags/orders.yml', dialect: dagFactory },
      { path: 'dags/items.yml', dialect: dagFactory },
    ])
    expect(of('teams/shop/dags/orders.yml', dagFactory)).toEqual({
      version: '3.0.2',
      libraryVersion: '0.22.0',
      programs: [],
      statedIn: { version: 'teams/shop/requirements.txt:1', libraryVersion: 'requirements.txt:2' },
    })
    expect(of('dags/items.yml', dagFactory)?.version).toBe('2.10.4')
  })
})

describe('a review', () => {
  const dag =
    'orders:\n  start_date: 2026-01-01\n  tasks:\n    load: {operator: airflow.operators.bash_operator.BashOperator, bash_command: "true"}\n'

  async function told(files: Readonly<Record<string, string>>, ids = ['schedule-unset', 'operator-moved']) {
    const host = fakeWorld({ 'dags/orders.yml': dag, ...files }).host
    const { report } = await fullReview(host, { paths: ['.'] })
    return report.findings.filter(({ rule }) => ids.includes(rule)).map(({ severity, message }) => `${severity}: ${message}`)
  }

  it('names both readings where no release is known', async () => {
    expect(await told({})).toEqual([
      'warning: DAG "orders" has no schedule: Airflow 2 starts it every day, Airflow 3 never',
      'warning: Operator "airflow.operators.bash_operator.BashOperator" of task "load" does not exist in Airflow 3',
    ])
  })

  it('names the release and the file that states it', async () => {
    expect(await told({ Dockerfile: 'FROM apache/airflow:2.10.4\n' })).toEqual([
      'warning: DAG "orders" has no schedule: Airflow 2.10.4 (Dockerfile:1) starts it every day',
    ])
    expect(await told({ 'requirements.txt': 'apache-airflow==3.0.2\n' })).toEqual([
      'error: Operator "airflow.operators.bash_operator.BashOperator" of task "load" does not exist in Airflow 3.0.2 (requirements.txt:1)',
    ])
  })

  it('believes the configuration first', async () => {
    const files = {
      'requirements.txt': 'apache-airflow==3.0.2\n',
      'pipeline-review.yml': 'airflow:\n  version: "2.11"\n  dag-factory: "1.1"\n  timezone: Europe/Berlin\n',
    }
    expect(await told(files)).toEqual(['warning: DAG "orders" has no schedule: Airflow 2.11 starts it every day'])
  })

  it('takes a DAG without a schedule for a daily one on Airflow 2', async () => {
    const host = fakeWorld({ 'dags/orders.yml': dag, Dockerfile: 'FROM apache/airflow:2.10.4\n' }).host
    const { material } = await fullReview(host, { paths: ['.'] })
    expect(material.pipelines.map(({ triggers }) => triggers.map(({ clock }) => clock))).toEqual([
      [{ interval: { seconds: 86_400, from: Date.UTC(2026, 0, 1) } }],
    ])
  })
})

describe('keys of dag-factory 0.x', () => {
  async function told(dag: string, libraryVersion = ''): Promise<readonly string[]> {
    const text = `dock:\n  default_args: {start_date: 2026-01-01}\n  catchup: false\n${dag}`
    const pins = libraryVersion === '' ? {} : { 'requirements.txt': `dag-factory==${libraryVersion}\n` }
    const { report } = await fullReview(fakeWorld({ 'dags/dock.yml': text, ...pins }).host, { paths: ['.'] })
    const ids = ['removed-key', 'spelling-unsupported', 'schedule-unset']
    return report.findings.filter(({ rule }) => ids.includes(rule)).map(({ severity, message }) => `${severity}: ${message}`)
  }
  const task = (more: string) =>
    `  tasks:\n    load: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: load${more}}\n`
  const daily = '  schedule_interval: "@daily"\n'

  it('are right where 0.x reads them, and told with both readings where no release is known', async () => {
    expect(await told(daily + task(''), '0.23.0')).toEqual([])
    expect(await told(daily + task(', execution_timeout_secs: 60'))).toEqual([
      'error: DAG "dock" has "schedule_interval" and "execution_timeout_secs", which dag-factory 0.x reads and 1.x refuses: no DAG of the file loads there',
    ])
  })

  it('are refused where no release reads them', async () => {
    for (const release of ['0.21.0', '0.23.0', '1.1.0'])
      expect((await told(task(', retry_delay_sec: 60'), release)).filter((text) => text.includes('retry_delay_sec'))).toEqual([
        'error: Task "load" has "retry_delay_sec", which every release of dag-factory refuses: no DAG of the file loads',
      ])
  })

  it('end with the release that dropped them', async () => {
    const sensor = `${daily}  tasks:\n    wait: {operator: airflow.sensors.external_task.ExternalTaskSensor, external_dag_id: fleet, execution_delta_secs: 60}\n`
    expect(await told(sensor, '0.21.0')).toEqual([])
    expect(await told(sensor, '0.22.0')).toEqual([
      'error: Task "wait" has "execution_delta_secs", which dag-factory 0.22.0 (requirements.txt:1) refuses: no DAG of the file loads',
    ])
  })

  it('are told with the release that dropped them where the pins of 0.x leave it open', async () => {
    const files = {
      'dags/dock.yml': `dock:\n  start_date: 2026-01-01\n  catchup: false\n${daily}  tasks:\n    wait: {operator: airflow.sensors.external_task.ExternalTaskSensor, external_dag_id: fleet, execution_delta_secs: 60}\n`,
      'requirements.txt': 'dag-factory>=0.19,<1\n',
    }
    const { report } = await fullReview(fakeWorld(files).host, { paths: ['.'] })
    expect(report.findings.filter(({ rule }) => rule === 'removed-key').map(({ message }) => message)).toEqual([
      'DAG "dock" has "execution_delta_secs", which dag-factory reads before 0.22 and refuses from then on: no DAG of the file loads there',
    ])
  })

  it('say no schedule with null, which 1.x takes for none at all', async () => {
    expect(await told(`  schedule_interval: null\n${task('')}`, '0.23.0')).toEqual([])
    expect(await told(`  schedule_interval: null\n${task('')}`, '1.1.0')).toEqual([
      'warning: DAG "dock" has null as its schedule: Airflow 2 starts it every day, Airflow 3 never',
    ])
  })

  it.each([
    [
      '  schedule: "@daily"\n',
      'Schedule "@daily" of DAG "dock" becomes a dataset for each letter with dag-factory 0.23.0 (requirements.txt:1): no time starts the DAG',
    ],
    [
      '  schedule: "None"\n',
      'Schedule "None" of DAG "dock" becomes a dataset for each letter with dag-factory 0.23.0 (requirements.txt:1): no time starts the DAG',
    ],
    [
      '  schedule: {__type__: datetime.timedelta, hours: 6}\n',
      '"schedule" of DAG "dock" is an object by "__type__", which dag-factory 0.23.0 (requirements.txt:1) does not take there',
    ],
    [
      `${daily}  task_groups: [{group_name: pier, tooltip: pier}]\n`,
      '"task_groups" of DAG "dock" is a list, which dag-factory 0.23.0 (requirements.txt:1) refuses: no DAG of the file loads',
    ],
  ])('are wanted by 0.x in place of %s', async (dag, message) => {
    expect(await told(dag + task(''), '0.23.0')).toEqual([`error: ${message}`])
    expect(await told(dag.replace(daily, '') + task(''), '1.1.0')).not.toContain(`error: ${message}`)
  })

  it('take objects from 0.23 on', async () => {
    const limited = `${daily}  dagrun_timeout: {__type__: datetime.timedelta, hours: 1}\n${task('')}`
    expect(await told(limited, '0.23.0')).toEqual([])
    expect(await told(limited, '0.22.0')).toEqual([
      'error: DAG "dock" has "__type__", which dag-factory 0.22.0 (requirements.txt:1) does not know: it stays a mapping',
    ])
  })
})
