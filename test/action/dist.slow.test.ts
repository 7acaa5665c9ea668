import { availableParallelism } from 'node:os'
import { afterAll, describe, vi } from 'vitest'
import { isBuilt } from './runner.ts'
import { leaveNothing } from './world.ts'

// Most of a scene is waiting: for the pauses that GitHub wants between writes, for processes to start. So one pool holds all of them.
vi.setConfig({ maxConcurrency: 6 * availableParallelism() })
afterAll(leaveNothing)

describe.skipIf(!isBuilt)('the committed action', { concurrent: true }, async () => {
  if (!isBuilt) return
  await import('./scenes/pull-request.ts')
  await import('./scenes/faults.ts')
  await import('./scenes/events.ts')
  await import('./scenes/payloads.ts')
  await import('./scenes/reports.ts')
  await import('./scenes/inputs.ts')
  await import('./scenes/deceive.ts')
})
