import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { type Pipeline, startsByItself } from '../../../model/pipeline.ts'
import { isActive } from '../../../rules/parts/active-tasks.ts'
import {
  dateFormatOf,
  type FixedDate,
  fixedDateInCommand,
  fixedDateInJson,
  fixedDateInPath,
  fixedDateInSql,
  runDay,
  wholeDate,
} from '../../../rules/parts/fixed-dates.ts'
import { checksOf, checkWord } from '../../../rules/parts/sensors.ts'
import { triggerWord } from '../../../rules/parts/triggers.ts'
import { quoted } from '../../../text/quote.ts'
import { type Node, nodeAt, type Path, textOf } from '../../../text/tree.ts'

export default defineRule({
  summary: 'Scheduled pipelines should not use a hard-coded date',
  why: 'Each run reads or loads the same day again. The date was usually written for one backfill.',
  remedy:
    'Replace it with `${{ format_date(ORCHESTRA.CURRENT_TIME, "%Y-%m-%d") }}`, an input, or the date function of the warehouse.',
  severity: 'note',
  since: '0.1.0',
  about: ['unattended'],
  *check({ pipeline }) {
    if (!startsByItself(pipeline)) return
    for (const task of pipeline.tasks) {
      if (!isActive(pipeline, task)) continue
      for (const { key, found } of datesIn(task.parameters))
        yield problemOf(`Task ${quoted(task.label)} uses`, [...task.parametersPath, key], found)
    }
    yield* scheduledDates(pipeline)
    for (const { check } of checksOf(pipeline))
      for (const { key, found } of datesIn(check.parameters))
        yield problemOf(`${checkWord(check)} waits for`, [...check.path, 'parameters', key], found)
  },
})

/** A schedule hands the same day to each of its runs. */
function* scheduledDates({ triggers, document }: Pipeline): Iterable<Problem> {
  for (const trigger of triggers) {
    // A schedule of one year may be there for one day.
    const isOnce = /\s20\d\d\s*$/.test(trigger.cron.value ?? '')
    if ((trigger.kind !== 'cron' && trigger.kind !== 'sensor') || isOnce) continue
    for (const { name, path } of trigger.passes) {
      const found = runDay.test(name) ? wholeDate(textOf(nodeAt(document.root, path)) ?? '') : undefined
      if (found) yield problemOf(`${triggerWord(trigger)} passes`, path, found)
    }
  }
}

type Search = (text: string) => FixedDate | undefined

/** How days are written in parameters that hold code or data. */
const searches: ReadonlyMap<string, Search> = new Map<string, Search>([
  ...['statement', 'query', 'sql'].map((key) => [key, fixedDateInSql] as const),
  ...['command', 'commands', 'script'].map((key) => [key, fixedDateInCommand] as const),
  ...['environment_variables', 'payload', 'arguments', 'body', 'event'].map((key) => [key, fixedDateInJson] as const),
])
/** Parameters that name files or folders of data. */
const pathKey =
  /^(?:object_key|s3_key|blob_name|(?:\w+_)?(?:path|prefix|file|files|file_name|filename|folder|uri|location|pattern))$/

interface Found {
  readonly key: string
  readonly found: FixedDate
}

const none: readonly Found[] = []

/** The first fixed day of each parameter. */
function datesIn(parameters: Node | undefined): readonly Found[] {
  if (parameters?.kind !== 'map') return none
  const dates: Found[] = []
  for (const { key, value } of parameters.entries.list) {
    const text = textOf(value)
    const search = text === undefined ? undefined : (searches.get(key) ?? (pathKey.test(key) ? fixedDateInPath : undefined))
    const found = search && text !== undefined ? search(text) : undefined
    if (found) dates.push({ key, found })
  }
  return dates
}

function problemOf(who: string, path: Path, { date, within }: FixedDate): Problem {
  return {
    at: { path, within },
    message: `${who} the hard-coded date ${quoted(date)}`,
    subject: date,
    remedy: `Replace it with \`\${{ format_date(ORCHESTRA.CURRENT_TIME, "${dateFormatOf(date)}") }}\`, or with an input.`,
  }
}
