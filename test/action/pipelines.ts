import { goodPipeline } from '../run/pipelines.ts'

function taskOf(id: string, dependency: string, name: string): string {
  return `      ${id}:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: calm_${id}
        depends_on: [${dependency}]
        name: ${quoted(name)}
`
}

/** In double quotes, where only plain ASCII stands for itself: anything else would be a defect of the file. */
function quoted(text: string): string {
  const escaped = (character: string) => `\\U${character.codePointAt(0)?.toString(16).padStart(8, '0')}`
  return `"${text.replace(/[^ -~]|["\\]/gu, escaped)}"`
}

function pipelineOf(tasks: readonly string[]): string {
  const at = goodPipeline.indexOf('      sync_ledger:')
  const end = goodPipeline.indexOf('    depends_on: []\n    name: Load')
  return goodPipeline.slice(0, at) + tasks.join('') + goodPipeline.slice(end)
}

function viewOf(id: string, dependency: string): string {
  return `      ${id}:
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: create or replace view ${id} as select 1 as one
        connection: snowflake_12345
        depends_on: [${dependency}]
        name: Make ${id}
`
}

/** A pipeline with two tasks that wait for the first; a wrong name there is an error with a fix. */
export function pipelineWaitingFor(one: string, other: string): string {
  return pipelineOf([taskOf('sync_ledger', '', 'Sync ledger'), viewOf('rates', one), viewOf('stock', other)])
}

/** A pipeline with so many errors, and with nothing else to say of the tasks. */
export function pipelineWithErrors(count: number): string {
  return pipelineOf(Array.from({ length: count }, (_, index) => taskOf(`task_${index}`, `nobody_${index}`, `Task ${index}`)))
}

/** A pipeline whose tasks bear these names; each has an error, so that its name is told. */
export function pipelineWithNames(names: readonly string[]): string {
  return pipelineOf(names.map((name, index) => taskOf(`task_${index}`, `nobody_${index}`, name)))
}
