import { format } from '../text-kinds.ts'
import { config, file, now } from './common-options.ts'
import { flag, option, optionWithDefault } from './options.ts'

export const diffFormats = ['terminal', 'markdown', 'json'] as const

/** The options of `diff`. */
export const diffOptions = {
  format: optionWithDefault(format('diff format', diffFormats), 'terminal', 'how to print the differences'),
  output: option(file, 'write to a file'),
  history: option(file, 'durations and ids for the blast radius, from a snapshot of run history (see pipeline-review history)'),
  config,
  now,
  noColor: flag('no colours (also: NO_COLOR)'),
}
