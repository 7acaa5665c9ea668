import type { Node } from '../../text/tree.ts'
import { fieldOf, keysOf } from './keys.ts'
import { type Guidance, guidanceFor, isInvented } from './misplaced-keys.ts'
import { nearest, type Suggestion } from './suggest.ts'

/** Other words that people use for our keys. */
const synonyms: Readonly<Record<string, string>> = {
  args: 'parameters',
  cron_expression: 'cron',
  dependencies: 'depends_on',
  depends: 'depends_on',
  job: 'integration_job',
  needs: 'depends_on',
  params: 'parameters',
  recipients: 'destinations',
  retry: 'retries',
  retry_delay_minutes: 'retry_delay',
  retry_delay_mins: 'retry_delay',
  timeout_minutes: 'timeout_mins',
  timeout_seconds: 'timeout',
  timeout_secs: 'timeout',
  triggers: 'trigger_events',
  tz: 'timezone',
  upstream: 'depends_on',
}

/** Parts in which the product allows further keys. */
const open = ['anomaly', 'operationMetadata']

/** A mapping in which a key stands that its shape does not know. */
export interface Home {
  readonly shape: string
  readonly node: Node | undefined
  /** True where further keys may be allowed after all. */
  readonly isLoose: boolean
}

/** What an unknown key stands for: a known key in another spelling, or something that belongs elsewhere; never both. */
export interface Meaning {
  readonly suggestion: Suggestion | undefined
  readonly guidance: Guidance | undefined
}

/** True for a part in which the product allows further keys. */
export function isOpen(shape: string): boolean {
  return open.includes(shape)
}

/** What was probably meant by an unknown key. `missing` are the required keys that the mapping lacks. */
export function meaningOf({ shape, node, isLoose }: Home, key: string, missing: ReadonlySet<string>): Meaning {
  const free = keysOf(shape).filter((known) => !fieldOf(node, known))
  const suggestion = suggested(key, free, missing)
  const isMissing = suggestion !== undefined && missing.has(suggestion.value)
  const isSure = isMissing || (suggestion?.certain === true && !isInvented(shape, key))
  const guidance = isLoose || isSure ? undefined : guidanceFor(shape, key)
  return guidance ? { suggestion: undefined, guidance } : { suggestion, guidance }
}

function suggested(key: string, free: readonly string[], missing: ReadonlySet<string>): Suggestion | undefined {
  const [required, others] = [free.filter((known) => missing.has(known)), free.filter((known) => !missing.has(known))]
  const near = nearest(key, [...required, ...others])
  if (near) return near
  const synonym = Object.hasOwn(synonyms, key) ? synonyms[key] : undefined
  return synonym !== undefined && free.includes(synonym) ? { value: synonym, certain: false } : undefined
}
