/** `npm run bench`: docs/performance.md, all of it or a part at a time, or two builds side by side with `--against`. */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compareBuilds } from './against.ts'
import { writePage } from './page.ts'
import { jobs } from './scenes.ts'
import { measureJobs, measurePeers } from './table.ts'

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    dist: { type: 'string', default: join(import.meta.dirname, '../dist') },
    node: { type: 'string', default: process.execPath },
    runs: { type: 'string', default: '5' },
    jobs: { type: 'string' },
    peers: { type: 'string' },
    tools: { type: 'string' },
    long: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
})
const { against, node, long: isLong, memory: withMemory } = values
const dist = resolve(values.dist)
const runs = Number(values.runs)
/** Names of jobs have commas of their own, so that a comma between digits separates nothing. */
const named = values.jobs?.split(/(?<!\d),|,(?!\d{3}\b)/).flatMap((name) => name.trim() || [])
const chosen = named ?? jobs.filter((job) => isLong || !job.isLong).map(({ name }) => name)

if (against !== undefined) await compareBuilds({ builds: [dist, against], node, runs, jobs: chosen, isLong, withMemory })
else {
  const isWhole = named === undefined && values.peers === undefined && !values.page
  const over = named !== undefined || isWhole || values.check ? await measureJobs(chosen, { node, dist, runs }) : []
  const sizes = values.peers?.split(',').map(Number) ?? (isWhole && !values.check ? [1, 100, ...(isLong ? [1000] : [])] : [])
  if (sizes.length > 0) await measurePeers(sizes, { node, dist, runs }, values.tools?.split(','))
  if (!values.check) writePage()
  else if (over.length > 0) {
    console.error(`Above their budget: ${over.join(', ')}`)
    process.exitCode = 1
  }
}
