import { words } from '../../../generated/orchestra-words.ts'
import type { Document } from '../../../text/document.ts'
import { type Path, textOf } from '../../../text/tree.ts'
import { integrationOf, jobOf, parameterOf, sensorOf } from '../catalogue.ts'
import { canonicalKey, fieldOf, type Stop, stopsAlong } from '../keys.ts'
import { parameterWords } from './keys.ts'

/** What is documented about the key at a path, and about its value where the catalogue knows it. */
export function documentationAt({ root }: Document, path: Path): readonly string[] {
  if (!root || path.length === 0) return []
  const named = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path
  const stops = stopsAlong(root, named.map(String))
  const owner = stops.at(-2)
  const key = canonicalKey(String(named.at(-1)))
  if (!owner) return []
  const parameter = parameterAt(stops, key)
  if (parameter) return parameter
  const word = words[owner.shape]?.[key]
  return word ? [`${word.title}: ${word.description}`, ...valueWords(owner, key)] : []
}

function parameterAt(stops: readonly Stop[], name: string): readonly string[] | undefined {
  const home = stops.at(-3)
  if (stops.at(-2)?.path.at(-1) !== 'parameters' || !home) return undefined
  const facts = factsOf(home)
  const parameter = facts && parameterOf(facts, name)
  return (
    parameter && [
      `Parameter ${name} of ${textIn(home, home.shape === 'check' ? 'sensor_type' : 'integration_job')}`,
      ...parameterWords(parameter),
    ]
  )
}

function factsOf(stop: Stop) {
  if (stop.shape === 'check') return sensorOf(textIn(stop, 'sensor_type'))
  return jobOf(textIn(stop, 'integration'), textIn(stop, 'integration_job'))
}

function valueWords(owner: Stop, key: string): readonly string[] {
  const integration = integrationOf(textIn(owner, 'integration'))
  if (key === 'integration' && integration)
    return [`${integration.title}: jobs ${Object.keys(integration.jobs).join(', ') || 'none'}.`]
  const facts = factsOf(owner)
  if ((key !== 'integration_job' && key !== 'sensor_type' && key !== 'parameters') || !facts) return []
  const all = Object.entries(facts.parameters)
  const required = all.filter(([, parameter]) => parameter.required === true).map(([name]) => name)
  const others = all.filter(([, parameter]) => parameter.required !== true).map(([name]) => name)
  return [
    ...(integration && key === 'integration_job' ? [`A job of ${integration.title}.`] : []),
    `Required parameters: ${required.join(', ') || 'none known'}.`,
    ...(others.length > 0 ? [`Other parameters: ${others.join(', ')}.`] : []),
  ]
}

function textIn({ node }: Stop, key: string): string {
  return textOf(fieldOf(node, key)?.value) ?? ''
}
