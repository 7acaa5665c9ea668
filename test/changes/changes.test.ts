import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/changes/changes.ts'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import { parseDocument } from '../../src/text/parse.ts'

const now = Date.UTC(2026, 10, 22, 12)

function fileOf(text: string, path = 'daily.yml') {
  const document = parseDocument({ path, text })
  return { document, pipelines: orchestra.read({ documents: [document], variants: [] }) }
}

function linesOf(before: string, after: string): readonly string[] {
  return changesOf([fileOf(before)], [fileOf(after)], { now })[0]?.lines ?? []
}

const base = `version: v1
name: Daily
schedule:
  - name: Morning
    cron: 0 8 ? * * *
    timezone: Europe/London
configuration:
  retries: 1
  timeout: 3600
pipeline:
  load:
    name: Load
    tasks:
      pull:
        name: Pull orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        connection: fivetran_prod
        depends_on: []
        parameters:
          connector_id: quiet_meadow
      check:
        name: Check orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        connection: \${{ ENV.WAREHOUSE }}
        depends_on: [pull]
        parameters:
          statement: select 1
  mail:
    name: Mail
    depends_on: [load]
    condition: \${{ inputs.mail }}
    tasks:
      send:
        name: Send mail
        integration: HTTP
        integration_job: HTTP_REQUEST
        depends_on: []
        parameters: { url: https://example.com }
alerts:
  - name: On call
    statuses: [FAILED]
    destinations:
      - { integration: SLACK, destination: '#data' }
`.replaceAll('\\$', '$')

