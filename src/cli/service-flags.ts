import { type ServiceName, services } from '../dialects/services.ts'
import { OperationalError } from '../engine/errors.ts'
import { namesIn, recordOf } from '../text/table.ts'
import { flag, type Options } from './options.ts'

/** A flag for each service: run history from it. */
export const serviceFlags = recordOf<Options<Record<ServiceName, boolean>>>(services, (name) => flag(services[name].history))

/** The services whose flags are given. Throws OperationalError for one of them beside a snapshot. */
export function servicesAsked(
  values: Readonly<Record<ServiceName, boolean>>,
  snapshot: string | undefined,
): readonly ServiceName[] {
  const asked = namesIn(services).filter((name) => values[name])
  const [first] = asked
  if (snapshot !== undefined && first)
    throw new OperationalError(`--history and --${first} cannot be combined.`, 'A snapshot does not need the service.')
  return asked
}
