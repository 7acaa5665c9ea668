import { defineRule } from '../../../engine/rule.ts'
import { type DbtTask, dbtTasks, dbtVerbs } from '../../../rules/parts/dbt.ts'
import { belowMarked } from '../../../rules/parts/downstream.ts'
import { together } from '../../../rules/parts/together.ts'
import { isDataTest } from '../../../rules/parts/unawaited-tests.ts'
import { listNames } from '../../../text/wording.ts'

export default defineRule({
  summary: 'Pipelines that run dbt models should also test them',
  why: '`dbt run` builds the models and skips their tests, so wrong rows reach the consumers although the project has tests for them.',
  remedy: 'Use `dbt build`, which tests each model before downstream models are built, or add `dbt test` after `dbt run`.',
  severity: 'note',
  since: '0.1.0',
  about: ['dbt-command'],
  expertise: 'dbt',
  *check({ pipeline, graph }) {
    const verbs = pipeline.tasks.flatMap((task) => dbtVerbs(task) ?? [])
    if (verbs.some((verb) => verb === null || verb === 'build' || verb === 'test' || verb === 'retry')) return
    const running = dbtTasks(pipeline).filter(runsModels)
    const below = belowMarked(graph, (node) => running.some(({ task }) => task === node))
    if (pipeline.tasks.some((task) => isDataTest(task) && below[graph.startOf(task.key)] === true)) return
    yield* together(
      running,
      ({ task }) => task.key,
      (running) => ({
        at: runOf(running[0]),
        message: `${running.length === 1 ? 'Task' : 'Tasks'} ${listNames(running.map(({ task }) => task.label))} ${running.length === 1 ? 'runs' : 'run'} dbt models, and no task of the pipeline tests them`,
        subject: 'pipeline',
        related: running.slice(1, 6).map((dbt) => ({ at: runOf(dbt), message: 'is not tested either' })),
      }),
    )
  },
})

/** The project evaluator is a package of checks, and its models are no data. */
function runsModels({ commands }: DbtTask): boolean {
  return commands.some(({ verb, text }) => verb === 'run' && !text.includes('dbt_project_evaluator'))
}

function runOf({ path, commands }: DbtTask) {
  const command = commands.find(({ verb }) => verb === 'run')
  return command ? { path, within: { start: command.start, end: command.start + command.text.length } } : { path }
}