describe('a change of one thing is told in words', () => {
  it.each<readonly [string, (text: string) => string, readonly string[]]>([
    [
      'another time',
      (text) => text.replace('0 8 ? * * *', '45 7 ? * MON-FRI *'),
      [
        'Schedule "Morning": was at 08:00 every day, now at 07:45 on weekdays (Europe/London); first run Monday 23 November 07:45',
      ],
    ],
    [
      'another zone',
      (text) => text.replace('Europe/London', 'America/New_York'),
      [
        'Schedule "Morning": was at 08:00 every day (Europe/London), now at 08:00 every day (America/New_York); first run Sunday 22 November 08:00',
      ],
    ],
    [
      'a first run in another year, after dates that are left out',
      (text) => text.replace('0 8 ? * * *', '0 6 1 1 ? *').replace('timezone', 'exclude: [2027-01-01]\n    timezone'),
      [
        'Schedule "Morning": was at 08:00 every day, now at 06:00 on the 1st of the month in January (Europe/London); first run Saturday 1 January 2028 06:00; excluded dates were none, now "2027-01-01"',
      ],
    ],
    [
      'a second schedule',
      (text) =>
        text.replace('configuration:', "  - { cron: '0 20 ? * FRI *', timezone: UTC, environment: staging }\nconfiguration:"),
      ['Schedule added: at 20:00 on Fridays (UTC), in "staging"; first run Friday 27 November 20:00'],
    ],
    [
      'no schedule but an event',
      (text) =>
        text.replace(
          /schedule:[\s\S]*?configuration:/,
          'trigger_events:\n  - { type: pipeline, pipeline_id: core }\nconfiguration:',
        ),
      [
        'Schedule "Morning" removed: was at 08:00 every day (Europe/London)',
        'Starts after runs of "core" that end as "SUCCEEDED", "WARNING"',
      ],
    ],
    [
      'a webhook',
      (text) => text.replace('configuration:', 'webhook: { enabled: true }\nconfiguration:'),
      ['Can be started by a webhook'],
    ],
    [
      'a new group with a task that all wait for',
      (text) =>
        text
          .replace(
            'pipeline:\n',
            'pipeline:\n  first:\n    tasks:\n      wake: { integration: HTTP, integration_job: HTTP_REQUEST }\n',
          )
          .replace('    name: Load\n', '    name: Load\n    depends_on: [first]\n'),
      ['Group "first" added with task "wake" ("HTTP_REQUEST")', 'Group "Load": waits for "first" now'],
    ],
    [
      'a removed group, with what waited for it',
      (text) => text.replace(/ {2}mail:[\s\S]*?alerts:/, 'alerts:'),
      ['Group "Mail" removed with task "Send mail" ("HTTP_REQUEST")'],
    ],
    [
      'another name',
      (text) => text.replace('name: Pull orders', 'name: Pull'),
      ['Task "pull": name was "Pull orders", now "Pull"'],
    ],
    [
      'another id, with what refers to it',
      (text) => text.replace('      pull:', '      fetch:').replace('[pull]', '[fetch]'),
      ['Task "Pull orders": has another id: was "pull", now "fetch"'],
    ],
    [
      'a lost dependency',
      (text) => text.replace('depends_on: [pull]', 'depends_on: []'),
      ['Task "Check orders": no longer waits for "Pull orders"'],
    ],
    [
      'defaults that all tasks inherit',
      (text) => text.replace('retries: 1', 'retries: 3').replace('timeout: 3600', 'timeout: 5400'),
      ['Tasks "Pull orders", "Check orders" and "Send mail": retries were 1, now 3; timeout was 1 hour, now 90 minutes'],
    ],
    [
      'a connection that is no longer written out',
      (text) => text.replace('connection: fivetran_prod', `connection: \${{ ENV.FIVETRAN }}`),
      [`Task "Pull orders": connection was "fivetran_prod", now taken from the environment, "\${{ ENV.FIVETRAN }}"`],
    ],
    [
      'a failure that only warns, in a paused task',
      (text) =>
        text.replace(
          '        name: Send mail\n',
          '        name: Send mail\n        paused: true\n        treat_failure_as_warning: true\n',
        ),
      ['Task "Send mail": is paused now; a failure is only a warning now'],
    ],
    [
      'a matrix that grew',
      (text) => text.replace('    name: Load\n', '    name: Load\n    matrix: { inputs: { shop: [1, 2, 3] } }\n'),
      ['Group "Load": has a matrix now: "shop" with 3 items (1, 2 and 3)'],
    ],
    [
      'conditions and parameters',
      (text) => text.replace(/ {4}condition: .*\n/, '').replace('select 1', 'select 2'),
      [
        `Group "Mail": condition was "\${{ inputs.mail }}", now none`,
        'Task "Check orders": parameter "statement" (SQL) was "select 1", now "select 2"',
      ],
    ],
    [
      'alerts of the pipeline and of a task',
      (text) =>
        text
          .replace('statuses: [FAILED]', 'statuses: [FAILED, WARNING]')
          .replace(
            '        name: Send mail\n',
            '        name: Send mail\n        alerts: [{ name: Mail, statuses: [FAILED], destinations: [{ integration: EMAIL, destination: a@example.com }] }]\n',
          ),
      [
        'Task "Send mail": alert "Mail" added (on "FAILED", to "EMAIL" "a@example.com")',
        'Pipeline: statuses of alert "On call" were "FAILED", now "FAILED", "WARNING"',
      ],
    ],
    [
      'a limit of runs',
      (text) => text.replace('  retries: 1\n', '  retries: 1\n  concurrency: { max_active: 1 }\n'),
      ['Pipeline: concurrency limit was not set, now 1'],
    ],
    [
      'inputs',
      (text) => `${text}inputs:\n  day: { type: string, optional: false }\n`,
      ['Input "day" added (string, no default), and it is required'],
    ],
    [
      'what the model does not read',
      (text) => `${text}meta: { owner: ann }\n`,
      ['Pipeline: note "meta" was not set, now "{owner: ann}"'],
    ],
  ])('%s', (_, change, expected) => {
    expect(change(base)).not.toBe(base)
    expect(linesOf(base, change(base))).toEqual(expected)
  })

  it('tells a matrix by its size', () => {
    const matrix = (items: string) =>
      base.replace('    name: Load\n', `    name: Load\n    matrix: { inputs: { shop: ${items} } }\n`)
    expect(linesOf(matrix('[1, 2]'), matrix('[1, 2, 3]'))).toEqual([
      'Group "Load": matrix "shop": 3 added (2 items before, 3 now)',
    ])
    expect(linesOf(matrix('[1, 2]'), matrix('[1, 4]'))).toEqual(['Group "Load": matrix "shop[1]" was 2, now 4'])
  })

  it('tells what became of a sensor', () => {
    const sensor = (cron: string, minutes: number) =>
      base.replace(
        'configuration:',
        `sensors:\n  files:\n    cron: '${cron}'\n    timezone: UTC\n    timeout_mins: ${minutes}\n    checks: {}\nconfiguration:`,
      )
    expect(linesOf(sensor('0 6 ? * * *', 60), sensor('0 5 ? * * *', 90))).toEqual([
      'Sensor "files": was at 06:00 every day, now at 05:00 every day (UTC); its window opens next on Monday 23 November 05:00; window was 1 hour, now 90 minutes',
    ])
    expect(linesOf(base, sensor('0 6 ? * * *', 60))).toEqual(['Sensor "files" added: its window opens at 06:00 every day (UTC)'])
  })
})

