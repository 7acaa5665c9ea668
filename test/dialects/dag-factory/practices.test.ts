import { describe, expect, it } from 'vitest'
import type { Config } from '../../../src/config/config.ts'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { findingsIn } from '../contract.ts'

/** The two ways in which teams write DAGs: maps and keys of 0.x, lists and objects of 1.x. */
interface Style {
  readonly name: string
  readonly factory: string
  readonly minutes: (count: number) => string
  readonly task: (id: string, operator: string, more: string) => string
  readonly schedule: string
}

const styles: readonly Style[] = [
  {
    name: '0.x',
    factory: '0.23',
    minutes: (count) => `execution_timeout_secs: ${count * 60}`,
    task: (id, operator, more) => `    ${id}:\n      operator: ${operator}\n      ${more}\n`,
    schedule: 'schedule_interval',
  },
  {
    name: '1.x',
    factory: '1.1',
    minutes: (count) => `execution_timeout: {__type__: datetime.timedelta, minutes: ${count}}`,
    task: (id, operator, more) => `    - task_id: ${id}\n      operator: ${operator}\n      ${more}\n`,
    schedule: 'schedule',
  },
]

interface Parts {
  readonly id?: string
  readonly schedule?: string
  readonly args?: readonly string[]
  readonly more?: readonly string[]
}

interface Writer {
  /** With a timeout of 20 minutes, if no other is given; 0 for none. */
  readonly bash: (id: string, command: string, more?: readonly string[], minutes?: number) => string
  readonly task: (id: string, operator: string, more: readonly string[], minutes?: number) => string
  readonly dag: (tasks: string, parts?: Parts) => string
}

/** Writes DAGs in one style. Without `args` and `more` a DAG is retried, limited and told of. */
function writerOf(style: Style): Writer {
  const task: Writer['task'] = (id, operator, more, minutes = 20) =>
    style.task(id, operator, [...more, ...(minutes > 0 ? [style.minutes(minutes)] : [])].join('\n      '))
  return {
    task,
    bash: (id, command, more = [], minutes = 20) =>
      task(id, 'airflow.operators.bash.BashOperator', [`bash_command: ${JSON.stringify(command)}`, ...more], minutes),
    dag: (tasks, { id = 'stock', schedule = '"50 2 * * *"', args, more = ['on_failure_callback: stock.alerts.tell'] } = {}) => {
      const defaults = ['start_date: 2026-11-01', ...(args ?? ['retries: 2', 'retry_delay: 300'])]
      const lines = [`${style.schedule}: ${schedule}`, 'catchup: false', ...more, `default_args:\n    ${defaults.join('\n    ')}`]
      return `${id}:\n  ${lines.join('\n  ')}\n  tasks:\n${tasks}`
    },
  }
}

interface Practice {
  readonly about: string
  readonly write: (writer: Writer) => string
  readonly rule: string
  /** Words of the sentence and of what to do. */
  readonly says: readonly string[]
}

const http = 'airflow.providers.http.operators.http.HttpOperator'
const sql = 'airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator'

