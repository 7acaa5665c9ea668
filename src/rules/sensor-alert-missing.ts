import { defineRule } from '../engine/rule.ts'
import { nodeKeyOf } from '../model/pipeline.ts'
import { count, listNames } from '../text/wording.ts'
import { sensorsOf } from './parts/sensors.ts'
import { together } from './parts/together.ts'
import { triggerWord } from './parts/triggers.ts'

export default defineRule({
  summary: 'Somebody is told when a sensor waits in vain',
  why: 'When the window closes without a match no run starts, so none of the alerts of the pipeline is sent either.',
  remedy: 'Add an alert for FAILED under `alerts:` of the sensor.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    const silent = sensorsOf(pipeline).filter((trigger) => trigger.handlers.length === 0)
    yield* together(
      silent,
      ({ path }) => nodeKeyOf(path),
      (silent) => ({
        at: { path: silent[0].path, part: 'key' },
        message:
          silent.length === 1
            ? `${triggerWord(silent[0])} tells nobody when its window closes without a match`
            : `${count(silent.length, 'sensor')} tell nobody when their windows close without a match: ${listNames(silent.map(({ name, path }) => name || String(path.at(-1))))}`,
        subject: 'pipeline',
      }),
    )
  },
})
