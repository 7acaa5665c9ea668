import { entryOf, isUnset, type MapNode, type Node, textOf } from '../../text/tree.ts'
import { type CatalogueJob, type CatalogueSensor, jobOf, type ParameterFacts, sensorOf } from './catalogue.ts'
import { fieldOf } from './keys.ts'
import { needs, oneOf } from './parameter-needs.ts'
import { isTemplate } from './schema-error.ts'

/** What the catalogue knows of a job's parameters, ready to be asked of many tasks. */
interface Usual {
  readonly parameters: ReadonlyMap<string, ParameterFacts>
  readonly required: readonly string[]
  /** Its parameters that ask for another one when they have a certain value. */
  readonly asking: readonly (readonly [name: string, wishes: ReadonlyMap<string, string>])[]
}

const known = new Map<CatalogueJob | CatalogueSensor, Usual>()

/**
 * True for a task or check of which the catalogue surely has nothing to say: its job is known, so are all its parameters, and each has a value
 * that it may have. Most have, so that the rest alone is looked at closely.
 */
export function isUsual(node: Node | undefined, shape: 'task' | 'check'): boolean {
  const integration = textOf(fieldOf(node, 'integration')?.value)
  const job = textOf(fieldOf(node, shape === 'task' ? 'integration_job' : 'sensor_type')?.value)
  const given = fieldOf(node, 'parameters')?.value
  if (integration === undefined || job === undefined || given?.kind !== 'map') return false
  const facts = shape === 'task' ? jobOf(integration, job) : sensorOf(job)
  if (!facts || ('integration' in facts && facts.integration !== integration)) return false
  const usual = known.get(facts) ?? usualOf(facts)
  known.set(facts, usual)
  return areAllowed(given, usual) && isComplete(given, usual) && hasChoice(given, job)
}

function usualOf({ parameters }: CatalogueJob | CatalogueSensor): Usual {
  const all = Object.entries(parameters)
  return {
    parameters: new Map(all),
    required: all.flatMap(([name, { required }]) => (required === true ? [name] : [])),
    asking: [...needs].filter(([name]) => Object.hasOwn(parameters, name)),
  }
}

function areAllowed({ entries }: MapNode, { parameters }: Usual): boolean {
  for (const { key, value } of entries.list) {
    const facts = parameters.get(key)
    if (!facts || !isAllowed(key, value, facts)) return false
  }
  return true
}

/** Values that need a closer look are not allowed here. */
function isAllowed(key: string, node: Node, facts: ParameterFacts): boolean {
  if (node.kind !== 'scalar')
    return !facts.enum && (facts.source !== 'doc' || facts.type === (node.kind === 'list' ? 'array' : 'object'))
  const { value } = node
  if (value === null || isTemplate(node)) return true
  if (facts.enum) return typeof value === 'string' && facts.enum.includes(value)
  if (typeof value === 'number' && key === 'python_version') return false
  if (typeof value === 'number')
    return facts.source !== 'doc' || facts.type === 'number' || (facts.type === 'integer' && Number.isInteger(value))
  return facts.source !== 'doc' || typeof value === facts.type
}

function isComplete({ entries }: MapNode, { required, asking }: Usual): boolean {
  for (const name of required) {
    const value = entries.get(name)?.value
    if (isUnset(value) || textOf(value)?.trim() === '') return false
  }
  for (const [name, wishes] of asking) {
    const wish = wishes.get(textOf(entries.get(name)?.value) ?? '')
    if (wish !== undefined && !entries.has(wish)) return false
  }
  return true
}

function hasChoice(given: MapNode, job: string): boolean {
  const choice = oneOf.get(job)
  return choice === undefined || choice.some((name) => !isUnset(entryOf(given, name)?.value))
}
