import { choice } from '../text-kinds.ts'
import { configOfRules } from './common-options.ts'
import { optionWithDefault } from './options.ts'

/** The options of `rules`. */
export const rulesOptions = {
  format: optionWithDefault(choice(['terminal', 'json']), 'terminal', 'how to print the list'),
  config: configOfRules,
}

/** The options of `explain`. */
export const explainOptions = { config: configOfRules }
