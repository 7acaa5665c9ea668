import type { Violation, ViolationKind } from '../../model/violation.ts'
import { soleClosestTo } from '../../text/closest.ts'
import { isBroken } from '../../text/document.ts'
import { quoted } from '../../text/quote.ts'
import type { Project } from '../dialect.ts'
import { argumentViolations, nearArguments } from './argument-violations.ts'
import { type Dag, dagsOf, type Member, tasksOf } from './dags.ts'
import { dateIn } from './dates.ts'
import { typeIn } from './duration.ts'
import { formatViolations } from './format/check.ts'
import { nameViolations } from './name-violations.ts'
import { stateViolations } from './sensor-states.ts'
import { removedRules, ruleNamed, ruleNames } from './trigger-rules.ts'
import { isNull, type MapValue, mapIn, textIn, under, type Value, wholeIn } from './value.ts'
import { dagValueViolations, taskValueViolations } from './value-violations.ts'

/** Most violations that are told one by one. */
const mostViolations = 1_000

/** Keys of a DAG with the file of a function, whose name is in a key of the same start. */
const fileOnDag = /^(on_(?:success|failure|execute)_callback)_file$/

/** The same of a task. */
const fileOnTask = /^(python_callable|on_(?:success|failure|execute|retry|skipped)_callback)_file$/

/** What dag-factory or Airflow refuses when the file is loaded, one per defect. Never throws. */
export function validateDags(project: Project): readonly Violation[] {
  if (isBroken(project.documents[0])) return []
  const told = new Map<string, Violation>()
  for (const dag of dagsOf(project))
    for (const violation of violationsOf(dag)) {
      if (told.size === mostViolations) break
      told.set(
        `${violation.kind} ${JSON.stringify('path' in violation.at ? violation.at.path : [])} ${violation.document?.source.path ?? ''}`,
        violation,
      )
    }
  return [...told.values()]
}

function* violationsOf(dag: Dag): Iterable<Violation> {
  yield* formatViolations(dag, (kind, value, message, remedy, part) => violation(dag, kind, value, message, remedy, part))
  yield* tagViolations(dag)
  yield* nameViolations(dag)
  yield* dagValueViolations(dag)
  for (const key of ['start_date', 'end_date'])
    for (const holder of [dag.value, mapIn(dag.value.entries.get('default_args'))]) yield* dateViolations(dag, under(holder, key))
  yield* relativeFiles(dag, dag.value, fileOnDag, `DAG ${quoted(dag.id)}`)
  const defaults = mapIn(dag.value.entries.get('default_args'))
  const owner = `${quoted('default_args')} of DAG ${quoted(dag.id)}`
  if (defaults) yield* relativeFiles(dag, defaults, fileOnTask, owner)
  // Defaults are taken only where some task has them.
  if (defaults && tasksOf(dag).length > 0) {
    yield* slotViolations(dag, defaults, owner)
    yield* ruleViolations(dag, defaults)
    yield* nearArguments(dag, defaults)
  }
  for (const task of tasksOf(dag)) {
    yield* taskViolations(dag, task)
    yield* taskValueViolations(dag, task)
    yield* argumentViolations(dag, task)
    yield* stateViolations(dag, task)
    yield* relativeFiles(dag, task.value, fileOnTask, `task ${quoted(task.id)}`)
  }
}

function violation(dag: Dag, kind: ViolationKind, value: Value, message: string, remedy: string, part?: 'key'): Violation {
  const { document, path } = value.at
  return { kind, at: { path, ...(part && { part }) }, message, remedy, ...(document !== dag.document && { document }) }
}

function* tagViolations(dag: Dag): Iterable<Violation> {
  const tags = dag.value.entries.get('tags')
  if (!tags || tags.kind === 'list' || tags.kind === 'unknown') return
  const text = textIn(tags)
  yield violation(
    dag,
    'wrong-type',
    tags,
    `${quoted('tags')} of DAG ${quoted(dag.id)} is not a list`,
    `Write \`tags: [${text ?? ''}]\``,
  )
}

function* dateViolations(dag: Dag, value: Value | undefined): Iterable<Violation> {
  if (!value || dateIn(value).kind !== 'invalid') return
  const text = textIn(value)
  const isDistance = /^\s*[-+]?[\d.,]+\s*[a-z]+/i.test(text ?? '')
  const what = text === undefined ? `a ${value.kind === 'list' ? 'list' : 'mapping'}` : quoted(text)
  yield violation(
    dag,
    'wrong-value',
    value,
    isDistance
      ? `Date ${what} is refused: a relative date counts hours, minutes, seconds or days`
      : `Date ${what} is refused: it is neither a date nor a number of days`,
    'Write a date such as "2026-01-31", or a number of days such as "7 days"',
  )
}

