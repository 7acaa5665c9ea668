import { describe, expect, it } from 'vitest'
import { changesOf, type FileVersion } from '../../../src/changes/changes.ts'
import { touchedBy } from '../../../src/changes/reach/touched.ts'
import { databricks } from '../../../src/dialects/databricks/index.ts'
import { parseDocument } from '../../../src/text/parse.ts'

type Files = Readonly<Record<string, string>>

/** Each file with the jobs that it names, as a review sees them. */
function versionsOf(files: Files): readonly FileVersion[] {
  const documents = Object.entries(files).map(([path, text]) => parseDocument({ path, text }))
  const pipelines = databricks.projectsIn(documents).flatMap((project) => databricks.read(project))
  return documents.map((document) => ({ document, pipelines: pipelines.filter(({ documents: [own] }) => own === document) }))
}

const now = Date.UTC(2026, 10, 30, 12)

/** What a change says of each job, by its name. */
function told(before: Files, after: Files): Record<string, readonly string[]> {
  return Object.fromEntries(
    changesOf(versionsOf(before), versionsOf(after), { now }).map(({ pipeline, lines }) => [pipeline, lines]),
  )
}

const root = `bundle:
  name: shop
include:
  - jobs/*.yml
variables:
  zone:
    default: Europe/Berlin
  tries:
    default: 2
targets:
  dev:
    mode: development
    default: true
  prod:
    mode: production
    workspace:
      host: https://shop.example.com
      root_path: /Workspace/shop
    run_as:
      service_principal_name: deployer
    resources:
      jobs:
        orders:
          schedule:
            pause_status: UNPAUSED
          max_concurrent_runs: 1
          email_notifications:
            on_failure:
              - lead@example.com
          tasks:
            - task_key: load
              timeout_seconds: 3600
`

const orders = `resources:
  jobs:
    orders:
      name: Orders
      schedule:
        quartz_cron_expression: 0 0 2 * * ?
        timezone_id: \${var.zone}
        pause_status: PAUSED
      email_notifications:
        on_failure:
          - team@example.com
      tasks:
        - task_key: load
          max_retries: \${var.tries}
          job_cluster_key: small
          notebook_task:
            notebook_path: ../src/load.py
        - task_key: report
          depends_on:
            - task_key: load
          notebook_task:
            notebook_path: ../src/report.py
      job_clusters:
        - job_cluster_key: small
          new_cluster:
            spark_version: 16.4.x-scala2.12
            num_workers: 2
`

const stock = `resources:
  jobs:
    stock:
      name: Stock
      trigger:
        file_arrival:
          url: /Volumes/shop/stock/in/
      tasks:
        - task_key: count
          max_retries: \${var.tries}
          notebook_task:
            notebook_path: ../src/count.py
`

const base = { 'databricks.yml': root, 'jobs/orders.yml': orders, 'jobs/stock.yml': stock }

type Edit = readonly [file: keyof typeof base, from: string, to: string]

function edited(...edits: readonly Edit[]): Files {
  const files: Record<string, string> = { ...base }
  for (const [file, from, to] of edits) {
    const text = files[file] ?? ''
    if (!text.includes(from)) throw new Error(`no ${from} in ${file}`)
    files[file] = text.replace(from, to)
  }
  return files
}

