import { unavailableAt } from '../../../history/unavailable.ts'
import { airflowService } from '../service-settings.ts'

/** Says why something of a server is not to be had. */
export const unavailable = unavailableAt(airflowService.title, 'credentials')
