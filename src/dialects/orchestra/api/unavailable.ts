import { unavailableAt } from '../../../history/unavailable.ts'
import { orchestraDialect } from '../dialect.ts'

/** Says why something of the API is not to be had. */
export const unavailable = unavailableAt(orchestraDialect.title)
