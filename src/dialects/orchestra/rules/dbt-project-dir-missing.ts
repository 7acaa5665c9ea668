import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { type Pipeline, type Task, writtenPath } from '../../../model/pipeline.ts'
import { isActive } from '../../../rules/parts/active-tasks.ts'
import { gather } from '../../../rules/parts/gather.ts'
import { quoted } from '../../../text/quote.ts'
import { entryOf, nodeAt, textOf } from '../../../text/tree.ts'
import { listNames } from '../../../text/wording.ts'

interface DbtTaskOf {
  readonly pipeline: Pipeline
  readonly task: Task
  readonly connection: string
  readonly directory: string
}

export default defineWorkspaceRule({
  summary: 'dbt tasks should set project_dir if their connection serves several projects',
  why: 'Without `project_dir` dbt looks in the root of the repository. If the projects are in folders, it finds none.',
  remedy: 'Set `project_dir` to the folder with the `dbt_project.yml` of the task.',
  severity: 'note',
  since: '0.1.0',
  expertise: 'dbt',
  *check({ pipelines }) {
    const ordered = [...pipelines].sort((a, b) => (a.key < b.key ? -1 : 1))
    for (const [, tasks] of gather(ordered.flatMap(dbtTasksOf), ({ connection }) => connection)) {
      const directories = [...new Set(tasks.map(({ directory }) => directory))].filter((directory) => directory !== '')
      if (directories.length === 0) continue
      for (const { pipeline, task } of tasks.filter(({ directory }) => directory === ''))
        yield {
          document: pipeline.document,
          at: { path: task.parametersPath, part: 'key' },
          message: `Task ${quoted(task.label)} has no \`project_dir\`, but other tasks on the same connection use ${listNames(directories)}`,
          subject: 'project',
        }
    }
  },
})

/** A connection belongs to one repository, so only tasks with the same written connection, or all without one, are compared. */
function dbtTasksOf(pipeline: Pipeline): readonly DbtTaskOf[] {
  return pipeline.tasks.flatMap((task) => {
    if (task.action.job !== 'DBT_CORE_EXECUTE' || !isActive(pipeline, task) || entryOf(task.parameters, 'commands') === undefined)
      return []
    const path = writtenPath(task.connection)
    const connection = path ? textOf(nodeAt(pipeline.document.root, path)) : ''
    const written = textOf(entryOf(task.parameters, 'project_dir')?.value) ?? ''
    return connection === undefined ? [] : [{ pipeline, task, connection, directory: written.trim().replace(/\/+$/, '') }]
  })
}