const practices: readonly Practice[] = [
  {
    about: 'nothing is set that guards an unattended run',
    write: ({ dag, bash }) => dag(bash('load', 'stock load', [], 0), { args: [], more: [] }),
    rule: 'safeguards-left-to-server',
    says: ['"stock" runs unattended', 'no retries, no timeout and no failure alert', '`default_args`'],
  },
  {
    about: 'retries of a request that charges',
    write: ({ dag, task }) => dag(task('charge', http, ['http_conn_id: pay', 'endpoint: /charges', 'method: POST'])),
    rule: 'retry-unsafe',
    says: ['"charge"', 'POST', '`retries: 0`'],
  },
  {
    about: 'retries without a pause',
    write: ({ dag, task }) =>
      dag(task('pull', http, ['endpoint: /stock', 'method: GET']), { args: ['retries: 3', 'retry_delay: 0'] }),
    rule: 'retry-delay-missing',
    says: ['3 retries without a delay', 'retry_delay'],
  },
  {
    about: 'rows that a retry adds twice',
    write: ({ dag, task }) => dag(task('fill', sql, ['conn_id: wh', 'sql: "insert into mart.stock select * from stage.stock"'])),
    rule: 'retry-unsafe',
    says: ['"fill"', 'add its rows twice', 'MERGE'],
  },
  {
    about: 'a timeout that is longer than the schedule',
    write: ({ dag, bash }) => dag(bash('load', 'stock load', [], 180), { schedule: '"0 * * * *"' }),
    rule: 'timeout-exceeds-interval',
    says: ['"load" may run for 3 hours', '1 hour', '`max_active_runs: 1`'],
  },
  {
    about: 'a task that does everything',
    write: ({ dag, bash }) =>
      dag(
        bash(
          'everything',
          'python pull.py && psql -f load.sql && psql -f items.sql && dbt run && dbt test && aws s3 sync out s3://stock && curl -X POST https://stock.example/done',
        ),
      ),
    rule: 'monolithic-task',
    says: ['"everything"', 'kinds of work', 'Split it'],
  },
  {
    about: 'a schedule of every minute',
    write: ({ dag, bash }) => dag(bash('poll', 'stock poll'), { schedule: '"* * * * *"' }),
    rule: 'cron-dense',
    says: ['every minute', '1440 starts a day', 'sensor'],
  },
  {
    about: 'a month end that most months do not have',
    write: ({ dag, bash }) => dag(bash('close', 'stock close'), { schedule: '"0 5 31 * *"' }),
    rule: 'cron-month-end',
    says: ['day 31', '"0 5 L * *"'],
  },
  {
    about: 'a dependency that another one brings along',
    write: ({ dag, bash }) =>
      dag(
        bash('pull', 'stock pull') +
          bash('load', 'stock load', ['dependencies: [pull]']) +
          bash('report', 'stock report', ['dependencies: [pull, load]']),
      ),
    rule: 'redundant-dependency',
    says: ['"report" depends on "pull" directly and through its other dependencies', '`dependencies`'],
  },
  {
    about: 'a sensor that holds a worker for a week',
    write: ({ dag, task, bash }) =>
      dag(
        task('wait', 'airflow.providers.amazon.aws.sensors.s3.S3KeySensor', ['bucket_key: "s3://stock/{{ ds }}.csv"']) +
          bash('load', 'stock load', ['dependencies: [wait]']),
      ),
    rule: 'sensor-holds-worker',
    says: ['"wait"', '7 days', '`mode: reschedule`'],
  },
  {
    about: 'a last task that runs whatever happened',
    write: ({ dag, bash }) =>
      dag(bash('load', 'stock load') + bash('publish', 'stock publish', ['dependencies: [load]', 'trigger_rule: all_done'])),
    rule: 'leaf-hides-failure',
    says: ['"publish"', '"load" failed', 'trigger_rule: one_failed'],
  },
  {
    about: 'mails to no address',
    write: ({ dag, bash }) =>
      dag(bash('load', 'stock load'), {
        args: ['retries: 1', 'retry_delay: 60', 'email_on_failure: true'],
        more: [],
      }),
    rule: 'mail-without-address',
    says: ['sends no mail', '`email`'],
  },
  {
    about: 'a table that is emptied without a check',
    write: ({ dag, task }) => dag(task('wipe', sql, ['conn_id: wh', 'sql: "truncate table mart.stock"'])),
    rule: 'rollback-missing',
    says: ['"wipe" empties a table', 'test or an approval'],
  },
  {
    about: 'a password in a command',
    write: ({ dag, bash }) => dag(bash('load', "PGPASSWORD=rT7vLq92Xw psql -c 'select 1'")),
    rule: 'secret-literal',
    says: ['"PGPASSWORD"', 'Revoke'],
  },
  {
    about: 'settings of tasks where nothing reads them',
    write: ({ dag, bash }) => dag(bash('load', 'stock load'), { more: ['on_failure_callback: stock.alerts.tell', 'retries: 5'] }),
    rule: 'key-in-wrong-place',
    says: ['"retries" of DAG "stock" has no effect', 'Move `retries` into `default_args`'],
  },
  {
    about: 'a copy of a DAG for each shop',
    write: ({ dag, bash }) =>
      ['north', 'south', 'west']
        .map((shop) =>
          dag(
            ['pull', 'stage', 'check', 'load']
              .map((step, index, all) =>
                bash(
                  step,
                  index === 1 ? 'stock stage' : `stock ${step} ${shop}`,
                  index === 0 ? [] : [`dependencies: [${all[index - 1]}]`],
                ),
              )
              .join(''),
            { id: `stock_${shop}` },
          ),
        )
        .join(''),
    rule: 'copied-pipeline',
    says: ['2 others: "stock_south" and "stock_west"', 'param'],
  },
  {
    about: 'a day that was meant for one backfill',
    write: ({ dag, bash }) => dag(bash('load', 'stock load --date 2026-11-03')),
    rule: 'date-hard-coded',
    says: ['"2026-11-03"', '`{{ ds }}`'],
  },
  {
    about: 'the whole history each night',
    write: ({ dag, bash }) => dag(bash('models', 'dbt run --full-refresh && dbt test')),
    rule: 'full-refresh-scheduled',
    says: ['"models"', '"--full-refresh"', 'Remove'],
  },
  {
    about: 'a script that Airflow takes for a template',
    write: ({ dag, bash }) => dag(bash('load', 'bash /opt/stock/load.sh')),
    rule: 'script-read-as-template',
    says: ['"load" ends in ".sh"', 'blank'],
  },
  {
    about: 'a value of a task that may not have run',
    write: ({ dag, bash }) =>
      dag(bash('count', 'stock count') + bash('report', "stock report {{ ti.xcom_pull(task_ids='count') }}")),
    rule: 'xcom-not-upstream',
    says: ['"report" pulls the XCom of "count"', 'Add "count" to `dependencies`'],
  },
  {
    about: 'one DAG of sixty steps',
    write: ({ dag, bash }) =>
      dag(Array.from({ length: 60 }, (_, index) => bash(`step_${index}`, `stock step ${index}`)).join('')),
    rule: 'monolithic-pipeline',
    says: ['60 tasks', 'DAGs'],
  },
]

