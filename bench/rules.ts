/**
 * Growth of each rule with the size of one pipeline: 500, 1,000 and 5,000 tasks in several forms. A linear rule grows tenfold from the first
 * to the last; n log n a little more. `node bench/rules.ts`
 */
import { defaultConfig } from '../src/config/config.ts'
import { settingsFrom } from '../src/config/settings.ts'
import { dialects } from '../src/dialects/index.ts'
import { sortFiles } from '../src/discover/sort-files.ts'
import { subjectsOf } from '../src/discover/subject.ts'
import { lint } from '../src/engine/lint.ts'
import type { Subject } from '../src/engine/lint-request.ts'
import { defineDocumentRule, type Rule } from '../src/engine/rule.ts'
import { docsOf } from '../src/project.ts'
import { rules } from '../src/rules/index.ts'
import { parseDocument } from '../src/text/parse.ts'

const jobs = [
  (id: number, words: string) => ['FIVETRAN', 'FIVETRAN_SYNC_ALL', `connector_id: c${id % 50}, x: "${words}"`],
  (id: number, words: string) => ['SNOWFLAKE', 'SNOWFLAKE_RUN_QUERY', `statement: "select ${id} from ${words}"`],
  (id: number, words: string) => ['HTTP', 'HTTP_REQUEST', `path: "/${id}/${words}", method: GET`],
] as const

/** Short, so that 5,000 of them stay within what one file may cost. */
function task(id: number, above: readonly string[], words: string): string {
  const [integration = '', job = '', parameters = ''] = jobs[id % jobs.length]?.(id, words) ?? []
  return `   t${id}:
    integration: ${integration}
    integration_job: ${job}
    parameters: {${parameters}}
    depends_on: [${above.join(', ')}]
`
}

/** Forms of a pipeline, each with `size` tasks. */
const forms: Readonly<Record<string, (size: number) => string>> = {
  chain: (size) => group('a', size, (id) => (id > 0 ? [`t${id - 1}`] : [])),
  wide: (size) => group('a', size, () => []),
  dense: (size) => group('a', size, (id) => [1, 2, 7].flatMap((back) => (id >= back ? [`t${id - back}`] : []))),
  dangling: (size) => group('a', size, (id) => [`tt${id}x`]),
  groups: (size) =>
    Array.from({ length: size / 10 }, (_, at) =>
      group(`g${at}`, 10, (id) => (id > at * 10 ? [`t${id - 1}`] : []), at * 10, at > 0 ? [`g${at - 1}`] : []),
    ).join(''),
  references: (size) =>
    group(
      'a',
      size,
      (id) => (id > 0 ? [`t${id - 1}`] : []),
      0,
      [],
      (id) => `\${{ orchestra.pipeline_run_tasks['t${(id * 7) % size}'].outputs['x'] }}`,
    ),
}

function group(
  id: string,
  size: number,
  above: (id: number) => readonly string[],
  from = 0,
  waits: readonly string[] = [],
  words: (id: number) => string = () => 'orders',
): string {
  const tasks = Array.from({ length: size }, (_, at) => task(from + at, above(from + at), words(from + at)))
  return ` ${id}:\n  tasks:\n${tasks.join('')}  depends_on: [${waits.join(', ')}]\n  name: ${id}\n`
}

const frame = (pipeline: string) =>
  `version: v1\nname: Large\nschedule:\n  - cron: 0 6 ? * * *\n    timezone: UTC\npipeline:\n${pipeline}`

const isAny = () => true
const isNone = () => false
/** The file is named, and nothing else is known of it. */
const meant = { isNamed: isAny, wasPipeline: isNone, isConfigured: isNone, isTouched: isNone }

interface Reading {
  readonly subject: Subject
  /** Milliseconds to parse, and to validate and read. */
  readonly parse: number
  readonly read: number
}

function readingOf(text: string): Reading {
  const begin = performance.now()
  const document = parseDocument({ path: 'large.yml', text })
  const parsed = performance.now()
  const [file] = sortFiles([document], dialects, meant).files
  if (!file || document.problems.length > 0)
    throw new Error(`the file of the benchmark cannot be read: ${document.problems[0]?.message}`)
  const [subject] = subjectsOf([file], [])
  if (!subject || subject.violations.length > 0) throw new Error('the file of the benchmark is not valid')
  return { subject, parse: parsed - begin, read: performance.now() - parsed }
}

/** One finding and nothing else: what is left is the engine's own time, which a real run spends once and not for each rule. */
const single = defineDocumentRule({
  summary: 'S',
  why: 'W',
  remedy: 'R.',
  severity: 'note',
  since: '0.1.0',
  *check() {
    yield { at: { path: ['name'] }, message: 'One' }
  },
})

function millisecondsOf(id: string, subject: Subject): number {
  return Math.max(0, lintingTime(id, rules[id] ?? single, subject) - lintingTime(id, single, subject))
}

function lintingTime(id: string, rule: Rule, subject: Subject): number {
  const own = { [id]: rule }
  const settingOf = settingsFrom({ ...defaultConfig, profile: 'strict' }, own)
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const begin = performance.now()
    const { crashed } = lint({ subjects: [subject], rules: own, settingOf, docsOf, today: '2026-11-22' })
    times.push(performance.now() - begin)
    if (crashed.length > 0) console.log(`  ${id} crashed: ${crashed[0]?.message}`)
  }
  return Math.min(...times)
}

const sizes = [500, 1000, 5000] as const
/** Below this a time is noise and not growth. */
const smallestMilliseconds = 3

for (const [form, build] of Object.entries(forms)) {
  const readings = sizes.map((size) => readingOf(frame(build(size))))
  const shown = (part: 'parse' | 'read') => readings.map((reading) => reading[part].toFixed(0)).join(' / ')
  console.log(`\n${form}: parse ${shown('parse')} ms, validate and read ${shown('read')} ms for ${sizes.join(' / ')} tasks`)
  for (const reading of readings) for (const id of Object.keys(rules)) millisecondsOf(id, reading.subject)
  const rows = Object.keys(rules).map((id) => ({ id, times: readings.map(({ subject }) => millisecondsOf(id, subject)) }))
  const total = sizes.map((_, at) => rows.reduce((sum, row) => sum + (row.times[at] ?? 0), 0))
  console.log(`  all rules ${total.map((time) => time.toFixed(0)).join(' / ')} ms`)
  const slow = rows.filter(({ times }) => (times[2] ?? 0) > smallestMilliseconds)
  for (const { id, times } of slow.sort((a, b) => (b.times[2] ?? 0) - (a.times[2] ?? 0)).slice(0, 12)) {
    const growth = (times[2] ?? 0) / Math.max(times[0] ?? 0, 0.05)
    console.log(
      `  ${growth > 20 ? '!' : ' '} ${id.padEnd(30)} ${times.map((time) => time.toFixed(2).padStart(8)).join(' ')} ms  ${growth.toFixed(1)} x`,
    )
  }
}
