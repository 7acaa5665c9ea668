import { field, objectAt, type Reader } from '../../../history/json-reader.ts'
import type { PipelineRecord } from '../../../history/records.ts'
import { idIn, momentIn, objectsIn, shown } from './answers.ts'
import { rows } from './rows.ts'
import { objectIn, textIn } from './states.ts'

/** Reads a job. The service knows no file of it, so its path is empty, and no time of its last change. */
export const readJob: Reader<PipelineRecord> = (value, place) => {
  const job = objectAt(value, place)
  const settings = objectIn(job, 'settings')
  const starters = ['schedule', 'trigger', 'continuous'].map((key) => objectIn(settings, key))
  const tasks = objectsIn(settings, 'tasks')
  const row = {
    id: idIn(job, 'job_id', place),
    // What the service calls a job without a name.
    name: textIn(settings, 'name') ?? 'Untitled',
    yamlPath: '',
    paused: starters.some((starter) => field(starter, 'pause_status') === 'PAUSED'),
    numTasks: tasks.length === 0 ? null : tasks.length,
    updatedAt: shown(momentIn(job, 'created_time')) ?? '2000-01-01T00:00:00Z',
  }
  return rows.pipeline(row, place)
}
