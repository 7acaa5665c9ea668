import { defineRule } from '../../../engine/rule.ts'
import { nodeKeyOf, type Pipeline } from '../../../model/pipeline.ts'
import { together } from '../../../rules/parts/together.ts'
import type { Span } from '../../../text/source.ts'
import { type Node, nodeAt, type Path, type Step, textOf } from '../../../text/tree.ts'
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
  const { root } = pipeline.document
  const paths: Path[] = [
    ...pipeline.tasks.map((task) => task.parametersPath),
    ...pipeline.tasks.flatMap((task) => (task.connection.state === 'unset' ? [] : [[...task.path, 'connection']])),
    ...pipeline.groups.flatMap(({ fanOut }) => fanOut?.inputs.map(({ path }) => path) ?? []),
    ...pipeline.triggers.flatMap(({ path, kind }) => pathsOfTrigger(path, kind)),
    ...pipeline.parameters.map(({ path }) => [...path, 'default']),
    ...[pipeline, ...pipeline.tasks, ...pipeline.triggers].flatMap(({ handlers }) =>
      handlers.flatMap(({ destinations }) =>
        destinations.flatMap(({ path }) => [
          [...path, 'destination'],
          [...path, 'connection_id'],
        ]),
      ),
    ),
  ]
  const found = new Map<number, Placeholder>()
  for (const path of paths) {
    const node = nodeAt(root, path)
    if (node) search(node, [...path], (start, one) => found.set(start, { ...one, key: keyOf(path, one) }))
  }
  return [...found].sort(([a], [b]) => a - b).map(([, placeholder]) => placeholder)
}

function keyOf(holder: Path, { path, value }: Omit<Placeholder, 'key'>): string {
  const names = path.slice(holder.length).filter((step) => typeof step === 'string')
  return nodeKeyOf([...holder, ...names, value])
}

function pathsOfTrigger(path: Path, kind: string): readonly Path[] {
  const keys =
    kind === 'sensor' ? ['checks', 'environments', 'run_inputs'] : ['environment', 'branch', 'pipeline_id', 'run_inputs']
  return keys.map((key) => [...path, key])
}

/** Notes the placeholders at and below a node; the path is the walk's own. */
function search(node: Node, path: Step[], note: (start: number, found: Omit<Placeholder, 'key'>) => void): void {
  const depth = path.length
  if (node.kind === 'map') {
    for (const { key, value } of node.entries.list) {
      path[depth] = key
      if (!isProse(key, value)) search(value, path, note)
    }
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      path[depth] = index
      if (!isOneOfSeveralStates(item, node.items.length)) search(item, path, note)
    }
  } else if (typeof node.value === 'string') {
    const within = isItsKey(path, node.value) ? { start: 0, end: node.value.length } : placeholderIn(node.value)
    if (within) note(node.span.start, { path: [...path], within, value: node.value.slice(within.start, within.end).trim() })
  }
  path.length = depth
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
