import type { Severity } from '../../engine/finding.ts'
import type { SchemaDefect } from '../../generated/orchestra-validator.js'
import type { Document } from '../../text/document.ts'
import type { Node } from '../../text/tree.ts'
import { type Stop, stopsAlong } from './keys.ts'

/** One error of the schema validator, found again in the file. */
export interface SchemaError {
  readonly document: Document
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** The way to the value that is wrong, or to the mapping with a wrong or missing key. */
  readonly stops: readonly Stop[]
  readonly node: Node | undefined
  /** The key the value stands under, in the schema's spelling; for an item of a list that of the list. */
  readonly key: string
  /** The name that a rule about names refuses. */
  readonly name: string | undefined
}

/** Keywords that only repeat what another error says. */
const echoes = ['if', 'allOf', 'propertyNames']

/** Where only prose speaks of a limit, or none of the sources is sure: `key keyword`. */
const doubtful = [
  'tags maxItems',
  'tasks minProperties',
  'checks minProperties',
  'inputs minProperties',
  'inputs maxProperties',
  'inputs pattern',
  'retries minimum',
  'retry_delay minimum',
  'timeout minimum',
  'max_live_alerts minimum',
  'max_live_alerts maximum',
]

/** Undefined for an error that only repeats another one. */
export function readError(document: Document, root: Node, error: SchemaDefect): SchemaError | undefined {
  if (echoes.includes(error.keyword)) return undefined
  const keys = error.instancePath.split('/').slice(1).map(unescaped)
  const stops = stopsAlong(root, keys)
  return {
    document,
    keyword: error.keyword,
    params: error.params,
    stops,
    node: stops.at(-1)?.node,
    key: keyAbove(keys),
    name: error.propertyName,
  }
}

/** Undefined for what the product surely refuses: then the rule's own severity holds. */
export function severityOf({ stops, key, keyword }: SchemaError): Severity | undefined {
  const loose = stops.some(({ shape }) => shape === 'anomaly')
  const isMatrixItem = stops.at(-2)?.shape === 'matrixInputs'
  return loose || isMatrixItem || doubtful.includes(`${key} ${keyword}`) ? 'warning' : undefined
}

/** True for a text that the product fills in at run time. */
export function isTemplate(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value.includes('${{')
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

function keyAbove(keys: readonly string[]): string {
  let at = keys.length - 1
  while (at > 0 && /^\d+$/.test(keys[at] ?? '')) at--
  return keys[at] ?? ''
}