describe('a change of a bundle', () => {
  const table: readonly (readonly [string, readonly Edit[], Record<string, readonly string[]>])[] = [
    [
      'an overlay pauses',
      [['databricks.yml', 'UNPAUSED', 'PAUSED']],
      { Orders: ['Target "prod", schedule: is paused now, was at 02:00 every day (Europe/Berlin)'] },
    ],
    [
      'an overlay no longer unpauses',
      [['databricks.yml', '          schedule:\n            pause_status: UNPAUSED\n', '']],
      { Orders: ['Target "prod", schedule: is paused now, was at 02:00 every day (Europe/Berlin)'] },
    ],
    [
      'a schedule moves',
      [['jobs/orders.yml', '0 0 2 * * ?', '0 30 5 * * ?']],
      {
        Orders: ['Schedule: was at 02:00 every day, now at 05:30 every day (Europe/Berlin); first run Tuesday 1 December 05:30'],
      },
    ],
    [
      'a shared variable reaches every job',
      [['databricks.yml', 'default: 2', 'default: 0']],
      { Orders: ['Task "load": retries were 2, now 0'], Stock: ['Task "count": retries were 2, now 0'] },
    ],
    [
      'a target overrides a variable',
      [['databricks.yml', '    mode: development\n', '    mode: development\n    variables:\n      tries: 5\n']],
      {
        Orders: ['Target "dev", task "load": retries were 2, now 5'],
        Stock: ['Target "dev", task "count": retries were 2, now 5'],
      },
    ],
    [
      'a zone is shared',
      [['databricks.yml', 'Europe/Berlin', 'Asia/Tokyo']],
      {
        Orders: [
          'Schedule: was at 02:00 every day (Europe/Berlin), now at 02:00 every day (Asia/Tokyo); first run Tuesday 1 December 02:00',
        ],
      },
    ],
    [
      'a limit of one target',
      [['databricks.yml', 'max_concurrent_runs: 1', 'max_concurrent_runs: 3']],
      { Orders: ['Target "prod", job: concurrency limit was 1, now 3'] },
    ],
    [
      'a recipient of an overlay',
      [
        [
          'databricks.yml',
          '              - lead@example.com\n',
          '              - lead@example.com\n              - boss@example.com\n',
        ],
      ],
      { Orders: ['Target "prod", job: destination "email" "boss@example.com" added to notification on "on_failure"'] },
    ],
    [
      'a recipient of the base',
      [['jobs/orders.yml', 'team@example.com', 'crew@example.com']],
      {
        Orders: [
          'Job: destination of notification on "on_failure" was "email" "team@example.com", now "email" "crew@example.com"',
        ],
      },
    ],
    [
      'an overlay takes the recipients of the base twice',
      [
        [
          'databricks.yml',
          '              - lead@example.com\n',
          '              - lead@example.com\n              - team@example.com\n',
        ],
      ],
      { Orders: ['Target "prod", job: destination "email" "team@example.com" added to notification on "on_failure"'] },
    ],
    [
      'a timeout of an overlay',
      [['databricks.yml', 'timeout_seconds: 3600', 'timeout_seconds: 7200']],
      { Orders: ['Target "prod", task "load": timeout was 1 hour, now 2 hours'] },
    ],
    [
      'an overlay adds a task',
      [
        [
          'databricks.yml',
          '              timeout_seconds: 3600\n',
          '              timeout_seconds: 3600\n            - task_key: audit\n              notebook_task:\n                notebook_path: src/audit.py\n',
        ],
      ],
      { Orders: ['Target "prod": task "audit" added ("notebook_task")'] },
    ],
    [
      'a base setting that the overlay covers',
      [['jobs/orders.yml', '      tasks:\n', '      max_concurrent_runs: 8\n      tasks:\n']],
      { Orders: ['Target "dev", job: concurrency limit was 4, now 8'] },
    ],
    ['null in an overlay', [['databricks.yml', 'max_concurrent_runs: 1', 'max_concurrent_runs: null']], {}],
    [
      'a cluster',
      [['jobs/orders.yml', 'num_workers: 2', 'num_workers: 8']],
      { Orders: ['Job: setting "job_clusters.small.new_cluster.num_workers" was 2, now 8'] },
    ],
    [
      'a notebook',
      [['jobs/stock.yml', 'count.py', 'count_all.py']],
      { Stock: ['Task "count": parameter "notebook_path" was "../src/count.py", now "../src/count_all.py"'] },
    ],
    [
      'a trigger',
      [['jobs/stock.yml', '/stock/in/', '/stock/new/']],
      { Stock: ['Trigger: setting "file_arrival.url" was "/Volumes/shop/stock/in/", now "/Volumes/shop/stock/new/"'] },
    ],
    [
      'run_if',
      [['jobs/orders.yml', '        - task_key: report\n', '        - task_key: report\n          run_if: ALL_DONE\n']],
      { Orders: ['Task "report": setting "run_if" was not set, now "ALL_DONE"'] },
    ],
    [
      'the default of run_if',
      [['jobs/orders.yml', '        - task_key: report\n', '        - task_key: report\n          run_if: ALL_SUCCESS\n']],
      { Orders: ['No behavioural change: the same settings, written in another way'] },
    ],
    [
      'who runs it',
      [['databricks.yml', 'deployer', 'someone-else']],
      {
        Orders: ['Target "prod", job: setting "run_as.service_principal_name" was "deployer", now "someone-else"'],
        Stock: ['Target "prod", job: setting "run_as.service_principal_name" was "deployer", now "someone-else"'],
      },
    ],
    [
      'another host',
      [['databricks.yml', 'https://shop.example.com', 'https://other.example.com']],
      {
        Orders: ['Target "prod", job: setting "workspace.host" was "https://shop.example.com", now "https://other.example.com"'],
        Stock: ['Target "prod", job: setting "workspace.host" was "https://shop.example.com", now "https://other.example.com"'],
      },
    ],
    [
      'a mode',
      [['databricks.yml', '    mode: production\n', '    mode: development\n']],
      {
        Orders: ['Target "prod", job: setting "mode" was "production", now "development"'],
        Stock: [
          'Target "prod", trigger: is paused now, was "{file_arrival: {url: /Volumes/shop/stock/in/}}"',
          'Target "prod", job: concurrency limit was 1, now 4; setting "mode" was "production", now "development"',
        ],
      },
    ],
    [
      'a preset',
      [
        [
          'databricks.yml',
          '    mode: production\n',
          '    mode: production\n    presets:\n      trigger_pause_status: PAUSED\n      jobs_max_concurrent_runs: 5\n',
        ],
      ],
      {
        Stock: [
          'Target "prod", trigger: is paused now, was "{file_arrival: {url: /Volumes/shop/stock/in/}}"',
          'Target "prod", job: concurrency limit was 1, now 5',
        ],
      },
    ],
    [
      'a new target',
      [['databricks.yml', 'targets:\n', 'targets:\n  staging:\n    workspace:\n      host: https://stage.example.com\n']],
      { Orders: ['Target "staging" added'], Stock: ['Target "staging" added'] },
    ],
    [
      'queue and a timeout of the job',
      [
        [
          'jobs/orders.yml',
          '      tasks:\n',
          '      timeout_seconds: 1200\n      queue:\n        enabled: false\n      tasks:\n',
        ],
      ],
      {
        Orders: [
          'Job: runs beyond the concurrency limit were queued, now skipped; setting "timeout_seconds" was not set, now 1200',
        ],
      },
    ],
    [
      'a rule about durations',
      [
        [
          'jobs/orders.yml',
          '      tasks:\n',
          '      health:\n        rules:\n          - metric: RUN_DURATION_SECONDS\n            op: GREATER_THAN\n            value: 1800\n      tasks:\n',
        ],
      ],
      { Orders: ['Alert on slow runs of the job added ("{metric: RUN_DURATION_SECONDS, op: GREATER_THAN, value: 1800}")'] },
    ],
    [
      'what belongs to no job, once for the files',
      [
        ['databricks.yml', '  name: shop\n', '  name: store\n'],
        ['databricks.yml', '    default: true\n', ''],
      ],
      {
        Orders: [
          'Outside of the jobs: setting "bundle.name" was "shop", now "store"; setting "targets.dev.default" was true, now not set',
        ],
      },
    ],
    [
      'another resource beside a job',
      [
        ['jobs/orders.yml', 'resources:\n', 'resources:\n  volumes:\n    inbox:\n      catalog_name: shop\n'],
        ['jobs/orders.yml', '      tasks:\n', '      timeout_seconds: 1200\n      tasks:\n'],
      ],
      { Orders: ['Job: setting "timeout_seconds" was not set, now 1200'] },
    ],
    ['a comment', [['databricks.yml', 'include:\n', '# all jobs\ninclude:\n']], {}],
    [
      'a comment beside a job',
      [['jobs/orders.yml', '      tasks:\n', '      # work\n      tasks:\n']],
      { Orders: ['No behavioural change: only comments, order or formatting'] },
    ],
    [
      'the include goes',
      [['databricks.yml', 'include:\n  - jobs/*.yml\n', '']],
      {
        orders: ['New job with 1 task: "load"', 'Schedule added: at no known time'],
        Orders: [
          'Schedule: is paused now, was at 02:00 every day (Europe/Berlin)',
          'Task "load": retries were 2, now "${var.tries}"; timeout was 1 hour, now not set',
          'Job: destination "email" "lead@example.com" of notification on "on_failure" removed; setting "run_as" was "{service_principal_name: deployer}", now not set; setting "workspace" was "{host: https://shop.example.com, root_path: /Workspace/shop}", now not set; setting "mode" was "production", now not set',
          'Targets "prod" and "dev" removed',
        ],
        Stock: [
          'Task "count": retries were 2, now "${var.tries}"',
          'Job: setting "run_as" was "{service_principal_name: deployer}", now not set; setting "workspace" was "{host: https://shop.example.com, root_path: /Workspace/shop}", now not set; setting "mode" was "production", now not set',
          'Targets "prod" and "dev" removed',
        ],
      },
    ],
  ]
  it.each(table)('%s', (_, edits, expected) => {
    expect(told(base, edited(...edits))).toEqual(expected)
  })

  it('says of a file with several jobs only what becomes of those that change', () => {
    const both = { 'databricks.yml': `bundle:\n  name: two\n${orders}${stock.replace('resources:\n  jobs:\n', '')}` }
    const text = both['databricks.yml']
    const moved = { 'databricks.yml': text.replace('0 0 2', '0 0 3') }
    expect(Object.keys(told(both, moved))).toEqual(['Orders'])
    const commented = { 'databricks.yml': `# two jobs\n${text}` }
    expect(told(both, commented)).toEqual({ Orders: ['No behavioural change: only comments, order or formatting'] })
  })

  it('names the target of what starts a new job', () => {
    expect(told({ 'databricks.yml': root, 'jobs/stock.yml': stock }, base)['Orders']).toEqual([
      'New job with 2 tasks: "load" and "report"',
      'Target "prod": schedule added: at 02:00 every day (Europe/Berlin); first run Tuesday 1 December 02:00',
      'Target "dev": schedule added, paused: at 02:00 every day (Europe/Berlin)',
    ])
  })
})

