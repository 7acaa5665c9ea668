import { type Shape, shapes as shapesByName } from '../../generated/orchestra-validator.js'
import { oncePerText } from '../../text/once-per-text.ts'
import { type Entry, entryOf, type Node, type Path } from '../../text/tree.ts'

/** What may stand below a part of a pipeline file: named keys, any key, or items. Names are those of the schema's definitions. */
export type { Shape }

const inCamelCase = oncePerText((key) => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()))
const shapes = new Map(Object.entries(shapesByName))
const nothing: Shape = {}
const keysByShape = new Map([...shapes].map(([name, { keys }]) => [name, new Map(Object.entries(keys ?? {}))]))
const allKeys = new Set([...keysByShape.values()].flatMap((keys) => [...keys.keys()]))
const snakeToCamel = new Map([...allKeys].filter((key) => key.includes('_')).map((key) => [key, inCamelCase(key)]))
const camelToSnake = new Map([...snakeToCamel].map(([key, camel]) => [camel, key]))

/** Keys that only a stand-alone task has; the schema tells entries of `pipeline` apart by the same ones. */
export const taskMarks = [
  'integration',
  'integration_job',
  'parameters',
  'connection',
  'treat_failure_as_warning',
  'operation_metadata',
] as const

/** The snake_case spelling of a known key that is written in camelCase; any other key as it is. */
export function canonicalKey(key: string): string {
  return camelToSnake.get(key) ?? key
}

/** The camelCase spelling of a snake_case key. */
export function camelKey(key: string): string {
  if (!key.includes('_')) return key
  return snakeToCamel.get(key) ?? inCamelCase(key)
}

export function shapeOf(name: string): Shape {
  return shapes.get(name) ?? nothing
}

/** The keys that a shape knows, in the order of the schema. Empty for a shape whose keys are free. */
export function keysOf(shape: string): readonly string[] {
  return [...(keysByShape.get(shape)?.keys() ?? [])]
}

/** True for a shape that knows its keys. */
export function hasKeys(shape: string): boolean {
  return (keysByShape.get(shape)?.size ?? 0) > 0
}

export function hasKey(shape: string, key: string): boolean {
  return keysByShape.get(shape)?.has(key) ?? false
}

/** The shapes that know a key. */
export const shapesWithKey = oncePerText((key): readonly string[] =>
  [...keysByShape].filter(([shape, keys]) => shape !== 'entry' && keys.has(key)).map(([shape]) => shape),
)

/** The shape below a shape at a step, or an empty text where everything is allowed. */
export function shapeBelow(shape: string, key: string | number): string {
  if (typeof key === 'number') return shapeOf(shape).items ?? ''
  return keysByShape.get(shape)?.get(key) ?? shapeOf(shape).values ?? ''
}

/** The entry of a mapping under a key of the schema, in either spelling. */
export function fieldOf(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'map') return undefined
  const own = node.entries.get(key)
  return own ?? (key.includes('_') ? node.entries.get(camelKey(key)) : undefined)
}

/** `group` or `task` for an entry of `pipeline`, any other shape as it is. */
export function concreteShape(shape: string, node: Node | undefined): string {
  if (shape !== 'entry') return shape
  if (node?.kind !== 'map' || fieldOf(node, 'tasks')) return 'group'
  return taskMarks.some((key) => fieldOf(node, key)) ? 'task' : 'group'
}

/** One step on the way into a document. */
export interface Stop {
  readonly shape: string
  /** Undefined where the document ends before the path does. */
  readonly node: Node | undefined
  /** As the file writes it. */
  readonly path: Path
}

/** The way from the root to a path of schema keys: the root's stop first. Linear in the length of the path. */
export function stopsAlong(root: Node, keys: readonly string[]): readonly Stop[] {
  let stop: Stop = { shape: 'file', node: root, path: [] }
  const stops = [stop]
  for (const key of keys) {
    stop = below(stop, key)
    stops.push(stop)
  }
  return stops
}

function below({ shape, node, path }: Stop, key: string): Stop {
  if (node?.kind === 'list') {
    const child = node.items[Number(key)]
    return { shape: concreteShape(shapeBelow(shape, Number(key)), child), node: child, path: [...path, Number(key)] }
  }
  const entry = hasKey(shape, key) ? fieldOf(node, key) : entryOf(node, key)
  return { shape: concreteShape(shapeBelow(shape, key), entry?.value), node: entry?.value, path: [...path, entry?.key ?? key] }
}
