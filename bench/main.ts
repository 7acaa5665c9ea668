/** `npm run bench`: the table of docs/performance.md, or two builds side by side with `--against`. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareBuilds } from './against.ts'
import { makeTable } from './table.ts'

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    dist: { type: 'string', default: join(import.meta.dirname, '../dist') },
    node: { type: 'string', default: process.execPath },
    runs: { type: 'string', default: '5' },
    jobs: { type: 'string', default: '' },
    long: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
})
const { against, dist, node, long: isLong, memory: withMemory, check: isCheck } = values
const runs = Number(values.runs)

if (against !== undefined || values.jobs !== '') {
  const builds = [dist, ...(against === undefined ? [] : [against])]
  const names = values.jobs.split(',').flatMap((name) => name.trim() || [])
  await compareBuilds({ builds, node, runs, jobs: names, isLong, withMemory })
} else {
  const over = await makeTable({ node, dist, runs, isLong, isCheck })
  if (isCheck && over.length > 0) {
    console.error(`Above their budget: ${over.join(', ')}`)
    process.exitCode = 1
  }
}
