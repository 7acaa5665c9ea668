import { expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.ts'
import { nearCopies } from '../../src/rules/parts/likeness.ts'
import { parseDocument } from '../../src/text/parse.ts'

const jobs = [
  ['FIVETRAN', 'FIVETRAN_SYNC_ALL', 'connector_id'],
  ['SNOWFLAKE', 'SNOWFLAKE_RUN_QUERY', 'statement'],
  ['DATABRICKS', 'DATABRICKS_RUN_WORKFLOW', 'job_id'],
] as const

/** A pipeline with `size` tasks, of which `own` are set to something of its own. */
function pipeline(name: string, size: number, own: number) {
  const tasks = Array.from({ length: size }, (_, index) => {
    const [integration, job, parameter] = jobs[index % jobs.length] ?? jobs[0]
    const value = index < own ? `${name}_${index}` : `common_${index}`
    return `      t${index}:\n        integration: ${integration}\n        integration_job: ${job}\n        parameters: {${parameter}: ${value}}\n`
  })
  const text = `version: v1\nname: ${name}\npipeline:\n  g:\n    tasks:\n${tasks.join('')}`
  return dialects.flatMap((dialect) => dialect.read({ documents: [parseDocument({ path: `${name}.yml`, text })], variants: [] }))
}

function clusters(...pipelines: ReturnType<typeof pipeline>[]): readonly string[] {
  return nearCopies(pipelines.flat()).map((cluster) => cluster.map(({ name }) => name).join(' '))
}

it('finds copies that differ in little', () => {
  expect(clusters(pipeline('a', 6, 1), pipeline('b', 6, 1), pipeline('c', 3, 3))).toEqual(['a b'])
})

it('allows one task more in seven and two in fourteen, not more', () => {
  expect(clusters(pipeline('a', 7, 0), pipeline('b', 8, 0))).toEqual(['a b'])
  expect(clusters(pipeline('a', 14, 0), pipeline('b', 16, 0))).toEqual(['a b'])
  expect(clusters(pipeline('a', 4, 0), pipeline('b', 5, 0))).toEqual([])
  expect(clusters(pipeline('a', 24, 0), pipeline('b', 27, 0))).toEqual([])
})

it('leaves small pipelines and those with other parameters alone', () => {
  expect(clusters(pipeline('a', 2, 0), pipeline('b', 2, 0))).toEqual([])
  expect(clusters(pipeline('a', 6, 6), pipeline('b', 6, 6))).toEqual([])
})
