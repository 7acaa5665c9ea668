import type { ServiceAccess } from '../history/source.ts'
import { namesIn } from '../text/table.ts'
import { airflowService, airflowSettings } from './dag-factory/service-settings.ts'
import { databricksService, databricksSettings } from './databricks/service-settings.ts'
import { kestraService, kestraSettings } from './kestra/service-settings.ts'
import { orchestraService, orchestraSettings } from './orchestra/service-settings.ts'

/** What a user sets to reach the services of orchestrators: inputs of the action, variables of the command line. */
export const serviceSettings = { ...orchestraSettings, ...databricksSettings, ...kestraSettings, ...airflowSettings }
export type ServiceSetting = keyof typeof serviceSettings

/** How a service is asked for, and which settings reach it. */
interface ServiceDescription {
  /** Id of the dialect whose service it is. */
  readonly dialect: string
  readonly title: string
  /** The setting of the key or token. */
  readonly apiKey: ServiceSetting
  readonly baseUrl: ServiceSetting
  /** The settings of an OAuth client, or of a user and a password, which may stand in place of a key. */
  readonly client?: { readonly id: ServiceSetting; readonly secret: ServiceSetting }
  /** The setting of the part of the service that is asked, where it has several. */
  readonly scope?: ServiceSetting
  /** By what it knows a pipeline, and what to do where it has none of those that are asked for. */
  readonly registration: { readonly by: string; readonly hint: string }
  /** What `init` writes into the workflow. Default: the address and the key. */
  readonly setUp?: readonly ServiceSetting[]
  /** Help of the flag that asks for run history. */
  readonly history: string
}

/** The services, by the flag of the command line that asks for them. Loads no dialect. */
export const services = {
  orchestra: orchestraService,
  databricks: databricksService,
  kestra: kestraService,
  airflow: airflowService,
} as const satisfies Readonly<Record<string, ServiceDescription>>
export type ServiceName = keyof typeof services

/** Values of the settings of services. */
export type ServiceValues = Readonly<Record<ServiceSetting, string | undefined>>

/** The one that live checks and rehearsals ask. */
export const liveServiceName: ServiceName = 'orchestra'
export const liveService = services[liveServiceName]

/** How a service is asked for. */
export function descriptionOf(name: ServiceName): ServiceDescription {
  return services[name]
}

/** The settings that a workflow has to give for a service to be asked. */
export function settingsToSetUp(name: ServiceName): readonly ServiceSetting[] {
  const { baseUrl, apiKey, setUp = [baseUrl, apiKey] } = descriptionOf(name)
  return setUp
}

/** Where a service is, without a key where none is given. */
export function accessTo(
  name: ServiceName,
  values: ServiceValues,
): Omit<ServiceAccess, 'apiKey'> & { readonly apiKey: string | undefined } {
  const { dialect, apiKey: key, baseUrl, client, scope } = descriptionOf(name)
  const apiKey = values[key]
  const part = scope && values[scope]
  const access = { dialect, apiKey, baseUrl: values[baseUrl], ...(part !== undefined && { scope: part }) }
  const clientId = client && values[client.id]
  const secret = client && values[client.secret]
  return apiKey === undefined && clientId !== undefined && secret !== undefined ? { ...access, apiKey: secret, clientId } : access
}

/** The services for which there is a key. */
export function servicesWithKey(values: ServiceValues): readonly ServiceAccess[] {
  return namesIn(services).flatMap((name) => {
    const { apiKey, ...access } = accessTo(name, values)
    return apiKey === undefined ? [] : [{ ...access, apiKey }]
  })
}
