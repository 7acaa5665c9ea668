import { unavailableAt } from '../../../history/unavailable.ts'
import { databricksService } from '../service-settings.ts'

/** The same while an OAuth client asks for a token. */
export const clientUnavailable = unavailableAt(databricksService.title, 'OAuth client')

/** Says why something of a workspace is not to be had. */
export const unavailable = unavailableAt(databricksService.title, 'access token')
