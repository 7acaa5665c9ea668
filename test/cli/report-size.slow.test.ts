import { expect, it } from 'vitest'
import { exampleFiles, exampleNow, reportOf } from '../render/report-page.ts'

const mostBytes = 1_500_000
const [pipelines, runsEach] = [50, 100]

interface Row {
  readonly id: string
  readonly name: string
  readonly yamlPath: string
  readonly pipelineId: string
  readonly pipelineRunId: string
  readonly triggeredBy?: unknown
}

it(`takes at most 1.5 MB for ${pipelines} pipelines with ${runsEach} runs each`, async () => {
  const { html, exitCode } = await reportOf(manyPipelines(), ['--now', exampleNow, '--history-days', '30'])
  expect(exitCode).toBe(0)
  expect(html.match(/Table of 100 runs/g)).toHaveLength(pipelines)
  expect(Buffer.byteLength(html)).toBeLessThan(mostBytes)
})

/** The examples that have run history, over and over; their runs ten minutes apart. */
function manyPipelines(): Readonly<Record<string, string>> {
  const history = JSON.parse(exampleFiles['.pipeline-review/history.json'] ?? '{}')
  const files: Record<string, string> = {}
  const made = { ...history, coverage: [], pipelines: [], runs: [], taskRuns: [], operations: [] }
  for (let copy = 0; copy < pipelines; copy++) {
    const model: Row = history.pipelines[copy % history.pipelines.length]
    const path = `pipelines/${copy}.yml`
    files[path] = (exampleFiles[model.yamlPath] ?? '').replace(
      /^name: .*$/m,
      `name: Copy ${copy} of ${model.name.replace(/[^\w ]/g, '')}`,
    )
    made.pipelines.push({ ...model, id: `${copy}-${model.id}`, yamlPath: path, alias: null })
    addRuns(history, made, model.id, copy)
  }
  return { ...files, '.pipeline-review/history.json': JSON.stringify(made) }
}

function addRuns(history: Record<string, Row[]>, made: Record<string, unknown[]>, pipelineId: string, copy: number): void {
  const own = (history['runs'] ?? []).filter((run) => run.pipelineId === pipelineId)
  for (let count = 0; count < runsEach; count++) {
    const run = own[count % own.length]
    const turn = Math.floor(count / own.length)
    if (!run) return
    const ids = { id: `${copy}-${turn}-${run.id}`, pipelineId: `${copy}-${pipelineId}` }
    // Restarts would not count.
    made['runs']?.push({ ...earlier(run, turn), ...ids, triggeredBy: own[0]?.triggeredBy })
    const ofRun = (row: Row) => row.pipelineRunId === run.id
    for (const row of (history['taskRuns'] ?? []).filter(ofRun))
      made['taskRuns']?.push({
        ...earlier(row, turn),
        ...ids,
        id: `${copy}-${turn}-${row.id}`,
        pipelineRunId: ids.id,
        matrixParentId: null,
      })
  }
}

function earlier(row: Row, turn: number): object {
  const moved = ([name, value]: [string, unknown]) =>
    /At$/.test(name) && typeof value === 'string'
      ? [name, new Date(Date.parse(value) - turn * 600_000).toISOString()]
      : [name, value]
  return Object.fromEntries(Object.entries(row).map(moved))
}
