import type { Violation } from '../../model/violation.ts'
import { editsBetween } from '../../text/closest.ts'
import type { Document } from '../../text/document.ts'
import { quoted } from '../../text/quote.ts'
import { type Entry, type Path, textOf } from '../../text/tree.ts'
import * as catalogue from './catalogue.ts'
import { replaceWord } from './edits.ts'
import { fieldOf, type Stop } from './keys.ts'
import { capitalised, describe } from './names.ts'
import { isTemplate } from './schema-error.ts'
import { nearest, type Suggestion } from './suggest.ts'

/** Two words that belong together, such as an integration and its job. */
interface Pair {
  readonly document: Document
  readonly owner: string
  readonly path: Path
  readonly integration: Word
  readonly job: Word
  readonly noun: 'job' | 'sensor type'
}

interface Word {
  readonly entry: Entry
  readonly text: string
}

/** Farther names are other names, not misspelt ones. */
const fewEdits = 2

/** What the catalogue says about a task's integration and job, or a check's integration and sensor type: at most one violation. */
export function jobViolation(document: Document, stops: readonly Stop[]): Violation | undefined {
  const stop = stops.at(-1)
  const isTask = stop?.shape === 'task'
  const integration = wordOf(stop, 'integration')
  const job = wordOf(stop, isTask ? 'integration_job' : 'sensor_type')
  if (!stop || !integration || !job) return undefined
  const noun = isTask ? 'job' : 'sensor type'
  const owners = ownersOf(noun, job)
  if (owners.includes(integration.text)) return undefined
  const pair: Pair = { document, owner: describe(stops), path: stop.path, integration, job, noun }
  if (!catalogue.integrationOf(integration.text)) return unknownIntegration(pair, owners)
  return owners.length > 0 ? mismatch(pair, owners) : unknownJob(pair)
}

function wordOf(stop: Stop | undefined, key: string): Word | undefined {
  const entry = fieldOf(stop?.node, key)
  const text = textOf(entry?.value)
  return entry && text !== undefined && !isTemplate(entry.value) ? { entry, text } : undefined
}

function ownersOf(noun: Pair['noun'], job: Word): readonly string[] {
  if (noun === 'job') return catalogue.integrationsOfJob(job.text)
  const sensor = catalogue.sensorOf(job.text)
  return sensor ? [sensor.integration] : []
}

/** The job tells which integration is meant; without a known job the name alone has to. */
function unknownIntegration(pair: Pair, owners: readonly string[]): Violation {
  const { integration, owner } = pair
  const renamed = catalogue.rightNameOf('integrations', integration.text)
  const near = nearest(integration.text, catalogue.integrationNames())
  const meant = owners[0] ?? renamed ?? near?.value
  const message = `Unknown integration ${quoted(integration.text)} in ${owner}`
  const isSure = owners.length === 1 || (meant !== undefined && editsBetween(integration.text, meant) <= fewEdits)
  if (meant === undefined)
    return doubt(
      pair,
      integration,
      message,
      'Check the name; an integration newer than this version may be missing from its list',
    )
  const isSafe = owners.length === 1 || near?.certain === true
  return suggestion(pair, integration, message, { value: meant, certain: isSafe }, isSure || renamed !== undefined)
}

function mismatch(pair: Pair, owners: readonly string[]): Violation {
  const { integration, job, noun, owner } = pair
  const right = owners.slice(0, 2).map(quoted).join(' or ')
  return {
    kind: 'job-mismatch',
    at: placeOf(pair, job),
    message: `${capitalised(noun)} ${quoted(job.text)} of ${owner} belongs to integration ${right}, not ${quoted(integration.text)}`,
    remedy: `Write integration ${right}, or a ${noun} of ${quoted(integration.text)}`,
  }
}

function unknownJob(pair: Pair): Violation {
  const { integration, job, noun, owner } = pair
  const known = knownJobs(pair)
  const renamed = noun === 'job' ? catalogue.rightNameOf('jobs', job.text) : undefined
  const near = renamed === null ? undefined : nearest(job.text, known)
  const meant = known.find((name) => name === renamed) ?? near?.value
  const message = `Unknown ${noun} ${quoted(job.text)} in ${owner}`
  if (meant !== undefined) {
    const isSure = renamed !== undefined || editsBetween(job.text, meant) <= fewEdits
    return suggestion(pair, job, message, { value: meant, certain: near?.value === meant && near.certain }, isSure)
  }
  if (renamed !== undefined) return unusable(pair, message, renamed)
  if (known.length === 0) return jobless(pair)
  return doubt(pair, job, message, `Use a ${noun} of ${quoted(integration.text)}, such as ${quoted(known[0] ?? '')}`)
}

function knownJobs({ integration, noun }: Pair): readonly string[] {
  if (noun === 'job') return Object.keys(catalogue.integrationOf(integration.text)?.jobs ?? {})
  return catalogue.sensorTypes().filter((type) => catalogue.sensorOf(type)?.integration === integration.text)
}

/** A name that is known to be wrong, and whose right form belongs to another integration or does not exist. */
function unusable(pair: Pair, message: string, renamed: string | null): Violation {
  const owner = renamed === null ? undefined : catalogue.integrationsOfJob(renamed)[0]
  const remedy = owner
    ? `Use job ${quoted(renamed ?? '')} of integration ${quoted(owner)}`
    : 'Use another job; Orchestra has no job of this kind'
  return { kind: 'unknown-job', at: placeOf(pair, pair.job), message, remedy }
}

function jobless(pair: Pair): Violation {
  const { integration, noun, owner } = pair
  const isAlert = catalogue.alertIntegrations.includes(integration.text)
  return {
    kind: 'job-mismatch',
    at: placeOf(pair, integration),
    message: `Integration ${quoted(integration.text)} of ${owner} has no ${noun}s${isAlert ? '; it sends alerts' : ''}`,
    remedy:
      isAlert && noun === 'job'
        ? 'Make it an alert destination, or use another integration'
        : `Use an integration that has ${noun}s`,
    severity: 'warning',
  }
}

function suggestion(pair: Pair, word: Word, message: string, { value, certain }: Suggestion, isSure: boolean): Violation {
  return {
    kind: 'unknown-job',
    at: placeOf(pair, word),
    message: `${message}; did you mean ${quoted(value)}?`,
    remedy: `Write ${quoted(value)}`,
    ...(!isSure && { severity: 'warning' as const }),
    ...(certain && { fix: replaceWord(pair.document, word.entry.value, value) }),
  }
}

/** The product gains jobs every month, so a name that resembles none of ours may simply be new. */
function doubt(pair: Pair, word: Word, message: string, remedy: string): Violation {
  return { kind: 'unknown-job', at: placeOf(pair, word), message, remedy, severity: 'warning' }
}

function placeOf({ path }: Pair, { entry }: Word): Violation['at'] {
  return { path: [...path, entry.key], part: 'value' }
}
