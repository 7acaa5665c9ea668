import { unavailableAt } from '../../../history/unavailable.ts'
import { kestraService } from '../service-settings.ts'

/** Says why something of a server is not to be had. */
export const unavailable = unavailableAt(kestraService.title, 'API token or password')
