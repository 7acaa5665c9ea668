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
  const walk: Walk = { root: pipeline.document.root, path: [], holder: 0, found: new Map() }
  const { tasks, groups, triggers } = pipeline
  for (const task of tasks) look(walk, task.parametersPath)
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
  /** Where the walk is. */
  readonly path: Step[]
  /** How long the path is of what holds the value. */
  holder: number
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
  const node = key === undefined ? parent : childOf(parent, key)
  if (!node) return
  const { path } = walk
  path.length = 0
  for (const step of holder) path.push(step)
  if (key !== undefined) path.push(key)
  walk.holder = path.length
  search(walk, node)
}

function keyOf({ path, holder }: Walk, value: string): string {
  const names = path.filter((step, at) => at < holder || typeof step === 'string')
  return nodeKeyOf([...names, value])
}

const keysOfSensor = ['checks', 'environments', 'run_inputs']
const keysOfOthers = ['environment', 'branch', 'pipeline_id', 'run_inputs']

function keysOfTrigger(kind: string): readonly string[] {
  return kind === 'sensor' ? keysOfSensor : keysOfOthers
}

/** Notes the placeholders at and below a node. */
function search(walk: Walk, node: Node): void {
  const { path } = walk
  const depth = path.length
  if (node.kind === 'map') {
    for (const { key, value } of node.entries.list) {
      path[depth] = key
      if (!isProse(key, value)) search(walk, value)
    }
  } else if (node.kind === 'list') {
    for (let index = 0; index < node.items.length; index++) {
      path[depth] = index
      const item = node.items[index]
      if (item && !isOneOfSeveralStates(item, node.items.length)) search(walk, item)
    }
  } else if (typeof node.value === 'string') {
    const within = isItsKey(path, node.value) ? { start: 0, end: node.value.length } : placeholderIn(node.value)
    if (within) note(walk, node.span.start, within, node.value.slice(within.start, within.end).trim())
  }
  path.length = depth
}

function note(walk: Walk, start: number, within: Span, value: string): void {
  walk.found.set(start, { path: [...walk.path], within, value, key: keyOf(walk, value) })
}

/** `connector_id: CONNECTOR_ID`, directly among the parameters of a task or check: elsewhere a map may name its own columns. */
function isItsKey(path: Path, value: string): boolean {
  const key = path.at(-1)
  return path.at(-2) === 'parameters' && typeof key === 'string' && key.endsWith('_id') && value.trim().toLowerCase() === key
}

/** One word in capitals among others of a list is a code or the column of a board. */
function isOneOfSeveralStates(item: Node, count: number): boolean {
  return count > 1 && /^[A-Z]{3,5}$/.test(textOf(item) ?? '')
}

/** The `name` of a container or variable in a list of such is a value; as the only word of a scalar it is a title. */
function isProse(key: string, value: Node): boolean {
  return value.kind === 'scalar' && proseKeys.has(key.toLowerCase())
}