describe.each(styles)('bad practice in the style of $name', (style) => {
  const config: Partial<Config> = {
    profile: 'recommended',
    airflow: { version: '2', libraryVersion: style.factory, edition: null, timeZone: null },
  }

  it.each(practices)('$about', ({ write, rule, says }) => {
    const found = findingsIn(dagFactory, { 'dags.yml': write(writerOf(style)) }, { config })
    const told = found.filter((finding) => finding.rule === rule).map(({ message, remedy }) => `${message}. ${remedy}`)
    expect(told).toHaveLength(1)
    expect(says.filter((words) => !told[0]?.includes(words))).toEqual([])
    expect(found.filter(({ severity }) => severity === 'error').map((finding) => finding.rule)).toEqual([])
  })

  it('is not seen in a DAG that is well kept', () => {
    const { dag, bash, task } = writerOf(style)
    const steps = [
      bash('pull', 'stock pull --date {{ ds }}'),
      task('begin', 'airflow.operators.empty.EmptyOperator', ['dependencies: [pull]']),
      bash('load', 'stock load --date {{ ds }}', ['dependencies: [begin]']),
      bash('report', "stock report {{ ti.xcom_pull(task_ids='load') }}", ['dependencies: [load]']),
    ]
    expect(
      findingsIn(dagFactory, { 'dags.yml': dag(steps.join('')) }, { config }).map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([])
  })
})
