import type { Code, Pipeline, Task } from '../../model/pipeline.ts'
import { dbtCommandLine, shellCommands } from '../../text/dbt-command-line.ts'
import { oncePerText } from '../../text/once-per-text.ts'
import type { Path } from '../../text/tree.ts'
import { isActive } from './active-tasks.ts'
import { type Command, type Separator, splitCommands } from './commands.ts'

/** A task that runs dbt on the command line, with its commands. */
export interface DbtTask {
  readonly task: Task
  readonly path: Path
  readonly text: string
  readonly commands: readonly DbtCommand[]
  readonly separators: readonly Separator[]
}

export interface DbtCommand extends Command {
  /** `build`, `run` …; null where an expression decides. */
  readonly verb: string | null
}

/** The dbt tasks of a pipeline whose commands are written out; paused ones are left out. */
export function dbtTasks(pipeline: Pipeline): readonly DbtTask[] {
  const tasks = known.get(pipeline) ?? read(pipeline)
  known.set(pipeline, tasks)
  return tasks
}

const known = new WeakMap<Pipeline, readonly DbtTask[]>()

function read(pipeline: Pipeline): readonly DbtTask[] {
  return pipeline.tasks.flatMap((task) => {
    const code = commandsOf(task)
    if (code === undefined || !isActive(pipeline, task)) return []
    const { text, path } = code
    const { commands, separators } = commandsIn(text)
    return [{ task, path, text, separators, commands }]
  })
}

const commandsIn = oncePerText((text) => {
  const { commands, separators } = splitCommands(text)
  return { separators, commands: commands.map((command): DbtCommand => ({ ...command, verb: verbOf(command.text) })) }
})

/** The verbs of a dbt task: null among them where an expression decides. Undefined for a task that is no dbt task. */
export function dbtVerbs(task: Task): readonly (string | null)[] | undefined {
  if (task.action.facts?.takesDbtCommands !== true) return undefined
  const code = commandsOf(task)
  return code === undefined ? notWritten : verbsIn(code.text)
}

const notWritten: readonly null[] = [null]

const verbsIn = oncePerText((text): readonly (string | null)[] =>
  splitCommands(text).commands.map((command) => verbOf(command.text)),
)

function commandsOf({ code }: Task): Code | undefined {
  return code.find(({ kind }) => kind === 'dbt')
}

/** The verb behind `dbt` and its global flags. */
const verbOf = oncePerText((command) => {
  const [words = []] = shellCommands(command) ?? []
  return words[0] === 'dbt' ? dbtCommandLine(words).verb : null
})
