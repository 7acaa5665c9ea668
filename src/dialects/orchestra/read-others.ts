import type { OtherSetting } from '../../model/other-setting.ts'
import { type Entry, isEmptyCollection, isUnset, type Node, type Path, pathBelow, textOf } from '../../text/tree.ts'
import { jobOf, type ParameterFacts, parameterOf, sensorOf } from './catalogue.ts'
import { type Field, fieldOf, fieldsIn, isTrue, textIn } from './fields.ts'
import { canonicalKey, shapeBelow } from './keys.ts'

/** How a key is read into a field of the model; a value of another form is told as it is written. */
type Form = 'any' | 'scalar' | 'text' | 'texts' | 'flag' | 'map' | 'list'

/** The keys that the reader of each shape turns into fields of the model. */
const read: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  file: {
    name: 'text',
    pipeline: 'map',
    schedule: 'list',
    sensors: 'map',
    trigger_events: 'list',
    webhook: 'map',
    configuration: 'map',
    inputs: 'map',
    alerts: 'list',
    anomalies: 'list',
  },
  group: { name: 'text', tasks: 'map', depends_on: 'any', condition: 'text', matrix: 'map', paused: 'flag' },
  task: {
    name: 'text',
    integration: 'text',
    integration_job: 'text',
    parameters: 'map',
    depends_on: 'any',
    condition: 'text',
    tags: 'texts',
    connection: 'scalar',
    treat_failure_as_warning: 'flag',
    configuration: 'map',
    alerts: 'list',
    anomalies: 'list',
    paused: 'flag',
  },
  configuration: { retries: 'scalar', retry_delay: 'scalar', timeout: 'scalar', concurrency: 'map' },
  concurrency: { max_active: 'scalar' },
  matrix: { inputs: 'map', max_parallel: 'scalar', sequential: 'flag', continue_on_error: 'flag' },
  schedule: {
    name: 'text',
    cron: 'scalar',
    timezone: 'scalar',
    environment: 'texts',
    branch: 'text',
    exclude: 'texts',
    run_inputs: 'map',
  },
  sensor: {
    name: 'text',
    cron: 'scalar',
    timezone: 'scalar',
    timeout_mins: 'scalar',
    frequency_secs: 'scalar',
    checks: 'map',
    environments: 'texts',
    exclude: 'texts',
    run_inputs: 'map',
    alerts: 'list',
  },
  check: { integration: 'text', sensor_type: 'text', connection: 'scalar', parameters: 'map', map_outputs: 'map' },
  triggerEvent: { pipeline_id: 'text', statuses: 'texts', run_inputs: 'map' },
  webhook: { enabled: 'flag', run_inputs: 'map' },
  input: { type: 'text', default: 'any', optional: 'flag' },
  alert: { name: 'text', statuses: 'texts', destinations: 'list' },
  destination: { integration: 'text', destination: 'text', connection_id: 'text' },
}

/** What holds where a key is absent. Source: the published schema and the product's documentation. */
const defaults: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>> = {
  triggerEvent: { type: 'pipeline' },
  alert: { max_live_alerts: 1 },
  anomaly: { percentage_above_baseline: 20, percentage_below_baseline: 75, min_baseline_seconds: 0 },
}

/** Shapes that are entities of the model; what is written in others belongs to the one above. */
const entities = new Set([
  'group',
  'task',
  'schedule',
  'sensor',
  'check',
  'triggerEvent',
  'webhook',
  'input',
  'alert',
  'destination',
  'anomaly',
])

interface Place {
  readonly shape: string
  readonly owner: Path
  /** Keys between the owner and this part. */
  readonly steps: readonly string[]
}

/** All of a file that no field of the model holds, in the order of the text. */
export function readOthers(root: Field, text: string): readonly OtherSetting[] {
  const found: OtherSetting[] = []
  visit(root, { shape: 'file', owner: [], steps: [] }, { text, found })
  return found
}

interface Reading {
  /** The text of the file: there a misspelt key stands as it is written. */
  readonly text: string
  readonly found: OtherSetting[]
}

