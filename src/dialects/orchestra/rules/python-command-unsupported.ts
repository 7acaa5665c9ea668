import { defineRule } from '../../../engine/rule.ts'
import type { Task } from '../../../model/pipeline.ts'
import { splitCommands } from '../../../rules/parts/commands.ts'
import { quoted } from '../../../text/quote.ts'
import { entryOf, textOf } from '../../../text/tree.ts'

export default defineRule({
  summary: 'A Python task should run one command with python, poetry or uv',
  why: 'The task starts one program without a shell. Any other program is not found, and the first program receives a chain of commands as arguments.',
  remedy:
    'Start the command with `python`, `poetry` or `uv`, for example `python -m meltano run`, and use one task for each command.',
  severity: 'warning',
  since: '0.1.0',
  expertise: 'python',
  *check({ pipeline }) {
    for (const task of pipeline.tasks) {
      const text = commandOf(task)
      if (text === undefined) continue
      const path = [...task.parametersPath, 'command']
      const start = text.length - text.trimStart().length
      const word = /^[^\s;&]*/.exec(text.trimStart())?.[0] ?? ''
      const { commands, separators } = splitCommands(text.trimEnd())
      const separator = separators.find(({ span }) => span.start > start)
      if (/^[\w./-]+$/.test(word) && !/^(?:python[\d.]*|poetry|uv)$/.test(word))
        yield {
          at: { path, within: { start, end: start + word.length } },
          message: `The command of task ${quoted(task.label)} starts with ${quoted(word)}, not with python, poetry or uv`,
          remedy: 'Start the command with `python`, `poetry` or `uv`, for example `python -m meltano run`',
          subject: 'program',
        }
      if (separator && commands.length > 1)
        yield {
          at: { path, ...(separator.text !== '\n' && { within: separator.span }) },
          message: `Task ${quoted(task.label)} has ${commands.length} commands, but only one can run`,
          remedy: 'Use one task for each command, or one script that runs them all',
          subject: 'commands',
        }
    }
  },
})

/** Inline code has no command; one that is left over from before is not used. */
function commandOf({ action, parameters }: Task): string | undefined {
  if (action.job !== 'PYTHON_EXECUTE_SCRIPT' || textOf(entryOf(parameters, 'source')?.value) === 'INLINE') return undefined
  const text = textOf(entryOf(parameters, 'command')?.value)
  return text === undefined || text.trim() === '' ? undefined : text
}
