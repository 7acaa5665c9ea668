import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { schedule } from '../../src/cli/schedule.ts'
import { scheduleFormats as formatTable } from '../../src/cli/schedule-formats.ts'
import { messageOf, OperationalError } from '../../src/engine/errors.ts'
import { guardedHost } from '../../src/guarded-host.ts'
import { type Host, nodeHost } from '../../src/host.ts'
import { namesIn } from '../../src/text/table.ts'
import { type FakeEntry, type FakeOptions, fakeWorld } from '../host.ts'

const scheduleFormats = namesIn(formatTable)
const root = join(import.meta.dirname, '../..')
const week = ['--from', '2026-11-23', '--days', '7']
const core = 'orchestra/platform/core-models.yml'
const knowledge = ['--config', 'team.yml']
const team = `pipelines:
  ${core}:
    id: b40f1af4-c98d-49b1-bc7b-57e006124bb5
    expected-duration: 1h
`

async function onExamples(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const examples = nodeHost(join(root, 'examples'))
  const host: Host = {
    ...examples,
    zoneData: { tz: '2026c', icu: '78.3' },
    read: async (path, limit) => (path === 'team.yml' ? new TextEncoder().encode(team) : examples.read(path, limit)),
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
  }
  return { exitCode: await schedule(guardedHost(host), ['orchestra', ...args]), out: out.join(''), err: err.join('') }
}

async function onFiles(files: Readonly<Record<string, FakeEntry>>, args: readonly string[], options: FakeOptions = {}) {
  const world = fakeWorld(files, options)
  return { exitCode: await schedule(guardedHost(world.host), args), out: world.out(), err: world.err(), world }
}

const pipeline = (name: string, triggers: string) => `version: v1
name: ${name}
${triggers}
pipeline:
  a:
    tasks:
      t: { integration: PYTHON, integration_job: PYTHON_EXECUTE_SCRIPT, parameters: { command: python x.py } }
`

/** Twenty runs of the pipeline in a file, each of so many minutes. */
function snapshotOf(path: string, minutes: number) {
  const takenAt = Date.UTC(2026, 10, 22)
  const at = (days: number, more: number) => new Date(takenAt - days * 86_400_000 + more * 60_000).toISOString()
  const pipelineRow = { id: 'p1', name: 'A', yamlPath: path, updatedAt: at(90, 0), paused: false, repository: null, alias: 'a' }
  const runs = Array.from({ length: 20 }, (_, days) => ({
    id: `run-${days}`,
    pipelineId: 'p1',
    runStatus: 'SUCCEEDED',
    createdAt: at(days + 1, 0),
    startedAt: at(days + 1, 0),
    completedAt: at(days + 1, minutes),
    envName: 'Production',
    branch: 'main',
    commit: 'c0ffee',
    triggeredBy: [],
  }))
  return { version: 1, takenAt: new Date(takenAt).toISOString(), origin: null, pipelines: [pipelineRow], runs }
}

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(root, 'schemas/schedule.schema.json'), 'utf8')),
)

