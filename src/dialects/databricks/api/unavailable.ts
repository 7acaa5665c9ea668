import { unavailableAt } from '../../../history/unavailable.ts'
import { databricksService } from '../service-settings.ts'

/** Says why something of a workspace is not to be had. */
export const unavailable = unavailableAt(databricksService.title, 'access token')
