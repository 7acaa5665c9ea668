import { formats } from '../../src/render-as.ts'
import { today } from './history-scene.ts'

/** A command, and how its output proves that it has read the file in which a canary is planted. */
export interface Command {
  readonly args: readonly string[]
  /** Harmless texts of that file; one of them is in the output. */
  readonly shows: readonly string[]
  /** The exit codes of a run that did its work. */
  readonly exits: readonly number[]
  /** False where the mask itself is never in the output: the labels of a Gantt chart leave it out, and some commands show nothing of the file. */
  readonly showsMask?: boolean
}

const command = (args: readonly string[], shows: readonly string[], exits: readonly number[] = [0]): Command => ({
  args,
  shows,
  exits,
})
/** Names in the pipeline of `a.yml`, and of no other file. */
const ofPipeline = ['Shop 1', 'Model the shop', 'Land the prices']

/** Every format of `check`, and the fixes as a diff. */
export const checks = [
  ...formats.map((format) => command(['check', '--profile', 'strict', '--format', format, '--stats'], ofPipeline, [0, 1])),
  command(['check', '--profile', 'strict', '--all', '--fix-dry-run'], ofPipeline, [0, 1]),
]
/** One of each kind of format: the others write the same texts. */
export const fewChecks = checks.filter(({ args }) => args.some((arg) => /^(?:json|markdown|--fix-dry-run)$/.test(arg)))
export const forecasts = ['table', 'json', 'mermaid', 'svg', 'ics'].map((format) => ({
  ...command(['schedule', '--from', today, '--format', format], ['Shop 1', 'a.yml']),
  showsMask: format !== 'mermaid',
}))
export const models = ['terminal', 'json'].map((format) => command(['dbt', 'orders', '--format', format], ofPipeline))
export const page = command(['report', '--output', 'page.html'], ofPipeline)

/** Commands that read nothing but the file that is named. */
export const ofOneFile = [
  ...['mermaid', 'svg', 'dot'].map((format) => command(['graph', 'a.yml', '--format', format], ofPipeline)),
  ...['terminal', 'markdown', 'json'].flatMap((format) =>
    [
      ['before.txt', 'a.yml'],
      ['a.yml', 'before.txt'],
    ].map((sides) => command(['diff', ...sides, '--format', format], ['Shop 1', 'Land the prices'])),
  ),
]

/** What is configured is told by these. */
export const ofConfiguration = [
  ...checks.slice(0, 2),
  ...forecasts.slice(0, 2),
  page,
  command(['check', '--print-config', 'a.yml'], ['# effective configuration of a.yml']),
  command(['rules'], ['team/target', 'of your own']),
  command(['rules', '--format', 'json', '--config', '.github/pipeline-review.yml'], ['team/target', '"since": null']),
  command(['explain', 'team/target'], ['your own rule']),
  command(['explain', 'team/targe'], ['team/target'], [2]),
  { ...command(['init', '--yes'], ['already exists']), showsMask: false },
]

const snapshot = ['--history', '.pipeline-review/history.json']
/** What happened is told by these: with the history that is planted, they say how the runs went. */
export const ofHistory = [
  ...fewChecks.map(({ args, shows, exits }) => command([...args, ...snapshot], shows, exits)),
  command([...page.args, ...snapshot], page.shows),
  { ...command([...(forecasts[1]?.args ?? []), ...snapshot], ['Shop 1', 'a.yml']), showsMask: false },
  { ...command(['graph', 'a.yml', '--format', 'svg', ...snapshot], ofPipeline), showsMask: false },
]
export const historyShow = command(['history', 'show', '.pipeline-review/history.json'], ['Taken at'])
