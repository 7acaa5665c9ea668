import { inputs } from '../settings.ts'
import { writtenName } from '../text/table.ts'
import { checkOptions } from './arguments.ts'
import { diffOptions } from './diff-options.ts'
import { graphOptions } from './graph-options.ts'
import { dbtOptions, historyOptions } from './history-options.ts'
import { initOptions } from './init-options.ts'
import { mcpOptions } from './mcp-options.ts'
import type { Option } from './options.ts'
import { rehearseOptions } from './rehearse-options.ts'
import { reportOptions } from './report-options.ts'
import { explainOptions, rulesOptions } from './rules-options.ts'
import { scheduleOptions } from './schedule-arguments.ts'

const overview = `Reviews data pipelines: schema, semantics, anti-patterns.

Usage
  pipeline-review check [paths…]     review files, directories and globs (default: .); - is standard input
  pipeline-review diff BASE [HEAD]   what changed between two git refs, files or directories, with values and risk
  pipeline-review report [paths…]    the state of all pipelines as one HTML file
  pipeline-review rules              list the rules
  pipeline-review explain <rule>     why a rule exists, with examples
  pipeline-review init               set up the GitHub workflow and a configuration file
  pipeline-review schedule [paths…]  forecast of starts and collisions: table, JSON, image or calendar
  pipeline-review graph <pipeline>   draw tasks, groups and dependencies: Mermaid, SVG or DOT
  pipeline-review history pull|show  take a snapshot of run history, or print one
  pipeline-review dbt <model>        parents and children of a dbt model, and which tasks run it
  pipeline-review mcp                serve the tools of the Model Context Protocol to an agent, on standard input and output
  pipeline-review lsp                language server for editors (standard input and output)
  pipeline-review rehearse <file>    start a pipeline, wait, and report the result
  pipeline-review --version | --help

Examples
  pipeline-review check                                       everything below this directory
  pipeline-review check pipelines/ 'teams/**/*.yml'           only these files
  pipeline-review check --format sarif --output review.sarif  for code scanning
  pipeline-review diff main                                   what changed since main, in words
  git show HEAD:daily.yml | pipeline-review check -           a file from standard input

Exit codes
  0 pass · 1 findings at the fail-on severity · 2 usage, configuration or service · 3 internal error
`

type OptionTable = Readonly<Record<string, Option<unknown>>>

interface Usage {
  readonly usage: string
  readonly options: OptionTable
  /** True for a command that reads variables of the environment in place of inputs. */
  readonly readsEnvironment?: boolean
}

const usages: Readonly<Record<string, Usage>> = {
  check: { usage: 'pipeline-review check [paths…] [options]', options: checkOptions, readsEnvironment: true },
  diff: {
    usage: 'pipeline-review diff BASE [HEAD] [paths…] [options]\n  pipeline-review diff old.yml new.yml [options]',
    options: diffOptions,
  },
  report: { usage: 'pipeline-review report [paths…] [options]', options: reportOptions, readsEnvironment: true },
  rules: { usage: 'pipeline-review rules [options]', options: rulesOptions },
  explain: { usage: 'pipeline-review explain <rule> [options]', options: explainOptions },
  schedule: { usage: 'pipeline-review schedule [paths…] [options]', options: scheduleOptions },
  graph: { usage: 'pipeline-review graph FILE|PIPELINE [options]', options: graphOptions },
  history: {
    usage: 'pipeline-review history pull [paths…] [options]\n  pipeline-review history show [FILE]',
    options: historyOptions,
    readsEnvironment: true,
  },
  dbt: { usage: 'pipeline-review dbt <model>|--since REF [options]', options: dbtOptions },
  rehearse: {
    usage: 'pipeline-review rehearse <file> --environment NAME [options]',
    options: rehearseOptions,
    readsEnvironment: true,
  },
  mcp: { usage: 'pipeline-review mcp [options]', options: mcpOptions, readsEnvironment: true },
  lsp: { usage: 'pipeline-review lsp [--stdio]', options: {} },
  init: { usage: 'pipeline-review init [--yes]', options: initOptions },
}

/** The help text of a command, or the overview. */
export function helpFor(command: string | undefined): string {
  const topic = usages[command ?? '']
  if (!topic) return `${overview}\nOptions of check\n${optionLines(checkOptions)}\n${environment()}`
  const lines = optionLines(topic.options)
  return `Usage\n  ${topic.usage}\n${lines ? `\nOptions\n${lines}` : ''}${topic.readsEnvironment ? `\n${environment()}` : ''}`
}

function optionLines(table: OptionTable): string {
  return Object.entries(table)
    .map(([property, { placeholder, help }]) => {
      const name = `  --${writtenName(property)}${placeholder === undefined ? '' : ` ${placeholder}`}`
      return name.length > 26 ? `${name}\n${' '.repeat(28)}${help}\n` : `${name.padEnd(28)}${help}\n`
    })
    .join('')
}

/** The variables of the environment that stand for inputs of the action. */
function environment(): string {
  const lines = inputs.flatMap(({ variable, help = '' }) => (variable === undefined ? [] : [`  ${variable.padEnd(26)}${help}\n`]))
  return `Environment\n${lines.join('')}`
}
