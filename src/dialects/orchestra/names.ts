import { quoted } from '../../text/quote.ts'
import { type Node, textOf } from '../../text/tree.ts'
import { contentLabel } from './content-label.ts'
import { fieldOf, keysOf, type Stop } from './keys.ts'

/** Things that people know by a name or an id. */
const named: Readonly<Record<string, string>> = {
  group: 'group',
  task: 'task',
  sensor: 'sensor',
  check: 'check',
  input: 'input',
  schedule: 'schedule',
  alert: 'alert',
}

/** Things that stand in a list and have no name of their own. */
const counted: Readonly<Record<string, string>> = {
  triggerEvent: 'trigger event',
  destination: 'destination',
  anomaly: 'anomaly block',
  operationMetadata: 'operation metadata',
}

/** Things of which there is one below another. */
const single: Readonly<Record<string, string>> = {
  configuration: 'the configuration',
  concurrency: 'the concurrency settings',
  matrix: 'the matrix',
  matrixInputs: 'the inputs',
  webhook: 'the webhook',
}

/** What a mapping is, for people: `the configuration of task "Load orders"`. The file itself is `the top level`. */
export function describe(stops: readonly Stop[]): string {
  const phrases: string[] = []
  for (let at = stops.length - 1; at > 0; at--) {
    const phrase = phraseOf(stops[at], stops[at - 1])
    if (phrase === undefined) continue
    phrases.push(phrase)
    if (['group', 'task', 'sensor'].includes(stops[at]?.shape ?? '')) break
  }
  return phrases.length > 0 ? phrases.join(' of ') : 'the top level'
}

/** A value by its key and the mapping it stands in: `"retries" in the configuration of task "Load orders"`. */
export function describeValue(stops: readonly Stop[]): string {
  let at = stops.length - 1
  const thing = phraseOf(stops[at], stops[at - 1])
  if (thing !== undefined && !Object.hasOwn(single, stops[at]?.shape ?? '')) return thing
  const steps = stops.map(({ path }) => path.at(-1))
  while (at > 1 && typeof steps[at] === 'number') at--
  const owner = describe(stops.slice(0, at))
  return `${quoted(String(steps[at] ?? ''))} ${owner === 'the top level' ? 'at' : 'in'} ${owner}`
}

/** The first letter in upper case, to begin a sentence. */
export function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}

/** The name of a task, group or other thing; its id where the name is missing or empty. */
export function labelOf(node: Node | undefined, id: string | number | undefined): string {
  const name = textOf(fieldOf(node, 'name')?.value)
  if (name !== undefined && name.trim() !== '') return quoted(name)
  return typeof id === 'number' ? String(id + 1) : quoted(String(id ?? ''))
}

/** A group with an id that an editor has made is called by its content. */
function groupId(node: Node | undefined, id: string | number | undefined): string | number | undefined {
  return typeof id === 'string' ? (contentLabel(node, id) ?? id) : id
}

function phraseOf(stop: Stop | undefined, above: Stop | undefined): string | undefined {
  if (!stop || !above) return undefined
  const { shape, node, path } = stop
  const id = path.at(-1)
  if (Object.hasOwn(named, shape))
    return `${named[shape]} ${keysOf(shape).includes('name') ? labelOf(node, shape === 'group' ? groupId(node, id) : id) : labelOf(undefined, id)}`
  if (Object.hasOwn(counted, shape)) return `${counted[shape]} ${labelOf(undefined, id)}`
  if (above.shape === 'entries') return `entry ${quoted(String(id))}`
  return single[shape]
}
