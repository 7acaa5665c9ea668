import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { type Fact, factOf } from '../../../model/fact.ts'
import { inOrderOfKeys } from '../../../model/in-order.ts'
import { type Pipeline, type Task, writtenPath } from '../../../model/pipeline.ts'
import { isActive } from '../../../rules/parts/active-tasks.ts'
import { gather } from '../../../rules/parts/gather.ts'
import { quoted } from '../../../text/quote.ts'
import { entryOf, nodeAt, textOf } from '../../../text/tree.ts'
import { listNames } from '../../../text/wording.ts'

interface DbtTask extends Pick<Task, 'label' | 'parametersPath'> {
  readonly connection: string
  readonly directory: string
}

/** A connection belongs to one repository, so only tasks with the same written connection, or all without one, are compared. */
const dbtTasksOf: Fact<readonly DbtTask[]> = factOf('orchestra-dbt-tasks', (pipeline) => {
  const found: DbtTask[] = []
  for (const task of pipeline.tasks) {
    const { label, parameters } = task
    if (task.action.job !== 'DBT_CORE_EXECUTE' || !isActive(pipeline, task) || entryOf(parameters, 'commands') === undefined)
      continue
    const path = writtenPath(task.connection)
    const connection = path ? textOf(nodeAt(pipeline.document.root, path)) : ''
    const written = textOf(entryOf(parameters, 'project_dir')?.value) ?? ''
    const directory = written.trim().replace(/\/+$/, '')
    if (connection !== undefined) found.push({ label, parametersPath: task.parametersPath, connection, directory })
  }
  return found.length === 0 ? none : found
})

const none: readonly DbtTask[] = []

export default defineWorkspaceRule({
  summary: 'dbt tasks should set project_dir if their connection serves several projects',
  why: 'Without `project_dir` dbt looks in the root of the repository. If the projects are in folders, it finds none.',
  remedy: 'Set `project_dir` to the folder with the `dbt_project.yml` of the task.',
  severity: 'note',
  since: '0.1.0',
  expertise: 'dbt',
  facts: [dbtTasksOf],
  *check({ pipelines }) {
    const all: (DbtTask & { readonly pipeline: Pipeline })[] = []
    for (const pipeline of inOrderOfKeys(pipelines)) for (const task of dbtTasksOf(pipeline)) all.push({ pipeline, ...task })
    for (const [, tasks] of gather(all, ({ connection }) => connection)) {
      const directories = [...new Set(tasks.map(({ directory }) => directory))].filter((directory) => directory !== '')
      if (directories.length === 0) continue
      for (const { pipeline, label, parametersPath } of tasks.filter(({ directory }) => directory === ''))
        yield {
          document: pipeline.document,
          at: { path: parametersPath, part: 'key' },
          message: `Task ${quoted(label)} has no \`project_dir\`, but other tasks on the same connection use ${listNames(directories)}`,
          subject: 'project',
        }
    }
  },
})
