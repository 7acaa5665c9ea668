import type { Expertise, Family, JobFacts } from '../../model/pipeline.ts'
import { Later } from '../../text/later.ts'
import data from './catalogue.json' with { type: 'json' }

export type ParameterType = 'string' | 'boolean' | 'integer' | 'number' | 'array' | 'object'

/** What is known about one parameter of a job or a sensor check. */
export interface ParameterFacts {
  readonly type: ParameterType
  /** True only where the documentation says so; null where nothing is known. */
  readonly required: boolean | null
  /** `seen`: only met in real files, so never a reason to call anything wrong. */
  readonly source: 'doc' | 'seen'
  readonly enum?: readonly string[]
  readonly default?: string | boolean
  readonly note?: string
}

/** What is known about one job. */
export interface CatalogueJob {
  readonly family: Family
  readonly crossesNetwork: boolean
  readonly idempotent: boolean | null
  readonly expertise: Expertise
  /** The parameter that names the thing the job works on. */
  readonly target?: string
  readonly rateLimited?: boolean
  readonly writes?: boolean
  readonly exports?: boolean
  /** Keys of what it publishes with `set_outputs`, where they are documented. */
  readonly outputs?: readonly string[]
  /** True where the list of parameters is known to be complete. */
  readonly closed?: boolean
  readonly parameters: Readonly<Record<string, ParameterFacts>>
}

/** An integration without jobs serves alerts or connections only. */
export interface CatalogueIntegration {
  readonly title: string
  readonly jobs: Readonly<Record<string, CatalogueJob>>
}

export interface CatalogueSensor {
  readonly integration: string
  readonly parameters: Readonly<Record<string, ParameterFacts>>
}

interface Catalogue {
  readonly integrations: Readonly<Record<string, CatalogueIntegration>>
  readonly sensors: Readonly<Record<string, CatalogueSensor>>
  readonly alertIntegrations: readonly string[]
  /** Names that people write or that were once right, with the right one, or null where there is none. */
  readonly misnamed: Readonly<Record<'integrations' | 'jobs', Readonly<Record<string, string | null>>>>
}

const catalogue = data as Catalogue
const integrations = new Map(Object.entries(catalogue.integrations))
const sensors = new Map(Object.entries(catalogue.sensors))
const misnamed = {
  integrations: new Map(Object.entries(catalogue.misnamed.integrations)),
  jobs: new Map(Object.entries(catalogue.misnamed.jobs)),
}

/** Made when they are first asked for: most files name nothing wrong. */
const integrationsByJob = new Later(() => {
  const byJob = new Map<string, string[]>()
  for (const [name, { jobs }] of integrations)
    for (const job of Object.keys(jobs)) byJob.set(job, [...(byJob.get(job) ?? []), name])
  return byJob
})
const parameters = new Later(() => {
  const jobs = [...integrations.values()].flatMap((integration) => Object.values(integration.jobs))
  return new Set([...jobs, ...sensors.values()].flatMap((one) => Object.keys(one.parameters)))
})

/** Names of all integrations, sorted. */
export function integrationNames(): readonly string[] {
  return [...integrations.keys()].sort()
}

/** Names of all jobs, sorted. */
export function jobNames(): readonly string[] {
  return [...integrationsByJob.value.keys()].sort()
}

/** Names of all sensor types, sorted. */
export function sensorTypes(): readonly string[] {
  return [...sensors.keys()].sort()
}

/** Integrations that alerts can be sent through. */
export const alertIntegrations: readonly string[] = catalogue.alertIntegrations

/** True for the name of a parameter of some job or sensor check. */
export function isParameterName(name: string): boolean {
  return parameters.value.has(name)
}

/** The integration of that exact name, or undefined. */
export function integrationOf(name: string): CatalogueIntegration | undefined {
  return integrations.get(name)
}

/** The job of an integration, or undefined where either is unknown or they do not belong together. */
export function jobOf(integration: string, job: string): CatalogueJob | undefined {
  const jobs = integrations.get(integration)?.jobs
  return jobs && Object.hasOwn(jobs, job) ? jobs[job] : undefined
}

/** The integrations that have a job of that name. */
export function integrationsOfJob(job: string): readonly string[] {
  return integrationsByJob.value.get(job) ?? []
}

/** The sensor check of that type, or undefined. */
export function sensorOf(type: string): CatalogueSensor | undefined {
  return sensors.get(type)
}

/** The right name for a known wrong one: null where nothing takes its place, undefined where the name is not known to be wrong. */
export function rightNameOf(kind: 'integrations' | 'jobs', name: string): string | null | undefined {
  return misnamed[kind].get(name)
}

/** One parameter of a job or check, or undefined. */
export function parameterOf(of: Pick<CatalogueJob, 'parameters'>, name: string): ParameterFacts | undefined {
  return Object.hasOwn(of.parameters, name) ? of.parameters[name] : undefined
}

const knownFacts = new Map<CatalogueJob, JobFacts>()

/** What rules may know about a job, or null for one that the catalogue lacks. */
export function factsOf(integration: string, job: string): JobFacts | null {
  const found = jobOf(integration, job)
  if (!found) return null
  const facts = knownFacts.get(found) ?? factsIn(found, integration, job)
  knownFacts.set(found, facts)
  return facts
}

function factsIn(found: CatalogueJob, integration: string, job: string): JobFacts {
  return {
    title: integrations.get(integration)?.title ?? integration,
    family: found.family,
    crossesNetwork: found.crossesNetwork,
    idempotent: found.idempotent,
    rateLimited: found.rateLimited ?? false,
    writes: found.writes ?? false,
    exports: found.exports ?? false,
    expertise: found.expertise,
    storesOutputsOnRequest: parameterOf(found, 'set_outputs') !== undefined,
    takesDbtCommands: job === 'DBT_CORE_EXECUTE',
  }
}
