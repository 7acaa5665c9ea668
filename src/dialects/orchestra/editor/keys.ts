import { words } from '../../../generated/orchestra-words.ts'
import type { Cursor } from '../../../text/cursor.ts'
import type { EditorContext, Offer } from '../../editor.ts'
import { jobOf, type ParameterFacts, sensorOf } from '../catalogue.ts'
import { keysOf, shapeOf } from '../keys.ts'
import { pipelineMeantBy } from './names.ts'

/** Keys that may be written at the cursor: those of the schema, parameters of the job, inputs of the pipeline that is started. */
export function keyOffers(cursor: Cursor, shapes: readonly string[], context: EditorContext): readonly Offer[] {
  const present = cursor.levels.at(-1) ?? new Map()
  return all(cursor, shapes, context).filter(({ label }) => !present.has(label))
}

function all(cursor: Cursor, shapes: readonly string[], context: EditorContext): readonly Offer[] {
  const shape = shapes.at(-1) ?? ''
  const key = cursor.path.at(-1)
  if (key === 'parameters') return parameterOffers(cursor, shapes)
  if (key === 'run_inputs') return inputOffers(cursor, context)
  const required = shapeOf(shape).required ?? []
  const offers = keysOf(shape).map((name): Offer => {
    const word = wordFor(shape, name)
    return {
      label: name,
      kind: 'key',
      ...(word && { detail: word.title, documentation: word.description }),
      insert: isNested(word?.types) ? `${name}:` : `${name}: `,
      ...(required.includes(name) && { isRequired: true }),
    }
  })
  // What a task must have comes before what a group has.
  return shape === 'entry' ? offers.map((offer) => (offer.label === 'tasks' ? { ...offer, isRequired: true } : offer)) : offers
}

function wordFor(shape: string, key: string) {
  return words[shape]?.[key] ?? words['task']?.[key] ?? words['group']?.[key]
}

function isNested(types: readonly string[] | undefined): boolean {
  return types !== undefined && !types.some((type) => ['string', 'integer', 'number', 'boolean'].includes(type))
}

function parameterOffers({ levels }: Cursor, shapes: readonly string[]): readonly Offer[] {
  const facts = factsAt(levels.at(-2), shapes.at(-2) ?? '')
  return Object.entries(facts?.parameters ?? {}).map(([name, parameter]) => ({
    label: name,
    kind: 'parameter',
    detail: detailOf(parameter),
    documentation: parameterWords(parameter).join('\n'),
    insert: `${name}: `,
    ...(parameter.required === true && { isRequired: true }),
  }))
}

/** What the catalogue knows about the job of a task, or about the type of a check, whose keys are given. */
export function factsAt(entries: ReadonlyMap<string, string> | undefined, shape: string) {
  const integration = entries?.get('integration') ?? ''
  if (shape === 'check') return sensorOf(entries?.get('sensor_type') ?? '')
  return jobOf(integration, entries?.get('integration_job') ?? '')
}

function detailOf({ type, required }: ParameterFacts): string {
  return required === true ? `${type}, required` : type
}

/** What is known about a parameter, a line each. */
export function parameterWords({
  type,
  required,
  source,
  enum: values,
  default: preset,
  note,
}: ParameterFacts): readonly string[] {
  const need = required === true ? 'required' : required === false ? 'optional' : 'not documented as required'
  return [
    `Type: ${type}, ${need}.`,
    ...(values ? [`Values: ${values.join(', ')}.`] : []),
    ...(preset === undefined ? [] : [`Default: ${String(preset)}.`]),
    ...(note === undefined ? [] : [note]),
    ...(source === 'seen' ? ['Known from pipelines only; the documentation does not list it.'] : []),
  ]
}

/** The inputs of the pipeline itself, or of the one that the task starts. */
function inputOffers(cursor: Cursor, { pipeline, pipelines }: EditorContext): readonly Offer[] {
  const called = cursor.path.at(-2) === 'parameters' ? cursor.levels.at(-2)?.get('pipeline_id') : undefined
  const owner = called === undefined ? pipeline : pipelineMeantBy(called, pipelines)
  return (owner?.parameters ?? []).map(({ name, type, required, default: preset }) => ({
    label: name,
    kind: 'input',
    detail: type,
    insert: `${name}: `,
    ...(required && preset === undefined && { isRequired: true }),
  }))
}