describe('what a change of a bundle touches', () => {
  /** The tasks that are touched, by job; `*` for what all tasks of it share. Files that stay are the same documents. */
  function touched(after: Files): Record<string, readonly string[]> {
    const documents = new Map(Object.entries(base).map(([path, text]) => [path, parseDocument({ path, text })]))
    const changed = Object.entries(after).map(([path, text]) => {
      const former = documents.get(path)
      return former?.source.text === text ? former : parseDocument({ path, text })
    })
    const read = (all: readonly (typeof changed)[number][]) => {
      const pipelines = databricks.projectsIn(all).flatMap((project) => databricks.read(project))
      return all.map((document) => ({ document, pipelines: pipelines.filter(({ documents: [own] }) => own === document) }))
    }
    return Object.fromEntries(
      touchedBy(read([...documents.values()]), read(changed)).map(({ pipeline, tasks, isWhole }) => [
        pipeline.name,
        [...tasks.map(({ id }) => id), ...(isWhole ? ['*'] : [])],
      ]),
    )
  }
  const changedRoot = (from: string, to: string): Files => ({ ...base, 'databricks.yml': root.replace(from, to) })

  it('is the task that an overlay in another file sets', () => {
    expect(touched(changedRoot('timeout_seconds: 3600', 'timeout_seconds: 600'))).toEqual({ Orders: ['load'] })
  })

  it('is the whole job where its overlay has another limit', () => {
    expect(touched(changedRoot('max_concurrent_runs: 1', 'max_concurrent_runs: 2'))).toEqual({ Orders: ['*'] })
  })

  it('is nothing where only the target of developers changes, or a comment', () => {
    expect(touched(changedRoot('    default: true\n', '    default: true # usual\n'))).toEqual({})
  })
})
