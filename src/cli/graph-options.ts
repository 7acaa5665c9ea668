import type { OptionTable } from './arguments.ts'

export const graphFormats = ['mermaid', 'svg', 'dot'] as const

/** The options of `graph`. */
export const graphOptions = {
  format: { type: 'string', value: graphFormats.join('|'), help: 'how to draw (default mermaid)' },
  output: { type: 'string', value: 'FILE', help: 'write to a file' },
  history: {
    type: 'string',
    value: 'FILE',
    help: 'mark failing tasks and the critical path, from a snapshot of run history (see pipeline-review history)',
  },
  config: { type: 'string', value: 'FILE', help: 'configuration (default .github/pipeline-review.yml, if there)' },
} as const satisfies OptionTable
