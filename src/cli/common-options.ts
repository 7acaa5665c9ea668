import { configPaths } from '../config/load.ts'
import { liveService } from '../dialects/services.ts'
import { settings } from '../settings.ts'
import { form, type TextKind, text } from '../text-kinds.ts'
import { option } from './options.ts'

const [usualConfig] = configPaths

/** The path of a file. */
export const file = text('FILE')
const isoTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

const instant: TextKind<Date> = {
  ...form('ISO', () => true, { complaint: 'it is no time', expected: 'a time', example: '2026-11-22T06:00:00Z' }),
  parse: (given) => (isoTime.test(given) && !Number.isNaN(Date.parse(given)) ? new Date(given) : undefined),
}

const ownerAndName = form('OWNER/NAME', (given) => /^[^/\s]+\/[^/\s]+$/.test(given), {
  complaint: 'it is no repository',
  example: 'acme/pipelines',
})

/** The configuration, for commands that read pipelines. */
export const config = option(settings.config.kind, `configuration (default ${usualConfig}, if there)`)

/** The configuration, for commands that only list or explain rules. */
export const configOfRules = option(file, `configuration with your own rules (default ${usualConfig}, if there)`)

/** The repository as the platform knows it. */
export const repository = option(ownerAndName, `the repository as registered in ${liveService.title} (default GITHUB_REPOSITORY)`)

/** The clock. */
export const now = option(instant, 'current time, for reproducible output')
