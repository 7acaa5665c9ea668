import { liveService } from '../dialects/services.ts'
import { settings } from '../settings.ts'
import { text } from '../text-kinds.ts'
import { config, file, now, repository } from './common-options.ts'
import { flag, option, optionOf, optionWithDefault } from './options.ts'
import { serviceFlags } from './service-flags.ts'

/** The options of `report`. */
export const reportOptions = {
  output: optionWithDefault(file, 'pipeline-review.html', 'where to write'),
  since: option(text('REF'), 'mark what is new since a git ref, and compare durations before and after'),
  config,
  profile: optionOf(settings.profile),
  history: option(file, 'run history from a snapshot (default .pipeline-review/history.json, if there)'),
  ...serviceFlags,
  historyDays: optionOf(settings.historyDays),
  live: flag(liveService.live),
  repository,
  now,
}
