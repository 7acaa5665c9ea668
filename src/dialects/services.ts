import type { ServiceAccess } from '../history/source.ts'
import { orchestraService, orchestraSettings } from './orchestra/service-settings.ts'

/** What a user sets to reach the services of orchestrators: inputs of the action, variables of the command line. */
export const serviceSettings = { ...orchestraSettings }

/** The services, by the flag of the command line that asks for them. Loads no dialect. */
export const services = { orchestra: orchestraService } as const
export type ServiceName = keyof typeof services
export type ServiceSetting = keyof typeof serviceSettings

/** Values of the settings of services. */
export type ServiceValues = Readonly<Record<ServiceSetting, string | undefined>>

/** The one that live checks, rehearsals and snapshots ask. */
export const liveServiceName: ServiceName = 'orchestra'
export const liveService = services[liveServiceName]

/** Where a service is, without a key where none is given. */
export function accessTo(
  name: ServiceName,
  values: ServiceValues,
): Omit<ServiceAccess, 'apiKey'> & { readonly apiKey: string | undefined } {
  const { dialect, apiKey, baseUrl } = services[name]
  return { dialect, apiKey: values[apiKey], baseUrl: values[baseUrl] }
}

/** The services for which there is a key. */
export function servicesWithKey(values: ServiceValues): readonly ServiceAccess[] {
  return [services.orchestra].flatMap(({ dialect, apiKey, baseUrl }) => {
    const key = values[apiKey]
    return key === undefined ? [] : [{ dialect, apiKey: key, baseUrl: values[baseUrl] }]
  })
}
