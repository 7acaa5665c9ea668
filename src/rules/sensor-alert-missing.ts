import { defineRule } from '../engine/rule.ts'
import { nodeKeyOf } from '../model/pipeline.ts'
import { count, listNames } from '../text/wording.ts'
import { sensorsOf } from './parts/sensors.ts'
import { together } from './parts/together.ts'
import { triggerWord } from './parts/triggers.ts'

export default defineRule({
  summary: 'Sensors should have a failure alert',
  why: 'If the sensor times out, no run starts, so the alerts of the pipeline are not sent either.',
  remedy: 'Add a failure alert to the sensor.',
  severity: 'note',
  since: '0.1.0',
  about: ['sensor'],
  *check({ pipeline }) {
    const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'alert', on: 'sensor', of: 'failure' })
    if (!remedy) return
    const silent = sensorsOf(pipeline).filter((trigger) => trigger.handlers.length === 0)
    yield* together(
      silent,
      ({ path }) => nodeKeyOf(path),
      (silent) => ({
        at: { path: silent[0].path, part: 'key' },
        message:
          silent.length === 1
            ? `${triggerWord(silent[0])} has no failure alert: if it times out, no one is notified`
            : `${count(silent.length, 'sensor')} have no failure alert: ${listNames(silent.map(({ name, path }) => name || String(path.at(-1))))}`,
        subject: 'pipeline',
        remedy,
      }),
    )
  },
})
