import { redact } from '../errors/redact.ts'
import { field, listAt, numberOrNull, objectAt, type Reader, secondsOrNull, text, textOrNull } from '../json-reader.ts'
import type { DbtNodeResult } from '../records.ts'

const readResult: Reader<DbtNodeResult> = (value, place) => {
  const row = objectAt(value, place)
  const message = textOrNull(row, 'message', place)
  return {
    uniqueId: text(row, 'unique_id', place),
    status: text(row, 'status', place),
    executionSeconds: secondsOrNull(row, 'execution_time', place) ?? 0,
    failures: numberOrNull(row, 'failures', place),
    message: message === null ? null : redact(message),
  }
}

/** Reads dbt's `run_results.json` (versions 4 to 6): node, status, seconds, failures, message. Throws a `ShapeError`. */
export const readRunResults: Reader<readonly DbtNodeResult[]> = (value, place) =>
  listAt(field(objectAt(value, place), 'results'), `${place}.results`, readResult)
