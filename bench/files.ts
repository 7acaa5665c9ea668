/**
 * Time per file for 100 and for 1,000 pipelines: it must not grow. `node bench/files.ts [folder of pipelines]`. Default: the examples.
 * The files are copies, each with a name of its own, in a world in memory.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { review } from '../src/run.ts'
import { fakeWorld } from '../test/host.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, '../examples/orchestra')
const texts = globSync('**/*.{yml,yaml}', { cwd: folder })
  .sort()
  .map((path) => readFileSync(join(folder, path), 'utf8'))

/** Copies differ in their names, as files of one repository do. */
function copies(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const text = texts[at % texts.length] ?? ''
      return [`flows/${at % 40}/pipeline-${at}.yml`, text.replace(/^name: *(['"]?)/m, `name: $1Copy ${at} of `)]
    }),
  )
}

async function measure(count: number) {
  const { host } = fakeWorld(copies(count))
  const begin = performance.now()
  const { stats } = await review({ ...host, elapsed: () => performance.now() }, { paths: ['.'] })
  return { spent: performance.now() - begin, stages: stats.stages }
}

await measure(100)
const perFile = new Map<number, number>()
for (const count of [100, 300, 1000]) {
  const rounds = [await measure(count), await measure(count), await measure(count)].sort((a, b) => a.spent - b.spent)
  const best = rounds[0] ?? { spent: 0, stages: {} }
  perFile.set(count, best.spent / count)
  const stages = Object.entries(best.stages).map(([stage, ms]) => `${stage} ${ms.toFixed(0)}`)
  console.log(
    `${String(count).padStart(5)} files ${best.spent.toFixed(0).padStart(6)} ms  ${(best.spent / count).toFixed(3)} ms a file  (${stages.join(', ')})`,
  )
}
console.log(`1,000 files cost ${((perFile.get(1000) ?? 0) / (perFile.get(100) ?? 1)).toFixed(2)} times as much a file as 100`)
