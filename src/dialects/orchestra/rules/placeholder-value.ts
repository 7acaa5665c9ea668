import { defineRule } from '../../../engine/rule.ts'
import { nodeKeyOf, type Pipeline } from '../../../model/pipeline.ts'
import { together } from '../../../rules/parts/together.ts'
import type { Span } from '../../../text/source.ts'
import { childOf, type Node, nodeAt, type Path, type Step, textOf } from '../../../text/tree.ts'
import { listNames } from '../../../text/wording.ts'
import { placeholderIn } from './parts/placeholders.ts'

export default defineRule({
  summary: 'Placeholder values should be replaced',
  why: 'A placeholder such as `some_id` or `<SQL here>` is valid YAML, but the task fails when it runs, or changes the wrong object.',
  remedy: 'Write the real value, or `${{ ENV.NAME }}` if it differs between environments.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    yield* together(placeholdersIn(pipeline), ({ key }) => key, tell)
  },
})

function tell(left: readonly [Placeholder, ...Placeholder[]]) {
  const [first, ...others] = left
  const values = [...new Set(left.map(({ value }) => value))]
  return {
    at: placeOf(first),
    message:
      left.length === 1
        ? `${listNames(values)} is a placeholder`
        : `${left.length} values are placeholders: ${listNames(values)}`,
    subject: 'placeholders',
    related: others.slice(0, 9).map((other) => ({ at: placeOf(other), message: 'is a placeholder too' })),
  }
}

function placeOf({ path, within }: Placeholder) {
  return { path, within }
}

interface Placeholder {
  readonly path: Path
  readonly within: Span
  readonly value: string
  /** Key of what holds the value, then its parameter and the value itself: the order in a list plays no part. */
  readonly key: string
}

/** Texts for people, in which a word may be called what it likes. */
const proseKeys: ReadonlySet<string> = new Set([
  'name',
  'title',
  'description',
  'text',
  'message',
  'custom_message',
  'subject',
  'body',
  'prompt',
  'system_prompt',
  'instructions',
  'notes',
  'comment',
  'code',
  'meta',
  'tags',
  'status',
  'state',
  'label',
  'column',
  'type',
  'options',
])

/** Where values stand that the product or a tool looks up: never ids, names and conditions of the file itself. */
function placeholdersIn(pipeline: Pipeline): readonly Placeholder[] {
  const walk: Walk = { root: pipeline.document.root, holder: [], key: undefined, steps: [], found: new Map() }
  const { tasks, groups, triggers } = pipeline
  for (const { parameters, parametersPath } of tasks) lookAt(walk, parameters, parametersPath, undefined)
  for (const task of tasks) if (task.connection.state !== 'unset') look(walk, task.path, 'connection')
  for (const { fanOut } of groups) if (fanOut) for (const { path } of fanOut.inputs) look(walk, path)
  for (const { path, kind } of triggers) for (const key of keysOfTrigger(kind)) look(walk, path, key)
  for (const { path } of pipeline.parameters) look(walk, path, 'default')
  lookAtHandlers(walk, pipeline)
  for (const task of tasks) lookAtHandlers(walk, task)
  for (const trigger of triggers) lookAtHandlers(walk, trigger)
  return walk.found.size === 0 ? none : [...walk.found].sort(([a], [b]) => a - b).map(([, placeholder]) => placeholder)
}

const none: readonly Placeholder[] = []

interface Walk {
  readonly root: Node | undefined
  /** The path of what holds the value, without that key where there is one. */
  holder: Path
  key: string | undefined
  /** From there to where the walk is, as deep as it is. */
  readonly steps: Step[]
  /** By where the value begins. */
  readonly found: Map<number, Placeholder>
}

function lookAtHandlers(walk: Walk, { handlers }: Pick<Pipeline, 'handlers'>): void {
  for (const { destinations } of handlers)
    for (const { path } of destinations) {
      look(walk, path, 'destination')
      look(walk, path, 'connection_id')
    }
}

/** Looks at and below what stands at a path, or under a key there. */
function look(walk: Walk, holder: Path, key?: string): void {
  const parent = nodeAt(walk.root, holder)
  lookAt(walk, key === undefined ? parent : childOf(parent, key), holder, key)
}

function lookAt(walk: Walk, node: Node | undefined, holder: Path, key: string | undefined): void {
  if (!node) return
  walk.holder = holder
  walk.key = key
  search(walk, node, 0)
}

const keysOfSensor = ['checks', 'environments', 'run_inputs']
const keysOfOthers = ['environment', 'branch', 'pipeline_id', 'run_inputs']

function keysOfTrigger(kind: string): readonly string[] {
  return kind === 'sensor' ? keysOfSensor : keysOfOthers
}

/** Notes the placeholders at and below a node. */
function search(walk: Walk, node: Node, depth: number): void {
  const { steps } = walk
  if (node.kind === 'map') {
    for (const { key, value } of node.entries.list) {
      steps[depth] = key
      if (!isProse(key, value)) search(walk, value, depth + 1)
    }
  } else if (node.kind === 'list') {
    for (let index = 0; index < node.items.length; index++) {
      steps[depth] = index
      const item = node.items[index]
      if (item && !isOneOfSeveralStates(item, node.items.length)) search(walk, item, depth + 1)
    }
  } else if (typeof node.value === 'string') {
    const { value } = node
    const within = isItsKey(walk, depth, value) ? { start: 0, end: value.length } : placeholderIn(value)
    if (within) note(walk, depth, node.span.start, within, value.slice(within.start, within.end).trim())
  }
}

function note({ holder, key, steps, found }: Walk, depth: number, start: number, within: Span, value: string): void {
  const [above, below] = [key === undefined ? holder : [...holder, key], steps.slice(0, depth)]
  const names = below.filter((step) => typeof step === 'string')
  found.set(start, { path: [...above, ...below], within, value, key: nodeKeyOf([...above, ...names, value]) })
}

/** `connector_id: CONNECTOR_ID`, directly among the parameters of a task or check: elsewhere a map may name its own columns. */
function isItsKey(walk: Walk, depth: number, value: string): boolean {
  const key = stepAt(walk, depth - 1)
  if (typeof key !== 'string' || !key.endsWith('_id')) return false
  return stepAt(walk, depth - 2) === 'parameters' && value.trim().toLowerCase() === key
}

/** A step on the way to the walk; those above what holds the value have numbers below 0. */
function stepAt({ holder, key, steps }: Walk, at: number): Step | undefined {
  if (at >= 0) return steps[at]
  if (key === undefined) return holder.at(at)
  return at === -1 ? key : holder.at(at + 1)
}

/** One word in capitals among others of a list is a code or the column of a board. */
function isOneOfSeveralStates(item: Node, count: number): boolean {
  return count > 1 && /^[A-Z]{3,5}$/.test(textOf(item) ?? '')
}

const capital = /[A-Z]/

/** The `name` of a container or variable in a list of such is a value; as the only word of a scalar it is a title. */
function isProse(key: string, value: Node): boolean {
  return value.kind === 'scalar' && (proseKeys.has(key) || (capital.test(key) && proseKeys.has(key.toLowerCase())))
}
