import { defineRule } from '../../../engine/rule.ts'
import type { SensorCheck } from '../../../model/pipeline.ts'
import { checksOf, checkWord } from '../../../rules/parts/sensors.ts'
import { isUnset } from '../../../text/tree.ts'

/** Parameters that say where to look and not for what. */
const places = ['bucket_name', 'bucket', 'container_name', 'container', 'site_id', 'drive_id', 'host', 'port']

export default defineRule({
  summary: 'File sensors should say which files they wait for',
  why: 'Without a prefix any file in the bucket starts a run, including files of other pipelines, and each poll lists the whole bucket.',
  remedy: 'Set `prefix`, or the path parameter of this check, to the common path of the files.',
  severity: 'warning',
  since: '0.1.0',
  about: ['sensor'],
  *check({ pipeline }) {
    for (const { check } of checksOf(pipeline)) {
      if (!check.type.endsWith('_FILE') || !isOpen(check)) continue
      yield {
        at: { path: [...check.path, 'parameters'], part: 'key' },
        message: `${checkWord(check)} waits for any file: it has no prefix, path or pattern`,
        subject: 'prefix',
      }
    }
  },
})

/** Any further parameter may narrow the files. */
function isOpen({ parameters }: SensorCheck): boolean {
  if (parameters === undefined || isUnset(parameters)) return true
  if (parameters.kind !== 'map') return false
  return [...parameters.entries].every(([key, { value }]) => places.includes(key) || isUnset(value) || isEmptyText(value))
}

function isEmptyText(value: NonNullable<SensorCheck['parameters']>): boolean {
  return value.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() === ''
}
