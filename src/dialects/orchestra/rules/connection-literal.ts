import { defineRule } from '../../../engine/rule.ts'
import { writtenPath } from '../../../model/pipeline.ts'
import { together } from '../../../rules/parts/together.ts'
import { nodeAt, textOf } from '../../../text/tree.ts'
import { listNames } from '../../../text/wording.ts'

export default defineRule({
  summary: 'Tasks of one file should all take their connections from the environment, or none',
  why: 'Some tasks follow the environment and others always use the same connection, so a run in staging reads or writes production.',
  remedy: 'Write `${{ ENV.NAME }}` for the connection and set the variable in each environment.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    const hasEnvironment = pipeline.tasks.some(({ connection }) => {
      const path = connection.state === 'unknown' ? connection.at.path : undefined
      const text = path && textOf(nodeAt(pipeline.document.root, path))
      return text !== undefined && /\benv\s*[.[]/i.test(text)
    })
    const fixed = pipeline.tasks.filter(({ connection }) => isLiteral(connection.value))
    if (!hasEnvironment) return
    yield* together(
      fixed,
      ({ key }) => `${key}/connection`,
      ([first, ...others]) => ({
        at: { path: writtenPath(first.connection) ?? first.path },
        message: `${others.length === 0 ? 'Task' : 'Tasks'} ${listNames([first, ...others].map((task) => task.label))} ${others.length === 0 ? 'has' : 'have'} a fixed connection, but other tasks of the file use ENV`,
        subject: 'connections',
        isRevealed: true,
        related: others.slice(0, 9).map(({ connection: { at } }) => ({ at, message: 'is fixed too' })),
      }),
    )
  },
})

/** `default_00000` is in every workspace. */
function isLiteral(connection: string | undefined): boolean {
  return connection !== undefined && connection.trim() !== '' && !/^default_0{5}$/.test(connection.trim())
}