describe('a change of the text alone is no change of behaviour', () => {
  const told = ['No behavioural change: only comments, order or formatting']
  it.each<readonly [string, (text: string) => string]>([
    ['comments', (text) => `# by hand\n${text.replace('retries: 1', 'retries: 1 # once more')}`],
    ['quotes', (text) => text.replace('name: Load', 'name: "Load"').replace('cron: 0 8 ? * * *', "cron: '0 8 ? * * *'")],
    ['order of keys', (text) => text.replace('  retries: 1\n  timeout: 3600\n', '  timeout: 3600\n  retries: 1\n')],
    ['flow and block', (text) => text.replace('depends_on: [pull]', 'depends_on:\n          - pull')],
    [
      'empty and absent',
      (text) => text.replaceAll('        depends_on: []\n', '').replace('    name: Mail\n', '    name: Mail\n    matrix:\n'),
    ],
    ['line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['anchors', (text) => text.replace('retries: 1', 'retries: &once 1')],
  ])('%s', (_, change) => {
    expect(change(base)).not.toBe(base)
    expect(linesOf(base, change(base))).toEqual(told)
  })

  it('no more is the order of what is waited for', () => {
    const waiting = (names: string) => base.replace('    depends_on: [load]', `    depends_on: [${names}]`)
    expect(linesOf(waiting('load, other'), waiting('other, load'))).toEqual([
      'No behavioural change: the same settings, written in another way',
    ])
  })
})

describe('pipelines that come and go', () => {
  it('sums up a new one', () => {
    expect(changesOf([], [fileOf(base)], { now })).toMatchObject([
      {
        path: 'daily.yml',
        pipeline: 'Daily',
        status: 'added',
        lines: [
          'New pipeline with 3 tasks in 2 groups: "Load" and "Mail"',
          'Schedule "Morning" added: at 08:00 every day (Europe/London); first run Monday 23 November 08:00',
        ],
      },
    ])
    const silent = base.replace(/schedule:[\s\S]*?configuration:/, 'configuration:')
    expect(changesOf([], [fileOf(silent)], { now })[0]?.lines[1]).toBe('Has no trigger')
  })

  it('names a deleted one, one that is none any more, and one that cannot be read', () => {
    expect(changesOf([fileOf(base)], [], { now })[0]?.lines).toEqual([
      'Deleted, with 3 tasks in 2 groups; it started at 08:00 every day (Europe/London)',
    ])
    expect(linesOf(base, 'just: text')).toEqual([
      'No longer a pipeline, with 3 tasks in 2 groups; it started at 08:00 every day (Europe/London)',
    ])
    expect(linesOf(base, `${base}name: twice: mapped\n`)).toEqual([
      'The file cannot be read, so the effect of the change is unknown',
    ])
    expect(linesOf(`${base}name: twice: mapped\n`, base)[0]).toBe('Can be read again: 3 tasks in 2 groups')
  })

  it('passes over files that both versions share', () => {
    const same = fileOf(base)
    expect(changesOf([same], [same], { now })).toEqual([])
    expect(changesOf([fileOf(base)], [fileOf(base)], { now })).toEqual([])
  })

  it('says whose runs an event listens to', () => {
    const after = base.replace('configuration:', 'trigger_events: [{ type: pipeline, pipeline_id: core_models }]\nconfiguration:')
    const core = fileOf(base.replace('name: Daily', 'name: Core models'), 'core-models.yml')
    const [change] = changesOf([fileOf(base), core], [fileOf(after), core], { now })
    expect(change?.lines).toEqual(['Starts after runs of "Core models" that end as "SUCCEEDED", "WARNING"'])
  })
})

describe('hostile changes', () => {
  it('repeat no credential', () => {
    const secret = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`
    const after = base
      .replace('connection: fivetran_prod', `connection: ${secret}`)
      .replace('name: Daily', `name: Daily ${secret}`)
    const text = JSON.stringify(changesOf([fileOf(base)], [fileOf(after)], { now }))
    expect(text).not.toContain(secret.slice(0, 16))
    expect(text).toContain('•••••')
  })

  it('show a long name where it parts from the old one', () => {
    const name = 'a'.repeat(200)
    expect(linesOf(base.replace('Daily', `${name} old`), base.replace('Daily', `${name} new`))).toEqual([
      'Pipeline: name was "…old", now "…new"',
    ])
  })

  it('names some of many changes of one thing, and counts the rest', () => {
    const many = (value: string) => {
      const parameters = Array.from({ length: 3000 }, (_, at) => `p${at}: ${value}${at}`).join(', ')
      return base.replace('connector_id: quiet_meadow', `connector_id: quiet_meadow, ${parameters}`)
    }
    const flow = (value: string) => many(value).replace(/ {10}(connector_id: quiet_meadow, .*)/, '          { $1 }')
    const [difference] = changesOf([fileOf(flow('a'))], [fileOf(flow('b'))], { now })
    expect(difference?.lines).toHaveLength(1)
    expect(difference?.lines[0]).toMatch(/^Task "Pull orders": parameter "p0" was "a0", now "b0"; .*; and 2980 more$/)
    expect(difference?.changes).toHaveLength(501)
    expect(difference?.changes.at(-1)).toMatchObject({ what: 'and 2500 more changes', risk: 'behaviour' })
  })

  it('stay within a bound of lines and of time', () => {
    const tasks = (value: number) =>
      Array.from(
        { length: 2000 },
        (_, at) =>
          `      t${at}: { integration: HTTP, integration_job: HTTP_REQUEST, configuration: { timeout: ${at + value} } }\n`,
      ).join('')
    const schedules = (hour: number) =>
      Array.from({ length: 300 }, (_, at) => `  - { cron: '${at % 60} ${hour} ? * * *', timezone: UTC }\n`).join('')
    const text = (value: number) =>
      `version: v1\nname: Many\nschedule:\n${schedules(value)}pipeline:\n  g:\n    tasks:\n${tasks(value)}`
    const lines = linesOf(text(1), text(2))
    expect(lines).toHaveLength(101)
    expect(lines.at(-1)).toMatch(/^and \d+ more changes$/)
  })
})

const corpus = join(import.meta.dirname, '../../../shared/corpus/orchestra-changes')

describe.skipIf(!existsSync(corpus))('real changes', () => {
  const pairs = (existsSync(corpus) ? readdirSync(corpus) : [])
    .filter((name) => /^\d+$/.test(name))
    .sort()
    .map((name) => {
      const read = (file: string) => readFileSync(join(corpus, name, file), 'utf8')
      return { name, source: read('SOURCE'), before: read('before.yml'), after: read('after.yml') }
    })

  it.each(pairs)('$name is told where it has a meaning, and only there', ({ source, before, after }) => {
    const lines = linesOf(before, after)
    expect(lines.length).toBeGreaterThan(0)
    const keys = source.slice(source.indexOf('changed_keys:')).match(/^ {2}[+~-][\w.]/gm) ?? []
    const isSemantic = source.includes('semantic_change: yes') && keys.length > 0
    expect(lines.some((line) => line.startsWith('No behavioural change'))).toBe(!isSemantic)
  })

  it.each(pairs)('$name backwards names the same things', ({ before, after }) => {
    const count = (lines: readonly string[], word: RegExp) => lines.filter((line) => word.test(line)).length
    const [there, back] = [linesOf(before, after), linesOf(after, before)]
    if ([there, back].some(([first]) => first?.startsWith('Cannot') || first?.startsWith('Can be'))) return
    expect(count(there, /^\d+ (?:task|group)s? added/)).toBe(count(back, /^\d+ (?:task|group)s? removed/))
    expect(count(there, /^\d+ dependenc/)).toBeLessThanOrEqual(2)
    expect(there.length > 0).toBe(back.length > 0)
  })

  it('nothing changes where nothing does', () => {
    for (const { before } of pairs) expect(linesOf(before, before)).toEqual([])
    for (const { before } of pairs) {
      const [line] = linesOf(before, `# a comment\n${before}`)
      expect(line).toMatch(/^No behavioural change|^Cannot be read/)
    }
  })
})