describe('schedule on the example pipelines', () => {
  it.each([
    ['table', 'table.txt'],
    ['json', 'forecast.json'],
    ['mermaid', 'day.mmd'],
    ['svg', 'week.svg'],
    ['ics', 'calendar.ics'],
  ])('draws %s as the file beside this test says', async (format, file) => {
    const { exitCode, out, err } = await onExamples(...week, ...knowledge, '--format', format)
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    await expect(out).toMatchFileSnapshot(join(import.meta.dirname, 'schedule', file))
  })

  it('prints JSON that fits its schema, sorted by time', async () => {
    const { out } = await onExamples(...week, ...knowledge, '--format', 'json')
    const report = JSON.parse(out)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    const times = report.firings.map(({ at }: { at: string }) => at)
    expect(times).toEqual([...times].sort())
    expect(times.length).toBeGreaterThan(90)
    expect(report.collisions).toHaveLength(1)
  })

  it('prints a calendar in lines of at most 75 octets', async () => {
    const { out } = await onExamples(...week, '--format', 'ics')
    expect(out.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = out.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.some((line) => line.includes('\n'))).toBe(false)
    const ids = lines.filter((line) => line.startsWith('UID:'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('takes the clock of a zone for the first day and for the pictures', async () => {
    const { out } = await onExamples('--from', '2026-07-01', '--days', '1', '--zone', 'America/New_York', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ from: '2026-07-01T04:00:00Z', to: '2026-07-02T04:00:00Z' })
    const table = await onExamples('--from', '2026-07-01', '--days', '1', '--zone', 'America/New_York')
    expect(table.out).toContain('Wednesday 1 Jul 2026 00:00 to Thursday 2 Jul 2026 00:00 (America/New_York)')
  })

  it('begins now, to the minute, where no day is given', async () => {
    const { out, exitCode } = await onFiles({ 'a.yml': pipeline('A', '') }, ['--days', '1', '--format', 'json'])
    expect({ exitCode, ...JSON.parse(out) }).toMatchObject({
      exitCode: 0,
      from: '2026-11-22T12:00:00Z',
      to: '2026-11-23T12:00:00Z',
    })
  })

  it('is a command of the command line, with a help text of its own', async () => {
    const world = fakeWorld({ 'a.yml': pipeline('A', '') })
    expect(await main(world.host, ['schedule', ...week])).toBe(0)
    expect(await main(world.host, ['schedule', '--help'])).toBe(0)
    expect(world.out()).toContain('--history FILE')
  })
})

describe('schedule knows what the team and the run history say', () => {
  const connected = (name: string, cron: string) =>
    pipeline(name, `schedule:\n  - { cron: '${cron}', timezone: UTC }`).replace(
      'PYTHON_EXECUTE_SCRIPT,',
      'PYTHON_EXECUTE_SCRIPT, connection: wh_big,',
    )
  const files = { 'a.yml': connected('A', '0 8 ? * MON *'), 'b.yml': connected('B', '30 8 ? * MON *') }
  const pools = 'pools:\n  warehouse: { slots: 1, members: [wh_*] }\n'
  const collisionsOf = async (more: Readonly<Record<string, FakeEntry>>, ...args: readonly string[]) => {
    const { out } = await onFiles({ ...files, ...more }, [...week, '--format', 'json', ...args])
    return JSON.parse(out).collisions
  }

  it('takes pools and expected durations from the configuration', async () => {
    expect(await collisionsOf({ 'pipeline-review.yml': pools })).toEqual([])
    const timed = `${pools}pipelines:\n  a.yml: { expected-duration: 45m }\n`
    expect(await collisionsOf({ 'pipeline-review.yml': timed })).toMatchObject([{ kind: 'pool', on: 'pool "warehouse"' }])
  })

  it('takes measured durations from a snapshot before what the team expects', async () => {
    const config = `${pools}pipelines:\n  a.yml: { expected-duration: 5m }\n`
    const snapshot = JSON.stringify(snapshotOf('a.yml', 45))
    expect(await collisionsOf({ 'pipeline-review.yml': config })).toEqual([])
    expect(await collisionsOf({ 'pipeline-review.yml': config, 'runs.json': snapshot }, '--history', 'runs.json')).toMatchObject([
      { kind: 'pool', on: 'pool "warehouse"' },
    ])
    await expect(onFiles(files, [...week, '--history', 'gone.json'])).rejects.toThrow(
      'The history file "gone.json" cannot be read.',
    )
  })

  it('knows by the id of Orchestra, from a snapshot, who starts whom', async () => {
    const event = 'trigger_events:\n  - { type: pipeline, pipeline_id: p1 }'
    const world = {
      'a.yml': pipeline('A', "schedule:\n  - { cron: '0 8 ? * MON *' }"),
      'b.yml': pipeline('B', event),
      'runs.json': JSON.stringify(snapshotOf('a.yml', 45)),
    }
    const forecastOf = async (...args: readonly string[]) =>
      JSON.parse((await onFiles(world, [...week, '--format', 'json', ...args])).out)
    expect((await forecastOf()).unknown).toMatchObject([{ path: 'b.yml', kind: 'upstream' }])
    const { firings, unknown } = await forecastOf('--history', 'runs.json')
    expect(unknown).toEqual([])
    expect(firings).toMatchObject([
      { path: 'a.yml', at: '2026-11-23T08:00:00Z', certainty: 'exact' },
      { path: 'b.yml', at: '2026-11-23T08:45:00Z', certainty: 'upper-bound' },
    ])
  })
})

describe('schedule with hostile names', () => {
  const name = `'</title><script>x</script> --> ]]> ::error:: ##[group] section evil : crit, "q" \\, ; %%{init}%% \u202e'`
  const sneaky = `schedule:\n  - { name: "a\\r\\nEND:VCALENDAR\\n::set-output name=x::y", cron: '0 8 ? * * *', timezone: UTC }`
  const files = { 'a.yml': pipeline(name, sneaky), 'b.yml': pipeline(name, sneaky) }

  it.each(scheduleFormats)('is harmless as %s', async (format) => {
    const { out } = await onFiles(files, [...week, '--format', format])
    expect(out).not.toMatch(/\u202e|^\s*::|##\[/m)
    if (format === 'json') expect(validate(JSON.parse(out))).toBe(true)
    if (format === 'svg') expect(out).not.toMatch(/&(?!#\d+;)|<(?!\/?(?:svg|title|style|rect|text|line|g)\b)/)
    if (format === 'ics') expect(out.split('\r\n').filter((line) => line === 'END:VCALENDAR')).toHaveLength(1)
    if (format === 'mermaid')
      expect(out.split('\n').slice(13).join('\n')).toMatch(
        /^(?: {4}(?:section [\w .…⟨⟩+-]*|08\.00 :milestone, [\d :-]+, 0m)\n?)+$/u,
      )
  })

  it('draws dense and very many schedules within bounds', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `p${at}.yml`,
        pipeline(`Pipeline ${at}`, `schedule:\n  - { cron: '${at % 7 === 0 ? '*' : at % 60} * ? * * *', timezone: UTC }`),
      ]),
    )
    for (const format of scheduleFormats) {
      const { out, err } = await onFiles(many, ['--from', '2026-11-23', '--days', '31', '--format', format])
      if (format === 'mermaid') expect(out.length).toBeLessThan(50_000)
      if (format === 'svg') expect(out.length).toBeLessThan(1_000_000)
      if (format === 'table') expect(out.split('\n').length).toBeLessThan(400)
      if (format === 'ics') expect(err).toContain('events are not listed')
      if (format === 'json') {
        const { omitted, firings } = JSON.parse(out)
        expect(omitted.firings + firings.length).toBe(43 * 44_640 + 257 * 744)
      }
    }
  })
})

describe('a wrong argument of schedule is one sentence with a hint', () => {
  const files = { 'a.yml': pipeline('A', '') }
  it.each<readonly [readonly string[], string]>([
    [
      ['--from', 'today'],
      '--from takes a day or a time, not "today". | For example --from 2026-11-23 or --from 2026-11-23T06:00Z.',
    ],
    [
      ['--from', '2026-02-30'],
      '--from takes a day or a time, not "2026-02-30". | For example --from 2026-11-23 or --from 2026-11-23T06:00Z.',
    ],
    [[...week, '--format', 'tabel'], 'Unknown schedule format "tabel". | Did you mean table?'],
    [['--from', '2026-11-23', '--days', '0'], '--days takes a whole number from 1 to 3830, not "0". | The default is 7.'],
    [[...week, '--zone', 'Europe/Lodnon'], 'Unknown time zone "Europe/Lodnon". | For example --zone Europe/London.'],
    [[...week, '--estimate', 'a.yml'], 'Unknown option "--estimate". | See pipeline-review --help.'],
  ])('%j', async (args, expected) => {
    const error = await onFiles(files, args).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OperationalError)
    expect(`${messageOf(error)} | ${error instanceof OperationalError ? error.hint : ''}`).toBe(expected)
  })

  it('says that there is no pipeline', async () => {
    await expect(onFiles({ 'a.yml': 'x: 1' }, week)).rejects.toThrow('No pipeline found.')
  })

  it.each([
    ['2026-11-23T06:30', '2026-11-23T06:30:00Z'],
    ['2026-11-23T06:30:10Z', '2026-11-23T06:31:00Z'],
    ['2026-11-23T06:30+05:45', '2026-11-23T00:45:00Z'],
  ])('reads %s', async (from, expected) => {
    const { out } = await onFiles(files, ['--from', from, '--format', 'json'])
    expect(JSON.parse(out).from).toBe(expected)
  })

  it('writes to a file', async () => {
    const { world } = await onFiles(files, [...week, '--format', 'svg', '--output', 'out/week.svg'])
    expect(world.written).toEqual(['out/week.svg'])
    expect(world.out()).toBe('')
    await expect(onFiles(files, [...week, '--output', 'x'], { refusesWrite: 'no space' })).rejects.toThrow('no space')
  })
})
