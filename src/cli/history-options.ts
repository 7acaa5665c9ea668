import { snapshotPath } from '../history/snapshot-path.ts'
import { mostHistoryDays } from '../settings.ts'
import { choice, text, wholeNumber } from '../text-kinds.ts'
import { file, now, repository } from './common-options.ts'
import { option, optionWithDefault } from './options.ts'
import { serviceFlags } from './service-flags.ts'

/** The options of `history`. */
export const historyOptions = {
  output: option(file, `where pull writes (default ${snapshotPath})`),
  ...serviceFlags,
  // The product's own rule for baselines needs more days than a review shows.
  historyDays: optionWithDefault(wholeNumber(1, mostHistoryDays, 14), '30', 'days of run history'),
  repository,
  now,
}

/** The options of `dbt`. */
export const dbtOptions = {
  manifest: option(file, 'manifest.json of dbt (default: target/manifest.json, here or one level below)'),
  since: option(text('REF'), 'instead of a model: the models that are stale after the changes since a commit'),
  direction: optionWithDefault(choice(['parents', 'children', 'both']), 'both', 'which neighbours to show'),
  format: optionWithDefault(choice(['terminal', 'json']), 'terminal', 'how to print'),
}
