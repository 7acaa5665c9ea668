#!/usr/bin/env node
import { loadForCommand } from './builtins.ts'
import { directoryOfSummaries, keepCompiled } from './compile-cache.ts'
import { compileBriefly } from './compilers.ts'
import { optimizeLate } from './late-optimization.ts'
import { hasReadSeveral, keepYoungHeapSmall, sweepForOneReview } from './young-heap.ts'

/** Commands that calculate for long, or stay. */
const calculates = ['history', 'lsp', 'mcp', 'report', 'schedule']

/** Commands that use the streams of the process themselves. */
const talks = ['init', 'lsp', 'mcp']

loadForCommand(process.argv.slice(2))
keepYoungHeapSmall()
if (!calculates.includes(process.argv[2] ?? '')) {
  compileBriefly()
  sweepForOneReview()
}
optimizeLate()
// A server for agents starts once for many questions, and writes nothing.
const isServer = process.argv[2] === 'mcp'
const keep = isServer ? undefined : keepCompiled(process.env, process.argv[2], hasReadSeveral)
const summaries = () => (isServer ? undefined : directoryOfSummaries(process.env))
// Only what is loaded from here on is kept.
void import('./cli/start.ts')
  .then(({ start }) => start(process.argv.slice(2), summaries))
  .then((isDone) => {
    keep?.()
    // The system takes all memory back together: the runtime would let go of it piece by piece.
    if (isDone && !talks.includes(process.argv[2] ?? '')) process.exit()
  })
