import { words } from '../../../generated/orchestra-words.ts'
import type { Cursor } from '../../../text/cursor.ts'
import { describeCron } from '../../../time/words.ts'
import { zoneNames } from '../../../time/zone-names.ts'
import type { EditorContext, Offer } from '../../editor.ts'
import { alertIntegrations, integrationNames, integrationOf, jobNames, parameterOf, sensorOf, sensorTypes } from '../catalogue.ts'
import { readCron } from '../cron/language.ts'
import { factsAt } from './keys.ts'
import { neighbourOffers, pipelineOffers } from './names.ts'

/** Values that may be written at the cursor. */
export function valueOffers(cursor: Cursor, shapes: readonly string[], context: EditorContext): readonly Offer[] {
  const isItem = typeof cursor.path.at(-1) === 'number'
  const steps = isItem ? cursor.path.slice(0, -1) : cursor.path
  const key = String(steps.at(-1) ?? '')
  const owner = shapes[steps.length - 1] ?? ''
  const entries = cursor.levels[steps.length - 1] ?? new Map<string, string>()
  if (key === 'depends_on') return neighbourOffers(cursor, context)
  if (key === 'pipeline_id') return [...pipelineOffers(context), ...(owner === 'triggerEvent' ? [anyPipeline] : [])]
  if (owner === '' && steps.at(-2) === 'parameters') return parameterValues(cursor, shapes, key)
  const offers = offersByKey[key]?.(owner, entries, context)
  return offers ?? (words[owner]?.[key]?.values ?? []).map((label) => ({ label, kind: 'value' }))
}

const anyPipeline: Offer = { label: '*', kind: 'pipeline', insert: '"*"', detail: 'any pipeline' }

type OffersFor = (owner: string, entries: ReadonlyMap<string, string>, context: EditorContext) => readonly Offer[] | undefined

const offersByKey: Readonly<Record<string, OffersFor>> = {
  integration: (owner) => integrationsFor(owner).map(integrationOffer),
  integration_job: (_, entries) => {
    const integration = entries.get('integration') ?? ''
    const known = integrationOf(integration)
    return (known ? Object.keys(known.jobs) : jobNames()).map((label) => ({ label, kind: 'value', detail: known?.title ?? '' }))
  },
  sensor_type: (_, entries) => {
    const own = sensorTypes().filter((type) => sensorOf(type)?.integration === entries.get('integration'))
    return (own.length > 0 ? own : sensorTypes()).map((label) => ({ label, kind: 'value' }))
  },
  timezone: () => ['UTC', ...[...zoneNames].filter((name) => name !== 'UTC')].map((label) => ({ label, kind: 'value' })),
  environment: (_, __, { environments }) => environments.map((label) => ({ label, kind: 'value', detail: 'environment' })),
  environments: (_, __, { environments }) => environments.map((label) => ({ label, kind: 'value', detail: 'environment' })),
  cron: () => cronOffers,
}

/** Each says what a person reads in place of it. */
const cronOffers: readonly Offer[] = [
  '0 6 ? * * *',
  '0 6 ? * MON-FRI *',
  '0 * ? * * *',
  '*/15 * ? * * *',
  '0 6 1 * ? *',
  '0 6 ? * MON *',
].flatMap((text) => {
  const read = readCron(text)
  return 'cron' in read ? [{ label: text, kind: 'value', insert: `"${text}"`, detail: describeCron(read.cron, null) }] : []
})

function integrationsFor(owner: string): readonly string[] {
  if (owner === 'destination') return alertIntegrations
  if (owner === 'check') return [...new Set(sensorTypes().flatMap((type) => sensorOf(type)?.integration ?? []))].sort()
  if (owner !== 'task' && owner !== 'entry') return integrationNames()
  return integrationNames().filter((name) => Object.keys(integrationOf(name)?.jobs ?? {}).length > 0)
}

function integrationOffer(label: string): Offer {
  return { label, kind: 'value', detail: integrationOf(label)?.title ?? '' }
}

function parameterValues(cursor: Cursor, shapes: readonly string[], name: string): readonly Offer[] {
  const at = cursor.path.lastIndexOf('parameters')
  const facts = factsAt(cursor.levels[at], shapes[at] ?? '')
  const parameter = facts && parameterOf(facts, name)
  const values = parameter?.enum ?? (parameter?.type === 'boolean' ? ['true', 'false'] : [])
  return values.map((label) => ({ label, kind: 'value', ...(String(parameter?.default) === label && { detail: 'default' }) }))
}
