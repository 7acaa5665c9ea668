import { expect, it } from 'vitest'
import { kestra } from '../../src/dialects/kestra/index.ts'
import { collisionsIn } from '../../src/schedule/collisions.ts'
import { forecast } from '../../src/schedule/forecast.ts'
import { parseDocument } from '../../src/text/parse.ts'

const window = { from: Date.UTC(2026, 10, 30), to: Date.UTC(2026, 11, 1) }

function pipelinesWith(...zones: readonly (string | null)[]) {
  const documents = zones.map((zone, index) =>
    parseDocument({
      path: `f${index}.yml`,
      text: `id: tide_${index}
namespace: harbour
tasks:
  - { id: log, type: io.kestra.plugin.core.log.Log, message: low }
triggers:
  - id: nightly
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 4 * * *"
${zone === null ? '' : `    timezone: ${zone}\n`}`,
    }),
  )
  return kestra.projectsIn(documents).flatMap((project) => kestra.read(project))
}

it.each([
  ['of one server', [null, null], 1],
  ['of one zone', ['Etc/UTC', 'Etc/UTC'], 1],
  ['of a server and of a zone', [null, 'Etc/UTC'], 0],
  ['of one server, beside one of a zone', [null, 'Etc/UTC', 'Etc/UTC'], 1],
])('starts at the same time on the clock %s meet or not: %j', (_, zones, meetings) => {
  expect(collisionsIn(forecast(pipelinesWith(...zones), window), { crowd: 2 })).toHaveLength(meetings)
})
