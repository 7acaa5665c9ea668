#!/usr/bin/env node
import { keepCompiled } from './compile-cache.ts'
import { optimizeLate } from './late-optimization.ts'
import { keepYoungHeapSmall } from './young-heap.ts'

keepYoungHeapSmall()
optimizeLate()
// A server for agents starts once for many questions, and writes nothing.
const keep = process.argv[2] === 'mcp' ? undefined : keepCompiled(process.env, process.argv[2])
// Only what is loaded from here on is kept.
void import('./cli/start.ts').then(({ start }) => start(process.argv.slice(2))).then(keep)