/** A key that is read under its right name and written under a wrong one, which the product refuses. */
function misspelt({ keySpan, key }: Entry, { text }: Reading): string | undefined {
  if (keySpan.end - keySpan.start === key.length && text.startsWith(key, keySpan.start)) return undefined
  const written = text.slice(keySpan.start, keySpan.end).replace(/^(["'])(.*)\1$/s, '$2')
  return /^[\w-]+$/.test(written) && canonicalKey(written) !== canonicalKey(key) ? written : undefined
}

function spelling(owner: Path, name: string, path: Path, { keySpan }: Entry, written: string): OtherSetting {
  return { owner, name, path, node: { kind: 'scalar', span: keySpan, value: written, style: 'plain' }, kind: 'spelling' }
}

function visit(field: Field, place: Place, reading: Reading): void {
  const { shape, owner, steps } = place
  const forms = read[shape] ?? {}
  for (const [key, entry] of entriesIn(field)) {
    const node = entry.value
    if (isNothing(node)) continue
    const known = canonicalKey(key)
    const written = misspelt(entry, reading)
    const form = Object.hasOwn(forms, known) && isKept(place, known, field) ? forms[known] : undefined
    // Most entries are scalars that the model holds.
    if (written === undefined && form !== undefined && node.kind === 'scalar' && hasForm(node, form)) continue
    const path = pathBelow(field.path, key)
    if (written !== undefined) reading.found.push(spelling(owner, [...steps, known].join('.'), path, entry, written))
    if (form === undefined || !hasForm(node, form))
      reading.found.push({
        owner,
        name: [...steps, known].join('.'),
        path,
        node,
        kind: kindOf(shape, known),
        ...(((form === undefined && isDefault(shape, known, node)) || isOff(place)) && { isIdle: true }),
      })
    else if (known === 'parameters') parametersIn(field, { node, path }, { ...place, steps: [] }, reading)
    else if (form === 'map' || form === 'list')
      below({ node, path }, shapeBelow(shape, known), { ...place, steps: [...steps, known] }, reading)
  }
}

function entriesIn({ node }: Field): Iterable<readonly [string, Entry]> {
  return node?.kind === 'map' ? node.entries : []
}

/** The parts of a section: entries of a mapping by id, items of a list, or the section itself. */
function below(section: Field, shape: string, { owner, steps }: Place, reading: Reading): void {
  if (Object.hasOwn(read, shape)) {
    const isEntity = entities.has(shape) && (shape !== 'webhook' || isTrue(fieldOf(section, 'enabled')))
    visit(section, { shape, ...(isEntity ? { owner: section.path, steps: [] } : { owner, steps }) }, reading)
    return
  }
  const parts =
    section.node?.kind === 'list'
      ? section.node.items.map((node, index) => ({ node, step: index as string | number }))
      : fieldsIn(section).map(({ node, key }) => ({ node, step: key as string | number }))
  for (const { node, step } of parts) {
    const path = pathBelow(section.path, step)
    const inner = shapeOfEntry(shapeBelow(shape, step), { node, path })
    if (!entities.has(inner)) continue
    if (node?.kind === 'map') visit({ node, path }, { shape: inner, owner: path, steps: [] }, reading)
    else if (node && !isNothing(node))
      reading.found.push({ owner, name: [...steps, step].join('.'), path, node, kind: 'setting' })
  }
}

/** What stands below `pipeline` is a group where it has tasks. */
function shapeOfEntry(shape: string, entry: Field): string {
  if (shape !== 'entry') return shape
  return fieldOf(entry, 'tasks').node === undefined ? 'task' : 'group'
}

/** Parameters of a job or check; that a task publishes its outputs is a field of the model. */
function parametersIn(of: Field, parameters: Field, { shape, owner }: Place, reading: Reading): void {
  const facts =
    shape === 'task'
      ? jobOf(textIn(fieldOf(of, 'integration')), textIn(fieldOf(of, 'integration_job')))
      : sensorOf(textIn(fieldOf(of, 'sensor_type')))
  for (const [key, entry] of entriesIn(parameters)) {
    const node = entry.value
    const path = pathBelow(parameters.path, key)
    const written = misspelt(entry, reading)
    const usual: ParameterFacts | undefined = facts && parameterOf(facts, key)
    if (isNothing(node)) continue
    if (written !== undefined) reading.found.push(spelling(owner, key, path, entry, written))
    if (shape === 'task' && key === 'set_outputs' && hasForm(node, 'flag')) continue
    const isUsual = usual?.default !== undefined && isScalar(node, usual.default)
    reading.found.push({ owner, name: key, path, node, kind: 'parameter', ...(isUsual && { isIdle: true }) })
  }
}

/** False where a key is no field of the model although its shape has one: the run limit of a task, whether an input with a default is optional. */
function isKept({ shape, owner }: Place, key: string, field: Field): boolean {
  if (shape === 'configuration' && key === 'concurrency') return owner.length === 0
  if (shape === 'webhook' && key === 'run_inputs') return owner.length > 0
  if (shape === 'input' && key === 'optional') return isNothing(fieldOf(field, 'default').node)
  if (shape === 'destination' && key === 'connection_id') return textIn(fieldOf(field, 'destination')) === ''
  return true
}

/** A webhook that is off has no entity: what is written in it belongs to the pipeline, and changes nothing. */
function isOff({ shape, owner }: Place): boolean {
  return shape === 'webhook' && owner.length === 0
}

function hasForm(node: Node, form: Form): boolean {
  if (form === 'any') return true
  if (form === 'map' || form === 'list') return node.kind === form
  if (form === 'texts')
    return textOf(node) !== undefined || (node.kind === 'list' && node.items.every((item) => textOf(item) !== undefined))
  if (form === 'text') return textOf(node) !== undefined
  return node.kind === 'scalar' && (form === 'scalar' || typeof node.value === 'boolean')
}

function isNothing(node: Node | undefined): boolean {
  return isUnset(node) || isEmptyCollection(node)
}

function isDefault(shape: string, key: string, node: Node): boolean {
  const usual = defaults[shape]
  if (usual !== undefined && Object.hasOwn(usual, key)) return isScalar(node, usual[key])
  // A switch that is written and off is one that is not written.
  return Object.hasOwn(read, shape) && isScalar(node, false)
}

function isScalar(node: Node | undefined, value: unknown): boolean {
  return node?.kind === 'scalar' && node.value === value
}

function kindOf(shape: string, key: string): OtherSetting['kind'] {
  return key === 'meta' && ['file', 'group', 'task'].includes(shape) ? 'note' : 'setting'
}
