#!/usr/bin/env node
import { keepCompiled } from './compile-cache.ts'
import { keepYoungHeapSmall } from './young-heap.ts'

keepYoungHeapSmall()
// A server for agents starts once for many questions, and writes nothing.
if (process.argv[2] !== 'mcp') keepCompiled(process.env)
// Only what is loaded from here on is kept.
await (await import('./cli/start.ts')).start(process.argv.slice(2))
