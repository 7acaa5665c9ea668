import { text, wholeNumber } from '../text-kinds.ts'
import { config, repository } from './common-options.ts'
import { option, optionWithDefault } from './options.ts'

/** The options of `rehearse`. */
export const rehearseOptions = {
  environment: option(text('NAME'), 'environment in which the pipeline is started; required'),
  branch: option(text('NAME'), "branch of the definition (default: the pipeline's own)"),
  commit: option(text('SHA'), 'commit of the definition'),
  deadline: optionWithDefault(wholeNumber(1, 360, 45, 'MINUTES'), '30', 'cancel the run after this time'),
  repository,
  config,
}
