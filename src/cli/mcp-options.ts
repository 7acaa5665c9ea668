import { config, file, now, repository } from './common-options.ts'
import { flag, option } from './options.ts'

/** The options of `mcp`. */
export const mcpOptions = {
  history: option(file, 'answer questions about runs from a snapshot, without network (see pipeline-review history)'),
  config,
  repository,
  now,
  allowStart: flag('offer the tool that starts a run; without it, it is not listed'),
}