function* taskViolations(dag: Dag, task: Member): Iterable<Violation> {
  const { id, value } = task
  const said = (kind: ViolationKind, at: Value, message: string, remedy: string, part?: 'key') =>
    violation(dag, kind, at, message, remedy, part)
  yield* missingOperator(dag, task)
  const dependencies = under(value, 'dependencies')
  if (dependencies?.kind === 'scalar')
    yield said(
      'wrong-type',
      dependencies,
      `${quoted('dependencies')} of task ${quoted(id)} is a text and not a list`,
      `Write \`dependencies: [${textIn(dependencies)}]\``,
    )
  const partial = under(value, 'partial')
  // That of a decorated task is dropped.
  if (partial && under(value, 'expand') === undefined && under(value, 'decorator') === undefined)
    yield said(
      'missing-key',
      partial,
      `Task ${quoted(id)} has ${quoted('partial')} and no ${quoted('expand')}`,
      'Add `expand` with the argument to map over, or move the arguments of `partial` to the task',
      'key',
    )
  yield* slotViolations(dag, value, `task ${quoted(id)}`)
  const delta = under(value, 'execution_delta')
  if (delta?.kind === 'map' && typeIn(delta) !== undefined)
    yield said(
      'wrong-type',
      delta,
      `${quoted('execution_delta')} of task ${quoted(id)} is an object, and dag-factory 1.1.0 takes a text only`,
      'Write `execution_delta: "2 hours"` with the real distance',
    )
  yield* ruleViolations(dag, value)
  yield* alwaysMapped(dag, task)
}

/** A decorated task that is mapped over what another returned cannot start before it (Airflow 2.11.2 and 3.3.2, `expand`). */
function* alwaysMapped(dag: Dag, { id, value }: Member): Iterable<Violation> {
  const rule = under(value, 'trigger_rule')
  const mapped = mapIn(under(value, 'expand'))
  const isGenerated = [...(mapped?.entries.values() ?? [])].some((entry) => /^\+\w+/.test(textIn(entry) ?? ''))
  if (!rule || textIn(rule) !== 'always' || !isGenerated || under(value, 'decorator') === undefined) return
  yield violation(
    dag,
    'wrong-value',
    rule,
    `Trigger rule "always" of task ${quoted(id)} is refused: the task is mapped over what another task returns`,
    'Write `trigger_rule: all_done`',
  )
}

function* slotViolations(dag: Dag, holder: MapValue, owner: string): Iterable<Violation> {
  const slots = under(holder, 'pool_slots')
  const count = wholeIn(slots)
  if (slots?.kind !== 'scalar' || typeof slots.value !== 'number' || count === undefined || count >= 1) return
  yield violation(
    dag,
    'wrong-value',
    slots,
    `${quoted('pool_slots')} of ${owner} is ${count}, and Airflow takes 1 or more`,
    'Write `pool_slots: 1`',
  )
}

function* ruleViolations(dag: Dag, value: MapValue): Iterable<Violation> {
  const written = under(value, 'trigger_rule')
  const name = textIn(written)
  if (!written || name === undefined || name.includes('{{') || ruleNamed(name) || name in removedRules) return
  const near = soleClosestTo(name, ruleNames)
  yield violation(
    dag,
    'wrong-value',
    written,
    `Trigger rule ${quoted(name)} does not exist${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    near === undefined ? `Write one of ${ruleNames.join(', ')}` : `Write \`trigger_rule: ${near}\``,
  )
}

/** Files of functions are read from absolute paths only, where the name of the function stands beside them (dag-factory 1.1.0, `get_python_callable`). */
function* relativeFiles(dag: Dag, holder: MapValue, named: RegExp, owner: string): Iterable<Violation> {
  for (const [key, value] of holder.entries) {
    const [, start] = named.exec(key) ?? []
    const text = textIn(value)
    if (start === undefined || text === undefined || text.startsWith('/')) continue
    if (under(holder, `${start}_name`) === undefined || under(holder, start) !== undefined) continue
    yield violation(
      dag,
      'wrong-value',
      value,
      `${quoted(key)} of ${owner} is a relative path, and dag-factory takes an absolute one only`,
      `Write the whole path, such as \`${key}: /opt/airflow/dags/${text.replace(/^(?:\.?\/)+/, '')}\``,
    )
  }
}

/** Mappings are completed by the block `default`, lists never are. */
function* missingOperator(dag: Dag, { id, value, isListed }: Member): Iterable<Violation> {
  if (['operator', 'decorator'].some((key) => !isNull(value.entries.get(key)) && value.entries.has(key))) return
  const list = dag.value.entries.get('tasks')
  const isInBlock = isListed && under(dag.block, 'tasks')?.kind === 'list' && value.layer === 'dag'
  yield violation(
    dag,
    'missing-key',
    isInBlock && list ? list : value,
    isInBlock
      ? `Task ${quoted(id)} has no ${quoted('operator')}: a list of tasks replaces that of the block ${quoted('default')}`
      : `Task ${quoted(id)} has neither ${quoted('operator')} nor ${quoted('decorator')}`,
    isInBlock
      ? 'Write the tasks as a mapping in both places, or add `operator`'
      : 'Add `operator` with the dotted path of a class',
  )
}
