import { format } from '../text-kinds.ts'
import { config, file } from './common-options.ts'
import { option, optionWithDefault } from './options.ts'

export const graphFormats = ['mermaid', 'svg', 'dot'] as const

/** The options of `graph`. */
export const graphOptions = {
  format: optionWithDefault(format('graph format', graphFormats), 'mermaid', 'how to draw'),
  output: option(file, 'write to a file'),
  history: option(file, 'mark failing tasks and the critical path, from a snapshot of run history (see pipeline-review history)'),
  config,
}
