import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rows } from '../../src/dialects/orchestra/api/rows.ts'
import { emptySnapshot, type Snapshot } from '../../src/history/snapshot.ts'

/** Reference material that lies beside the project on some machines. */
export const reference = fileURLToPath(new URL('../../../shared/reference/', import.meta.url))
export const sampleDirectory = join(reference, 'sample-history')
export const hasSample = existsSync(sampleDirectory)
export const sampleNow = Date.parse('2026-08-21T12:10:00Z')

/** Rows of the sample's pages as they are in the files. */
export function sampleRows(folder: string): Record<string, unknown>[] {
  const names = readdirSync(join(sampleDirectory, folder)).filter((name) => /^w\d\.page-\d\.json$/.test(name))
  return names.flatMap((name) => JSON.parse(readFileSync(join(sampleDirectory, folder, name), 'utf8')).results)
}

/** The sample as a snapshot. */
export function sampleSnapshot(): Snapshot {
  const list: unknown[] = JSON.parse(readFileSync(join(sampleDirectory, 'pipelines/list.json'), 'utf8'))
  return {
    ...emptySnapshot('2026-08-21T12:10:00Z', null),
    pipelines: list.map((row) => rows.pipeline(row, 'pipeline')),
    runs: sampleRows('pipeline_runs').map((row) => rows.run(row, 'run')),
    taskRuns: sampleRows('task_runs').map((row) => rows.taskRun(row, 'task run')),
    operations: sampleRows('operations').map((row) => rows.operation(row, 'operation')),
  }
}
