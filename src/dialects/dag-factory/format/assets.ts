import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, type Member, tasksOf } from '../dags.ts'
import { typeIn } from '../duration.ts'
import { textConditionIn } from '../read/asset-text.ts'
import { itemsOf, type MapValue, mapIn, textIn, under, type Value } from '../value.ts'
import type { Say } from './say.ts'

const joints = ['__and__', '__or__'] as const

/** Assets that both versions of Airflow refuse, or read as something else (dag-factory 1.1.0 with Airflow 2.11.2 and 3.3.2, recorded). */
export function* assetViolations(dag: Dag, say: Say): Iterable<Violation> {
  for (const task of tasksOf(dag)) yield* spelledOut(task, say)
  const schedule = mapIn(under(dag.value, 'schedule'))
  if (!schedule) return
  const who = `schedule of DAG ${quoted(dag.id)}`
  if (typeIn(schedule) !== undefined) yield* unbuilt(schedule, who, say)
  else yield* plainTexts(schedule, who, say)
  const datasets = under(schedule, 'datasets')
  const text = datasets?.kind === 'scalar' ? textIn(datasets) : undefined
  if (datasets && text !== undefined && typeIn(schedule) === undefined && !textConditionIn(text))
    yield say(
      'wrong-value',
      datasets,
      `The condition ${quoted(text)} of the ${who} cannot be read`,
      'Write URIs and names with `&`, `|` and parentheses',
    )
}

/** A text is walked letter by letter. */
function* spelledOut({ id, value }: Member, say: Say): Iterable<Violation> {
  for (const key of ['outlets', 'inlets'] as const) {
    const written = under(value, key)
    const text = written?.kind === 'scalar' ? textIn(written) : undefined
    if (written && text !== undefined)
      yield {
        ...say(
          'wrong-type',
          written,
          `${quoted(key)} of task ${quoted(id)} is the text ${quoted(text)}: each of its letters becomes an asset`,
          `Write \`${key}: [${JSON.stringify(text)}]\``,
        ),
        // The file loads.
        severity: 'warning',
      }
  }
}

/** Inside the arguments of an object a condition stays a mapping. */
function* unbuilt(schedule: MapValue, who: string, say: Say): Iterable<Violation> {
  for (const [key, value] of schedule.entries) {
    const joint = joints.find((one) => mapIn(value)?.entries.has(one))
    if (joint)
      yield say(
        'wrong-value',
        value,
        `${quoted(key)} of the ${who} has ${quoted(joint)} inside of an object, where it stays a mapping: Airflow refuses it`,
        `Write \`{__type__: airflow.sdk.${joint === '__or__' ? 'AssetAny' : 'AssetAll'}, __args__: [...]}\``,
      )
  }
}

/** Texts with `&` or `|` between them are a text, which a schedule takes for a cron expression. */
function* plainTexts(schedule: MapValue, who: string, say: Say): Iterable<Violation> {
  const text = joints.flatMap((joint) => textsIn(schedule.entries.get(joint)))[0]
  if (text)
    yield say(
      'wrong-value',
      text,
      `The condition of the ${who} has the text ${quoted(textIn(text) ?? '')}: the whole condition becomes a text, which Airflow takes for a cron expression and refuses`,
      `Write \`{__type__: airflow.sdk.Asset, uri: ${JSON.stringify(textIn(text) ?? '')}}\``,
    )
}

function textsIn(value: Value | undefined): readonly Value[] {
  return itemsOf(value).flatMap((item) => {
    if (item.kind === 'scalar') return textIn(item) === undefined ? [] : [item]
    return joints.flatMap((joint) => textsIn(mapIn(item)?.entries.get(joint)))
  })
}
