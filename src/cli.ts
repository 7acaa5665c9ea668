#!/usr/bin/env node
import { keepCompiled } from './compile-cache.ts'
import { keepYoungHeapSmall } from './young-heap.ts'

keepYoungHeapSmall()
keepCompiled(process.env)
// Only what is loaded from here on is kept.
await (await import('./cli/start.ts')).start(process.argv.slice(2))
