import { field, objectAt, type Reader } from '../../../history/json-reader.ts'
import type { PipelineRecord } from '../../../history/records.ts'
import { momentIn, objectsIn, shown, textIn } from './answers.ts'
import { rows } from './rows.ts'

/** Reads a flow. The server knows no file of it, so its path is empty; its name is that of the namespace and its id. */
export const flowReader: Reader<PipelineRecord> = (value, place) => {
  const flow = objectAt(value, place)
  const name = `${textIn(flow, 'namespace') ?? ''}.${textIn(flow, 'id') ?? ''}`
  const triggers = objectsIn(flow, 'triggers')
  const isStopped = triggers.length > 0 && triggers.every((trigger) => field(trigger, 'disabled') === true)
  const row = {
    id: name,
    name,
    yamlPath: '',
    paused: field(flow, 'disabled') === true || isStopped,
    numTasks: null,
    updatedAt: shown(momentIn(flow, 'updated')) ?? '2000-01-01T00:00:00Z',
  }
  return rows.pipeline(row, place)
}
