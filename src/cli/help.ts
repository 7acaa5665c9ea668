import { checkOptions, type OptionTable } from './arguments.ts'
import { diffOptions } from './diff-arguments.ts'
import { explainOptions } from './explain.ts'
import { dbtOptions, historyOptions } from './history-options.ts'
import { rehearseOptions } from './rehearse-options.ts'
import { rulesOptions } from './rules.ts'
import { scheduleOptions } from './schedule-arguments.ts'

const overview = `Reviews Orchestra data pipelines: schema, semantics, anti-patterns.

Usage
  pipeline-review check [paths…]     review files, directories and globs (default: .); - is standard input
  pipeline-review diff BASE [HEAD]   what changed between two git refs, files or directories, with values and risk
  pipeline-review rules              list the rules
  pipeline-review explain <rule>     why a rule exists, with examples
  pipeline-review init               set up the GitHub workflow and a configuration file
  pipeline-review schedule [paths…]  forecast of starts and collisions: table, JSON, image or calendar
  pipeline-review history pull|show  take a snapshot of run history, or print one
  pipeline-review dbt <model>        parents and children of a dbt model, and which tasks run it
  pipeline-review rehearse <file>    start a pipeline in Orchestra, wait, and report the result
  pipeline-review --version | --help

Examples
  pipeline-review check                                       everything below this directory
  pipeline-review check orchestra/ 'teams/**/*.yml'           only these files
  pipeline-review check --format sarif --output review.sarif  for code scanning
  pipeline-review diff main                                   what changed since main, in words
  git show HEAD:daily.yml | pipeline-review check -           a file from standard input

Exit codes
  0 pass · 1 findings at the fail-on severity · 2 usage, configuration or service · 3 internal error
`

const usages: Readonly<Record<string, { readonly usage: string; readonly options: OptionTable }>> = {
  check: { usage: 'pipeline-review check [paths…] [options]', options: checkOptions },
  diff: {
    usage: 'pipeline-review diff BASE [HEAD] [paths…] [options]\n  pipeline-review diff old.yml new.yml [options]',
    options: diffOptions,
  },
  rules: { usage: 'pipeline-review rules [options]', options: rulesOptions },
  explain: { usage: 'pipeline-review explain <rule> [options]', options: explainOptions },
  schedule: { usage: 'pipeline-review schedule [paths…] [options]', options: scheduleOptions },
  history: {
    usage: 'pipeline-review history pull [paths…] [options]\n  pipeline-review history show [FILE]',
    options: historyOptions,
  },
  dbt: { usage: 'pipeline-review dbt <model>|--since REF [options]', options: dbtOptions },
  rehearse: { usage: 'pipeline-review rehearse <file> --environment NAME [options]', options: rehearseOptions },
  init: { usage: 'pipeline-review init [--yes]', options: { yes: { type: 'boolean', help: 'write without asking' } } },
}

/** The help text of a command, or the overview. */
export function helpFor(command: string | undefined): string {
  const topic = usages[command ?? '']
  if (!topic) return `${overview}\nOptions of check\n${optionLines(checkOptions)}`
  const lines = optionLines(topic.options)
  return `Usage\n  ${topic.usage}\n${lines ? `\nOptions\n${lines}` : ''}`
}

function optionLines(table: OptionTable): string {
  return Object.entries(table)
    .map(([name, { value, help }]) => {
      const flag = `  --${name}${value ? ` ${value}` : ''}`
      return flag.length > 26 ? `${flag}\n${' '.repeat(28)}${help}\n` : `${flag.padEnd(28)}${help}\n`
    })
    .join('')
}
